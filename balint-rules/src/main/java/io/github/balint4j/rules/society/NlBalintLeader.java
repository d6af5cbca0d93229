package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.demanded;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.coLed;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Units.HOURS;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;

/**
 * Balint Netherlands: requirements for recognition as a leader, in the version of September 2023; what was asked before then was
 * not seen. Of its annex on the leader training, which is asked for only where the committee imposes it, nothing was seen.
 */
public final class NlBalintLeader {
    static final String NL = "nl-balint";
    static final Citation PAGE = Citation.of(
                    "Balint Netherlands: requirements for recognition as balintgroepsbegeleider, version of September 2023")
            .on("https://www.balintnederland.nl/index.php?page=nieuwe_groep_starten")
            .read(YearMonth.of(2026, 11))
            .in("nl");
    /** What is known of its days: a month, and not from which day on it is in force. */
    static final String VERSION =
            "This is the version of September 2023; from which day on it holds, and what was asked before, was"
                    + " not seen.";

    private static final String BOARD = "board";
    private static final Rulebook RULEBOOK = build();

    private NlBalintLeader() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "Balint Netherlands: recognition as a leader",
                Edition.builder("nl-balint/leader@2023-09")
                        .aboutPersons()
                        .validFor(Period.ofYears(5))
                        .citing(PAGE.at("requirements"))
                        .required(
                                "nl-degree",
                                "The person has completed academic training in medicine or behavioural science.",
                                holds(qualification("academic-medical", "academic-behavioural")))
                        .required(
                                "nl-gp-experience",
                                "The person can show experience with and knowledge of the work of general practitioners, for instance"
                                        + " from an institute that trains them or from a primary care practice.",
                                judged("nl-gp-experience", "experience with and knowledge of GP work", BOARD))
                        .required(
                                "nl-one-of",
                                "The person is at least one of these: registered (BIG) as a health psychologist, clinical"
                                        + " psychologist or psychotherapist; a member of a specialised society for"
                                        + " psychotherapy; demonstrably experienced in supervision or group work, for"
                                        + " instance a registered supervisor.",
                                anyOf(
                                        holds(qualification(
                                                "big-health-psychologist",
                                                "big-clinical-psychologist",
                                                "big-psychotherapist")),
                                        allOf(
                                                holds(membership()),
                                                judged(
                                                        "nl-one-of-society",
                                                        "a specialised society for psychotherapy",
                                                        BOARD)),
                                        holds(qualification("registered-supervisor")),
                                        judged("nl-one-of", "experience in supervision or group work", BOARD)))
                        .citing(PAGE.at("only if the committee imposes it"))
                        .required(
                                "nl-extra-colead",
                                "Where the committee imposes it: at least 3 sessions co-led with a recognised leader.",
                                when(
                                        demanded("nl-extra-colead", NL),
                                        atLeast(3, SESSIONS, coLed().with(Attribute.LEADER, authorised(NL)))))
                        .required(
                                "nl-extra-supervision",
                                "Where the committee imposes it: at least 5 hours of supervision on Balint sessions,"
                                        + " individually or in a group.",
                                when(
                                        demanded("nl-extra-supervision", NL),
                                        atLeast(5, HOURS, supervision().is(Attribute.PURPOSE, "leading"))))
                        .required(
                                "nl-extra-training",
                                "Where the committee imposes it: the leader training that the annex describes.",
                                when(
                                        demanded("nl-extra-training", NL),
                                        judged(
                                                "nl-extra-training",
                                                "leader training; the annex on it was not seen",
                                                BOARD)))
                        .gap(
                                "the annex on the leader training was not seen; it concerns whoever the committee imposes the"
                                        + " training on")
                        .leftOut(
                                "a training advisory committee advises, and the board decides",
                                "the decision itself is people's")
                        .leftOut(
                                "how long a recognition lasts, and what its renewal asks",
                                "they are in `nl-balint/leader-renewal`")
                        .remark(VERSION)
                        .build());
    }
}
