package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Window;
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
    private static final String CHURCH_OFFICE = "church-office";
    private static final Rulebook RULEBOOK = build();

    private DeEkibaGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Criterion closed = format("closed");
        Criterion halfOpen = format("half-open");
        Criterion project = format("project");
        Criterion twoYears = anyOf(
                atLeast(Period.ofYears(2), agreed(Term.PERIOD)),
                atLeast(Period.ofYears(2), agreed(Term.SPAN, span(scheduled()))));
        Quantity inAll = agreed(Term.SESSIONS_IN_ALL, total(SESSIONS, scheduled()));
        return Rulebook.of(
                "Evangelical Church in Baden: order for Balint groups",
                Edition.builder("de-ekiba/group@1991")
                        .from(LocalDate.of(1991, 8, 6))
                        .required("ekiba-members", "It has 6 to 12 members.", between(6, 12, GroupTerms.size()))
                        .citedAs(at("R160"))
                        .usual(
                                "ekiba-length",
                                "As a rule a session lasts 90 minutes.",
                                between(90, 90, GroupTerms.length()))
                        .citedAs(at("R161"))
                        .recommended(
                                "ekiba-run",
                                "It aims at two years, or at least 40 sessions.",
                                anyOf(twoYears, atLeast(40, inAll)))
                        .citedAs(at("R162"))
                        .required(
                                "ekiba-longer-stay",
                                "Whoever stays for more than two years has a special approval.",
                                unless(
                                        shownElse(
                                                atMost(
                                                        0,
                                                        PEOPLE,
                                                        places("member")
                                                                .on(asOf())
                                                                .starting(Window.before(
                                                                        asOf().minus(Period.ofYears(2))))),
                                                atMost(Period.ofYears(2), agreed(Term.PERIOD))),
                                        judged("ekiba-longer-stay", "special approval", CHURCH_OFFICE)))
                        .citedAs(at("R162"))
                        .reading(
                                "longer stay",
                                "of those who are members on the day, whoever has been there for more than two years; as long as no"
                                        + " list of members says so, a period of more than two years that is agreed; whether more than"
                                        + " 40 sessions are a longer stay, too, the order does not say")
                        .required(
                                "ekiba-closed-cadence",
                                "A closed group meets every 14 days.",
                                when(closed, between(14, 14, GroupTerms.gap())))
                        .citedAs(at("R163"))
                        .required(
                                "ekiba-closed-run",
                                "A closed group runs for two years and then dissolves.",
                                when(
                                        closed,
                                        judged("ekiba-closed-run", "for two years, then it dissolves", "leader")
                                                .readAs(twoYears)))
                        .citedAs(at("R163"))
                        .reading(
                                "for 2 years, then dissolves",
                                "two years at the least are agreed, planned or scheduled; that it then dissolves nobody can see beforehand")
                        .required(
                                "ekiba-commitment",
                                "The members of a closed group commit for the agreed period; those of a half-open group do so, too,"
                                        + " newcomers included.",
                                when(format("closed", "half-open"), holds(agreement("commitment-for-period"))))
                        .citedAs(at("R163"), at("R164"))
                        .required(
                                "ekiba-replacement",
                                "In a half-open group, whoever leaves is replaced.",
                                when(halfOpen, judged("ekiba-replacement", "leavers are replaced", "leader")))
                        .citedAs(at("R164"))
                        .required(
                                "ekiba-project-run",
                                "A project group has about 10 sessions.",
                                when(
                                        project,
                                        judged("ekiba-project-run", "about 10 sessions", "leader")
                                                .readAs(between(8, 12, inAll))))
                        .citedAs(at("R165"))
                        .reading("about 10", "8 to 12 sessions, two either way; the source gives no bounds")
                        .required(
                                "ekiba-project-topic",
                                "A project group has a special topic.",
                                when(project, judged("ekiba-project-topic", "special topic", "leader")))
                        .citedAs(at("R165"))
                        .required(
                                "ekiba-setting-up",
                                "Church office, dean, leader and commissioner agree on setting it up.",
                                judged(
                                        "ekiba-setting-up",
                                        "agreement on setting up; the rest was not seen",
                                        CHURCH_OFFICE))
                        .citedAs(at("R166"))
                        .gap("what follows the setting up: the page broke off (S35, R166)")
                        .remark(
                                "The order describes closed, half-open and project groups. Of a group of another format it does not"
                                        + " speak; the rows on these three do not apply to it.")
                        .build());
    }

    private static Criterion format(String... formats) {
        return some(frame().is(Facet.FORMAT, formats));
    }

    private static Citation at(String row) {
        return S35.at("order for Balint groups of 6 August 1991, " + row);
    }
}
