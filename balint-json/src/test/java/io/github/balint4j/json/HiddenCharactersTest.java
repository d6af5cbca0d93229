package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written as JSON shows no character that does something to a terminal, and reads back as it was. */
class HiddenCharactersTest {
    private static final String TITLE = "a\\n\\u2028\\u202e\\u200b\\udb40\\udc01\\ud83d\\ude00b";

    private static final String DOCUMENT =
            "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"a/b\", \"title\": \"" + TITLE
                    + "\", \"about\": \"groups\", \"editions\": [{\"edition\": \"1\", \"citing\": [\"" + TITLE
                    + "\"], \"requirements\": [{\"id\": \"r\", \"title\": \"" + TITLE
                    + "\", \"criterion\": {\"judged\": \"r\", \"word\": \"" + TITLE + "\", \"by\": \"group\"}}]}]}";

    private static void plain(String json) {
        assertThat(json.codePoints().filter(ForeignText::isHidden).filter(point -> point != '\n'))
                .isEmpty();
        assertThat(json).contains("\\u2028\\u202e\\u200b\\udb40\\udc01\ud83d\ude00b");
    }

    @Test
    void a_rulebook_and_an_assessment_are_written_without_hidden_characters() {
        Rulebook rulebook = BalintJson.readRulebook(DOCUMENT).get();
        assertThat(rulebook.title()).contains("\n\u2028\u202e");
        Assessment assessment = rulebook.assess(Examples.frame("hospital"), LocalDate.of(2026, 1, 15));
        for (Layout layout : Layout.values()) {
            plain(BalintJson.write(rulebook, layout));
            plain(BalintJson.write(assessment, layout));
            assertThat(BalintJson.readRulebook(BalintJson.write(rulebook, layout))
                            .get())
                    .isEqualTo(rulebook);
        }
        plain(ProblemDetails.ofUnmet(assessment).orElseThrow().toString());
    }

    @Test
    void a_code_that_is_refused_is_not_repeated_where_it_may_say_something_of_a_person() {
        for (String code : List.of("Anna Berg 19750412-1234", "197504121234A", "\\u001b[2J")) {
            String agreement = DOCUMENT.replaceFirst(
                    "\\{\"judged\".*?}", "{\"holds\": {\"agreement\": \"" + code.replace("\\", "\\\\") + "\"}}");
            String role = DOCUMENT.replaceFirst(
                    "\\{\"judged\".*?}", "{\"some\": {\"places\": \"" + code.replace("\\", "\\\\") + "\"}}");
            for (String document : List.of(agreement, role)) {
                assertThat(BalintJson.readRulebook(document).getError())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.message())
                                .doesNotContain("Anna", "1975", "\u001b", "[2J")
                                .contains("a text of "));
            }
        }
    }

    @Test
    void an_id_with_as_many_digits_as_a_national_id_is_repeated_in_no_problem() {
        String id = "19750412-1234";
        List<String> documents = List.of(
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\", \"leaders\": [\"ID\"], \"members\": [\"ID\", \"ID\"],"
                        + " \"waiting\": [\"ID\", \"ID\"], \"stated\": {\"enrolled\": 750412123},"
                        + " \"sessions\": [{\"date\": \"2020-01-01\", \"state\": \"planned\", \"attended\": [\"ID\", \"ID\", \"ID1\"],"
                        + " \"presented\": [\"ID2\"]}]}",
                "{\"kind\": \"frame\", \"version\": 1, \"agreements\": [\"ID\", \"ID\"], \"members\": {\"min\": 750412124, \"max\":"
                        + " 750412123}}",
                "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p\", \"directory\": [\"ID\", \"ID\"]}",
                "{\"kind\": \"leaders\", \"version\": 1, \"issuer\": \"a\", \"leaders\": [\"ID\", \"ID\"]}",
                DOCUMENT.replace("\"r\",", "\"ID\",")
                        .replace(
                                "}]}]}",
                                "}, {\"id\": \"ID\", \"title\": \"T\", \"criterion\": {\"atLeast\": 1, \"total\": \"ID\", \"of\":"
                                        + " \"sessions\"}}]}, {\"edition\": \"ID\", \"derivedFrom\": \"a/b@ID3\"}, {\"edition\": \"ID\","
                                        + " \"derivedFrom\": \"a/b@ID\", \"without\": [\"ID4\"]}], \"units\": [{\"unit\": \"ID5\","
                                        + " \"counts\": \"cases\"}, {\"unit\": \"ID5\", \"counts\": \"cases\"}], \"cases\":"
                                        + " [{\"requirement\": \"ID6\", \"edition\": \"ID7\", \"good\": {\"members\": 1}}]}"));
        for (String document : documents) {
            assertThat(BalintJson.read(document.replace("ID", id)).getError())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message() + problem.value() + problem.expected())
                            .doesNotContain("1975")
                            .doesNotContain("750412"));
        }
    }
}
