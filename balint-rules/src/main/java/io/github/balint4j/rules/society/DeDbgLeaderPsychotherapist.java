package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.qualification;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/**
 * German Balint Society (DBG): recognition of psychological and of child and adolescent psychotherapists as leaders. The page
 * breaks off in its item 6b, and a footnote to the deadlines was not seen.
 */
public final class DeDbgLeaderPsychotherapist {
    private static final Citation PAGE = Citation.of(
                    "German Balint Society (DBG): Balint group leaders, for psychologists")
            .on("https://balintgesellschaft.de/arbeitsfelder/balint-gruppen-leiter-ausbildung/fuer-psychologen")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final String REGISTERED = "registered " + DeDbgLeader.DEADLINE;
    private static final Rulebook RULEBOOK = build();

    private DeDbgLeaderPsychotherapist() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector trained = qualification("psychodynamic-training", "psychoanalytic-training");
        // Of study conferences only the society's own.
        Selector allowed = DeDbgLeader.GROUPS.and(
                not(is(Attribute.OCCASION, "conference")).or(is(Attribute.ORGANISER, DeDbgLeader.DBG)));
        Selector registered = milestone("leader-training-registered").is(Attribute.AUTHORITY, DeDbgLeader.DBG);
        Edition.Builder edition = Edition.builder("de-dbg/leader-psychotherapist@undated")
                .aboutPersons()
                .citing(PAGE)
                .required(
                        "dbg-p-licence",
                        "The person is licensed as a psychological or a child and adolescent psychotherapist, and has"
                                + " completed a psychodynamic or psychoanalytic training.",
                        allOf(
                                holds(qualification(
                                        "licence-psychological-psychotherapist", "licence-child-psychotherapist")),
                                holds(trained)))
                .required(
                        "dbg-p-member",
                        "The person joined the society no later than after their first leader seminar with it.",
                        DeDbgLeader.member("dbg-p-member"))
                .reading(DeDbgLeader.DEADLINE, DeDbgLeader.IN_TIME)
                .required(
                        "dbg-p-register",
                        "The person registered for the leader training no later than after their first leader seminar.",
                        allOf(
                                some(registered),
                                judged("dbg-p-register", REGISTERED, DeDbgLeader.SOCIETY)
                                        .readAs(some(registered.before(DeDbgLeader.secondSeminar())))))
                .reading(
                        REGISTERED,
                        "anyone who registered before their second leader seminar with the society began registered in time")
                .required("dbg-p-logbook", "There is a logbook of the training.", some(document("logbook")))
                .required(
                        "dbg-p-years",
                        "At least 3 years of professional experience after that training; the society judges which experience"
                                + " counts.",
                        DeDbgLeader.years("dbg-p-years", trained));
        return Rulebook.of(
                "German Balint Society: recognition of psychotherapists as leaders",
                DeDbgLeader.leftOut(DeDbgLeader.groups(
                                edition, "dbg-p", allowed, "; of study conferences, only the society's own count"))
                        .gap(
                                "the page breaks off in item 6b, and what follows was not seen; nor was the footnote to the two"
                                        + " deadlines at the first leader seminar")
                        .leftOut(
                                "therapists licensed under the law of 2020 train as leaders only once they are recognised as"
                                        + " specialist therapists (overview page)",
                                "nothing else was seen of what is asked of them, nor whether this page holds for them")
                        .leftOut(
                                "a processing fee of 100 EUR",
                                "disputed: a short summary of this page has it (S12, R055), the fuller one does not; it was seen on the"
                                        + " page for physicians")
                        .remark(
                                "The society's own definition of a double hour was not seen; the 90 minutes that count here are those of"
                                        + " medical chambers, as two course providers quote them.")
                        .remark(
                                "Two summaries of this page differ: a short one has the 70 double hours after the start, a fuller one after the"
                                        + " psychotherapeutic training; the rows follow the fuller one.")
                        .build());
    }
}
