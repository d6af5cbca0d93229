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

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
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
    private static final Citation S35 = Citation.of(
                    "Evangelical Church in Baden: order for Balint groups, 6 August 1991 (S35)")
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
                                "It aims for at least 2 years or at least 40 sessions.",
                                anyOf(twoYears, atLeast(40, inAll)))
                        .citedAs(at("R162"))
                        .required(
                                "ekiba-longer-stay",
                                "Anyone who stays for more than 2 years has special approval.",
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
                                "anyone who is a member on the day and has been for more than two years; as long as no list of members"
                                        + " shows it, an agreed period of more than two years; the order does not say whether more than 40"
                                        + " sessions are a longer stay, too")
                        .required(
                                "ekiba-closed-cadence",
                                "A closed group meets every 14 days.",
                                when(closed, between(14, 14, GroupTerms.gap())))
                        .citedAs(at("R163"))
                        .required(
                                "ekiba-closed-run",
                                "A closed group runs for 2 years and then dissolves.",
                                when(
                                        closed,
                                        judged("ekiba-closed-run", "for two years, then it dissolves", "leader")
                                                .readAs(twoYears)))
                        .citedAs(at("R163"))
                        .reading(
                                "for 2 years, then dissolves",
                                "at least two years are agreed, planned or scheduled; nobody can see beforehand that it then dissolves")
                        .required(
                                "ekiba-commitment",
                                "Members of a closed group commit for the agreed period, as do those of a half-open group, newcomers"
                                        + " included.",
                                when(format("closed", "half-open"), holds(agreement("commitment-for-period"))))
                        .citedAs(at("R163"), at("R164"))
                        .required(
                                "ekiba-replacement",
                                "In a half-open group, members who leave are replaced.",
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
                                "The church office, the dean, the leader and the commissioner agree on setting it up.",
                                judged(
                                        "ekiba-setting-up",
                                        "agreement on setting up; the rest was not seen",
                                        CHURCH_OFFICE))
                        .citedAs(at("R166"))
                        .gap("what follows the setting up: the page broke off (S35, R166)")
                        .remark(
                                "The order describes closed, half-open and project groups. It says nothing of other formats, and the"
                                        + " rows on these three do not apply to them.")
                        .build());
    }

    private static Criterion format(String... formats) {
        return some(frame().is(Attribute.FORMAT, formats));
    }

    private static Citation at(String row) {
        return S35.at(row);
    }
}
