package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.judged;

import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/**
 * Swedish Association for Medical Psychology (SFMP): guidelines for the accreditation of leaders, 2014. Of these only their title
 * in a table of contents was seen, and none of their numbers; so the authorisation committee judges, as SE-1 and SE-3 say.
 */
public final class SeSfmpLeader {
    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final Citation GUIDELINES = Citation.of(
                    "SFMP Bulletin 1/2014: guidelines for the accreditation of Balint leaders", "p. 29-31")
            .on("https://abcdocz.com/doc/2960758/")
            .read(READ)
            .in("sv");
    private static final Citation SE_1 =
            Citation.of("SE-1", "item 5, authorisation of leaders").read(READ).in("sv");
    private static final Citation SE_3 =
            Citation.of("SE-3", "authorisation by committee").read(READ).in("sv");
    private static final Rulebook RULEBOOK = build();

    private SeSfmpLeader() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "Swedish Association for Medical Psychology: authorisation as a leader",
                Edition.builder("se-sfmp/leader@2014")
                        .aboutPersons()
                        .citing(SE_1, SE_3, GUIDELINES)
                        .required(
                                "se-leader-qualifications",
                                "The person has the qualifications that the published criteria ask for.",
                                judged(
                                        "se-leader-qualifications",
                                        "qualifications by the published criteria",
                                        "authorisation-committee"))
                        .gap("of the guidelines of 2014 (p. 29-31) only the title was seen")
                        .build());
    }
}
