package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.periods;
import static io.github.balint4j.rules.criterion.Selectors.decision;
import static io.github.balint4j.rules.criterion.Selectors.intervision;
import static io.github.balint4j.rules.criterion.Selectors.last;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;

/**
 * Balint Netherlands: renewal of the recognition as a leader, which lasts five years, in the version of September 2023. Which
 * further education is comparable, and how much practice is asked for, the page does not say.
 */
public final class NlBalintLeaderRenewal {
    private static final Period YEAR = Period.ofYears(1);
    private static final Period FIVE_YEARS = Period.ofYears(5);
    private static final String PRACTISED = "practised as a leader";
    private static final String EACH_YEAR = "at least one meeting of intervision a year";
    private static final String BOARD = "board";
    private static final Rulebook RULEBOOK = build();

    private NlBalintLeaderRenewal() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector recognised = decision(DecisionKind.RECOGNISE, NlBalintLeader.NL);
        Moment since = start(last(recognised));
        Window fiveYears = Window.between(since, since.plus(FIVE_YEARS));
        return Rulebook.of(
                "Balint Netherlands: renewal of the recognition as a leader",
                Edition.builder("nl-balint/leader-renewal@2023-09")
                        .aboutPersons()
                        .validFor(FIVE_YEARS)
                        .citing(NlBalintLeader.PAGE.at("renewal"))
                        .informative(
                                "nl-validity",
                                "A recognition lasts 5 years; this person's has not run out.",
                                holds(recognised))
                        .reading(
                                "lasts 5 years",
                                "the day on which the 5 years are complete still counts; an end that the decision itself gives takes"
                                        + " precedence; the source is silent on both")
                        .required(
                                "nl-renew-practice",
                                "Since the last recognition the person has practised as a leader.",
                                judged("nl-renew-practice", PRACTISED, BOARD).readAs(some(led().since(since))))
                        .reading(PRACTISED, "any session led is practice; the source gives no number")
                        .required(
                                "nl-renew-intervision",
                                "In each of the 5 years there was at least one intervision (peer supervision) meeting, or there was"
                                        + " comparable further education.",
                                anyOf(
                                        allOf(
                                                atLeast(
                                                        5,
                                                        SESSIONS,
                                                        intervision()
                                                                .since(since)
                                                                .before(since.plus(FIVE_YEARS))),
                                                judged("nl-renew-intervision-years", EACH_YEAR, BOARD)
                                                        .readAs(atLeast(
                                                                5, periods(YEAR, fiveYears, some(intervision()))))),
                                        allOf(
                                                some(training().since(since)),
                                                judged("nl-renew-intervision", "comparable further education", BOARD))))
                        .reading(EACH_YEAR, "years are counted from the recognition; the source does not say from when")
                        .leftOut("what a first recognition asks", "it is in `nl-balint/leader`")
                        .remark(NlBalintLeader.VERSION)
                        .build());
    }
}
