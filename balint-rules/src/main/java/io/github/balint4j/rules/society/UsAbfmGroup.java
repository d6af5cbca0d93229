package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** American Board of Family Medicine, by the American Balint Society: performance-improvement Balint group (S27, 2026). */
public final class UsAbfmGroup {
    private static final Citation S27 = Citation.of("S27")
            .on("https://member.americanbalintsociety.org/members/evr/reg_event.php?evid=61194995&orgcode=TABS")
            .read(YearMonth.of(2026, 11))
            .in("en");
    private static final Rulebook RULEBOOK = build();

    private UsAbfmGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "American Board of Family Medicine: a performance-improvement Balint group",
                Edition.builder("us-abfm/group@2026")
                        .citing(S27.at("R127"))
                        .required(
                                "abfm-sessions",
                                "It has at least 8 sessions.",
                                atLeast(8, agreed(Term.SESSIONS_IN_ALL, total(SESSIONS, scheduled()))))
                        .required(
                                "abfm-months",
                                "Its sessions lie in 8 different months.",
                                atLeast(8, distinct(Facet.MONTH, scheduled())))
                        .build());
    }
}
