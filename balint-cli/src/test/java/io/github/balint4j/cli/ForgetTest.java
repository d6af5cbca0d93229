package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetTest {
    private static final String GROUP =
            "{\"kind\": \"group\", \"version\": 1, \"id\": \"monday\", \"frame\": {\"follows\":"
                    + " [\"se-sfmp/group\"]}, \"members\": [\"p1\", \"p2\", \"p3\", \"p4\", \"p5\", \"p6\", \"p7\", \"p8\"], \"sessions\":"
                    + " [{\"date\": \"2026-05-01\", \"attended\": [\"p3\", \"p4\"]}]}";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void takesAPersonOutEverywhereAndSaysWhichVerdictsChange() throws IOException {
        String group = file("group.json", GROUP);
        String other = file("other.json", GROUP.replace("\"p3\"", "\"p9\""));
        String names = file("names.csv", "pseudonym;name\np3;Anna Ek\np4;Bo Lind\n");
        String record = folder.resolve("forgotten.csv").toString();
        Run run = Run.of("forget", "--person", "p3", group, other, "--names", names, "--record", record);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().replace(folder + "/", ""))
                .startsWith("group.json: 2 places\n  se2-members of se-sfmp/group@undated: met before, open now\n")
                .endsWith("other.json: the person does not stand in it\n");
        assertThat(text("group.json")).doesNotContain("p3").contains("p4");
        assertThat(text("names.csv")).doesNotContain("p3", "Anna").contains("p4;Bo Lind");
        assertThat(text("forgotten.csv").replace(folder + "/", ""))
                .isEqualTo("day;done;file;places\r\n2026-05-04;removed;group.json;2\r\n");
        Run.of("forget", "--person", "p4", "--as", "p20", group, "--names", names, "--record", record);
        assertThat(text("forgotten.csv")).contains(";removed;", ";renamed;").doesNotContain("p4");
        assertThat(text("group.json")).contains("p20").doesNotContain("p4");
        assertThat(text("names.csv")).contains("p20;Bo Lind");
    }

    @Test
    void aPseudonymThatWasForgottenDoesNotComeBack() throws IOException {
        String list = file("list.csv", "Name;1.5.2026\nAnna Ek;x\nBo Lind;x\n");
        String names = folder.resolve("names.csv").toString();
        String group = folder.resolve("monday.json").toString();
        Run.of("import", list, "--as", "group", "--names", names, "--output", group);
        assertThat(text("monday.json")).contains("p2");
        Run.of("forget", "--person", "p2", group, "--names", names);
        assertThat(text("names.csv")).doesNotContain("p2", "Bo");
        file("list.csv", "Name;1.5.2026\nAnna Ek;x\nCia Ny;x\n");
        Run.of("import", list, "--as", "group", "--names", names, "--output", group, "--replace");
        assertThat(text("monday.json")).contains("p1", "p3").doesNotContain("p2");
    }

    @Test
    void whereOneFileCannotBeChangedNoneIs() throws IOException {
        String group = file("group.json", GROUP);
        String own = file("own.json", "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p3\"}");
        Run run = Run.of("forget", "--person", "p3", group, own);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("delete the file");
        assertThat(text("group.json")).isEqualTo(GROUP);
        assertThat(Run.of("forget", "--person", "p3", group, file("broken.json", Clinic.BROKEN))
                        .status())
                .isEqualTo(2);
        assertThat(text("group.json")).isEqualTo(GROUP);
    }

    @Test
    void aPseudonymThatIsTakenIsRefused() throws IOException {
        String group = file("group.json", GROUP);
        Run run = Run.of("forget", "--person", "p3", "--as", "p4", group);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("somebody has the pseudonym of --as already");
        assertThat(text("group.json")).isEqualTo(GROUP);
    }

    @Test
    void aPseudonymOfWhoIsWhoIsTakenThoughNoDocumentHasIt() throws IOException {
        String group = file("group.json", GROUP);
        String names = file("names.csv", "pseudonym;name\np3;Anna Ek\np30;Ole Dahl\n");
        Run run = Run.of("forget", "--person", "p3", "--as", "p30", group, "--names", names);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("somebody has the pseudonym of --as already");
        assertThat(text("group.json")).isEqualTo(GROUP);
        assertThat(text("names.csv")).contains("p3;Anna Ek");
    }

    @Test
    void theListOfWhatWasDoneHasNoPseudonymInTheNameOfAFileEither() throws IOException {
        String group = file("p3-group.json", GROUP);
        String record = folder.resolve("done.csv").toString();
        Run.of("forget", "--person", "p3", group, "--record", record);
        assertThat(text("done.csv")).contains("removed").doesNotContain("p3");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Run run = Run.of("forget", "--person", "p3", "--dry-run", file("group.json", GROUP));
        assertThat(run.out()).contains("2 places");
        assertThat(text("group.json")).isEqualTo(GROUP);
    }
}
