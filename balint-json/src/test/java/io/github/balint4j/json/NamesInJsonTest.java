package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.rulebook.Assessment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The texts of JSON say what a rulebook's own codes are called; everything else goes by the codes. */
class NamesInJsonTest {
    private static final String RULES = """
            {
              "kind": "rulebook", "version": 1, "id": "club/trainer", "title": "Trainers", "about": "persons",
              "words": {"leader-trainer": {"en": "Leader Trainer"}, "council": {"en": "the council of the club"}},
              "editions": [{"edition": "1", "citing": ["Rules of the club"], "requirements": [
                {"id": "trained", "title": "Trained.", "criterion": {"holds": {"qualification": "leader-trainer"}}},
                {"id": "suited", "title": "Suited.", "criterion": {"judged": "suited", "word": "suited to lead", "by": "council"}}
              ]}]
            }
            """;

    private static Assessment assessed() {
        return BalintJson.readRulebook(RULES)
                .getOrElseThrow(() -> new IllegalStateException("not read"))
                .assess(Portfolio.builder().person(PersonId.of("p1")).build(), LocalDate.of(2026, 1, 15));
    }

    @Test
    void texts_say_the_names() {
        assertThat(BalintJson.write(assessed(), Layout.COMPACT))
                .contains(
                        "the qualification \\\"Leader Trainer\\\"",
                        "as judged by the council of the club",
                        "ask the council of the club",
                        "\"judge\":\"council\"");
    }

    @Test
    void what_remains_says_the_names_in_problem_details() {
        assertThat(ProblemDetails.ofUnmet(assessed()).orElseThrow().toString())
                .contains("Leader Trainer", "ask the council of the club");
    }
}
