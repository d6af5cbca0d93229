package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.calendar;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Units.MEETINGS;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** WDH, regional education of GPs in the Netherlands: peer groups, Balint groups among them (S21, undated). */
public final class NlWdhGroup {
    private static final Citation S21 = Citation.of("WDH, regional education of GPs (NL): peer groups (S21)")
            .on("https://wdhmn.mdl-solutions.nl/toetsgroep")
            .read(YearMonth.of(2026, 11))
            .in("nl");
    private static final Rulebook RULEBOOK = build();

    private NlWdhGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        // A year that is not over, or began before the first meeting, is not missed.
        Criterion twice = atLeast(2, MEETINGS, scheduled());
        Criterion noneMissed = atMost(0, calendar(Attribute.YEAR, Quantity.Count.MISSED, twice));
        Criterion eachYear = allOf(atLeast(1, calendar(Attribute.YEAR, Quantity.Count.MET, twice)), noneMissed);
        Criterion planned = anyOf(atMost(183, agreed(Term.CADENCE)), atLeast(2, agreed(Term.SESSIONS_PER_YEAR)));
        Quantity size = agreed(Term.SIZE, total(PEOPLE, places("member").on(asOf())));
        return Rulebook.of(
                "WDH, regional education of GPs (NL): a Balint group as peer group",
                Edition.builder("nl-wdh/group@undated")
                        .required(
                                "wdh-twice-a-year",
                                "It meets at least twice a year.",
                                judged("wdh-twice-a-year", "at least 2 a year", "quality-consultant")
                                        .readAs(shownElse(anyOf(eachYear, allOf(noneMissed, planned)), planned)))
                        .citedAs(at("R098"))
                        .reading(
                                "2 a year",
                                "2 meetings in each calendar year that is over and did not begin before the first meeting; until there is"
                                        + " a year with 2 meetings, that no more than half a year, 183 days, is agreed from one session to the"
                                        + " next, or 2 sessions a year")
                        .required(
                                "wdh-composition",
                                "It has at least 3 members, and its composition is roughly constant.",
                                allOf(
                                        atLeast(3, size),
                                        judged(
                                                "wdh-composition",
                                                "roughly constant composition",
                                                "quality-consultant")))
                        .citedAs(at("R099"))
                        .required(
                                "wdh-accompanied",
                                "It is accompanied by a recognised quality consultant.",
                                judged("wdh-accompanied", "accompanied by a recognised quality consultant", "wdh"))
                        .citedAs(at("R100"))
                        .required("wdh-annual-plan", "There is an annual plan.", holds(agreement("annual-plan")))
                        .citedAs(at("R100"))
                        .leftOut("the plan is made beforehand", "no document shows when a plan was made")
                        .remark(
                                "The page has no date; it is about peer groups of general practitioners, Balint groups among them.")
                        .build());
    }

    private static Citation at(String row) {
        return S21.at(row);
    }
}
