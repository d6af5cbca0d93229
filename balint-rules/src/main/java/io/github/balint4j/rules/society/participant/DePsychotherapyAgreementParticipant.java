package io.github.balint4j.rules.society.participant;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Units.GAP_SHIFT;
import static io.github.balint4j.rules.criterion.Units.HOURS;
import static io.github.balint4j.rules.criterion.Units.HOURS45;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;

/** Psychotherapy agreement of the German statutory health system, section 7: the Balint part of the qualification for psychosomatic basic care (S03). */
public final class DePsychotherapyAgreementParticipant {
    private static final Citation S03 = Citation.of(
                    "Partners of the German statutory health system: psychotherapy agreement, section 7 (S03)")
            .on(
                    "https://haufe.de/sozialwesen/sgb-office-professional/psychotherapie-vereinbarung-7-fachliche-befaehigung-fuer-massnahmen-der-psychosomatischen-grundversorgung_idesk_PI434_HI10471567.html")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final String BODY = "insurers-body";
    private static final Rulebook RULEBOOK = build();

    private DePsychotherapyAgreementParticipant() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Criterion short30 = atLeast(30, HOURS45, attended());
        return Rulebook.of(
                "Psychotherapy agreement (DE): the Balint group in the qualification for psychosomatic basic care",
                Edition.builder("de-psychotherapy-agreement/participant@undated")
                        .aboutPersons()
                        .required(
                                "agreement-hours",
                                "At least 30 hours in a Balint group or a patient-centred self-experience group.",
                                allOf(
                                        short30,
                                        anyOf(
                                                atLeast(30, HOURS, attended()),
                                                judged("agreement-hours", "30 hours", BODY)
                                                        .readAs(short30))))
                        .citedAs(S03.at("R018"))
                        .reading(
                                "30 hours",
                                "hours of 45 minutes, as in the model course book that the agreement refers to; the agreement itself does not"
                                        + " say how long an hour is")
                        .required(
                                "agreement-period",
                                "The group went on for at least 3 months.",
                                atLeast(Period.ofMonths(3), span(attended())))
                        .citedAs(S03.at("R019"))
                        .required(
                                "agreement-regular",
                                "The sessions were continuous, at regular intervals.",
                                judged("agreement-regular", REGULAR, BODY)
                                        .readAs(atMost(7, typical(GAP_SHIFT, attended()))))
                        .citedAs(S03.at("R018"))
                        .reading(REGULAR, "read as `se2-regular` is in `se-sfmp/group`; the source gives no number")
                        .required(
                                "agreement-course",
                                "The course is recognised by a chamber and follows the model course book.",
                                judged("agreement-course", "a recognised course that follows the course book", BODY))
                        .citedAs(S03.at("R020"))
                        .leftOut(
                                "at least 80 hours in all, 20 of them theory and 30 verbal intervention, each shown separately",
                                "the other parts of the qualification, which are no Balint work (R015, R016, R017)")
                        .build());
    }

    private static final String REGULAR = "continuous, at regular intervals";
}
