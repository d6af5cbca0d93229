package io.github.balint4j.rules.wording;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.demanded;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.inStretch;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.throughout;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.end;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.calendar;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.missed;
import static io.github.balint4j.rules.criterion.Quantities.periods;
import static io.github.balint4j.rules.criterion.Quantities.run;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.values;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.coLed;
import static io.github.balint4j.rules.criterion.Selectors.cover;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.intervision;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.last;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.nth;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Selectors.profession;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.region;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.teaching;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static io.github.balint4j.rules.criterion.Units.DAYS;
import static io.github.balint4j.rules.criterion.Units.DOUBLE_HOURS;
import static io.github.balint4j.rules.criterion.Units.EVENTS;
import static io.github.balint4j.rules.criterion.Units.HOURS;
import static io.github.balint4j.rules.criterion.Units.HOURS45;
import static io.github.balint4j.rules.criterion.Units.MEETINGS;
import static io.github.balint4j.rules.criterion.Units.MEMBERS;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static io.github.balint4j.rules.criterion.Window.after;
import static io.github.balint4j.rules.criterion.Window.before;
import static io.github.balint4j.rules.criterion.Window.since;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rows about leaders, as several societies ask them. */
final class LeaderRows {
    private static final Period YEAR = Period.ofYears(1);
    private static final String UK = "uk-balint-society";
    private static final String NL = "nl-balint";
    private static final Selector WEEKEND = is(Attribute.OCCASION, "weekend").and(is(Attribute.ORGANISER, UK));
    private static final Selector ORDINARY = attended().is(Attribute.GROUP_KIND, "ordinary");
    private static final Criterion PSY = some(qualification("psychoanalytic-training", "psychodynamic-training"));
    private static final Selector RECOGNISED = decision(DecisionKind.RECOGNISE, NL);
    private static final Moment SINCE = start(last(RECOGNISED));
    private static final Selector QUALIFIED = qualification("title-psychotherapy", "title-psychoanalysis");
    private static final Selector SEMINARS = training("leader-seminar");
    private static final Selector GROUPS = attended().is(Attribute.GROUP_KIND, "ordinary", "large");
    private static final Selector BEFORE = GROUPS.before(start(milestone("leader-training-start")));
    private static final Selector AFTER =
            GROUPS.after(end(milestone("psychotherapy-training-complete"))).with(Attribute.LEADER, authorised("dbg"));
    private static final Selector CONFERENCE = is(Attribute.OCCASION, "conference");
    private static final Criterion ANY_ONLINE = some(sessions().is(Attribute.MODE, "online"));

    private LeaderRows() {}

    /** The rows by their ids. */
    static Map<String, Criterion> all() {
        Map<String, Criterion> rows = new LinkedHashMap<>();
        uk(rows);
        nl(rows);
        dbg(rows);
        participants(rows);
        others(rows);
        return rows;
    }

    private static void uk(Map<String, Criterion> rows) {
        rows.put("uk20-member", holds(membership(UK)));
        rows.put("uk20-profession", holds(profession().is(Attribute.FIELD, "health", "related")));
        rows.put("uk20-group-experience", some(ORDINARY));
        rows.put(
                "uk-member-psy",
                when(
                        PSY,
                        anyOf(
                                atLeast(8, SESSIONS, ORDINARY.since(start(milestone("professional-training-start")))),
                                atLeast(2, EVENTS, ORDINARY.and(WEEKEND)))));
        rows.put("uk-member-nonpsy", unless(PSY, atLeast(20, SESSIONS, ORDINARY)));
        rows.put("uk-colead", atLeast(20, SESSIONS, coLed()));
        rows.put("uk-colead/provider", atLeast(20, SESSIONS, coLed().with(Attribute.LEADER, authorised(UK))));
        rows.put(
                "uk-leadership-groups",
                anyOf(
                        atLeast(
                                2,
                                EVENTS,
                                sessions()
                                        .is(Attribute.GROUP_KIND, "leadership")
                                        .and(WEEKEND)),
                        allOf(
                                some(training("leadership-day").is(Attribute.ORGANISER, UK)),
                                judged("equivalent", "equivalent days", "society"))));
        rows.put(
                "uk-two-day-event",
                atLeast(1, EVENTS, training("leadership-event").sizedAtLeast(2, DAYS)));
        rows.put("uk-settings", atLeast(2, distinct(Attribute.SETTING, led())));
        rows.put("uk-solo-leader-colead", when(some(led().is(Attribute.ROLE, "leader")), some(coLed())));
        rows.put("uk-portfolio", some(document("portfolio")));
        rows.put("uk20-supervisor-report", some(report("supervisor")));
        rows.put("uk-supervision", allOf(some(supervision()), judged("ready", "ready", "supervisor")));
        rows.put(
                "uk-supervision-qual",
                every(
                        supervision(),
                        is(Attribute.FORMAT, "one-to-one", "one-to-two")
                                .and(new Selector.With(Attribute.SUPERVISOR, authorised(UK), Optional.empty()))));
    }

