package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Period;
import java.time.YearMonth;

/**
 * Portuguese Association of Balint Groups (APGB): the conditions of entry to the training of leaders, which were seen in full.
 * What the training aims at, and the conditions of certification at its end, are no conditions of entry; of these the list of
 * aims breaks off at its seventh item, and the conditions were not seen.
 */
public final class PtApgbLeaderEntry {
    private static final String APGB = "pt-apgb";
    private static final String COMMITTEE = "scientific-committee";
    private static final Citation PAGE = Citation.of(
                    "Associação Portuguesa de Grupos Balint: leaders", "entry conditions")
            .on("https://balint.pt/lideres")
            .read(YearMonth.of(2026, 11))
            .in("pt");
    private static final Rulebook RULEBOOK = build();

    private PtApgbLeaderEntry() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Moment training = start(milestone("leader-training-start"));
        return Rulebook.of(
                "Portuguese Association of Balint Groups: entry to the training of leaders",
                Edition.builder("pt-apgb/leader-entry@undated")
                        .aboutPersons()
                        .citing(PAGE)
                        .required(
                                "pt-member",
                                "The person was a member of the association before the leader training began.",
                                anyOf(
                                        holds(membership(APGB), training.minus(Period.ofDays(1))),
                                        allOf(
                                                holds(membership(APGB), training),
                                                judged(
                                                        "pt-member",
                                                        "joined before the training, on the day it began",
                                                        COMMITTEE))))
                        .required(
                                "pt-years",
                                "At least 5 years of professional experience in health care or another helping relationship,"
                                        + " validated by the Scientific Committee.",
                                allOf(
                                        atLeast(Period.ofYears(5), covered(practice())),
                                        judged("pt-years", "validated experience", COMMITTEE)))
                        .required(
                                "pt-group-span",
                                "The person has been in a Balint group for at least 2 years.",
                                atLeast(Period.ofYears(2), span(attended())))
                        .reading(
                                "2 years in a Balint group",
                                "the time from the first session attended to the last; time in several groups is taken together")
                        .required(
                                "pt-group-sessions",
                                "The person has attended at least 20 sessions.",
                                atLeast(20, SESSIONS, attended()))
                        .required(
                                "pt-group-sessions/proof",
                                "Attendance at these sessions is proven.",
                                judged("pt-group-sessions", "proven attendance", COMMITTEE))
                        .leftOut(
                                "what the training aims at: the purpose of the group, trust and confidentiality, drawing members in,"
                                        + " interventions, not judging, handling emotion and protecting members, reformulating",
                                "aims of the training, and no conditions of entry; the list breaks off in its seventh item")
                        .leftOut(
                                "the conditions of certification at the end of the training",
                                "they were not seen, and this rulebook is about entry")
                        .build());
    }
}
