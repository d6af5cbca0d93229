package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantities;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of people that are stated as a range, or as about so many. */
class StatedRangesTest {
    private static Criterion members(int least) {
        return Criteria.atLeast(least, Units.PEOPLE, Selectors.places("member").on(Moment.asOf()));
    }

    private static Criterion membersAtMost(int most) {
        return Criteria.atMost(most, Units.PEOPLE, Selectors.places("member").on(Moment.asOf()));
    }

    private static Outcome enrolled(Criterion criterion, CountRange count) {
        return Evaluated.on(
                criterion,
                group -> group.stated(StatedTotals.none().withEnrolled(count)).statedOn(Evaluated.TODAY));
    }

    @Test
    void nine_or_ten_members_are_at_least_nine_and_at_most_ten() {
        CountRange nineOrTen = CountRange.between(9, 10);

        assertThat(enrolled(members(9), nineOrTen).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(enrolled(members(10), nineOrTen).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(enrolled(members(11), nineOrTen).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(enrolled(membersAtMost(8), nineOrTen).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(enrolled(members(9), nineOrTen).found()).contains(Measure.between(Units.PEOPLE, 9, 10));
    }

    @Test
    void some_wait_is_one_or_more() {
        Criterion somebody = Criteria.some(Selectors.places("waiting").on(Moment.asOf()));

        assertThat(Evaluated.on(
                                somebody,
                                group -> group.stated(StatedTotals.none().withWaiting(CountRange.atLeast(1)))
                                        .statedOn(Evaluated.TODAY))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void where_there_may_be_nobody_there_is_no_telling() {
        CountRange fewIfAny = CountRange.atMost(3);
        Criterion somebody = Criteria.some(Selectors.places("member").on(Moment.asOf()));

        assertThat(enrolled(somebody, fewIfAny).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(enrolled(Criteria.holds(Selectors.places("member")), fewIfAny)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(enrolled(
                                Criteria.atLeast(1, Quantities.distinct(Attribute.ROLE, Selectors.places("member"))),
                                fewIfAny)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(enrolled(members(4), fewIfAny).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(enrolled(membersAtMost(3), fewIfAny).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void about_twelve_may_satisfy_as_we_read_it_and_never_refuses() {
        CountRange about = CountRange.about(12);
        Outcome met = enrolled(members(10), about);

        assertThat(met.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(met.basis()).isEqualTo(Basis.READING);
        assertThat(met.withoutReadings()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(met.found()).contains(Measure.unknown(Units.PEOPLE).readAs(Measure.By.ABOUT, 10, 14));
        assertThat(enrolled(members(11), about).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(enrolled(members(200), about).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(enrolled(membersAtMost(2), about).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void about_beside_a_list_counts_those_who_are_listed() {
        Outcome outcome = Evaluated.on(
                membersAtMost(12),
                group -> group.stated(StatedTotals.none().withEnrolled(CountRange.about(10)))
                        .statedOn(Evaluated.TODAY)
                        .members(Known.incomplete(
                                List.of(Membership.of(PersonId.of("p1")), Membership.of(PersonId.of("p2"))))));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.found())
                .contains(Measure.between(Units.PEOPLE, 2, Measure.NO_BOUND).readAs(Measure.By.ABOUT, 8, 12));
    }

    @Test
    void about_in_a_frame_is_read_likewise() {
        Criterion size = Criteria.atMost(12, Quantities.agreed(Term.SIZE));
        Outcome met = Evaluated.onFrame(size, frame -> frame.members(CountRange.about(10)));

        assertThat(met.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(met.basis()).isEqualTo(Basis.READING);
        assertThat(Evaluated.onFrame(size, frame -> frame.members(CountRange.about(40)))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void about_so_many_meetings_of_two_sessions_are_about_twice_as_many_sessions() {
        Outcome outcome = Evaluated.onFrame(
                Criteria.atLeast(16, Quantities.agreed(Term.SESSIONS_IN_ALL)),
                frame -> frame.meetings(CountRange.about(10)).sessionsPerMeeting(BigDecimal.valueOf(2)));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.withoutReadings()).isEqualTo(Verdict.UNDETERMINED);
    }
}
