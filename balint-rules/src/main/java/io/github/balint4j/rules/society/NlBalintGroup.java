package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Units.ENTRIES;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** Balint Netherlands: accreditation of a Balint group (S20, 2006). */
public final class NlBalintGroup {
    private static final Citation S20 = Citation.of(
                    "Balint Netherlands: accreditation of a Balint group, 1 April 2006 (S20)")
            .on("https://balintnederland.nl/index.php/balintgroepen/accreditering-van-een-balintgroep")
            .read(YearMonth.of(2026, 11))
            .in("nl");
    private static final Citation GROUPS = Citation.of("Balint Netherlands: Balint groups (S20)")
            .on("https://www.balintnederland.nl/index.php?page=16")
            .read(YearMonth.of(2026, 11))
            .in("nl");
    private static final String OFFICER = "accreditation-officer";
    private static final Criterion PLAN = holds(agreement("annual-plan"));
    private static final String STATED =
            "that the frame states it: what a group has agreed, its plan will say; only its reader knows what else the plan"
                    + " says";
    private static final Rulebook RULEBOOK = build();

    private NlBalintGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "Balint Netherlands: accreditation of a Balint group",
                Edition.builder("nl-balint/group@2006")
                        .from(LocalDate.of(2006, 4, 1))
                        .required("nl-group-leader", "It has at least one leader.", atLeast(1, GroupTerms.leaders()))
                        .citedAs(registration())
                        .required(
                                "nl-group-keeper",
                                "A member who is a GP and a recognised chair or quality consultant applies for accreditation and"
                                        + " records participation in GAIA.",
                                judged("nl-group-keeper", "group keeper", OFFICER))
                        .citedAs(accreditation("R092"))
                        .required("nl-group-chair", "It has a chair.", judged("nl-group-chair", "chair", OFFICER))
                        .citedAs(registration())
                        .required(
                                "nl-group-member-list",
                                "There is a list of its members.",
                                judged("nl-group-member-list", "list of members", OFFICER))
                        .citedAs(registration())
                        .required("nl-group-annual-plan", "There is a short annual plan.", PLAN)
                        .citedAs(registration())
                        .required(
                                "nl-group-plan-places",
                                "The plan says whether there is room for new members.",
                                allOf(judged("nl-group-plan-places", "place for new members", OFFICER), PLAN))
                        .citedAs(registration())
                        .required(
                                "nl-group-plan-frequency",
                                "The plan says how often the group meets.",
                                allOf(
                                        judged("nl-group-plan-frequency", "frequency", OFFICER)
                                                .readAs(anyOf(
                                                        atLeast(1, agreed(Term.CADENCE)),
                                                        atLeast(1, agreed(Term.SESSIONS_PER_YEAR)))),
                                        PLAN))
                        .citedAs(registration())
                        .reading("frequency", STATED)
                        .required(
                                "nl-group-plan-length",
                                "The plan says how long a session lasts.",
                                allOf(
                                        judged("nl-group-plan-length", "length", OFFICER)
                                                .readAs(atLeast(1, agreed(Term.LENGTH))),
                                        PLAN))
                        .citedAs(registration())
                        .reading("length", STATED)
                        .required(
                                "nl-group-validation",
                                "After 1 year the accreditation officer validates it.",
                                judged("nl-group-validation", "validation after one year", OFFICER)
                                        .readAs(atMost(0, ENTRIES, sessions().until(asOf().minus(Period.ofYears(1))))))
                        .citedAs(accreditation("R093"))
                        .reading(
                                "after one year",
                                "there is nothing to validate yet if no session was held a year ago or earlier; the source does not"
                                        + " say when the year begins")
                        .informative("nl-group-size", "A group has 8 to 10 members.", between(8, 10, GroupTerms.size()))
                        .citedAs(page("R095"))
                        .reading("8-10 GPs", PAGE_16)
                        .informative(
                                "nl-group-size/profession",
                                "The members are general practitioners.",
                                every(places("member").on(asOf()), is(Attribute.PROFESSION, "general-practitioner")))
                        .citedAs(page("R095"))
                        .reading("8-10 GPs", PAGE_16)
                        .informative(
                                "nl-group-ten-a-year",
                                "It meets about 10 times a year.",
                                judged("nl-group-ten-a-year", "about 10 a year", "group")
                                        .readAs(between(8, 12, agreed(Term.SESSIONS_PER_YEAR))))
                        .citedAs(page("R096"))
                        .reading(
                                "about 10",
                                "8 to 12 a year are agreed, two either way; the source gives no bounds; " + PAGE_16)
                        .informative(
                                "nl-group-one-year",
                                "Members commit for at least 1 year.",
                                atLeast(Period.ofYears(1), agreed(Term.PERIOD)))
                        .citedAs(page("R096"))
                        .reading("commit for 1 year", PAGE_16)
                        .leftOut("1 point of accreditation per hour", "a participant's credit (R091)")
                        .leftOut("about 500 euros a year", "sums of money are not checked (R096)")
                        .leftOut(
                                "leaders are recognised for 5 years, and how",
                                "a leader's standing (R097): see `nl-balint/leader` and `nl-balint/leader-renewal`")
                        .remark("The text dates from 1 April 2006; the society can say whether it still holds.")
                        .build());
    }

    private static final String PAGE_16 =
            "another page of the society's describes its groups in this way; the accreditation does not ask for it";

    private static Citation accreditation(String row) {
        return S20.at(row);
    }

    private static Citation registration() {
        return accreditation("what registration needs, R094");
    }

    private static Citation page(String row) {
        return GROUPS.at(row);
    }
}
