package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.end;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.share;
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

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.rulebook.Edition;
import java.math.BigDecimal;
import java.time.Period;

/** What the German society asks of all who want to become leaders: the same hours, before and after the same milestones. */
final class DeDbgLeader {
    static final String DBG = "de-dbg";
    static final String SOCIETY = "society";
    static final String DEADLINE = "no later than after the first leader seminar";
    static final String IN_TIME =
            "anyone who joined before their second leader seminar with the society began, and is still a member, joined in"
                    + " time; the page does not say whether membership must go on";

    private static final String MINOR_PART = "a minor part may be at study conferences";
    private static final String MINOR_PART_REASON =
            "a minor part is less than half, as a share of all that counts; where the number is reached without any conference, it"
                    + " does not matter how many there were besides";
    private static final BigDecimal LESS_THAN_HALF = new BigDecimal("0.4999");

    // Large groups are credited; leadership groups are not Balint groups that one attends.
    static final Selector GROUPS = attended().is(Attribute.GROUP_KIND, "ordinary", "large");
    private static final Selector SEMINARS = training("leader-seminar");
    private static final Selector CONFERENCE = is(Attribute.OCCASION, "conference");

    private DeDbgLeader() {}

    /** The first day of the second leader seminar of the society: what lies before it is no later than after the first. */
    static Moment secondSeminar() {
        return start(nth(2, SEMINARS.is(Attribute.ORGANISER, DBG)));
    }

    /** Membership at the latest after the first leader seminar of the society. */
    static Criterion member(String row) {
        Selector inTime = membership(DBG).starting(Window.before(secondSeminar()));
        return allOf(some(membership(DBG)), judged(row, DEADLINE, SOCIETY).readAs(holds(inTime)));
    }

    /** Three years of practice after this, of which people judge whether it counts. */
    static Criterion years(String row, Selector qualified) {
        return allOf(
                atLeast(Period.ofYears(3), covered(practice(), Window.after(start(qualified)))),
                judged(row, "professional experience: which practice counts", SOCIETY));
    }

    /**
     * The rows on taking part in groups.
     *
     * @param prefix what their ids begin with
     * @param allowed which sessions count at all
     * @param conferences a clause on the conferences that count, which ends the titles; may be empty
     */
    static Edition.Builder groups(Edition.Builder edition, String prefix, Selector allowed, String conferences) {
        Selector before = allowed.before(start(milestone("leader-training-start")));
        Selector after = allowed.after(end(milestone("psychotherapy-training-complete")))
                .with(Attribute.LEADER, authorised(DBG));
        Selector any = before.or(after);
        return edition.required(
                        prefix + "-group-before",
                        "At least 35 double hours in Balint groups, large groups included, before the leader training"
                                + " begins" + conferences + ".",
                        atLeast(35, DOUBLE_HOURS, before))
                .required(
                        prefix + "-group-after",
                        "At least 70 further double hours after the psychotherapeutic training is complete, with leaders"
                                + " recognised by the society" + conferences + ".",
                        atLeast(70, DOUBLE_HOURS, after))
                .required(
                        prefix + "-group-after/conferences",
                        "Only a minor part of these further double hours was at study conferences.",
                        minorPart(prefix + "-group-after", 70, after))
                .reading(MINOR_PART, MINOR_PART_REASON)
                .required(
                        prefix + "-group-total",
                        "At least 105 double hours in total, those before and after together" + conferences
                                + "; no session counts twice.",
                        atLeast(105, DOUBLE_HOURS, any))
                .required(
                        prefix + "-group-total/conferences",
                        "Only a minor part of the double hours in total was at study conferences.",
                        minorPart(prefix + "-group-total", 105, any))
                .reading(MINOR_PART, MINOR_PART_REASON)
                .recommended(
                        prefix + "-group-total/one-group",
                        "If possible, at least 105 double hours in one continuous group" + conferences + ".",
                        atLeast(1, values(Attribute.GROUP, allowed, atLeast(105, DOUBLE_HOURS, allowed))))
                .recommended(
                        prefix + "-group-total/leaders",
                        "Where possible, at least 105 double hours with leaders recognised by the society" + conferences
                                + ".",
                        atLeast(105, DOUBLE_HOURS, allowed.with(Attribute.LEADER, authorised(DBG))));
    }

    private static Criterion minorPart(String topic, long needed, Selector all) {
        return judged(topic, MINOR_PART, SOCIETY)
                .readAs(anyOf(
                        atMost(LESS_THAN_HALF, share(DOUBLE_HOURS, CONFERENCE, all)),
                        atLeast(needed, DOUBLE_HOURS, all.and(not(CONFERENCE)))));
    }

    /** Six leader seminars that come to 30 double hours. */
    static Criterion seminars() {
        return allOf(atLeast(6, EVENTS, SEMINARS), atLeast(30, DOUBLE_HOURS, SEMINARS));
    }

    /** What the society's pages say of all its leaders, and no row asks. */
    static Edition.Builder leftOut(Edition.Builder edition) {
        return edition.leftOut(
                        "leader training is a curriculum of several years (overview page)",
                        "a description without a number")
                .leftOut(
                        "the joint certificate for Balint and IFA groups",
                        "another authorisation, of two or three societies; of its two versions the rule on how the 70 double"
                                + " hours are split was not seen")
                .leftOut(
                        "the route of several professions, by a course of IPU Berlin with the society",
                        "a course with rules of its own: its hours, professions at entry and supervision were not seen; what was"
                                + " seen is `docs/examples/rulebooks/ipu-berlin-leader-course.json`");
    }
}
