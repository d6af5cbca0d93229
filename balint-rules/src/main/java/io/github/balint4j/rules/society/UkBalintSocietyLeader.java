package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
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
import static io.github.balint4j.rules.criterion.Selectors.last;
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

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Balint Society (UK): accreditation of leaders. The criteria of April 2020 with the required experience that goes with them,
 * whose page breaks off at the joint supervision of co-leaders. Of the edition of June 2023 an older copy of the page was read up
 * to its second step, and that whoever was on the pathway before keeps the earlier one; none of its numbers was seen.
 */
public final class UkBalintSocietyLeader {
    private static final String UK = "uk-balint-society";
    private static final String JOINED = "pathway-joined";
    private static final String SOCIETY = "society";
    private static final String EXPERIENCED = "experience in ordinary Balint groups";
    private static final String SOUGHT = "opportunities to co-lead are sought";
    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final Citation CRITERIA = Citation.of("Balint Society (UK): criteria for accreditation, April 2020")
            .on("https://balint.co.uk/leadership-2/criteria-for-accreditation/")
            .read(READ)
            .in("en");
    private static final Citation EXPERIENCE = Citation.of(
                    "Balint Society (UK): required experience and training programme, undated")
            .on("https://balint.co.uk/leadership-2/required-experience-and-training-programme/")
            .read(READ)
            .in("en");
    private static final Citation PATHWAY = Citation.of("Balint Society (UK): accreditation", "older copy of the page")
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
        Selector ordinary = attended().is(Attribute.GROUP_KIND, "ordinary");
        Selector atWeekend = is(Attribute.OCCASION, "weekend").and(is(Attribute.ORGANISER, UK));
        Selector duringTraining = ordinary.since(start(milestone("professional-training-start")));
        Selector onLeading = supervision().is(Attribute.PURPOSE, "leading");
        Selector leadershipGroups =
                sessions().is(Attribute.GROUP_KIND, "leadership").and(atWeekend);
        Edition.Builder edition = Edition.builder(UK + "/leader@2020")
                .aboutPersons()
                .until(LocalDate.of(2023, 5, 31))
                .citing(CRITERIA)
                .required("uk20-member", "The person is a member of the Society.", holds(membership(UK)))
                .usual(
                        "uk20-profession",
                        "Applicants have usually trained in health or a related field; others are possible, such as clergy"
                                + " and teachers.",
                        holds(profession().is(Attribute.FIELD, "health", "related")))
                .required(
                        "uk20-group-experience",
                        "The person has experience as a member of ordinary Balint groups.",
                        judged("uk20-group-experience", EXPERIENCED, SOCIETY).readAs(some(ordinary)))
                .reading(EXPERIENCED, "any session is experience; other rows say how much is asked")
                .required(
                        "uk20-supervisor-report",
                        "There is at least one written report by a supervisor.",
                        some(report("supervisor")));
        competency(edition, 1, "keeps the frame of the group safe");
        competency(edition, 2, "keeps the group focused on the relationship");
        competency(edition, 3, "is aware of group and unconscious processes");
        competency(edition, 4, "is open about their own style of leading");
        competency(edition, 5, "continues to develop as a leader");
        return edition.recommended(
                        "uk20-engagement",
                        "It is hoped that the person takes part in the work of the Society after accreditation.",
                        judged("uk20-engagement", "takes part after accreditation", SOCIETY))
                .citing(EXPERIENCE)
                .required(
                        "uk-member-psy",
                        "Applicants with psychoanalytic or psychodynamic training have attended ordinary groups as members: at"
                                + " least 8 sessions during or after their professional training, or at least 2 Society weekends.",
                        when(
                                psychodynamic,
                                anyOf(
                                        atLeast(8, SESSIONS, duringTraining),
                                        atLeast(2, EVENTS, ordinary.and(atWeekend)))))
                .required(
                        "uk-member-nonpsy",
                        "Applicants without such training have attended at least 20 sessions as members of an ongoing group or"
                                + " of ordinary groups at Society weekends.",
                        unless(psychodynamic, atLeast(20, SESSIONS, ordinary)))
                .reading(
                        "in an ongoing group, or in ordinary groups at Society weekends",
                        "ordinary groups count wherever they met; psychodynamic training is such training, as in the row before")
                .required(
                        "uk-colead",
                        "The person has co-led at least 20 sessions, in one or more groups.",
                        atLeast(20, SESSIONS, coLed()))
                .recommended(
                        "uk-colead/provider",
                        "If possible, at least 20 sessions were co-led with a leader accredited by the Society.",
                        atLeast(20, SESSIONS, coLed().with(Attribute.LEADER, authorised(UK))))
                .required(
                        "uk-leadership-groups",
                        "The person has taken part in the leadership groups of at least 2 Society weekends, or in equivalent"
                                + " leadership training days of the Society.",
                        anyOf(
                                atLeast(2, EVENTS, leadershipGroups),
                                allOf(
                                        some(training("leadership-day", "leadership-event")
                                                .is(Attribute.ORGANISER, UK)),
                                        judged("uk-leadership-groups", "equivalent training days", SOCIETY))))
                .recommended(
                        "uk-two-day-event",
                        "Preferably the person has attended at least one leadership event of at least 2 days, rather than single"
                                + " days.",
                        atLeast(
                                1,
                                EVENTS,
                                training("leadership-event", "leadership-day").sizedAtLeast(2, DAYS)))
                .recommended(
                        "uk-settings",
                        "The person has led in at least 2 settings; co-leading at a weekend can count as the second.",
                        anyOf(
                                atLeast(2, distinct(Attribute.SETTING, led())),
                                allOf(
                                        some(led().is(Attribute.OCCASION, "group")),
                                        some(coLed().is(Attribute.OCCASION, "weekend")))))
                .recommended(
                        "uk-solo-leader-colead",
                        "If the person leads alone, they have sought opportunities to co-lead.",
                        when(
                                some(led().is(Attribute.ROLE, "leader")),
                                judged("uk-solo-leader-colead", SOUGHT, "supervisor")
                                        .readAs(some(coLed()))))
                .reading(
                        SOUGHT, "anyone who has co-led has sought an opportunity; one is enough, as no number is given")
                .required("uk-portfolio", "There is a portfolio.", some(document("portfolio")))
                .required(
                        "uk-supervision",
                        "Leading was supervised until the supervisor was willing to write a report and the candidate felt"
                                + " ready.",
                        allOf(
                                judged("uk-supervision", "supervised on leading, and ready for a report", "supervisor"),
                                judged("uk-supervision", "supervised on leading, and feels ready", "candidate")))
                .required(
                        "uk-supervisor-qual",
                        "An accredited leader has supervised the person's leading, one-to-one or one-to-two; the Society judges other"
                                + " forms.",
                        anyOf(
                                some(onLeading
                                        .with(Attribute.SUPERVISOR, authorised(UK))
                                        .is(Attribute.FORMAT, "one-to-one", "one-to-two")),
                                allOf(
                                        some(onLeading.with(Attribute.SUPERVISOR, authorised())),
                                        judged(
                                                "uk-supervisor-qual",
                                                "another form of supervision than the page describes, or a supervisor accredited"
                                                        + " by another society",
                                                SOCIETY))))
                .recommended(
                        "uk-colead-joint-sup",
                        "If the person co-leads, the co-leader joins supervision.",
                        when(
                                some(coLed()),
                                judged("uk-colead-joint-sup", "the co-leader joins supervision", "supervisor")))
                .gap(
                        "the page on required experience breaks off at the joint supervision of co-leaders; and that these two"
                                + " pages are what holds for whoever joined the pathway before June 2023 is likely, but was not seen")
                .leftOut(
                        "the supervisor has experience of supervising; meetings in person, by video or by telephone",
                        "the experience is left to those who judge; how they met makes no difference")
                .leftOut(
                        "the report is sent with the application form, which also records groups attended, groups led and events",
                        "steps of the application; the entries of a portfolio are that record")
                .leftOut(
                        "the portfolio shows the competencies, and is shown to the supervisor",
                        "all that is recorded of a document is that it exists")
                .leftOut(
                        "how many training days are equivalent to two weekends",
                        "the page does not say: the Society judges")
                .leftOut(
                        "three other wordings of the page on leadership, of February 2016, undated, and the latest: registering"
                                + " early, joining a local peer group, a group led by an accredited leader, membership first and"
                                + " kept, individual or group supervision",
                        "they come before or after these criteria, or break off; what the latest says of membership stands in the"
                                + " edition of 2023")
                .leftOut(
                        "a team reviews the application, then the council decides; who is not put forward is told what is missing",
                        "the decision itself is people's")
                .remark("The Society calls the criteria guidelines, flexible and not prescriptive.")
                .build();
    }

    private static void competency(Edition.Builder edition, int number, String what) {
        String id = "uk20-comp-" + number;
        edition.required(id, "The supervisor reports that the person " + what + ".", judged(id, what, "supervisor"));
    }

    private static Edition edition2023() {
        Moment joined = start(milestone(JOINED));
        return Edition.builder(UK + "/leader@2023")
                .aboutPersons()
                .from(LocalDate.of(2023, 6, 1))
                .citing(PATHWAY)
                .required(
                        "uk23-member-first",
                        "The person was a member of the Society before joining the pathway.",
                        anyOf(
                                holds(membership(UK), joined.minus(Period.ofDays(1))),
                                allOf(
                                        holds(membership(UK), joined),
                                        judged(
                                                "uk23-member-first",
                                                "became a member first, on the day of joining the pathway",
                                                SOCIETY))))
                .required(
                        "uk23-member-keep",
                        "An accredited leader has kept Society membership without a break.",
                        when(holds(authorised(UK)), throughout(membership(UK), start(last(authorised(UK))), asOf())))
                .required(
                        "uk23-group",
                        "The person has been a member of a group led by an accredited leader.",
                        judged("uk23-group", "a group led by an accredited leader; how long was not seen", SOCIETY))
                .required(
                        "uk23-leading",
                        "The person has led groups and, once leading began, was supervised by an accredited leader.",
                        judged("uk23-leading", "leading under supervision; how much was not seen", SOCIETY))
                .required(
                        "uk23-training",
                        "The person has taken part in leadership training days and weekends.",
                        judged(
                                "uk23-training",
                                "leadership training days and weekends; how many was not seen",
                                SOCIETY))
                .gap(
                        "the requirements of June 2023 and after, all their numbers among them, were not seen: the older copy of"
                                + " the page breaks off in its second step, the newer one at the list of competencies that it says all"
                                + " leaders need")
                .leftOut(
                        "the requirements of before June 2023, which the same page prints at its end",
                        "not seen there; those of April 2020, which are probably the same, are an edition of their own")
                .leftOut(
                        "the steps of joining: interest by e-mail, Form A, advice by the team",
                        "steps of the application; the last one, that the name is entered on the pathway, is the milestone"
                                + " that chooses the edition")
                .remark(
                        "Those who joined the pathway before June 2023 only need the requirements of that time: both copies of"
                                + " the page say so.")
                .remark(
                        "The five rows are from the older copy of the page. Whether the newer one still has them was not seen.")
                .build();
    }
}
