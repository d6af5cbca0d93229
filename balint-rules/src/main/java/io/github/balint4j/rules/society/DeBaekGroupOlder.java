package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.longest;
import static io.github.balint4j.rules.criterion.Quantities.shortest;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Units.LENGTH;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;

/**
 * German Medical Association: model course book on psychosomatic basic care, what concerns the Balint group, in the older
 * wording, without online sessions (S02). The newer one is {@link DeBaekGroup}.
 */
public final class DeBaekGroupOlder {
    static final Citation S02 = Citation.of(
                    "German Medical Association: model course book on psychosomatic basic care, older wording, as a course provider reproduces"
                            + " it (S02)")
            .on("https://www.psychosomatik-am-meer.de/balintgruppe/")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final String CHAMBER = "chamber";
    private static final Rulebook RULEBOOK = build();

    private DeBaekGroupOlder() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "German Medical Association: a Balint group for psychosomatic basic care, older wording",
                Edition.builder("de-baek/group-older@undated")
                        .required("baek-members", "It has 8 to 12 members.", members())
                        .citedAs(at("R009"))
                        .required(
                                "baek-session",
                                "A session is one double hour of 90 minutes; the chamber judges longer ones.",
                                allOf(
                                        atLeast(90, agreed(Term.LENGTH, shortest(LENGTH, scheduled()))),
                                        judged("baek-session", LONGER, CHAMBER).readAs(noLonger())))
                        .citedAs(at("R010"))
                        .reading(
                                LONGER,
                                "no session is longer than 90 minutes; the source does not say what becomes of one that is")
                        .required(
                                "baek-regular",
                                "It meets regularly.",
                                judged("baek-regular", "regular meetings", CHAMBER)
                                        .readAs(GroupTerms.regular()))
                        .citedAs(at("R011"))
                        .reading(
                                "regular meetings",
                                "read as `se2-regular` is in `se-sfmp/group`; the source gives no number")
                        .required("baek-spread", "The meetings are spread over at least half a year.", spread())
                        .citedAs(at("R011"))
                        .required("baek-no-crash-course", NO_CRASH_COURSE, noCrashCourse())
                        .citedAs(at("R012"))
                        .reading(FEW_DAYS, FEW_DAYS_READ)
                        .required(
                                "baek-leader",
                                "The leader is a medical psychotherapist used to group processes.",
                                leader())
                        .citedAs(at("R013"))
                        .leftOut(
                                "patient-centred self-experience as a Balint group; a double hour counts as 2 hours",
                                "what the group is part of and what a participant is credited with, and no rule about the group")
                        .leftOut(
                                "a split of the hours, 15 and 15",
                                "a participant's hours, and the state chambers interpret it differently: ask beforehand (R014)")
                        .remark(
                                "The source is the course book as a course provider reproduces it, without a date; the chamber says how"
                                        + " far it is still in force. `de-baek/group` is the newer wording.")
                        .build());
    }

    private static final String LONGER = "sessions of more than 90 minutes";
    static final String FEW_DAYS = "crash courses: 30 hours in a few consecutive days";
    static final String FEW_DAYS_READ =
            "not a crash course where at least 15 days, more than two weeks, lie between the first session and the last; the"
                    + " source gives no number of days";
    static final String NO_CRASH_COURSE = "It is not a crash course of 30 hours in a few consecutive days.";

    static Citation at(String row) {
        return S02.at("Balint section, " + row);
    }

    static Criterion members() {
        return between(8, 12, GroupTerms.size());
    }

    static Criterion session() {
        return allOf(atLeast(90, agreed(Term.LENGTH, shortest(LENGTH, scheduled()))), noLonger());
    }

    // For the older wording itself, where the chamber judges what is longer.
    private static Criterion noLonger() {
        return atMost(90, agreed(Term.LENGTH, longest(LENGTH, scheduled())));
    }

    static Criterion spread() {
        return atLeast(Period.ofMonths(6), agreed(Term.SPAN, span(scheduled())));
    }

    static Criterion noCrashCourse() {
        return judged("baek-no-crash-course", "no crash course of 30 hours in a few consecutive days", CHAMBER)
                .readAs(atLeast(Period.ofDays(15), agreed(Term.SPAN, span(scheduled()))));
    }

    static Criterion leader() {
        return judged("baek-leader", "medical psychotherapist used to group processes", CHAMBER);
    }
}
