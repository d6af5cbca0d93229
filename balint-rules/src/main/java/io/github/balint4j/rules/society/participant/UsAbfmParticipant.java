package io.github.balint4j.rules.society.participant;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** American Board of Family Medicine, by the American Balint Society: what a participant of a performance-improvement Balint group does (S27). */
public final class UsAbfmParticipant {
    private static final Citation S27 = Citation.of(
                    "American Balint Society: announcement of the ABFM group of 2026 (S27)")
            .on("https://member.americanbalintsociety.org/members/evr/reg_event.php?evid=61194995&orgcode=TABS")
            .read(YearMonth.of(2026, 11))
            .in("en");
    private static final String SOCIETY = "society";
    private static final Rulebook RULEBOOK = build();

    private UsAbfmParticipant() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "American Board of Family Medicine: taking part in a performance-improvement Balint group",
                Edition.builder("us-abfm/participant@2026")
                        .aboutPersons()
                        .required(
                                "abfm-participant-attended",
                                "The participant attended all 8 sessions, or in extenuating circumstances at least 6.",
                                anyOf(
                                        atLeast(8, SESSIONS, attended()),
                                        allOf(
                                                atLeast(6, SESSIONS, attended()),
                                                judged(
                                                        "abfm-participant-attended",
                                                        "extenuating circumstances",
                                                        SOCIETY))))
                        .citedAs(S27.at("R127"), S27.at("R128"))
                        .required(
                                "abfm-participant-surveys",
                                "There are 20 to 30 patient surveys from before, and again from after.",
                                judged(
                                        "abfm-participant-surveys",
                                        "20 to 30 patient surveys before and again after",
                                        SOCIETY))
                        .citedAs(S27.at("R129"))
                        .required(
                                "abfm-participant-changes",
                                "The participant has listed 2 to 3 changes to implement.",
                                judged("abfm-participant-changes", "2 to 3 changes to implement, listed", SOCIETY))
                        .citedAs(S27.at("R130"))
                        .required(
                                "abfm-participant-log",
                                "The participant has kept a learning log.",
                                some(document("learning-log")))
                        .citedAs(S27.at("R131"))
                        .remark(
                                "The announcement is the American Balint Society's; the board's own rules were not seen.")
                        .build());
    }
}
