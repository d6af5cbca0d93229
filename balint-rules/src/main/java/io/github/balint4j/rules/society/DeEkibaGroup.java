package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Units.GAP;
import static io.github.balint4j.rules.criterion.Units.LENGTH;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** Evangelical Church in Baden: order for Balint groups of 6 August 1991 (S35). */
public final class DeEkibaGroup {
    private static final Citation S35 = Citation.of("S35")
            .on("https://kirchengewerkschaft-baden.de/infothek/bal_ord.htm")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final Rulebook RULEBOOK = build();

    private DeEkibaGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Quantity gap = agreed(Term.CADENCE, typical(GAP, scheduled()));
        Criterion closed = format("closed");
        Criterion twoYears = anyOf(
                atLeast(Period.ofYears(2), agreed(Term.PERIOD)),
                atLeast(Period.ofYears(2), agreed(Term.SPAN, span(scheduled()))));
        return Rulebook.of(
                "Evangelical Church in Baden: order for Balint groups",
                Edition.builder("de-ekiba/group@1991")
                        .from(LocalDate.of(1991, 8, 6))
                        .required(
                                "ekiba-members",
                                "It has 6 to 12 members.",
                                between(
                                        6,
                                        12,
                                        agreed(
                                                Term.SIZE,
                                                total(PEOPLE, places("member").on(asOf())))))
                        .citedAs(S35.at("R160"))
                        .usual(
                                "ekiba-length",
                                "As a rule a session lasts 90 minutes.",
                                between(90, 90, agreed(Term.LENGTH, typical(LENGTH, scheduled()))))
                        .citedAs(S35.at("R161"))
                        .required(
                                "ekiba-format",
                                "It is one of the kinds of group that the order knows: closed, half-open or project.",
                                judged("ekiba-format", "one of the order's kinds of group", "church-office")
                                        .readAs(format("closed", "half-open", "project")))
                        .citedAs(S35.at("R163"), S35.at("R164"), S35.at("R165"))
                        .reading(
                                "closed, half-open and project groups",
                                "the order names three kinds; that there is no other is our reading")
                        .recommended(
                                "ekiba-run",
                                "It aims at two years or at least 40 sessions.",
                                anyOf(
                                        twoYears,
                                        atLeast(40, agreed(Term.SESSIONS_IN_ALL, total(SESSIONS, scheduled())))))
                        .citedAs(S35.at("R162"))
                        .required(
                                "ekiba-longer-stay",
                                "A stay of more than two years has a special approval.",
                                unless(
                                        atMost(Period.ofYears(2), agreed(Term.PERIOD)),
                                        judged("ekiba-longer-stay", "special approval", "church-office")))
                        .citedAs(S35.at("R162"))
                        .required(
                                "ekiba-closed-cadence",
                                "A closed group meets every 14 days.",
                                when(closed, between(14, 14, gap)))
                        .citedAs(S35.at("R163"))
                        .required(
                                "ekiba-closed-run",
                                "A closed group runs for two years and then dissolves.",
                                when(
                                        closed,
                                        judged("ekiba-closed-run", "for two years, then it dissolves", "leader")
                                                .readAs(twoYears)))
                        .citedAs(S35.at("R163"))
                        .reading(
                                "for 2 years, then dissolves",
                                "two years at the least are agreed, planned or scheduled; that it then dissolves nobody can see beforehand")
                        .required(
                                "ekiba-commitment",
                                "Members of a closed or half-open group commit for the agreed period.",
                                when(format("closed", "half-open"), holds(agreement("commitment-for-period"))))
                        .citedAs(S35.at("R163"), S35.at("R164"))
                        .required(
                                "ekiba-replacement",
                                "In a half-open group, who leaves is replaced.",
                                when(
                                        format("half-open"),
                                        judged("ekiba-replacement", "leavers are replaced", "leader")))
                        .citedAs(S35.at("R164"))
                        .usual(
                                "ekiba-project-run",
                                "A project group has about 10 sessions on a special topic.",
                                when(
                                        format("project"),
                                        judged("ekiba-project-run", "about 10 sessions", "leader")
                                                .readAs(between(
                                                        8,
                                                        12,
                                                        agreed(Term.SESSIONS_IN_ALL, total(SESSIONS, scheduled()))))))
                        .citedAs(S35.at("R165"))
                        .reading("about 10", "8 to 12 sessions, two either way; the source gives no bounds")
                        .required(
                                "ekiba-setting-up",
                                "Church office, dean, leader and commissioner agree on setting it up.",
                                judged(
                                        "ekiba-setting-up",
                                        "agreement on setting up; the rest was not seen",
                                        "church-office"))
                        .citedAs(S35.at("R166"))
                        .gap("what follows the setting up: the page broke off (S35, R166)")
                        .build());
    }

    private static Criterion format(String... formats) {
        return some(frame().is(Facet.FORMAT, formats));
    }
}
