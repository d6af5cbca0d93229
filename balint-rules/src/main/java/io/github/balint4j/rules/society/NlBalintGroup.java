package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Quantities.typical;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Units.GAP;
import static io.github.balint4j.rules.criterion.Units.LENGTH;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;

import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** Balint Netherlands: accreditation of a Balint group (S20, 2006). */
public final class NlBalintGroup {
    private static final Citation S20 = Citation.of("S20")
            .on("https://balintnederland.nl/index.php/balintgroepen/accreditering-van-een-balintgroep")
            .read(YearMonth.of(2026, 11))
            .in("nl");
    private static final Citation S20_PAGE = S20.on("https://www.balintnederland.nl/index.php?page=16");
    private static final Rulebook RULEBOOK = build();

    private NlBalintGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Quantity gap = agreed(Term.CADENCE, typical(GAP, scheduled()));
        Quantity size = agreed(Term.SIZE, total(PEOPLE, places("member").on(asOf())));
        Quantity leaders = agreed(Term.LEADERS, total(PEOPLE, places("leader").on(asOf())));
        return Rulebook.of(
                "Balint Netherlands: accreditation of a Balint group",
                Edition.builder("nl-balint/group@2006")
                        .from(LocalDate.of(2006, 4, 1))
                        .required("nl-group-leader", "It has a leader.", atLeast(1, leaders))
                        .citedAs(S20.at("R094"))
                        .required(
                                "nl-group-keeper",
                                "One member, a GP who is a recognised chair or quality consultant, asks for the accreditation and keeps the record of taking part.",
                                judged("nl-group-keeper", "group keeper and chair", "accreditation-officer"))
                        .citedAs(S20.at("R092"), S20.at("R094"))
                        .required(
                                "nl-group-member-list",
                                "There is a list of its members.",
                                judged("nl-group-member-list", "list of members", "accreditation-officer"))
                        .citedAs(S20.at("R094"))
                        .required(
                                "nl-group-annual-plan",
                                "There is a short annual plan that says whether new members find a place.",
                                holds(agreement("annual-plan")))
                        .citedAs(S20.at("R094"))
                        .required(
                                "nl-group-plan-frequency",
                                "The plan says how often it meets.",
                                anyOf(atLeast(1, gap), atLeast(1, agreed(Term.SESSIONS_PER_YEAR))))
                        .citedAs(S20.at("R094"))
                        .reading("frequency", "any number that is stated or shown will do")
                        .required(
                                "nl-group-plan-length",
                                "The plan says how long a session lasts.",
                                atLeast(1, agreed(Term.LENGTH, typical(LENGTH, scheduled()))))
                        .citedAs(S20.at("R094"))
                        .reading("length", "any number that is stated or shown will do")
                        .required(
                                "nl-group-validation",
                                "After a year the accreditation officer validates it.",
                                when(
                                        atLeast(Period.ofYears(1), span(sessions())),
                                        judged(
                                                "nl-group-validation",
                                                "validation after one year",
                                                "accreditation-officer")))
                        .citedAs(S20.at("R093"))
                        .usual("nl-group-size", "It usually has 8 to 10 members.", between(8, 10, size))
                        .citedAs(S20_PAGE.at("R095"))
                        .usual(
                                "nl-group-ten-a-year",
                                "It usually meets about 10 times a year.",
                                judged("nl-group-ten-a-year", "about 10 a year", "group")
                                        .readAs(between(8, 12, agreed(Term.SESSIONS_PER_YEAR))))
                        .citedAs(S20_PAGE.at("R096"))
                        .reading("about 10", "8 to 12 a year are agreed, two either way; the source gives no bounds")
                        .usual(
                                "nl-group-one-year",
                                "One usually commits for a year.",
                                atLeast(Period.ofYears(1), agreed(Term.PERIOD)))
                        .citedAs(S20_PAGE.at("R096"))
                        .build());
    }
}
