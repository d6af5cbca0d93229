package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.rulebook.Assessment;
import java.time.Duration;
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

    /** One of them has its name under the unit's code, and several under its plural. */
    @Test
    void unitsOfARulebookAreCalledByTheirNames() {
        String rules = """
                {
                  "kind": "rulebook", "version": 1, "id": "club/points", "title": "Points", "about": "persons",
                  "words": {"point": {"en": "CME point", "de": "CME-Punkt"}, "points": {"en": "CME points", "de": "CME-Punkte"}},
                  "units": [{"unit": "point", "counts": "minutes", "size": 45, "plural": "points"}],
                  "editions": [{"edition": "1", "citing": ["Rules of the club"], "requirements": [
                    {"id": "r1", "title": "Points.", "criterion":
                      {"atLeast": 4, "total": "point", "of": "training", "atMostPer": {"day": 2}}}]}]
                }
                """;
        Assessment assessment = BalintJson.readRulebook(rules)
                .getOrElseThrow(() -> new IllegalStateException("not read"))
                .assess(
                        Portfolio.builder()
                                .person(PersonId.of("p1"))
                                .training(Known.of(Experience.builder()
                                        .code("course")
                                        .date(LocalDate.of(2025, 3, 4))
                                        .duration(Duration.ofMinutes(45))
                                        .build()))
                                .build(),
                        LocalDate.of(2026, 1, 15));
        assertThat(assessment.toString())
                .contains("at least 4 CME points", "at most 2 CME points", "1 CME point", "3 more CME points")
                .doesNotContain("4 points", "1 point ");
        assertThat(BalintJson.write(assessment, Layout.COMPACT)).contains("\"unit\":\"point\"", "4 CME points");
    }
}
