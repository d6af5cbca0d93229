package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.inStretch;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.periods;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.nth;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Selectors.profession;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.training;
import static io.github.balint4j.rules.criterion.Units.DOUBLE_HOURS;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/**
 * Austrian Balint Society (ÖBG): criteria for training and recognition as a leader, by decision of the board of the Austrian
 * Medical Chamber of 2 February 2005. The text breaks off at the proof of participation in groups; its number, leader seminars,
 * co-leading and renewal were not seen. How long its double hour is, it does not say.
 */
public final class AtOebgLeader {
    private static final String OEBG = "at-oebg";
    private static final String SOCIETY = "society";
    private static final String DEADLINE = "no later than after the first leader seminar";
    private static final Citation CRITERIA = Citation.of(
                    "Austrian Balint Society: criteria for training and recognition, by decision of the board of the Austrian"
                            + " Medical Chamber of 2 February 2005",
                    "Balint Journal, 26 March 2020, DOI 10.1055/a-1110-4215")
            .on("https://thieme-connect.de/products/ejournals/abstract/10.1055/a-1110-4215")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final Rulebook RULEBOOK = build();

    private AtOebgLeader() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector qualified = qualification("diploma-psychotherapeutic-medicine", "registered-psychotherapist");
        Moment since = start(qualified);
        // Not supervision on leading.
        Selector supervised =
                supervision().is(Attribute.PURPOSE, "clinical-work").after(since);
        Selector seminars = training("leader-seminar").is(Attribute.ORGANISER, OEBG, "de-dbg", "ch-sbg");
        Selector inTime = membership(OEBG).starting(Window.before(start(nth(2, seminars))));
        return Rulebook.of(
                "Austrian Balint Society: recognition as a leader",
                Edition.builder("at-oebg/leader@2005")
                        .aboutPersons()
                        .from(LocalDate.of(2005, 2, 2))
                        .citing(CRITERIA)
                        .required(
                                "at-profession",
                                "The person is a physician or a clinical psychologist and works in health care.",
                                holds(profession("physician", "clinical-psychologist")
                                        .is(Attribute.FIELD, "health")))
                        .required(
                                "at-qualification",
                                "The person has the Austrian Medical Chamber's diploma in psychotherapeutic medicine, or is"
                                        + " entered in the register of psychotherapists.",
                                holds(qualified))
                        .required(
                                "at-qualification/before-training",
                                "The person had the diploma or the entry in the register when the leader training began.",
                                holds(qualified, start(milestone("leader-training-start"))))
                        .required(
                                "at-years",
                                "At least 3 years of clinical experience with patients after the qualification.",
                                anyOf(
                                        atLeast(Period.ofYears(3), covered(practice("clinical"), Window.after(since))),
                                        allOf(
                                                atLeast(Period.ofYears(3), covered(practice(), Window.after(since))),
                                                judged("at-years", "clinical experience with patients", SOCIETY))))
                        .required(
                                "at-years-supervised",
                                "In at least 2 of these years the work was supervised, for at least 6 double hours in each.",
                                allOf(
                                        atLeast(12, DOUBLE_HOURS, supervised),
                                        inStretch(Period.ofYears(1), atLeast(6, DOUBLE_HOURS, supervised)),
                                        anyOf(
                                                inStretch(
                                                        Period.ofYears(2),
                                                        atLeast(
                                                                2,
                                                                periods(
                                                                        Period.ofYears(1),
                                                                        Window.since(start(supervised)),
                                                                        atLeast(6, DOUBLE_HOURS, supervised)))),
                                                judged(
                                                        "at-years-supervised",
                                                        "2 such years that do not follow each other",
                                                        SOCIETY))))
                        .reading(
                                "of which under supervision, per year",
                                "2 years that follow each other are found wherever they lie, others the society judges; and it is not"
                                        + " asked whether the practice of the row before went on meanwhile")
                        .required(
                                "at-teaching",
                                "The person has proven experience of teaching in further education.",
                                judged("at-teaching", "proven experience of teaching in further education", SOCIETY))
                        .required(
                                "at-member",
                                "The person joined the Austrian society no later than after their first leader seminar, be it"
                                        + " with the Austrian, the German or the Swiss society, or is a member of the International"
                                        + " Balint Federation.",
                                anyOf(
                                        allOf(
                                                some(membership(OEBG)),
                                                judged("at-member", DEADLINE, OEBG)
                                                        .readAs(holds(inTime))),
                                        holds(membership("ibf"))))
                        .reading(
                                DEADLINE,
                                "whoever joined before the second such seminar began, and is still a member, joined in time;"
                                        + " whether membership must go on, the source does not say")
                        .required(
                                "at-fee",
                                "The processing fee of 85 EUR was paid at registration.",
                                some(milestone("registration-fee-paid").is(Attribute.AUTHORITY, OEBG)))
                        .required(
                                "at-group",
                                "The person has proven participation in Balint groups.",
                                judged(
                                        "at-group",
                                        "proven participation in Balint groups; how much was not seen",
                                        SOCIETY))
                        .gap(
                                "the text breaks off at the proof of participation in groups; how much of it is asked, leader"
                                        + " seminars, co-leading and renewal were not seen")
                        .leftOut(
                                "the amount of the fee",
                                "sums of money are not checked; `at-fee` asks whether it was paid")
                        .remark(
                                "The criteria were decided by the board of the Austrian Medical Chamber (ÖAK) on 2 February 2005;"
                                        + " registration and fee are a matter for the Austrian Balint Society.")
                        .remark(
                                "The text does not say how long a double hour is; the 90 minutes that count here are those of German"
                                        + " medical chambers, as two course providers quote them.")
                        .build());
    }
}
