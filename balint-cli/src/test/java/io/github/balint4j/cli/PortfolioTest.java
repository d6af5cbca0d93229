package io.github.balint4j.cli;

import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Portfolios of persons, held against rulebooks about persons. */
class PortfolioTest {
    private static final Rulebook LEADERS = Rulebook.of(
                    "Our clinic: leaders",
                    row(Edition.builder("our-clinic/leader@2020")
                            .from(LocalDate.of(2020, 1, 1))
                            .until(LocalDate.of(2024, 12, 31))),
                    row(Edition.builder("our-clinic/leader@2025").from(LocalDate.of(2025, 1, 1))))
            .chosenBy("joined");
    private static final List<Rulebook> SHELF = List.of(Clinic.RULEBOOK, LEADERS, Rulebooks.seSfmpGroup());

    private static final String JOINED = portfolio("\"milestones\": [{\"code\": \"joined\", \"on\": \"2021-05-01\"}]");
    private static final String NOT_JOINED = portfolio("\"milestones\": []");

    @TempDir
    private Path folder = Path.of("");

    private static Edition row(Edition.Builder edition) {
        return edition.aboutPersons()
                .citing(Citation.of("house rules"))
                .required("oc-joined", "They joined.", some(milestone("joined")))
                .build();
    }

    private static String portfolio(String properties) {
        return "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"gp-07\", " + properties + "}";
    }

