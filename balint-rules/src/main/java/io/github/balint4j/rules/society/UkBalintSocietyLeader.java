package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.throughout;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.coLed;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.profession;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Units.DAYS;
import static io.github.balint4j.rules.criterion.Units.EVENTS;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Balint Society (UK): accreditation of leaders. The criteria of April 2020 with the required experience that goes with them,
 * whose page breaks off at the joint supervision of co-leaders. Of the edition of June 2023 only its first step was seen, and
 * that whoever was on the pathway before keeps the earlier one.
 */
public final class UkBalintSocietyLeader {
    private static final String UK = "uk-balint-society";
    private static final String JOINED = "pathway-joined";
    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final Citation CRITERIA = Citation.of("Balint Society: criteria for accreditation, April 2020")
            .on("https://balint.co.uk/leadership-2/criteria-for-accreditation/")
            .read(READ)
            .in("en");
    private static final Citation EXPERIENCE = Citation.of("Balint Society: required experience and training programme")
            .on("https://balint.co.uk/leadership-2/required-experience-and-training-programme/")
            .read(READ)
            .in("en");
    private static final Citation PATHWAY = Citation.of("Balint Society: accreditation")
            .on("https://balintsociety.org.uk/accreditation")
            .read(READ)
            .in("en");
    private static final Rulebook RULEBOOK = Rulebook.of(
                    "Balint Society (UK): accreditation as a leader", edition2020(), edition2023())
            .chosenBy(JOINED);

    private UkBalintSocietyLeader() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Edition edition2020() {
        Criterion psychodynamic = some(qualification("psychoanalytic-training", "psychodynamic-training"));
        Selector ordinary = attended().is(Facet.GROUP_KIND, "ordinary");
        Selector atWeekend = is(Facet.OCCASION, "weekend").and(is(Facet.ORGANISER, UK));
        Selector duringTraining = ordinary.since(start(milestone("professional-training-start")));
        Selector leadershipGroups =
                sessions().is(Facet.GROUP_KIND, "leadership").and(atWeekend);
        Edition.Builder edition = Edition.builder(UK + "/leader@2020")
                .aboutPersons()
                .until(LocalDate.of(2023, 5, 31))
                .citing(CRITERIA)
                .required("uk20-member", "The person is a member of the Society.", holds(membership(UK)))
                .usual(
                        "uk20-profession",
                        "Usually the person has trained in health or a related field.",
                        holds(profession().is(Facet.FIELD, "health", "related")))
                .required(
                        "uk20-group-experience",
                        "The person has been a member of ordinary Balint groups.",
                        some(ordinary))
                .required("uk20-supervisor-report", "A supervisor has written a report.", some(report("supervisor")));
        competency(edition, 1, "keeps the frame of the group safe");
        competency(edition, 2, "keeps the group on the relationship with the patient");
        competency(edition, 3, "is aware of the group and of unconscious processes");
        competency(edition, 4, "is open about the own style of leading");
        competency(edition, 5, "goes on developing");
        return edition.recommended(
                        "uk20-engagement",
                        "After accreditation the person takes part in the work of the Society.",
                        judged("uk20-engagement", "takes part after accreditation", "society"))
                .citing(EXPERIENCE)
                .required(
                        "uk-member-psy",
                        "Who has psychoanalytic or psychodynamic training has attended, during or after the professional"
                                + " training, 8 sessions of ordinary groups, or 2 weekends of the Society.",
                        when(
                                psychodynamic,
                                anyOf(
                                        atLeast(8, SESSIONS, duringTraining),
                                        atLeast(2, EVENTS, ordinary.and(atWeekend)))))
                .required(
                        "uk-member-nonpsy",
                        "Who has no such training has attended 20 sessions of ordinary groups.",
                        unless(psychodynamic, atLeast(20, SESSIONS, ordinary)))
                .reading(
                        "in an ongoing group or in ordinary groups at Society weekends",
                        "ordinary groups count wherever they meet; psychodynamic training is taken as in the row before")
                .required("uk-colead", "The person has co-led 20 sessions.", atLeast(20, SESSIONS, coLed()))
                .recommended(
                        "uk-colead/provider",
                        "If possible the co-leader was accredited by the Society.",
                        atLeast(20, SESSIONS, coLed().with(Facet.LEADER, authorised(UK))))
                .required(
                        "uk-leadership-groups",
                        "The person has been in the leadership groups of 2 weekends of the Society, or at equivalent"
                                + " training days.",
                        anyOf(
                                atLeast(2, EVENTS, leadershipGroups),
                                allOf(
                                        some(training("leadership-day").is(Facet.ORGANISER, UK)),
                                        judged("uk-leadership-groups", "equivalent training days", "society"))))
                .reading(
                        "two Society weekend leadership groups",
                        "leadership groups of one and the same weekend count as one event")
                .recommended(
                        "uk-two-day-event",
                        "Preferably one event on leadership lasted two days.",
                        atLeast(1, EVENTS, training("leadership-event").sizedAtLeast(2, DAYS)))
                .recommended(
                        "uk-settings",
                        "The person has led in more than one setting.",
                        atLeast(2, distinct(Facet.SETTING, led())))
                .recommended(
                        "uk-solo-leader-colead",
                        "Who leads alone has sought opportunities to co-lead.",
                        when(some(led().is(Facet.ROLE, "leader")), some(coLed())))
                .required(
                        "uk-portfolio",
                        "The person keeps a portfolio of the competencies.",
                        some(document("portfolio")))
                .required(
                        "uk-supervision",
                        "Leading was supervised until the supervisor will write a report and the candidate feels ready.",
                        allOf(
                                some(supervision()),
                                judged("uk-supervision", "ready for a report", "supervisor"),
                                judged("uk-supervision", "feels ready", "candidate")))
                .required(
                        "uk-supervisor-qual",
                        "Each supervisor was an accredited leader, and supervised one person or two.",
                        every(
                                supervision(),
                                is(Facet.FORMAT, "one-to-one", "one-to-two").with(Facet.SUPERVISOR, authorised(UK))))
                .reading(
                        "accredited leader with supervision experience, one-to-one or one-to-two",
                        "the page says who supervises; that every meeting on record must be so is how we read it. The"
                                + " experience in supervising is left to those who find the person ready")
                .recommended(
                        "uk-colead-joint-sup",
                        "Who co-leads is supervised together with the co-leader.",
                        when(
                                some(coLed()),
                                judged("uk-colead-joint-sup", "the co-leader joins supervision", "supervisor")))
                .gap(
                        "the page on required experience breaks off at the joint supervision of co-leaders; and that these two"
                                + " pages are what holds for whoever joined the pathway before June 2023 is likely, but was not seen")
                .build();
    }

    private static void competency(Edition.Builder edition, int number, String what) {
        String id = "uk20-comp-" + number;
        edition.required(id, "The supervisor reports that the person " + what + ".", judged(id, what, "supervisor"));
    }

    private static Edition edition2023() {
        return Edition.builder(UK + "/leader@2023")
                .aboutPersons()
                .from(LocalDate.of(2023, 6, 1))
                .citing(PATHWAY)
                .required(
                        "uk23-member-first",
                        "The person was a member of the Society before joining the pathway.",
                        holds(membership(UK), start(milestone(JOINED)).minus(Period.ofDays(1))))
                .required(
                        "uk23-member-keep",
                        "Who is accredited has been a member ever since.",
                        when(some(authorised(UK)), throughout(membership(UK), start(authorised(UK)), asOf())))
                .gap("the requirements of June 2023 and after, all its numbers among them, were not seen")
                .build();
    }
}
