package io.github.balint4j.rules.society.participant;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.profession;

import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** Balint Netherlands: what is said of those who take part in an accredited group (S20). */
public final class NlBalintParticipant {
    private static final Citation S20 = Citation.of(
                    "Balint Netherlands: accreditation of a Balint group, 1 April 2006 (S20)")
            .on("https://balintnederland.nl/index.php/balintgroepen/accreditering-van-een-balintgroep")
            .read(YearMonth.of(2026, 11))
            .in("nl");
    private static final Citation GROUPS = Citation.of("Balint Netherlands: Balint groups (S20)")
            .on("https://www.balintnederland.nl/index.php?page=16")
            .read(YearMonth.of(2026, 11))
            .in("nl");
    private static final Rulebook RULEBOOK = build();

    private NlBalintParticipant() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "Balint Netherlands: taking part in an accredited Balint group",
                Edition.builder("nl-balint/participant@2006")
                        .from(LocalDate.of(2006, 4, 1))
                        .aboutPersons()
                        .required(
                                "nl-participant-recorded",
                                "The group keeper has recorded the participation in GAIA.",
                                judged("nl-participant-recorded", "participation recorded in GAIA", "group-keeper"))
                        .citedAs(S20.at("R092"))
                        .informative(
                                "nl-participant-gp",
                                "The participant is a general practitioner.",
                                some(profession("general-practitioner")))
                        .citedAs(GROUPS.at("R095"))
                        .informative(
                                "nl-participant-year",
                                "The participant has taken part for at least 1 year, as members commit to.",
                                atLeast(Period.ofYears(1), span(attended())))
                        .citedAs(GROUPS.at("R096"))
                        .leftOut("1 point of accreditation per hour", "a credit, and no rule about taking part (R091)")
                        .leftOut("about 10 meetings a year", "how often a group meets: see `nl-balint/group` (R096)")
                        .leftOut("about 500 euros a year", "sums of money are not checked (R096)")
                        .remark("The text dates from 1 April 2006; the society can say whether it still holds.")
                        .build());
    }
}
