package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportTest {
    private static final String GROUP = Clinic.group(
            "\"sessions\": [{\"date\": \"2026-02-03\", \"attended\": [\"p1\", {\"person\": \"p2\", \"presence\": \"excused\"}]}]");

    private static Run export(String... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = "export";
        all[1] = "-";
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.reading(GROUP, all);
    }

    @Test
    void attendanceForASpreadsheet() {
        assertThat(export("--what", "attendance", "--lang", "de", "--semicolon"))
                .isEqualTo(new Run(
                        0,
                        "\ufeffDatum;Uhrzeit;Teilnehmer;Anwesenheit;Rolle;Minuten\r\n2026-02-03;;p1;present;;\r\n"
                                + "2026-02-03;;p2;excused;;\r\n",
                        ""));
    }

    @Test
    void findingsForAPage() {
        Run run = export("--what", "findings", "--rulebook", "our-clinic/group", "--markdown");
        assertThat(run.out()).isEqualTo("""
                        | subject | rulebook | row | level | verdict | what is required | found | missing |
                        |---|---|---|---|---|---|---|---|
                        | g1 | our-clinic/group@2025 | oc-voluntary | required | met | Taking part is voluntary. |  |  |
                        """);
    }

    @Test
    void whatIsMissingStandsInItsColumn() {
        assertThat(export("--what", "findings", "--rulebook", "se-sfmp/group", "--lang", "sv")
                        .out())
                .startsWith("\ufeffgäller,regelverk,rad,nivå,utfall,vad som krävs,fanns,saknas\r\n")
                .contains(",not-met,");
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThat(export("--what", "entries").err()).contains("a document of kind \"group\" has no table of entries");
        assertThat(export("--what", "findings").err()).contains("name a rulebook with --rulebook");
        assertThat(export("--what", "findings", "--lang", "fi").err()).contains("write one of en, sv, da, de");
    }
}
