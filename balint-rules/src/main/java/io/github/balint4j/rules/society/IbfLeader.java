package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.report;

import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * International Balint Federation: guidelines for the accreditation of leaders, which its Council approved on 14 May 2016. They
 * are parameters for national societies, which set numbers of their own. Not seen: its item 6 and what follows, and the
 * footnotes that say what sufficient time in a group and sufficient knowledge of a supervisor are. Judged by the society that
 * accredits.
 */
public final class IbfLeader {
    private static final String SOCIETY = "society";
    private static final String INVITED = "invited to give a report or reference";
    private static final Citation GUIDELINES = Citation.of(
                    "International Balint Federation: guidelines for accreditation of Balint leaders, 2016",
                    "items 1 to 5")
            .on("https://www.balintinternational.com/guidelines-on-balint-group-leadership/")
            .read(YearMonth.of(2026, 11))
            .in("en");
    private static final Rulebook RULEBOOK = build();

    private IbfLeader() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Edition.Builder edition = Edition.builder("ibf/leader@2016")
                .aboutPersons()
                .from(LocalDate.of(2016, 5, 14))
                .citing(GUIDELINES)
                .required(
                        "ibf16-basic-profession",
                        "The person has appropriate basic professional training.",
                        judged("ibf16-basic-profession", "appropriate basic professional training", SOCIETY))
                .required(
                        "ibf16-group-membership",
                        "Before leading, the person has been a member of a Balint group for a sufficient time.",
                        judged(
                                "ibf16-group-membership",
                                "sufficient time as a member of a Balint group before leading; the footnote on it was not"
                                        + " seen",
                                SOCIETY))
                .required(
                        "ibf16-coled",
                        "During training, the person has co-led with an accredited leader.",
                        judged("ibf16-coled", "co-leading with an accredited leader during training", SOCIETY))
                .required(
                        "ibf16-coled/report",
                        "The accredited leader is invited to give a report or reference.",
                        judged("ibf16-coled-report", INVITED, SOCIETY).readAs(some(report("co-leader"))))
                .reading(INVITED, "a co-leader who has reported was invited to do so")
                .required(
                        "ibf16-supervisor-report",
                        "A supervisor who knows the person's work sufficiently can report on it to the society.",
                        judged(
                                "ibf16-supervisor-report",
                                "a supervisor who knows the work sufficiently and can report on it; the footnote on"
                                        + " sufficient knowledge was not seen",
                                SOCIETY));
        competency(edition, "safety", "keeps the group safe and free, and guards its boundaries");
        competency(
                edition,
                "focus",
                "works on the relationship between doctor and patient, rather than on solutions or teaching");
        competency(edition, "style", "is open to learning about their own style of leading and its effect");
        competency(edition, "process", "is aware of group and unconscious processes");
        competency(edition, "beginning", "sees accreditation as the start of further development");
        return Rulebook.of(
                "International Balint Federation: what it asks national societies to ask of leaders",
                edition.gap(
                                "the guidelines break off after the opening of item 6; two footnotes were not seen, on what is"
                                        + " sufficient time as a member of a group and what is sufficient knowledge of the work")
                        .leftOut(
                                "national societies are to set lengths of time of their own",
                                "it is addressed to societies: each has its own rulebook")
                        .leftOut(
                                "the path of psychiatrists and psychotherapists differs from that of general practitioners",
                                "neither path is described in what was read")
                        .leftOut(
                                "both need experience of leading first",
                                "how much is not said; what was read of it stands in the row on co-leading")
                        .leftOut(
                                "a questionnaire of 2010 on accreditation, supervision and training in 22 countries",
                                "no rule, and its results were not seen")
                        .leftOut(
                                "older, undated guidelines that the German society has on its pages",
                                "they have no number, and ask nothing that these do not: basic training, experience in groups, work"
                                        + " with an accredited leader, supervision, the same competencies")
                        .leftOut(
                                "the criteria for membership of the Federation (Dubrovnik, 12 June 2004)",
                                "they ask societies for statutes, an ethical code, a fee and guidelines like these, and nothing of"
                                        + " people who want to lead")
                        .remark(
                                "The Federation's Council approved the guidelines in Salzburg on 14 May 2016. They are parameters"
                                        + " for national societies, and have no number.")
                        .build());
    }

    private static void competency(Edition.Builder edition, String name, String what) {
        String id = "ibf16-comp-" + name;
        edition.required(id, "The person " + what + ".", judged(id, what, SOCIETY));
    }
}
