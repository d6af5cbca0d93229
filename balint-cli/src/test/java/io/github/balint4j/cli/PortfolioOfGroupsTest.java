package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code balint portfolio}. */
class PortfolioOfGroupsTest {
    private static final String GROUP = """
            {"kind": "group", "version": 1, "id": "tuesday", "frame": {"length": "PT1H30M", "mode": "in-person"},
             "leaders": [{"person": "l1", "credentials": [{"issuer": "de-dbg", "status": "authorised"}]}],
             "members": ["p1", "p2"],
             "sessions": [{"date": "2025-03-04", "attended": ["p1", "p2"], "presented": ["p1"]},
                          {"date": "2025-03-18", "attended": ["p2"]}]}
            """;
    private static final String LOGBOOK = """
            {"kind": "portfolio", "version": 1, "person": "p1",
             "sessions": [{"date": "2025-03-18", "role": "member", "group": "tuesday"}]}
            """;

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void itPrintsWhatTheRecordShowsAsADocument() {
        Run run = Run.reading(GROUP, "portfolio", "-", "--person", "p1");
        assertThat(run).isEqualTo(new Run(0, """
                                {
                                  "kind": "portfolio",
                                  "version": 1,
                                  "person": "p1",
                                  "sessions": [
                                    {
                                      "date": "2025-03-04",
                                      "role": "member",
                                      "mode": "in-person",
                                      "group": "tuesday",
                                      "proof": {"incomplete": true, "items": ["group-record"]},
                                      "duration": "PT1H30M",
                                      "cases": 1,
                                      "presented": 1,
                                      "members": 2,
                                      "leaders": ["l1"]
                                    },
                                    {
                                      "date": "2025-03-18",
                                      "presence": "absent",
                                      "role": "member",
                                      "mode": "in-person",
                                      "group": "tuesday",
                                      "proof": {"incomplete": true, "items": ["group-record"]},
                                      "duration": "PT1H30M",
                                      "members": 2,
                                      "leaders": ["l1"]
                                    }
                                  ],
                                  "directory": [
                                    {
                                      "id": "l1",
                                      "credentials": [
                                        {"issuer": "de-dbg", "status": "authorised"}
                                      ]
                                    }
                                  ]
                                }
                                """, ""));
        // What it prints is a document that it takes again.
        assertThat(Run.reading(run.out(), "portfolio", "-", "--person", "p1")).isEqualTo(run);
    }

    @Test
    void whatIsAtOddsIsToldAndNothingIsCountedTwice() throws IOException {
        String group = file("group.json", GROUP);
        String logbook = file("logbook.json", LOGBOOK);
        Run run = Run.of("portfolio", group, logbook, "--person", "p1");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        logbook + ": /sessions/0: the record of the group tuesday says something else of this session"
                                + " (presence); the record stands\n");
        assertThat(run.out().split("\"date\"")).hasSize(3);
    }

    @Test
    void whatWasElsewhereLeavesTheListOpen() {
        assertThat(Run.reading(GROUP, "portfolio", "-", "--person", "p2", "--elsewhere")
                        .out())
                .contains("\"sessions\": {\n    \"incomplete\": true");
    }

    @Test
    void whatCannotBeUsedIsSaid() throws IOException {
        String group = file("group.json", GROUP);
        String logbook = file("logbook.json", LOGBOOK);
        assertThat(Run.of("portfolio", group, "--person", "p9"))
                .isEqualTo(new Run(2, "", "balint: no document names that person (--person)\n"));
        assertThat(Run.of("portfolio", group, logbook, "--person", "p2"))
                .isEqualTo(new Run(2, "", logbook + ": is the portfolio of another person than --person names\n"));
        assertThat(Run.of("portfolio", group, "--person", "Eva Svensson").err())
                .startsWith("balint: Invalid value for option '--person': a text of 12 characters is not the id of a"
                        + " person; write one such as p1\n")
                .doesNotContain("Eva");
        assertThat(Run.of("portfolio", group).status()).isEqualTo(2);
        assertThat(Run.of("portfolio", logbook, logbook, "--person", "p1").err())
                .isEqualTo(logbook + ": is a second portfolio; give one at most\n");
        String frame = file("frame.json", "{\"kind\": \"frame\", \"version\": 1, \"leaders\": 1}");
        assertThat(Run.of("portfolio", frame, folder.resolve("none.json"), "--person", "p1"))
                .isEqualTo(new Run(
                        2,
                        "",
                        frame + ": a document of kind \"frame\" shows nobody's sessions; give groups, and at most one"
                                + " portfolio\n" + folder.resolve("none.json") + ": there is no such file\n"));
    }

    @Test
    void itsHelpHasExamples() {
        assertThat(Run.of("portfolio", "--help").out())
                .contains("balint portfolio group.json --person p1", "--elsewhere");
    }
}
