package io.github.balint4j.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.rules.Rulebooks;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** A total that hardly can be true beside the rest is told in the report, and no verdict rests on that. */
class DoubtsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final GroupFrame TEN_IN_A_QUARTER = GroupFrame.builder()
            .sessions(10)
            .every(Period.ofMonths(1))
            .span(DateSpan.ofClosed(PartialDate.parse("2026-01"), PartialDate.parse("2026-03")))
            .build();

    @Test
    void ten_monthly_sessions_between_january_and_march_are_named_in_the_report() {
        Assessment assessment = Rulebooks.usAbfmGroup()
                .assess(
                        BalintGroup.builder()
                                .id(GroupId.of("g"))
                                .frame(TEN_IN_A_QUARTER)
                                .build(),
                        DAY);
        assertThat(assessment.doubts()).extracting(Contradiction::path).containsExactly("/frame/sessions");
        assertThat(assessment.toString())
                .contains("Doubtful at /frame/sessions: 10 sessions at intervals of P1M take at least 252 days");
        assertThat(assessment.toMarkdown()).contains("Doubtful at /frame/sessions");
        assertThat(Rulebooks.usAbfmGroup().assess(TEN_IN_A_QUARTER, DAY).doubts())
                .extracting(Contradiction::path)
                .containsExactly("/sessions");
    }

    @Test
    void where_nothing_is_doubtful_nothing_is_said() {
        Assessment assessment = Rulebooks.usAbfmGroup()
                .assess(GroupFrame.builder().sessions(8).meetings(3).build(), DAY);
        assertThat(assessment.doubts()).isEmpty();
        assertThat(assessment.toString()).doesNotContain("Doubtful");
    }
}
