package io.github.balint4j.testkit;

import static io.github.balint4j.rules.criterion.Units.PEOPLE;
import static io.github.balint4j.testkit.SampleGroups.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Test;

class BalintSoftAssertionsTest {
    private static final Rulebook SFMP = Rulebooks.seSfmpGroup();
    private static final Rulebook LEADER = Rulebooks.ukBalintSocietyLeader();

    @Test
    void all_that_failed_is_told_at_the_end_also_of_what_was_reached_from_it() {
        BalintSoftAssertions softly = new BalintSoftAssertions();
        softly.assertThat(SampleFrames.tooFew()).conformsTo(SFMP).violates(SFMP, "se2-members");
        softly.assertThat(SampleGroups.tooFew())
                .as("ward")
                .conformsTo(SFMP, AS_OF)
                .under(SFMP, AS_OF)
                .isSatisfied()
                .finding("se2-members")
                .isSatisfied()
                .found(4, PEOPLE)
                .needs(7, PEOPLE)
                .back()
                .hasExactlyUnmet();
        softly.assertThat(SamplePortfolios.ukFewCoLed())
                .conformsTo(LEADER, AS_OF)
                .violates(LEADER, AS_OF, "uk-portfolio")
                .violates(LEADER, AS_OF, "uk-colead");
        softly.assertThat(SFMP.assess(SampleFrames.tooFew(), AS_OF)).isUndetermined();
        softly.assertThat("AssertJ's own").isEmpty();

        assertThat(softly.errorsCollected()).hasSize(10);
        assertThat(softly.errorsCollected().get(3))
                .hasMessageStartingWith("[ward] Expected se2-members of se-sfmp/group@undated to be satisfied.");
        assertThatThrownBy(softly::assertAll)
                .isInstanceOf(AssertJMultipleFailuresError.class)
                .hasMessageContaining("Multiple Failures (10 failures)");
    }

    @Test
    void what_is_right_stays_silent() {
        BalintSoftAssertions.assertSoftly(softly -> {
            softly.assertThat(SampleFrames.valid()).conformsTo(SFMP);
            softly.assertThat(SampleGroups.valid()).conformsTo(SFMP, AS_OF);
            softly.assertThat(1).isPositive();
        });
        assertThatThrownBy(() -> BalintSoftAssertions.assertSoftly(
                        softly -> softly.assertThat(SampleFrames.tooFew()).conformsTo(SFMP)))
                .isInstanceOf(AssertionError.class);
    }
}
