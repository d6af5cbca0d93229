package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What problems repeat of what somebody wrote, and what they take it for. */
class ForeignTextTest {
    private static final String HEAD = "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\",\n ";

    @Test
    void no_name_national_id_address_or_sentence_is_repeated_in_any_place() {
        List<String> texts = List.of(
                "Anna Berg",
                "Anna Berg, 19750412-1234, has cancer",
                "19750412-1234A",
                "197504121234X",
                "anna.berg@Clinic",
                "BjörnBerg",
                "AnnaBergWhoWasBornInMay1975AndIll");
        for (String text : texts) {
            String json = "\"" + text + "\"";
            String everywhere =
                    ("{\"kind\": K, \"version\": 1, \"id\": X, \"statedOn\": X, X: 1, \"frame\": {\"follows\": [X], \"format\": X,"
                                    + " \"cadence\": X, \"length\": X, \"members\": X, \"agreements\": [X]},"
                                    + " \"leaders\": [{\"person\": X, \"role\": X, \"profession\": X, \"since\": X,"
                                    + " \"credentials\": [{\"issuer\": X, \"status\": X, \"tier\": X}]}],"
                                    + " \"sessions\": [{\"date\": X, \"state\": X, \"attended\": [{\"person\": X, \"presence\": X}]}],"
                                    + " \"attestations\": [{\"topic\": X, \"judge\": X, \"outcome\": X, \"on\": X}]}")
                            .replace("X", json);
            Seq<Problem> kind = problems(BalintJson.read(everywhere.replace("K", json)));
            Seq<Problem> all = problems(BalintJson.read(everywhere.replace("K", "\"group\"")));
            assertThat(all).as(text).hasSizeGreaterThan(20);
            assertThat(kind.appendAll(all)
                            .map(problem -> problem + problem.value() + problem.pointer() + problem.expected()))
                    .as(text)
                    .noneMatch(said -> said.contains(text));
            assertThat(ProblemDetails.ofProblems(all).toString()).doesNotContain(text);
        }
    }

    @Test
    void a_number_with_as_many_digits_as_a_national_id_is_not_repeated() {
        assertThat(problems(BalintJson.readGroup(HEAD + "\"members\": 197504121234}"))
                        .map(Problem::value))
                .noneMatch(value -> value.contains("19750412"));
        assertThat(problems(BalintJson.readGroup(
                                HEAD + "\"statedOn\": 197504121234, \"frame\": {\"leaders\": \"197504121234\"}}"))
                        .map(Problem::message))
                .hasSize(2)
                .noneMatch(message -> message.contains("19750412"));
    }

    @Test
    void a_date_in_another_order_or_without_zeros_is_told_as_the_date_it_probably_is() {
        Map.of(
                        "13.01.2026", "2026-01-13",
                        "2026-1-13", "2026-01-13",
                        "2026/01/3", "2026-01-03",
                        "1.2.2026", "2026-02-01")
                .forEach((written, meant) -> assertThat(
                                problems(BalintJson.readGroup(HEAD + "\"statedOn\": \"" + written + "\"}"))
                                        .head()
                                        .message())
                        .contains('"' + written + "\" is not a date")
                        .endsWith("(probably \"" + meant + "\")"));
        assertThat(problems(BalintJson.readGroup(
                                HEAD + "\"sessions\": [\"2026-1-13T18:00\", \"01/02/2026\", \"31.2.2026\"]}"))
                        .map(Problem::expected)
                        .map(expected -> expected.replaceAll("^.*\"--03-15\"", "")))
                .containsExactly(" (probably \"2026-01-13T18:00\")", "", "");
    }

    private static Seq<Problem> problems(Validation<Seq<Problem>, ?> read) {
        return read.getError();
    }
}
