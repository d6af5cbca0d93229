package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One document under several rulebooks beside each other. */
class CompareTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Path EXAMPLES = DOCS.resolve("examples");
    private static final Path TYPICAL = EXAMPLES.resolve("groups/sfmp-typical.json");
    private static final Path MONDAY = EXAMPLES.resolve("groups/aarhus-monday-2021.json");

    private static Run shipped(Object... args) {
        return Run.with(InputStream.nullInputStream(), Rulebooks.aboutGroups(), args);
    }

    private static Run typical() {
        return shipped(
                "compare",
                TYPICAL,
                "--as-of",
                "2026-01-15",
                "--rulebook",
                "se-sfmp/group",
                "--rulebook",
                "nl-balint/group",
                "--rulebook",
                "de-baek/group");
    }

    @Test
    void aTypicalGroupIsComparedAsItsGoldenFileSays() {
        assertThat(typical().err()).isEmpty();
        assertThat(typical().status()).isEqualTo(1);
        Golden.check("compare-sfmp-typical.txt", typical().out());
    }

    @Test
    void theGuideShowsWhatTheCommandSays() throws IOException {
        String page = Files.readString(DOCS.resolve("guide/compare.md"));
        String shown = "(?s)```text\n.*?```\n";
        assertThat(Pattern.compile(shown).matcher(page).results()).hasSize(1);
        String block = Matcher.quoteReplacement("```text\n" + typical().out() + "```\n");
        Golden.check("../../../../../docs/guide/compare.md", page.replaceFirst(shown, block));
    }

    @ParameterizedTest
    @CsvSource({"text, txt", "markdown, md"})
    void anAnnouncedGroupIsComparedUnderAllRulebooksAsItsGoldenFileSays(String format, String extension) {
        Run run = shipped("compare", MONDAY, "--as-of", "2021-03-01", "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        Golden.check("compare-aarhus-monday-2021." + extension, run.out());
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> groups = Files.list(EXAMPLES.resolve("groups"));
                Stream<Path> frames = Files.list(EXAMPLES.resolve("frames"))) {
            return Stream.concat(groups, frames).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inJsonItSaysWhatCheckSays(Path example) {
        List<Object> rulebooks = Rulebooks.aboutGroups().stream()
                .map(rulebook -> (Object) ("--rulebook=" + rulebook))
                .toList();
        Run compared = shipped(args("compare", example, "--format=json", List.of()));
        assertThat(compared).isEqualTo(shipped(args("check", example, "--format=json", rulebooks)));
        assertThat(compared.out().lines()).hasSameSizeAs(Rulebooks.aboutGroups());
    }

    private static Object[] args(String command, Path example, String format, List<Object> more) {
        return Stream.concat(Stream.of(command, example, format, "--as-of=2026-01-15"), more.stream())
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFitsIntoAHundredColumns(Path example) {
        Run run = shipped(args("compare", example, "--format=text", List.of()));
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void theColumnsAreTheRulebooksAskedForInTheirOrderEachOnce() {
        Run run = Run.reading(
                Clinic.SATISFIED,
                "compare",
                "-",
                "--as-of=2026-01-15",
                "--format=markdown",
                "--rulebook=se-sfmp/group",
                "--rulebook=our-clinic/group@2020",
                "--rulebook=se-sfmp/group@undated",
                "--rulebook=our-clinic/group");
        assertThat(head(run)).containsSubsequence("se-sfmp/group", "our-clinic/group@2020", "our-clinic/group@2025");
        assertThat(head(run).split("@")).hasSize(4);
        assertThat(run.out()).contains("\nour-clinic/group@2020 is not in force on that day.\n");
    }

    @Test
    void withoutARulebookItComparesThoseForGroupsThatAreInForce() {
        Run run = Run.reading(Clinic.SATISFIED, "compare", "-", "--as-of=2019-12-31", "--format=markdown");
        assertThat(head(run))
                .contains("dk-aarhus/group@2021", "se-sfmp/group@undated")
                .doesNotContain("our-clinic");
        assertThat(run.out())
                .contains("\nUnder all rulebooks about groups, as no --rulebook was given."
                        + " Left out: our-clinic/group has no edition in force on 2019-12-31; it has ");
    }

    private static String head(Run run) {
        return run.out().lines().filter(line -> line.startsWith("| about |")).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "true, our-clinic/group, 0",
        "true, our-clinic/group@2020 our-clinic/group@2025, 0",
        "true, our-clinic/group se-sfmp/group, 1",
        "true, se-sfmp/group our-clinic/group, 1",
        "false, our-clinic/group se-sfmp/group, 3"
    })
    void theWorstOfAllRulebooksIsTheStatus(boolean agreed, String rulebooks, int status) {
        Object[] args = Stream.concat(
                        Stream.of("compare", "-", "--as-of=2026-01-15"),
                        Stream.of(rulebooks.split(" ")).map(name -> "--rulebook=" + name))
                .toArray();
        String document = agreed ? Clinic.SATISFIED : Clinic.UNDETERMINED;
        assertThat(Run.reading(document, args).status()).isEqualTo(status);
    }

    @Test
    void aRulebookThatCannotBeUsedDoesNotStopTheOthers() {
        Run run = Run.reading(
                Clinic.SATISFIED,
                "compare",
                "-",
                "--as-of=2019-12-31",
                "--rulebook=our-clinic/group",
                "--rulebook=se-sfmp/group");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("<stdin>: our-clinic/group has no edition in force on 2019-12-31; it has ");
        assertThat(run.out()).startsWith("Declared configuration under one rulebook, as of 2019-12-31\n");
    }

    @Test
    void withoutAnyRulebookItSaysSo() {
        List<Rulebook> none = List.of(Clinic.RULEBOOK);
        InputStream in = new ByteArrayInputStream(Clinic.SATISFIED.getBytes(StandardCharsets.UTF_8));
        assertThat(Run.with(in, none, "compare", "-", "--as-of=2019-12-31"))
                .isEqualTo(new Run(2, "", "<stdin>: no rulebook about groups has an edition for it on 2019-12-31\n"));
    }

    @Test
    void whatCannotBeReadIsSaidAsInCheck() {
        for (String format : List.of("text", "json")) {
            assertThat(Run.reading(Clinic.BROKEN, "compare", "-", "--format", format))
                    .isEqualTo(Run.reading(Clinic.BROKEN, "check", "-", "--format", format));
        }
        assertThat(Run.of("compare", "missing.json"))
                .isEqualTo(new Run(2, "", "missing.json: there is no such file\n"));
    }

    @Test
    void theDayIsTheOneOfCheck() {
        String group = Clinic.group("\"statedOn\": \"2026-02-03\"");
        assertThat(Run.reading(group, "compare", "-").out())
                .startsWith("Group g1 under 3 rulebooks, as of 2026-02-03\n"
                        + "As of 2026-02-03, the day the document states.\n"
                        + "Under all rulebooks about groups, as no --rulebook was given.\n\n");
    }
}
