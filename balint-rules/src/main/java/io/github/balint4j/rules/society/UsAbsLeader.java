package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.inStretch;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.throughout;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.calendar;
import static io.github.balint4j.rules.criterion.Quantities.periods;
import static io.github.balint4j.rules.criterion.Selectors.coLed;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Units.DAYS;
import static io.github.balint4j.rules.criterion.Units.EVENTS;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;

/**
 * American Balint Society: the credential as a leader, by its introduction to credentialing and its credentialing roadmap, which
 * breaks off at the start of step 11. Fellowship, renewal and the procedures for candidate and supervisor were not seen. That
 * the Council decides in the end is no row, as is the second year's fee.
 */
public final class UsAbsLeader {
    private static final String ABS = "us-abs";
    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final Citation INTRO = Citation.of("American Balint Society: Intro to Credentialing")
            .on("http://americanbalintsociety.org/content.aspx?page_id=22&club_id=445043&module_id=174147")
            .read(READ)
            .in("en");
    private static final Citation ROADMAP = Citation.of("American Balint Society: Credentialing Roadmap")
            .on("https://americanbalintsociety.org/content.aspx?page_id=22&club_id=445043&module_id=170722")
            .read(READ)
            .in("en");
    private static final String SIX_A_YEAR = "6 recorded groups a year, for 2 years";
    private static final String TWO_YEARS =
            "the 2 years follow each other and begin whenever it suits best; the source does not say from when";
    private static final Rulebook RULEBOOK = build();

    private UsAbsLeader() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector application = at("application");
        Selector approved = at("application-approved");
        Selector agreed = at("supervision-agreement-signed");
        Selector paid = at("supervision-fee-paid");
        Selector intensive = training("intensive");
        Selector recorded = supervision().is(Attribute.PURPOSE, "leading").is(Attribute.PROOF, "recording");
        // No month without: 24 of the calendar in a row.
        Criterion monthly = atLeast(24, calendar(Attribute.MONTH, Quantity.Count.RUN, some(led())));
        Criterion twelve = atLeast(12, SESSIONS, recorded);
        Criterion sixRecorded = atLeast(6, SESSIONS, recorded);
        Period year = Period.ofYears(1);
        Period twoYears = Period.ofYears(2);
        return Rulebook.of(
                "American Balint Society: the credential as a leader",
                Edition.builder("us-abs/leader@undated")
                        .aboutPersons()
                        .citing(INTRO)
                        .required(
                                "abs-member",
                                "The person was a member of the society when applying.",
                                holds(membership(ABS), start(application)))
                        .required(
                                "abs-intensive-pre",
                                "Before applying, the person attended at least one leadership intensive of at least 4 days.",
                                atLeast(
                                        1,
                                        EVENTS,
                                        intensive.sizedAtLeast(4, DAYS).before(start(application))))
                        .required(
                                "abs-application",
                                "The person has applied to the Coordinator of Supervision.",
                                some(application))
                        .required(
                                "abs-supervision-rate",
                                "For 2 years, at least 6 recorded groups a year were supervised, at least 12 in all.",
                                allOf(
                                        twelve,
                                        inStretch(year, sixRecorded),
                                        judged("abs-supervision-rate", SIX_A_YEAR, "society")
                                                .readAs(inStretch(
                                                        twoYears,
                                                        atLeast(
                                                                2,
                                                                periods(
                                                                        year,
                                                                        Window.since(start(recorded)),
                                                                        sixRecorded))))))
                        .reading(SIX_A_YEAR, TWO_YEARS)
                        .required(
                                "abs-intensives-total",
                                "The person has attended at least 3 intensives, counting the one before applying.",
                                atLeast(3, EVENTS, intensive))
                        .required(
                                "abs-credentialing-intensive",
                                "The person was evaluated at the last intensive.",
                                judged("abs-credentialing-intensive", "evaluated at the last intensive", "society"))
                        .citing(ROADMAP)
                        .required(
                                "abs-member-throughout",
                                "The person has been a member of the society during the whole process.",
                                throughout(membership(ABS), start(application), asOf()))
                        .reading("during the whole process", "from the application to the day of the assessment")
                        .required(
                                "abs-lead-frequency",
                                "For 2 years, the person has led or co-led at least one group a month: at least 24 sessions.",
                                allOf(
                                        atLeast(24, SESSIONS, led()),
                                        judged("abs-lead-frequency", "per month", "society")
                                                .readAs(monthly)))
                        .reading(
                                "per month",
                                "24 months of the calendar in a row have such a group each; the source does not say how months count")
                        .required(
                                "abs-supervision-min",
                                "At least 12 sessions of supervision made use of a video or audio recording.",
                                atLeast(12, SESSIONS, recorded))
                        .required(
                                "abs-supervision-min/within",
                                "These 12 sessions of supervision lie within the 2 years of leading.",
                                judged("abs-supervision-min", "within those two years", "society")
                                        .readAs(inStretch(twoYears, allOf(monthly, twelve))))
                        .reading(
                                "within those two years",
                                "some 2 years, beginning whenever it suits best, have both: the 24 months and the 12 sessions; the"
                                        + " source does not say from when")
                        .recommended(
                                "abs-debrief",
                                "Ideally, the person debriefs with the co-leader after every group.",
                                when(some(coLed()), judged("abs-debrief", "a debrief after every group", "supervisor")))
                        .required(
                                "abs-prior-review",
                                "The chair of the Credentialing Coordinating Committee and the Coordinator of Supervision"
                                        + " have reviewed the person's earlier Balint experience.",
                                allOf(
                                        judged("abs-prior-review", "earlier Balint experience", "credentialing-chair"),
                                        judged(
                                                "abs-prior-review",
                                                "earlier Balint experience",
                                                "supervision-coordinator")))
                        .required(
                                "abs-order/approved",
                                "The application was approved.",
                                some(approved.since(start(application))))
                        .required(
                                "abs-order/agreement",
                                "After approval, the agreement on fees and with the supervisor was signed.",
                                some(agreed.since(start(approved))))
                        .required(
                                "abs-order/fee",
                                "After the agreement, the first year's fee of 900 USD was paid.",
                                some(paid.since(start(agreed))))
                        .required(
                                "abs-order/supervision",
                                "At least 12 sessions of supervision with a recording came after this fee was paid.",
                                atLeast(12, SESSIONS, recorded.since(start(paid))))
                        .remark(
                                "The roadmap is by the Credentialing Coordinating Committee, of 2014; the introduction has no date.")
                        .leftOut(
                                "the credential opens further roles (new site)",
                                "what follows from it, and no requirement")
                        .gap(
                                "the roadmap breaks off at the start of step 11; fellowship, renewal, how long the credential holds, and"
                                        + " the procedures for candidate and supervisor were not seen")
                        .leftOut("the Council decides in the end", "the decision itself is people's")
                        .leftOut(
                                "the fee is 900 USD a year",
                                "sums of money are not checked; `abs-order/fee` asks whether the first year's was paid, and when the"
                                        + " second year's is due was not seen")
                        .leftOut(
                                "three intensives are recommended to leaders without the credential (training FAQ)",
                                "said to those who do not apply")
                        .leftOut(
                                "leading or co-leading in one's own setting in dialogue with a supervisor, possibly in a fellowship"
                                        + " group (new site)",
                                "it has no number, and asks nothing that the roadmap does not")
                        .build());
    }

    private static Selector at(String milestone) {
        return milestone(milestone).is(Attribute.AUTHORITY, ABS);
    }
}
