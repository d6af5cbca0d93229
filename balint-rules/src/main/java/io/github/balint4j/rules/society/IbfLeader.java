package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.coLed;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.report;

import io.github.balint4j.rules.criterion.Facet;
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
                        "The person has an appropriate basic professional training.",
                        allOf(
                                some(qualification()),
                                judged("ibf16-basic-profession", "appropriate basic professional training", SOCIETY)))
                .required(
                        "ibf16-group-membership",
                        "Before leading, the person has been a member of a Balint group for a sufficient time.",
                        allOf(
                                some(attended().before(start(led()))),
                                judged(
                                        "ibf16-group-membership",
                                        "sufficient time: its footnote was not seen",
                                        SOCIETY)))
                .required(
                        "ibf16-coled",
                        "During training the person has led together with an accredited leader.",
                        allOf(
                                some(coLed().with(Facet.LEADER, authorised())),
                                judged("ibf16-coled", "enough co-leading during training", SOCIETY)))
                .required(
                        "ibf16-coled/report",
                        "That leader was invited to give a report.",
                        anyOf(
                                some(report("co-leader")),
                                judged("ibf16-coled-report", "the co-leader was invited to report", SOCIETY)))
                .required(
                        "ibf16-supervisor-report",
                        "A supervisor who knows the person's work sufficiently reports to the society.",
                        allOf(
                                some(report("supervisor")),
                                judged(
                                        "ibf16-supervisor-report",
                                        "sufficient knowledge of the work: its footnote was not seen",
                                        SOCIETY)));
        competency(edition, "safety", "lets the group be safe and free, and guards its boundaries");
        competency(
                edition,
                "focus",
                "works on the relationship of doctor and patient, and not on solutions or by teaching");
        competency(edition, "style", "is open to learning about the own style of leading and what it does");
        competency(edition, "process", "is aware of the group and of unconscious processes");
        competency(edition, "beginning", "sees accreditation as the beginning of a development");
        return Rulebook.of(
                "International Balint Federation: what it asks national societies to ask of leaders",
                edition.gap("the guidelines break off after the opening of item 6")
                        .build());
    }

    private static void competency(Edition.Builder edition, String name, String what) {
        String id = "ibf16-comp-" + name;
        edition.required(id, "The person " + what + ".", judged(id, what, SOCIETY));
    }
}
