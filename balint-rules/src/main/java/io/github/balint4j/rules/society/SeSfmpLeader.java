package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.judged;

import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/**
 * Swedish Association for Medical Psychology (SFMP): guidelines for the accreditation of leaders, 2014. Of these only their title
 * in a table of contents was seen, and none of their numbers; so the authorisation committee judges, as SE-1 and SE-3 say. The
 * criteria are laid down by the Section for Medical Psychology of the Swedish Society of Medicine.
 */
public final class SeSfmpLeader {
    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final Citation GUIDELINES = Citation.of(
                    "Swedish Association for Medical Psychology (SFMP): guidelines for the accreditation of Balint leaders,"
                            + " Bulletin 1/2014",
                    "p. 29-31")
            .on("https://abcdocz.com/doc/2960758/")
            .read(READ)
            .in("sv");
    private static final Citation SE_1 = Citation.of(
                    "Swedish Association of General Practice (SFAM): learning in groups, \"Balint group\" (SE-1)",
                    "item 5, authorisation of leaders")
            .on("http://sfam.se/larande/55a65f6cbc511c0300551d0d/55a66004bc511c0300551d0f")
            .read(READ)
            .in("sv");
    private static final Citation SE_3 = Citation.of(
                    "SFMP and SFAM: leaflet on what they offer to groups and leaders (SE-3)",
                    "authorisation by committee")
            .read(READ)
            .in("sv");
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
                                "The authorisation committee finds that the person has the qualifications that the"
                                        + " published criteria ask for.",
                                judged(
                                        "se-leader-qualifications",
                                        "qualifications by the published criteria",
                                        "authorisation-committee"))
                        .gap("of the guidelines of 2014 (p. 29-31) only the title was seen, and none of their criteria")
                        .leftOut(
                                "mediation of leaders who are authorised or on the way to it",
                                "the associations offer it to groups; `balint leaders` finds such leaders in a list")
                        .leftOut(
                                "half-day introductions, supervision and supplementary courses for future leaders, conferences and"
                                        + " workshops of one or two days",
                                "offers of the associations; nothing that was read requires future leaders to attend any of them")
                        .remark(
                                "The criteria are laid down by the Section for Medical Psychology of the Swedish Society of"
                                        + " Medicine (SE-1) and published by SFMP; a committee assesses each applicant's qualifications"
                                        + " and authorises.")
                        .remark(
                                "A working group of SFMP handles authorisation in Sweden and in the other Nordic countries"
                                        + " (<https://psykoterapihalmstad.se/balintgrupper.html>, read 2026-11).")
                        .build());
    }
}
