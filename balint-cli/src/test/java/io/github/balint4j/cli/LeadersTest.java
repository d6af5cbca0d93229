package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who of a list of leaders is found. */
class LeadersTest {
    private static final Path LIST = Path.of("src/test/resources/documents/leaders.json");

    private static Run leaders(String options) {
        Stream<Object> given = options.isEmpty() ? Stream.of() : Stream.of((Object[]) options.split(" "));
        return Run.of(Stream.concat(Stream.of("leaders", LIST), given).toArray());
    }

    private static Run list(String leaders, Object... options) {
        String document =
                "{\"kind\": \"leaders\", \"version\": 1, \"issuer\": \"se-sfmp\", \"leaders\": " + leaders + "}";
        return Run.reading(
                document,
                Stream.concat(Stream.of("leaders", "-", "--as-of=2026-01-15"), Stream.of(options))
                        .toArray());
    }

    private static Run one(String properties, Object... options) {
        return list("[{\"person\": \"l1\", \"mediated\": true, " + properties + "}]", options);
    }

    @ParameterizedTest
    @CsvSource({"'', leaders", "--all --language sv, leaders-all", "--language de --region se-m, leaders-nobody"})
    void theyAreShownAsTheGoldenFilesSay(String options, String golden) {
        assertThat(leaders(options).err()).isEmpty();
        Golden.check(golden + ".txt", leaders(options).out());
        Golden.check(golden + ".md", leaders(options + " --format markdown").out());
        Golden.check(golden + ".json", leaders(options + " --format json").out());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, l1 l3 l2",
        "--status authorised, 0, l1 l3",
        "--status expired, 0, l4",
        "--status on-the-way --status expired, 0, l2 l4",
        "--status not-yet, 3, ''",
        "--status none, 0, l6",
        "--language da, 0, l3",
        "--region se-o, 0, l3",
        "--society se-sfmp, 0, l1 l3 l2",
        "--society dk-balint, 3, ''",
        "--tier full-member, 3, ''",
        "--as-of 2018-01-01, 0, l3 l4",
        "--as-of 2024-12-31, 0, l1 l3 l4 l2",
        "--as-of 2027-01-01, 0, l1 l2"
    })
    void whoMatchesDependsOnTheWishAndTheDay(String options, int status, String who) {
        Run run = leaders(options);
        assertThat(run.status()).isEqualTo(status);
        String block = run.out().split("\n\n")[1];
        String found = block.startsWith("Nobody")
                ? ""
                : block.lines().map(line -> line.split(" ")[0]).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void theStatusSaysWhoIsFoundInEveryFormat(String format) {
        String authorised = "\"credentials\": [{\"issuer\": \"se-sfmp\", \"status\": \"authorised\"}]";
        assertThat(one(authorised, "--format", format).status()).isZero();
        assertThat(one("\"languages\": []", "--format", format).status()).isEqualTo(3);
        assertThat(one("\"credentials\": []", "--format", format).status()).isEqualTo(1);
        assertThat(list("[]", "--format", format).status()).isEqualTo(1);
        assertThat(list("{}", "--format", format).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authorised | 2019-05-01 |            | authorised by se-sfmp since 2019-05-01",
                "authorised |            |            | authorised by se-sfmp",
                "authorised | 2019-05-01 | 2027-01-15 | authorised by se-sfmp since 2019-05-01, until 2027-01-15",
                "authorised | 2019-05-01 | 2027-01-16 | authorised by se-sfmp since 2019-05-01",
                "authorised |            | 2026-01-15 | authorised by se-sfmp until 2026-01-15",
                "on-the-way | 2025-09-01 |            | on the way to authorisation by se-sfmp since 2025-09-01",
                "authorised | 2019-05-01 | 2026-01-14 | authorised by se-sfmp until 2026-01-14",
                "authorised | 2026-01-16 |            | authorised by se-sfmp only from 2026-01-16"
            })
    void theStatusHasItsReason(String status, String from, String until, String reason) {
        String credential = Stream.of(
                        "\"status\": \"" + status + "\"",
                        from == null ? "" : "\"from\": \"" + from + "\"",
                        until == null ? "" : "\"until\": \"" + until + "\"")
                .filter(property -> !property.isEmpty())
                .collect(Collectors.joining(", "));
        Run run = one("\"credentials\": [{\"issuer\": \"se-sfmp\", " + credential + "}]", "--all");
        assertThat(run.out()).contains("\nl1  " + reason + "; languages: not known");
    }

    @Test
    void aCredentialOfUnknownStartMayBeYoungerThanTheDay() {
        assertThat(leaders("--as-of 2025-12-01").out())
                .contains("\nl5   authorised as full-member by se-sfmp, not known since when; ");
    }

    @Test
    void ofTwoCredentialsTheOneWhoseTierIsKnownAnswersTheWish() {
        Run run = one(
                "\"credentials\": [{\"issuer\": \"a\", \"status\": \"authorised\"},"
                        + " {\"issuer\": \"b\", \"status\": \"authorised\", \"tier\": \"full-member\"}]",
                "--tier=full-member");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nl1  authorised as full-member by b; ");
    }

    @Test
    void ofTwoCredentialsTheOneThatLastsLongerIsShown() {
        Run run = one("\"credentials\": [{\"issuer\": \"a\", \"status\": \"authorised\", \"until\": \"2026-02-01\"},"
                + " {\"issuer\": \"b\", \"status\": \"authorised\"}]");
        assertThat(run.out()).contains("\nl1  authorised by b; ");
    }

    @Test
    void whereNobodyMatchesItSaysWhatToRelax() {
        assertThat(leaders("--society se-sfnp").out())
                .contains("\nNobody surely matches. With one wish less:\n"
                        + "without --society se-sfnp (the list has dk-balint, se-sfmp): l1, l3, l2\n\n");
        assertThat(leaders("--society se-sfmp --tier fellow").out())
                .contains("\nwithout --tier fellow (the list has full-member): l1, l3, l2\n");
        assertThat(leaders("--language da --region se-ab").out())
                .contains("\nwithout --region se-ab: l3\n")
                .doesNotContain("without --language");
        assertThat(leaders("--region se-ab").out()).contains("\nwith --status expired: l4\n");
        assertThat(leaders("--status not-yet").out()).contains("\nwhether willing to be mediated or not: l7\n");
        assertThat(leaders("--language de --region se-ab").out())
                .contains(
                        "\nNobody surely matches, and nobody would with one wish less; --all says why not of each.\n");
        assertThat(one("\"credentials\": []").out())
                .contains("\nNobody matches, and nobody would with one wish less; --all says why not of each.\n");
        assertThat(list("[]").out()).endsWith("\n\nNobody matches: the list is empty.\n");
    }

    @Test
    void theDayIsTheOneOfTheListUnlessOneIsGiven() {
        assertThat(leaders("").out()).contains("\nAs of 2026-01-15, the day the document states.\n");
        assertThat(leaders("--as-of 2026-02-01").out())
                .startsWith("Leaders on the list of se-sfmp, as of 2026-02-01\nSought: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatCannotBeReadIsSaidAsInCheck(String format) {
        assertThat(Run.reading(Clinic.BROKEN, "leaders", "-", "--format", format))
                .isEqualTo(Run.reading(Clinic.BROKEN, "check", "-", "--format", format));
        assertThat(list("[\"Anna Andersson\"", "--format", format).err())
                .startsWith("<stdin>:1:")
                .doesNotContain("Anna");
    }

    @Test
    void otherDocumentsAreNoLists() {
        for (String document : List.of(Clinic.SATISFIED, Clinic.group("\"members\": []"))) {
            String kind = document.contains("\"kind\": \"frame\"") ? "frame" : "group";
            assertThat(Run.reading(document, "leaders", "-"))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "<stdin>: a document of kind \"" + kind
                                    + "\" is no list of leaders; balint check holds it against rulebooks\n"));
        }
        assertThat(Run.of("leaders", "missing.json"))
                .isEqualTo(new Run(2, "", "missing.json: there is no such file\n"));
    }
}
