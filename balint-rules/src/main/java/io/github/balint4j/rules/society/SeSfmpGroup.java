package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.spread;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Units.GAP;
import static io.github.balint4j.rules.criterion.Units.GAP_SHIFT;
import static io.github.balint4j.rules.criterion.Units.LENGTH;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;

/** Swedish Association for Medical Psychology (SFMP): the outer structure of a Balint group (SE-2, slides without a date). */
public final class SeSfmpGroup {
    private static final Citation SE_2 =
            Citation.of("SE-2").read(YearMonth.of(2026, 11)).in("sv");
    private static final Rulebook RULEBOOK = build();

    private SeSfmpGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Quantity gap = agreed(Term.CADENCE, typical(GAP, scheduled()));
        return Rulebook.of(
                "Swedish Association for Medical Psychology: a Balint group's outer structure",
                Edition.builder("se-sfmp/group@undated")
                        .citing(SE_2.at("SFMP's slides, outer structure"))
                        .required(
                                "se2-members",
                                "A group has 5 to 12 members.",
                                between(
                                        5,
                                        12,
                                        agreed(
                                                Term.SIZE,
                                                total(PEOPLE, places("member").on(asOf())))))
                        .required(
                                "se2-leaders",
                                "It has one or two leaders.",
                                between(
                                        1,
                                        2,
                                        agreed(
                                                Term.LEADERS,
                                                total(PEOPLE, places("leader").on(asOf())))))
                        .usual("se2-cadence", "Most commonly it meets every 14 days.", between(14, 14, gap))
                        .usual(
                                "se2-length",
                                "Most commonly a session lasts 90 minutes.",
                                between(90, 90, agreed(Term.LENGTH, typical(LENGTH, scheduled()))))
                        .required(
                                "se2-regular",
                                "It meets regularly.",
                                judged("se2-regular", "regularity", "group")
                                        .readAs(shownElse(
                                                atMost(7, typical(GAP_SHIFT, scheduled())),
                                                atLeast(1, agreed(Term.CADENCE)))))
                        .reading(
                                "regularity",
                                "more than half of the times from one session to the next are as usual, at most a week more or less"
                                        + " than the middle one, as a group that keeps its day of the week meets after four weeks or"
                                        + " five; until three meetings are known, that a cadence is agreed; how often it meets says"
                                        + " nothing about that, and the source gives no number")
                        .required(
                                "se2-continuity",
                                "It goes on for several terms.",
                                judged("se2-continuity", "several terms", "group")
                                        .readAs(anyOf(
                                                atLeast(Period.ofMonths(9), agreed(Term.PERIOD)),
                                                atLeast(Period.ofMonths(9), agreed(Term.SPAN, span(scheduled()))))))
                        .reading(
                                "several terms",
                                "two Swedish terms, the fewest that are several, that is 9 months from the first session to the last, agreed or"
                                        + " scheduled; the source gives no number")
                        .recommended(
                                "se2-trial",
                                "One tries it for 3 to 4 months and sees.",
                                between(Period.ofMonths(3), Period.ofMonths(4), agreed(Term.TRIAL)))
                        .required(
                                "se2-even",
                                "Cases are distributed fairly evenly over the members.",
                                judged("se2-even", "fairly even", "group")
                                        .readAs(shownElse(
                                                atMost(1, spread(sessions())), holds(agreement(Agreement.FAIR_TURNS)))))
                        .reading(
                                "fairly even",
                                "nobody is more than one turn, the least that can be told apart, from the fair share of the sessions they came to; until a"
                                        + " case was presented, that it is agreed; the source gives no number")
                        .required(
                                "se2-confidential",
                                "What is said stays in the group, strictly.",
                                holds(agreement(Agreement.CONFIDENTIALITY)))
                        .citedAs(SE_2.at("SFMP's slides, definition; outer structure, underlined"))
                        .required("se2-voluntary", "Taking part is voluntary.", holds(agreement(Agreement.VOLUNTARY)))
                        .citedAs(SE_2.at("SFMP's slides, definition"))
                        .required(
                                "se2-equals",
                                "Its members are equal clinicians.",
                                holds(agreement(Agreement.EQUAL_CLINICIANS)))
                        .citedAs(SE_2.at("SFMP's slides, definition"))
                        .build());
    }
}