    private static void nl(Map<String, Criterion> rows) {
        rows.put("nl-degree", holds(qualification("academic-medical", "academic-behavioural")));
        rows.put(
                "nl-one-of",
                anyOf(
                        holds(qualification("big-psychotherapist")),
                        holds(membership("specialised-psychotherapy-society")),
                        judged("group-work", "supervision or group work", "board")));
        rows.put(
                "nl-extra-colead",
                when(
                        demanded("nl-extra-colead", NL),
                        atLeast(3, SESSIONS, coLed().with(Attribute.LEADER, authorised(NL)))));
        rows.put("nl-extra-supervision", atLeast(5, HOURS, supervision()));
        rows.put("nl-validity", some(RECOGNISED.starting(since(asOf().minus(Period.ofYears(5))))));
        rows.put("nl-renew-practice", some(led().since(SINCE)));
        rows.put(
                "nl-renew-intervision",
                anyOf(
                        atLeast(
                                5,
                                periods(
                                        YEAR,
                                        Window.between(SINCE, SINCE.plus(Period.ofYears(5))),
                                        some(intervision()))),
                        allOf(
                                some(training("further-education").since(SINCE)),
                                judged("comparable", "comparable further education", "board"))));
        rows.put("nl-renew-every-year", atMost(0, missed(YEAR, since(SINCE), some(intervision()))));
    }

    private static void dbg(Map<String, Criterion> rows) {
        rows.put("dbg-a-qualification", holds(QUALIFIED));
        rows.put(
                "dbg-a-member",
                some(membership("dbg").starting(before(start(nth(2, SEMINARS.is(Attribute.ORGANISER, "dbg")))))));
        rows.put("dbg-a-fee", some(milestone("dbg-fee-paid")));
        rows.put("dbg-a-years", atLeast(Period.ofYears(3), covered(practice(), after(start(QUALIFIED)))));
        rows.put("dbg-a-group-before", atLeast(35, DOUBLE_HOURS, BEFORE));
        rows.put("dbg-a-group-after", atLeast(70, DOUBLE_HOURS, AFTER));
        rows.put(
                "dbg-a-group-after/conferences",
                anyOf(
                        atMost(new BigDecimal("0.4999"), share(DOUBLE_HOURS, CONFERENCE, AFTER)),
                        atLeast(70, DOUBLE_HOURS, AFTER.and(not(CONFERENCE)))));
        rows.put("dbg-a-group-total", atLeast(105, DOUBLE_HOURS, BEFORE.or(AFTER)));
        rows.put(
                "dbg-a-group-total/conferences",
                atLeast(105, DOUBLE_HOURS, BEFORE.or(AFTER).and(not(CONFERENCE))));
        rows.put(
                "dbg-a-group-total/one-group",
                atLeast(1, values(Attribute.GROUP, GROUPS, atLeast(105, DOUBLE_HOURS, GROUPS))));
        rows.put(
                "dbg-a-group-total/leaders",
                atLeast(105, DOUBLE_HOURS, GROUPS.with(Attribute.LEADER, authorised("dbg"))));
        rows.put("dbg-a-seminars", allOf(atLeast(6, EVENTS, SEMINARS), atLeast(30, DOUBLE_HOURS, SEMINARS)));
    }

