package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.last;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Units.LENGTH;
import static io.github.balint4j.rules.criterion.Units.MINUTES;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;

/** German Medical Association: model course book on psychosomatic basic care, what concerns the Balint group (S01, S02). */
public final class DeBaekGroup {
    private static final Citation S01 = Citation.of("S01")
            .on("https://www.medico-seminare.de/balintgruppen/termine-balintgruppe.html")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final Citation S02 = Citation.of("S02")
            .on("https://www.psychosomatik-am-meer.de/balintgruppe/")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final Rulebook RULEBOOK = build();

    private DeBaekGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        // A hybrid session is held online for some.
        Selector online = scheduled().is(Facet.MODE, "online", "hybrid");
        Criterion allInPerson =
                shownElse(every(scheduled(), is(Facet.MODE, "in-person")), some(frame().is(Facet.MODE, "in-person")));
        return Rulebook.of(
                "German Medical Association: a Balint group for psychosomatic basic care",
                Edition.builder("de-baek/group@undated")
                        .required(
                                "baek-members",
                                "It has 8 to 12 members.",
                                between(
                                        8,
                                        12,
                                        agreed(
                                                Term.SIZE,
                                                total(PEOPLE, places("member").on(asOf())))))
                        .citedAs(S02.at("R009"))
                        .reading(
                                "older wording",
                                "this stands in the older wording of the course book; whether the newer one keeps it was not seen")
                        .required(
                                "baek-session",
                                "A session lasts one double hour of 90 minutes.",
                                between(90, 90, agreed(Term.LENGTH, typical(LENGTH, scheduled()))))
                        .citedAs(S02.at("R010"))
                        .reading(
                                "older wording",
                                "this stands in the older wording of the course book; whether the newer one keeps it was not seen")
                        .required(
                                "baek-spread",
                                "It is spread over at least half a year.",
                                atLeast(Period.ofMonths(6), agreed(Term.SPAN, span(scheduled()))))
                        .citedAs(S01.at("R002"), S02.at("R011"))
                        .required(
                                "baek-no-crash-course",
                                "It is not held in a few consecutive days.",
                                judged("baek-no-crash-course", "not held in a few consecutive days", "chamber")
                                        .readAs(atLeast(Period.ofDays(15), agreed(Term.SPAN, span(scheduled())))))
                        .citedAs(S02.at("R012"))
                        .reading(
                                "a few consecutive days",
                                "more than two weeks, 15 days, lie between the first session and the last; this stands in the"
                                        + " older wording, which gives no number")
                        .required(
                                "baek-leader",
                                "A medical psychotherapist leads who is used to group processes.",
                                judged("baek-leader", "medical psychotherapist used to group processes", "chamber"))
                        .citedAs(S02.at("R013"))
                        .reading(
                                "older wording",
                                "this stands in the older wording of the course book; whether the newer one keeps it was not seen")
                        .required(
                                "baek-online-closed",
                                "When sessions are held online, the circle of members is closed.",
                                unless(allInPerson, some(frame().is(Facet.FORMAT, "closed"))))
                        .citedAs(S01.at("R004"))
                        .required(
                                "baek-online-leader",
                                "When sessions are held online, there is one fixed leader.",
                                unless(
                                        allInPerson,
                                        between(
                                                1,
                                                1,
                                                agreed(
                                                        Term.LEADERS,
                                                        total(
                                                                PEOPLE,
                                                                places("leader").on(asOf()))))))
                        .citedAs(S01.at("R005"))
                        .reading(
                                "fixed",
                                "one leader on the day of the assessment; whether it is the same throughout is not looked at")
                        .required(
                                "baek-online-length",
                                "A meeting online lasts at most one double hour of 90 minutes.",
                                every(online, sizedAtMost(90, MINUTES)))
                        .citedAs(S01.at("R006"))
                        .required(
                                "baek-online-edges",
                                "When sessions are held online, the first and the last are in person.",
                                unless(
                                        allInPerson,
                                        every(first(scheduled()).or(last(scheduled())), is(Facet.MODE, "in-person"))))
                        .citedAs(S01.at("R007"))
                        .build());
    }
}
