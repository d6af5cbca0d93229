package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.EditionChoice;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.control.Validation;
import org.junit.jupiter.api.Test;

/** By what a person keeps an edition, and editions without days, as files have them. */
class EditionChoiceFormTest {
    private static final String ROW =
            "\"citing\": [\"S\"], \"requirements\": [{\"id\": \"r\", \"title\": \"R.\", \"criterion\": {\"some\": \"led\"}}]";

    private static String file(String choice, String... editions) {
        return "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"our/leader\", \"title\": \"Ours\", \"about\": \"persons\", "
                + choice + "\"editions\": [" + String.join(", ", editions) + "]}";
    }

    private static String edition(String code, String days) {
        return "{\"edition\": \"" + code + "\", " + days + ROW + "}";
    }

    private static Rulebook read(String text) {
        return BalintJson.readRulebook(text).toEither().getOrElseThrow(InvalidDocument::new);
    }

    private static Rulebook chosen(String choice) {
        return read(file(choice, edition("1", "")));
    }

    @Test
    void a_milestone_and_a_decision_choose_and_are_written_again() {
        Rulebook byMilestone = chosen("\"chosenBy\": {\"milestone\": \"joined\"}, ");
        assertThat(byMilestone.choice()).contains(new EditionChoice.ByMilestone("joined"));
        assertThat(read(BalintJson.write(byMilestone))).isEqualTo(byMilestone);

        Rulebook byDecision = chosen("\"chosenBy\": {\"decision\": \"recognise\"}, ");
        assertThat(byDecision.choice()).contains(new EditionChoice.ByDecision(DecisionKind.RECOGNISE));
        assertThat(read(BalintJson.write(byDecision))).isEqualTo(byDecision);
    }

    @Test
    void files_of_before_say_registration_and_are_read_unchanged() {
        Rulebook old = chosen("\"registration\": \"joined\", ");
        assertThat(old).isEqualTo(chosen("\"chosenBy\": {\"milestone\": \"joined\"}, "));
        assertThat(BalintJson.write(old)).contains("chosenBy").doesNotContain("registration");
    }

    @Test
    void a_decision_that_gives_nothing_chooses_nothing() {
        Validation<?, Rulebook> read =
                BalintJson.readRulebook(file("\"chosenBy\": {\"decision\": \"refuse\"}, ", edition("1", "")));
        assertThat(read.isInvalid()).isTrue();
    }

    @Test
    void editions_without_days_stand_beside_each_other_and_beside_dated_ones() {
        Rulebook two = read(file("", edition("a", ""), edition("b", "")));
        assertThat(two.editions()).extracting(Edition::toString).containsExactly("our/leader@a", "our/leader@b");
        assertThat(read(BalintJson.write(two))).isEqualTo(two);
        assertThat(read(file("", edition("a", ""), edition("2020", "\"from\": \"2020-01-01\", "), edition("b", "")))
                        .editions())
                .hasSize(3);
        assertThat(BalintJson.readRulebook(file("", edition("a", ""), edition("2020", "\"from\": \"2020-01-01\", ")))
                        .isInvalid())
                .isTrue();
    }
}
