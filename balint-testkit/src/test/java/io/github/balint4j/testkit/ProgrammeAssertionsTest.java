package io.github.balint4j.testkit;

import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.ActivityKind;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeFinding;
import io.github.balint4j.rules.programme.ProgrammeReview;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgrammeAssertionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static ProgrammeReview lasting(int minutes) {
        Activity introduction = Activity.of("start-2026", ActivityKind.INTRODUCTION)
                .on(Session.planned(LocalDate.of(2026, 3, 5)))
                .lasting(Duration.ofMinutes(minutes));
        return ProgrammeReview.of(
                Programme.of(IssuerId.of("se-sfam"), introduction, Activity.of("advice", ActivityKind.ADVICE)), DAY);
    }

    @Test
    void a_programme_that_is_as_its_source_says_passes() {
        assertThat(lasting(210))
                .isSatisfied()
                .finds("start-2026", ProgrammeFinding.Code.HALF_DAY)
                .finds("advice")
                .isComing("start-2026");
        assertThat(lasting(780)).hasVerdict(Verdict.NOT_SATISFIED);
    }

    @Test
    void what_is_otherwise_is_told_with_all_that_was_found() {
        assertThatThrownBy(() -> assertThat(lasting(780)).isSatisfied())
                .hasMessage("Expected the programme of se-sfam as of 2026-01-15 to be satisfied. It is notSatisfied:\n"
                        + "start-2026: It lasts 13 hours, which is more than half of any day. [se1-introduction,"
                        + " notSatisfied]\n"
                        + "to come: start-2026");
        assertThatThrownBy(() -> assertThat(lasting(210)).finds("start-2026"))
                .hasMessageStartingWith("Expected the programme of se-sfam as of 2026-01-15 to find of start-2026 [].");
        assertThatThrownBy(() -> assertThat(lasting(210)).isComing())
                .hasMessageStartingWith("Expected the programme of se-sfam as of 2026-01-15 to have to come [].");
    }

    @Test
    void soft_assertions_collect_them_too() {
        BalintSoftAssertions softly = new BalintSoftAssertions();
        softly.assertThat(lasting(780)).isSatisfied().isComing();
        assertThat(softly.errorsCollected()).hasSize(2);
    }
}
