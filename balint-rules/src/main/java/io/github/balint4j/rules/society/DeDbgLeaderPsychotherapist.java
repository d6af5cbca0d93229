package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Selectors.document;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.not;
import static io.github.balint4j.rules.criterion.Selectors.nth;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.training;

import io.github.balint4j.rules.criterion.Facet;
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
    private static final Citation PAGE = Citation.of("DBG: Balint group leaders, for psychologists")
            .on("https://balintgesellschaft.de/arbeitsfelder/balint-gruppen-leiter-ausbildung/fuer-psychologen")
            .read(YearMonth.of(2026, 11))
            .in("de");
    private static final String DEADLINE = "after the first leader seminar at the latest; a footnote was not seen";
    private static final Rulebook RULEBOOK = build();

    private DeDbgLeaderPsychotherapist() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector trained = qualification("psychodynamic-training", "psychoanalytic-training");
        // Of study conferences only the society's own.
        Selector allowed =
                DeDbgLeader.GROUPS.and(not(is(Facet.OCCASION, "conference")).or(is(Facet.ORGANISER, DeDbgLeader.DBG)));
        Selector seminars = training("leader-seminar").is(Facet.ORGANISER, DeDbgLeader.DBG);
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
                        "The person joined the society no later than after the first of its leader seminars.",
                        DeDbgLeader.member("dbg-p-member"))
                .reading(
                        "no later than after the first leader seminar",
                        "whoever joined before the second leader seminar of the society began joined in time")
                .required(
                        "dbg-p-register",
                        "The person registered for the leader training no later than after the first leader seminar.",
                        judged("dbg-p-register", DEADLINE, DeDbgLeader.SOCIETY)
                                .readAs(some(milestone("leader-training-registered")
                                        .is(Facet.AUTHORITY, DeDbgLeader.DBG)
                                        .before(start(nth(2, seminars))))))
                .reading(
                        DEADLINE,
                        "whoever registered before the second leader seminar of the society began registered in time")
                .required("dbg-p-logbook", "A logbook was kept during the training.", some(document("logbook")))
                .required("dbg-p-years", "Three years of practice after that training.", DeDbgLeader.years(trained));
        return Rulebook.of(
                "German Balint Society: recognition of psychotherapists as leaders",
                DeDbgLeader.groups(edition, "dbg-p", allowed)
                        .gap("the page breaks off in item 6b; what follows was not seen")
                        .build());
    }
}
