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
                        .from(NlBalintLeader.FROM)
                        .citing(NlBalintLeader.PAGE.at("renewal"))
                        .required(
                                "nl-validity",
                                "The recognition, which lasts 5 years where the decision gives no other end, has not run out.",
                                holds(recognised))
                        .reading(
                                "lasts 5 years",
                                "the day on which the 5 years are full still counts; an end that the decision itself gives goes"
                                        + " before; the source is silent")
                        .required(
                                "nl-renew-practice",
                                "Since then the person has practised as a leader.",
                                some(led().since(since)))
                        .reading("practised", "one session will do; the source gives no number")
                        .required(
                                "nl-renew-intervision",
                                "In each of the 5 years there was a meeting of intervision, or else comparable further"
                                        + " education.",
                                anyOf(
                                        atLeast(5, periods(YEAR, fiveYears, some(intervision()))),
                                        allOf(
                                                some(training("further-education")
                                                        .since(since)),
                                                judged(
                                                        "nl-renew-intervision",
                                                        "comparable further education",
                                                        "board"))))
                        .reading(
                                "per year, or comparable further education",
                                "years are counted from the recognition; further education is taken to stand in for all five"
                                        + " years, as the board judges; the source says neither")
                        .build());
    }
}
