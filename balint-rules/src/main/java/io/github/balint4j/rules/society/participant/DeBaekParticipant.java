package io.github.balint4j.rules.society.participant;

import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Quantities.capped;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.last;
import static io.github.balint4j.rules.criterion.Selectors.sizedAtMost;
import static io.github.balint4j.rules.criterion.Units.HOURS45;
import static io.github.balint4j.rules.criterion.Units.MEMBERS;
import static io.github.balint4j.rules.criterion.Units.MINUTES;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/** German Medical Association: the Balint work of a participant, for psychosomatic basic care, by its model course book (S01, S02). */
public final class DeBaekParticipant {
    private static final Citation S01 = Citation.of(
                    "German Medical Association: model course book on psychosomatic basic care, as a course provider reproduces it (S01)")
            .on("https://www.medico-seminare.de/balintgruppen/termine-balintgruppe.html")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final Citation S02 = Citation.of(
                    "German Medical Association: model course book on psychosomatic basic care, older wording, as a course provider reproduces it (S02)")
            .on("https://www.psychosomatik-am-meer.de/balintgruppe/")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final String CHAMBER = "chamber";
    private static final Rulebook RULEBOOK = build();

    private DeBaekParticipant() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector online = attended().is(Attribute.MODE, "online");
        Selector fitting = attended().and(is(Attribute.MODE, "in-person").or(sizedAtMost(90, MINUTES)));
        Selector eightToTwelve = new Selector.Sized(
                Optional.of(new Bound.Number(BigDecimal.valueOf(8), MEMBERS)),
                Optional.of(new Bound.Number(BigDecimal.valueOf(12), MEMBERS)));
        return Rulebook.of(
                "German Medical Association: taking part in a Balint group for psychosomatic basic care",
                Edition.builder("de-baek/participant@undated")
                        .aboutPersons()
                        .required(
                                "baek-participant-hours",
                                "At least 30 hours of Balint work, each of 45 minutes: 15 double hours.",
                                atLeast(30, HOURS45, attended()))
                        .citedAs(at("R001"), older("R010"))
                        .required(
                                "baek-participant-spread",
                                "The work is spread over at least 6 months.",
                                atLeast(Period.ofMonths(6), span(attended())))
                        .citedAs(at("R002"))
                        .required(
                                "baek-participant-in-person",
                                "At least 15 of the hours were in physical presence.",
                                atLeast(15, HOURS45, attended().is(Attribute.MODE, "in-person")))
                        .citedAs(at("R003"))
                        .required(
                                "baek-participant-online-closed",
                                "Online sessions were in a closed circle of members.",
                                every(online, is(Attribute.FORMAT, "closed")))
                        .citedAs(at("R004"))
                        .required(
                                "baek-participant-online-leader",
                                "Anyone who attended online sessions was bound to 1 leader throughout.",
                                when(some(online), between(1, 1, distinct(Attribute.LEADER, attended()))))
                        .citedAs(at("R005"))
                        .required(
                                "baek-participant-online-session",
                                "The 30 hours are reached although an online session is at most one double hour of 90 minutes.",
                                anyOf(
                                        atLeast(30, HOURS45, fitting),
                                        judged("baek-participant-online-session", LONGER, CHAMBER)
                                                .readAs(atLeast(
                                                        BigDecimal.valueOf(30),
                                                        capped(
                                                                HOURS45,
                                                                attended(),
                                                                Attribute.DAY,
                                                                BigDecimal.valueOf(2))))))
                        .citedAs(at("R006"))
                        .reading(
                                LONGER,
                                "one double hour a day counts, and what exceeds it does not; the source does not say whether a longer"
                                        + " online session counts for one double hour or for none")
                        .required(
                                "baek-participant-online-edges",
                                "Where there were online sessions, the first and the last date were in person.",
                                when(
                                        some(online),
                                        judged("baek-participant-online-edges", EDGES, CHAMBER)
                                                .readAs(every(
                                                        first(attended()).or(last(attended())),
                                                        is(Attribute.MODE, "in-person")))))
                        .citedAs(at("R007"))
                        .reading(
                                EDGES,
                                "the first and the last date that the person attended; the source means those of the group, which a portfolio"
                                        + " does not show")
                        .required(
                                "baek-participant-members",
                                "The chamber accepts the number of members: the older wording has 8 to 12; whether this one keeps"
                                        + " that was not seen.",
                                judged("baek-participant-members", "the number of members", CHAMBER)
                                        .readAs(every(attended(), eightToTwelve)))
                        .citedAs(older("R009"))
                        .reading(
                                "the number of members",
                                "as in the older wording: 8 to 12 on the day of each session attended; the chamber judges whatever differs")
                        .required(
                                "baek-participant-leader",
                                "The chamber accepts the leader: the older wording asks for a medical psychotherapist used to group"
                                        + " processes; whether this one keeps that was not seen.",
                                judged(
                                        "baek-participant-leader",
                                        "medical psychotherapist used to group processes",
                                        CHAMBER))
                        .citedAs(older("R013"))
                        .leftOut(
                                "no crash courses of 30 hours in a few consecutive days",
                                "hours that are spread over 6 months are none (R012)")
                        .leftOut(
                                "some insurers' bodies accept 3 months",
                                "the provider's remark on other bodies: see `de-psychotherapy-agreement/participant` (R008)")
                        .leftOut(
                                "a split of the hours, 15 and 15",
                                "the state chambers interpret it differently: ask beforehand (R014)")
                        .remark(
                                "What the group itself has to keep to is in `de-baek/group`. Rules differ from chamber to chamber: ask"
                                        + " beforehand.")
                        .build());
    }

    private static final String EDGES = "first and last date in person";
    private static final String LONGER = "online sessions of more than one double hour";

    private static Citation at(String row) {
        return S01.at("Balint section, " + row);
    }

    private static Citation older(String row) {
        return S02.at("Balint section, " + row);
    }
}
