package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.end;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.values;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.nth;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Units.DOUBLE_HOURS;
import static io.github.balint4j.rules.criterion.Units.EVENTS;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.rulebook.Edition;
import java.math.BigDecimal;
import java.time.Period;

/** What the German society asks of all who want to become leaders: the same hours, before and after the same milestones. */
final class DeDbgLeader {
    static final String DBG = "de-dbg";
    static final String SOCIETY = "society";

    private static final String MINOR_PART = "a minor part may be at study conferences";
    private static final String MINOR_PART_REASON =
            "a minor part is taken as less than half, so that more than half is not at conferences";
    private static final BigDecimal MORE_THAN_HALF_OF_70 = new BigDecimal("35.5");

    // Large groups are credited; leadership groups are not Balint groups that one attends.
    static final Selector GROUPS = attended().is(Facet.GROUP_KIND, "ordinary", "large");
    private static final Selector SEMINARS = training("leader-seminar");

    private DeDbgLeader() {}

    /** Membership at the latest after the first leader seminar of the society. */
    static Criterion member(String row) {
        Selector inTime = membership(DBG).starting(Window.before(start(nth(2, SEMINARS.is(Facet.ORGANISER, DBG)))));
        return judged(row, "no later than after the first leader seminar", SOCIETY)
                .readAs(some(inTime));
    }

    /** Three years of practice after this. */
    static Criterion years(Selector qualified) {
        return atLeast(Period.ofYears(3), covered(practice(), Window.after(start(qualified))));
    }

    /**
     * The rows on taking part in groups.
     *
     * @param prefix what their ids begin with
     * @param allowed which sessions count at all
     */
    static Edition.Builder groups(Edition.Builder edition, String prefix, Selector allowed) {
        Selector before = allowed.before(start(milestone("leader-training-start")));
        Selector after =
                allowed.after(end(milestone("psychotherapy-training-complete"))).with(Facet.LEADER, authorised(DBG));
        Selector any = before.or(after);
        Selector elsewhere = not(is(Facet.OCCASION, "conference"));
        return edition.required(
                        prefix + "-group-before",
                        "35 double hours of Balint groups before the leader training begins.",
                        atLeast(35, DOUBLE_HOURS, before))
                .required(
                        prefix + "-group-after",
                        "A further 70 double hours after the psychotherapeutic training is complete, led by leaders whom"
                                + " the society recognises.",
                        atLeast(70, DOUBLE_HOURS, after))
                .required(
                        prefix + "-group-after/conferences",
                        "Of these 70 only a minor part at study conferences.",
                        judged(prefix + "-group-after", MINOR_PART, SOCIETY)
                                .readAs(atLeast(MORE_THAN_HALF_OF_70, DOUBLE_HOURS, after.and(elsewhere))))
                .reading(MINOR_PART, MINOR_PART_REASON)
                .required(
                        prefix + "-group-total",
                        "105 double hours altogether: what counts before does not count again after.",
                        atLeast(105, DOUBLE_HOURS, any))
                .required(
                        prefix + "-group-total/conferences",
                        "Of these 105 only a minor part at study conferences.",
                        judged(prefix + "-group-total", MINOR_PART, SOCIETY)
                                .readAs(atLeast(53, DOUBLE_HOURS, any.and(elsewhere))))
                .reading(MINOR_PART, MINOR_PART_REASON)
                .recommended(
                        prefix + "-group-total/one-group",
                        "If possible in one continuous group.",
                        atLeast(1, values(Facet.GROUP, allowed, atLeast(105, DOUBLE_HOURS, allowed))))
                .recommended(
                        prefix + "-group-total/leaders",
                        "Where possible led by leaders whom the society recognises.",
                        atLeast(105, DOUBLE_HOURS, allowed.with(Facet.LEADER, authorised(DBG))));
    }

    /** Six leader seminars that come to 30 double hours. */
    static Criterion seminars() {
        return allOf(atLeast(6, EVENTS, SEMINARS), atLeast(30, DOUBLE_HOURS, SEMINARS));
    }
}
