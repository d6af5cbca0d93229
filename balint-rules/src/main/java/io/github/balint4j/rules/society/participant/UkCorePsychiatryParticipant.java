package io.github.balint4j.rules.society.participant;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Units.ENTRIES;
import static io.github.balint4j.rules.criterion.Units.GAP;
import static io.github.balint4j.rules.criterion.Units.MINUTES;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Core psychiatry training in the United Kingdom: the Balint group of a trainee, as schemes apply the requirement (S24). */
public final class UkCorePsychiatryParticipant {
    private static final Citation SUSSEX = Citation.of(
                    "Sussex scheme, UK: core psychiatry training, psychotherapy induction, August 2014 (S24)")
            .on("http://slidegur.com/doc/158626/psychotherapy-kss-induction-aug-2014")
            .read(YearMonth.of(2026, 11))
            .in("en");
    private static final Citation GLASGOW = Citation.of(
                    "NHS Greater Glasgow, UK: psychotherapy training, Balint groups")
            .on(
                    "https://mypsych.nhsggc.org.uk/postgraduate-psychiatric-training/my-training/psychotherapy-training-balint-groups-south-glasgow/")
            .read(YearMonth.of(2026, 11))
            .in("en");
    private static final Citation NORTH_WEST = Citation.of(
                    "North West School of Psychiatry, UK: core medical psychotherapy training")
            .on(
                    "https://nwschoolofpsychiatry.hee.nhs.uk/psychiatry-in-the-north-west/training-programmes/core-psychiatry-training/core-medical-psychotherapy-training/")
            .read(YearMonth.of(2026, 11))
            .in("en");
    private static final Rulebook RULEBOOK = build();

    private UkCorePsychiatryParticipant() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector own = milestone("own-therapy-cases");
        Selector sixtyToNinety = new Selector.Sized(
                Optional.of(new Bound.Number(BigDecimal.valueOf(60), MINUTES)),
                Optional.of(new Bound.Number(BigDecimal.valueOf(90), MINUTES)));
        return Rulebook.of(
                "Core psychiatry training (UK): the Balint group of a trainee, as schemes apply it",
                Edition.builder("uk-core-psychiatry/participant@2014")
                        .from(LocalDate.of(2014, 8, 1))
                        .aboutPersons()
                        .required(
                                "core-psychiatry-sessions",
                                "The trainee attended at least 30 sessions of a Balint or case-based group.",
                                atLeast(30, SESSIONS, attended()))
                        .citedAs(SUSSEX.at("R114"), GLASGOW.at("attendances expected, R115"))
                        .required(
                                "core-psychiatry-assessments",
                                "By the annual review there are 2 assessments of the case-based discussion group.",
                                atLeast(
                                        2,
                                        ENTRIES,
                                        of(FactKind.ATTESTATION)
                                                .is(Attribute.TOPIC, "cbdga")
                                                .until(start(milestone("annual-review")))))
                        .citedAs(GLASGOW.at("assessments, R116"))
                        .usual(
                                "core-psychiatry-length",
                                "A session lasts 60 to 90 minutes.",
                                every(attended(), sixtyToNinety))
                        .citedAs(NORTH_WEST.at("R117"))
                        .usual(
                                "core-psychiatry-weekly",
                                "The group meets weekly.",
                                judged("core-psychiatry-weekly", "weekly", "scheme")
                                        .readAs(atMost(7, typical(GAP, attended()))))
                        .citedAs(NORTH_WEST.at("R117"))
                        .reading("weekly", "typically 7 days at the most from one session attended to the next")
                        .required(
                                "core-psychiatry-order",
                                "The group is complete before therapy cases of the trainee's own: at least 30 sessions lie before the"
                                        + " first.",
                                when(some(own), atLeast(30, SESSIONS, attended().before(start(own)))))
                        .citedAs(SUSSEX.at("R118"))
                        .leftOut(
                                "each week a different member presents",
                                "how a group takes turns, and no rule about one participant (R119)")
                        .leftOut(
                                "an old general standard: 6 to 12 members, closed, at least 6 months, a leader trained in psychotherapy"
                                        + " and Balint",
                                "about groups, and cited from 1994 (R120)")
                        .gap("what the curriculum asks of the leader was not seen (S24, R121)")
                        .remark("The schemes were seen, and the curriculum of the Royal College itself was not.")
                        .build());
    }
}