    private static void participants(Map<String, Criterion> rows) {
        rows.put("R001", atLeast(30, HOURS45, attended()));
        rows.put("R002", atLeast(Period.ofMonths(6), span(attended())));
        rows.put("R003", atLeast(15, HOURS45, attended().is(Attribute.MODE, "in-person")));
        rows.put("R004", when(ANY_ONLINE, every(attended(), is(Attribute.FORMAT, "closed"))));
        rows.put("R005", between(1, 1, distinct(Attribute.LEADER, attended())));
        rows.put("R006", every(attended().is(Attribute.MODE, "online"), sizedAtMost(1, DOUBLE_HOURS)));
        rows.put("R009", every(attended(), sized(8, 12)));
        rows.put("R012", atLeast(5, distinct(Attribute.WEEK, attended())));
        rows.put(
                "R013",
                every(
                        attended(),
                        new Selector.With(
                                Attribute.LEADER, qualification("medical-psychotherapist"), Optional.empty())));
        rows.put("R020", every(attended(), is(Attribute.APPROVED_BY, "chamber")));
    }

    private static Selector sized(long min, long max) {
        return new Selector.Sized(Optional.of(members(min)), Optional.of(members(max)));
    }

    private static Bound.Number members(long number) {
        return new Bound.Number(BigDecimal.valueOf(number), MEMBERS);
    }

    private static void others(Map<String, Criterion> rows) {
        rows.put("abs-lead-frequency", atLeast(24, calendar(Attribute.MONTH, Quantity.Count.RUN, some(led()))));
        rows.put(
                "abs-supervision-rate",
                inStretch(
                        Period.ofYears(2),
                        atLeast(
                                2,
                                periods(
                                        YEAR,
                                        since(start(supervision())),
                                        atLeast(6, SESSIONS, supervision().is(Attribute.PROOF, "recording"))))));
        rows.put(
                "twice-a-year",
                atMost(0, calendar(Attribute.YEAR, Quantity.Count.MISSED, atLeast(2, SESSIONS, led()))));
        rows.put(
                "abs-intensive-pre",
                atLeast(
                        1,
                        EVENTS,
                        training("intensive").sizedAtLeast(4, DAYS).before(start(milestone("application")))));
        rows.put("abs-member-throughout", throughout(membership("abs"), start(milestone("application")), asOf()));
        rows.put("pt-years", atLeast(Period.ofYears(5), covered(practice())));
        rows.put("ibf16-coled", some(coLed().with(Attribute.LEADER, authorised())));
        rows.put(
                "ipu-distinct-leaders",
                atLeast(4, values(Attribute.LEADER, attended(), atLeast(3, EVENTS, attended()))));
        rows.put("R118", atLeast(30, SESSIONS, attended().before(start(milestone("own-therapy-cases")))));
        rows.put(
                "half-in-person",
                atLeast(new BigDecimal("0.5"), share(SESSIONS, is(Attribute.MODE, "in-person"), attended())));
        rows.put("third-at-conferences", atMost(new BigDecimal("0.35"), share(DOUBLE_HOURS, CONFERENCE, attended())));
        rows.put("insured", holds(cover("liability")));
        rows.put("by region", holds(region("de-by")));
        rows.put("meetings", atLeast(10, MEETINGS, attended()));
        rows.put("taught", atLeast(2, HOURS, teaching()));
        rows.put("peers", atLeast(4, MEETINGS, intervision()));
        rows.put("supervisor", every(supervision(), with(Attribute.SUPERVISOR, authorised("abs"), asOf())));
        rows.put("runs", atLeast(3, run(Period.ofMonths(2), since(start(led())), some(led()))));
    }
}
