package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.spread;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.onTheWay;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.with;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;

/** Swedish Association for Medical Psychology (SFMP): the outer structure of a Balint group (SE-2, slides without a date). */
public final class SeSfmpGroup {
    private static final String SFMP = "se-sfmp";
    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final Citation SE_1 = Citation.of(
                    "Swedish Association of General Practice (SFAM): learning in groups, \"Balint group\" (SE-1)")
            .on("http://sfam.se/larande/55a65f6cbc511c0300551d0d/55a66004bc511c0300551d0f")
            .read(READ)
            .in("sv");
    private static final Citation SE_2 = Citation.of(
                    "Swedish Association for Medical Psychology (SFMP): slides on the Balint group as continuing education"
                            + " for physicians (SE-2)")
            .read(READ)
            .in("sv");
    private static final Citation DEFINITION = SE_2.at("definition");
    private static final Citation SE_3 = Citation.of(
                    "SFMP and SFAM: leaflet on what they offer to groups and leaders (SE-3)")
            .read(READ)
            .in("sv");
    private static final Rulebook RULEBOOK = build();

    private SeSfmpGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "Swedish Association for Medical Psychology: a Balint group's outer structure",
                Edition.builder("se-sfmp/group@undated")
                        .citing(SE_2.at("outer structure"))
                        .required("se2-members", "A group has 5 to 12 members.", between(5, 12, GroupTerms.size()))
                        .required("se2-leaders", "It has 1 or 2 leaders.", between(1, 2, GroupTerms.leaders()))
                        .recommended(
                                "se2-leader-standing",
                                "Each leader is authorised, or on the way to authorisation.",
                                every(
                                        GroupTerms.leader(),
                                        with(Attribute.PERSON, authorised(SFMP).or(onTheWay(SFMP)), asOf())))
                        .citedAs(SE_1.at("item 1, long-term groups"), SE_3.at("groups"))
                        .reading(
                                "authorised leaders, or leaders on the way to authorisation",
                                "the associations put groups in touch with these leaders; they do not say that nobody else may lead, so the row only informs")
                        .usual(
                                "se2-cadence",
                                "Most commonly it meets every 14 days.",
                                between(14, 14, GroupTerms.gap()))
                        .usual(
                                "se2-length",
                                "Most commonly a session lasts 90 minutes.",
                                between(90, 90, GroupTerms.length()))
                        .required(
                                "se2-regular",
                                "It meets regularly.",
                                judged("se2-regular", "regularity", "group").readAs(GroupTerms.regular()))
                        .reading(
                                "regularity",
                                "more than half of the times from one session to the next are at most a week longer or shorter than"
                                        + " the middle one, as when a group that keeps to its day of the week meets after four weeks or five;"
                                        + " until three meetings are known, that a cadence is agreed; how often it meets does not matter here,"
                                        + " and the source gives no number")
                        .required(
                                "se2-continuity",
                                "It goes on for several terms.",
                                judged("se2-continuity", "several terms", "group")
                                        .readAs(lasts(Period.ofMonths(8))))
                        .reading(
                                "several terms",
                                "two terms, the fewest that are several: 8 months from the first session to the last, agreed or"
                                        + " scheduled, as from the middle of September to the end of May; the source gives no number")
                        .usual(
                                "se1-several-years",
                                "Usually it meets regularly over several years.",
                                judged("se1-several-years", "regularly over several years", "group")
                                        .readAs(lasts(Period.ofYears(2))))
                        .citedAs(SE_1.at("on Balint groups"))
                        .reading(
                                "several years",
                                "two years, the fewest that are several, agreed or scheduled; the source gives no number")
                        .recommended(
                                "se2-trial",
                                "Participants try the group for 3 to 4 months before deciding.",
                                between(Period.ofMonths(3), Period.ofMonths(4), agreed(Term.TRIAL)))
                        .required(
                                "se2-even",
                                "Cases are distributed fairly evenly among the members.",
                                judged("se2-even", "fairly even", "group")
                                        .readAs(shownElse(
                                                atMost(1, spread(sessions())), holds(agreement(Agreement.FAIR_TURNS)))))
                        .reading(
                                "fairly even",
                                "nobody is more than one turn, the smallest difference there can be, away from a fair share of the sessions"
                                        + " they attended; until a case has been presented, that it is agreed; the source gives no number")
                        .required(
                                "se2-confidential",
                                "Confidentiality is strict.",
                                holds(agreement(Agreement.CONFIDENTIALITY)))
                        .citedAs(SE_2.at("definition; outer structure, underlined"))
                        .required("se2-voluntary", "Taking part is voluntary.", holds(agreement(Agreement.VOLUNTARY)))
                        .citedAs(DEFINITION)
                        .required(
                                "se2-equals",
                                "The members are equal clinicians.",
                                holds(agreement(Agreement.EQUAL_CLINICIANS)))
                        .citedAs(DEFINITION)
                        .recommended(
                                "se2-open",
                                "The members discuss their clinical work openly with each other, as mutual consultation.",
                                holds(agreement("mutual-consultation")))
                        .citedAs(DEFINITION)
                        .reading(
                                "openly with each other",
                                "this is about what the members do in their sessions, which no record shows; so the row only informs")
                        .leftOut(
                                "for general practitioners and other health professionals who meet patients (SE-1)",
                                "whom the offer is for; `se2-equals` asks that the members are clinicians")
                        .leftOut(
                                "the structure is strictly defined; the leader's main task is to support the process; the members want"
                                        + " to understand their meetings with patients better",
                                "how one works and to what end; no document shows it")
                        .leftOut(
                                "perspectives on a case: patient, relatives, doctor, frame, illness",
                                "what is said about a case is never recorded")
                        .leftOut(
                                "1 point of continuing education per hour (SE-1)",
                                "a participant's credit, and no rule about the group")
                        .leftOut(
                                "three ground rules on secrecy, in an article in Läkartidningen (S22, R108)",
                                "what they are was not seen; `se2-confidential` asks for strict confidentiality")
                        .remark(
                                "SFAM's page on its network has 5 to 10 members, and an article about 8 (S22, R102); the rows follow"
                                        + " SFMP's slides. Two other Swedish pages (balintgrupp.nu, pichon.se) say that groups usually meet for"
                                        + " 90 minutes every second week, often for 2 years.")
                        .remark(
                                "The criteria for leaders are laid down by the Section for Medical Psychology of the Swedish Society"
                                        + " of Medicine and published by SFMP; an authorisation committee assesses applicants and authorises:"
                                        + " see `se-sfmp/leader`.")
                        .remark(
                                "The slides have no date, and no public address that we know of; they can be requested from SFMP.")
                        .build());
    }

    private static Criterion lasts(Period period) {
        return anyOf(atLeast(period, agreed(Term.PERIOD)), atLeast(period, agreed(Term.SPAN, span(scheduled()))));
    }
}
