package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void betweenTwoDocuments() throws IOException {
        String before = file("before.json", Clinic.NOT_SATISFIED);
        String after = file("after.json", Clinic.SATISFIED);
        Run run = Run.of("diff", before, after);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        From our-clinic/group@2025, as of 2026-05-04, to our-clinic/group@2025, as of 2026-05-04
                        On the whole: not met before, met now.

                        not met → met: Taking part is voluntary. [oc-voluntary]
                            Counts now: 1 agreement: voluntary
                            No longer missing: the agreement "voluntary"
                        """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(Run.of("diff", before, after, "--lang", "sv").out())
                .contains("I det hela: inte uppfyllt före, uppfyllt nu.");
        Run same = Run.of("diff", before, before);
        assertThat(same.out()).contains("On the whole: not met, as before.", "Nothing differs.");
        assertThat(same.status()).isZero();
    }

    @Test
    void betweenTwoDays() throws IOException {
        String group = file(
                "group.json",
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"g1\", \"members\": [{\"person\": \"p1\", \"left\":"
                        + " \"2026-03-01\"}, \"p2\", \"p3\", \"p4\", \"p5\", \"p6\", \"p7\", \"p8\"]}");
        Run run =
                Run.of("diff", group, "--as-of", "2026-02-01", "--as-of", "2026-04-01", "--rulebook", "se-sfmp/group");
        assertThat(run.out()).contains("as of 2026-02-01", "as of 2026-04-01", "Counts no longer: ", "p1");
    }

    @Test
    void betweenTwoEditions() throws IOException {
        Run run = Run.of(
                "diff",
                file("frame.json", Clinic.SATISFIED),
                "--rulebook",
                "our-clinic/group@2020",
                "--rulebook",
                "our-clinic/group@2025");
        assertThat(run.out())
                .startsWith("From our-clinic/group@2020, as of 2026-05-04, to our-clinic/group@2025")
                .contains("Nothing differs.");
    }

    @Test
    void whomItHitsAmongMany() throws IOException {
        String leaving =
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"ID\", \"members\": [{\"person\": \"p1\", \"left\":"
                        + " \"2026-03-01\"}, \"p2\", \"p3\", \"p4\", \"p5\"]}";
        file("a.json", leaving.replace("ID", "monday"));
        file("b.json", leaving.replace("ID", "tuesday").replace("2026-03-01", "2026-06-01"));
        file("frame.json", Clinic.SATISFIED);
        String[] days = {"--as-of", "2026-02-01", "--as-of", "2026-04-01"};
        Run run = Run.of("diff", folder, days[0], days[1], days[2], days[3], "--rulebook", "se-sfmp/group");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("3 compared. The verdict is less than before in 1, more in 0; in ")
                .contains(
                        "\nmonday\n    se-sfmp/group@undated: On the whole: open before, not met now.\n",
                        "    met \u2192 not met: A group has 5 to 12 members. [se2-members]\n")
                .doesNotContain("tuesday");
        file("broken.json", Clinic.BROKEN);
        assertThat(Run.of("diff", folder, days[0], days[1], days[2], days[3]).status())
                .isEqualTo(2);
        assertThat(Run.of("diff", folder, "--as-of", "2026-02-01").err()).contains("two days (--as-of twice)");
    }

    @Test
    void wrongUsage() throws IOException {
        String frame = file("frame.json", Clinic.SATISFIED);
        assertThat(Run.of("diff", frame).err()).contains("give two documents, two days (--as-of twice)");
        String person = file("gp.json", "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"gp-07\"}");
        assertThat(Run.of("diff", person, person).err()).contains("name a rulebook with --rulebook");
        assertThat(Run.of("diff", frame, folder.resolve("none.json")).status()).isEqualTo(2);
    }
}
