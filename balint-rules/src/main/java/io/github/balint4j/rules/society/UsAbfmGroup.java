package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.distinct;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** American Board of Family Medicine, by the American Balint Society: performance-improvement Balint group (S27, 2026). */
public final class UsAbfmGroup {
    private static final Citation S27 = Citation.of(
                    "American Balint Society: announcement of the ABFM group of 2026 (S27)")
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
                        .reading(
                                "8 monthly groups",
                                "a total that a source gives is a floor: nobody is refused for more")
                        .required(
                                "abfm-months",
                                "It meets monthly over 8 months.",
                                judged("abfm-months", "monthly, over 8 months", "society")
                                        .readAs(atLeast(8, distinct(Attribute.MONTH, scheduled()))))
                        .reading(
                                "monthly, over 8 months",
                                "sessions in at least 8 different calendar months; postponing one into the next month refuses nobody,"
                                        + " as the source does not say how months count")
                        .leftOut(
                                "attending 6 of the 8 is enough in extenuating circumstances",
                                "a participant's attendance (R128)")
                        .leftOut(
                                "20 to 30 patient surveys before and again after, 2 to 3 listed changes to implement, a learning log",
                                "a participant's project (R129, R130, R131)")
                        .leftOut(
                                "the society's online groups: leaders with its credential, attending all sessions without coming late or"
                                        + " leaving early, credit, refunds",
                                "other pages of the society's (S26), which do not speak of this group")
                        .remark(
                                "The announcement is the American Balint Society's; the board's own rules were not seen.")
                        .build());
    }
}