    private static Run reading(String document, Object... args) {
        return Run.with(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), SHELF, args);
    }

    private static Run check(String document, Object... options) {
        return reading(
                document,
                Stream.concat(Stream.of("check", "-", "--as-of=2026-01-15"), Arrays.stream(options))
                        .toArray());
    }

    @Test
    void whoHasRegisteredKeepsTheEditionOfThatDayAndIsToldSo() {
        Run run = check(JOINED, "--rulebook=our-clinic/leader");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Portfolio gp-07 under our-clinic/leader@2020, as of 2026-01-15\n"
                        + "Edition 2020 of our-clinic/leader, as joined is recorded for 2021-05-01.\nMet: ");
        assertThat(check(JOINED, "--rulebook=our-clinic/leader", "--format=markdown")
                        .out())
                .contains("\n\nEdition 2020 of our-clinic/leader, as joined is recorded for 2021-05-01.\n");
    }

    @Test
    void aDayKnownInPartIsShownAsItIs() {
        assertThat(check(JOINED.replace("-05-01", "-05"), "--rulebook=our-clinic/leader")
                        .out())
                .contains("as joined is recorded for 2021-05.\n");
    }

    @Test
    void whoHasNotTakesTheEditionOfTheDayAndANamedOneIsTakenAsNamed() {
        assertThat(check(NOT_JOINED, "--rulebook=our-clinic/leader").out())
                .startsWith("Portfolio gp-07 under our-clinic/leader@2025, as of 2026-01-15\nNot met: ");
        assertThat(check(JOINED, "--rulebook=our-clinic/leader@2025").out())
                .startsWith("Portfolio gp-07 under our-clinic/leader@2025, as of 2026-01-15\nMet: ");
        assertThat(check(JOINED, "--rulebook=our-clinic/leader@2020").out())
                .contains("\nour-clinic/leader@2020 is not in force on that day.\n")
                .doesNotContain("recorded");
    }

    @Test
    void aRegistrationThatLeavesTheEditionOpenIsSaid() {
        Run run = check(JOINED.replace(", \"on\": \"2021-05-01\"", ""), "--rulebook=our-clinic/leader");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("<stdin>: our-clinic/leader is chosen by the milestone joined, and its day as recorded"
                        + " leaves open which edition it is; it has our-clinic/leader@2020 from ");
    }

    @Test
    void theDayAndTheRulebookMayBeThoseOfTheDocument() {
        String document = portfolio("\"statedOn\": \"2024-02-03\", \"follows\": [\"our-clinic/leader\"]");
        assertThat(reading(document, "check", "-").out())
                .startsWith("Portfolio gp-07 under our-clinic/leader@2020, as of 2024-02-03\n"
                        + "As of 2024-02-03, the day the document states.\nOpen: ");
    }

    @Test
    void aPortfolioHasNoRulebookUnlessOneIsNamed() {
        assertThat(check(JOINED))
                .isEqualTo(new Run(
                        2,
                        "",
                        "<stdin>: name a rulebook with --rulebook, as the portfolio follows none;"
                                + " rulebooks about persons are: our-clinic/leader\n"));
        assertThat(Run.reading(JOINED, "check", "-").err())
                .isEqualTo("<stdin>: name a rulebook with --rulebook, as the portfolio follows none;"
                        + " there are no rulebooks about persons\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "compare"})
    void aRulebookAboutSomethingElseIsOfNoUse(String command) {
        String groups = "rulebooks about groups are: our-clinic/group, se-sfmp/group\n";
        assertThat(reading(JOINED, command, "-", "--rulebook=se-sfmp/group"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "<stdin>: se-sfmp/group is about groups, and this is a portfolio;"
                                + " rulebooks about persons are: our-clinic/leader\n"));
        assertThat(reading(Clinic.SATISFIED, command, "-", "--rulebook=our-clinic/leader"))
                .isEqualTo(
                        new Run(2, "", "<stdin>: our-clinic/leader is about persons, and this is a frame; " + groups));
        assertThat(reading(Clinic.group("\"members\": []"), command, "-", "--rulebook=our-clinic/leader@2020"))
                .isEqualTo(
                        new Run(2, "", "<stdin>: our-clinic/leader is about persons, and this is a group; " + groups));
    }

    @Test
    void alsoIfTheDocumentFollowsIt() {
        Run run = check(portfolio("\"follows\": [\"se-sfmp/group\"]"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "<stdin>:1:68: /follows/0: the document follows se-sfmp/group, which cannot be used (choose another"
                                + " with --rulebook, or give its file: --rulebook FILE.json): se-sfmp/group is about groups, and this is a portfolio; ");
    }

    private Run checkBoth(Object... options) throws IOException {
        Path group = Files.writeString(folder.resolve("group"), Clinic.group("\"members\": []"));
        Path person = Files.writeString(folder.resolve("person"), JOINED);
        Stream<Object> args = Stream.of("check", group, person, "--as-of=2026-01-15");
        return reading("", Stream.concat(args, Arrays.stream(options)).toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "our-clinic/group our-clinic/leader, 0, group@2025 leader@2020",
        "our-clinic/leader@2025 our-clinic/group@2020, 0, group@2020 leader@2025",
        "our-clinic/group, 2, group@2025",
        "our-clinic/leader, 2, leader@2020"
    })
    void ofSeveralFilesEachTakesWhatFits(String rulebooks, int status, String used) throws IOException {
        Object[] options = Stream.of(rulebooks.split(" "))
                .map(name -> "--rulebook=" + name)
                .toArray();
        Run run = checkBoth(options);
        List<String> heads = run.out()
                .lines()
                .filter(line -> line.contains(" under our-clinic/"))
                .map(line -> line.replaceAll(".* under our-clinic/|,.*", ""))
                .toList();
        assertThat(heads).containsExactly(used.split(" "));
        assertThat(run.err().lines()).hasSize(status == 0 ? 0 : 1);
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void aComparisonTakesAllRulebooksAboutPersons() {
        Run run = reading(JOINED, "compare", "-", "--as-of=2026-01-15");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Portfolio gp-07 under one rulebook, as of 2026-01-15\n"
                        + "Under all rulebooks about persons, as no --rulebook was given.\n"
                        + "Edition 2020 of our-clinic/leader, as joined is recorded for 2021-05-01.\n\n")
                .contains("our-clinic/leader@2020", "✓ oc-joined");
        assertThat(reading(JOINED, "compare", "-", "--as-of=2026-01-15", "--rulebook=our-clinic/leader@2025")
                        .out())
                .startsWith("Portfolio gp-07 under one rulebook, as of 2026-01-15\n\n");
    }

    @Test
    void aComparisonLeavesOutWhatItCannotUse() {
        assertThat(reading(portfolio("\"milestones\": [\"joined\"]"), "compare", "-", "--as-of=2026-01-15"))
                .isEqualTo(new Run(2, "", "<stdin>: no rulebook about persons has an edition for it on 2026-01-15\n"));
    }

    @Test
    void aListOfLeadersIsNotChecked() {
        String list = "{\"kind\": \"leaders\", \"version\": 1, \"issuer\": \"se-sfmp\", \"leaders\": [\"l1\"]}";
        assertThat(check(list))
                .isEqualTo(new Run(
                        2,
                        "",
                        "<stdin>: a document of kind \"leaders\" is not checked; balint leaders looks through it\n"));
    }

    @Test
    void aSchemeOfCreditIsNotCheckedEither() {
        Run run = Run.of("check", "../docs/credits/se-sfam-cpd.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("a document of kind \"credit-scheme\" is not checked; balint credits reckons points by it");
        assertThat(Run.of("rulebooks", "../docs/credits/se-sfam-cpd.json").err())
                .contains("credit-scheme");
    }
}
