package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.shortest;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** Aarhus University Hospital Psychiatry: invitation to a slow-open Balint group, spring 2021 (DK-1). */
public final class DkAarhusGroup {
    private static final Citation DK_1 =
            Citation.of("DK-1").read(YearMonth.of(2026, 11)).in("da");
    private static final Rulebook RULEBOOK = build();

    private DkAarhusGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        return Rulebook.of(
                "Aarhus University Hospital Psychiatry: a slow-open Balint group",
                Edition.builder("dk-aarhus/group@2021")
                        .citing(DK_1.at("invitation, spring 2021"))
                        .required(
                                "dk1-slow-open",
                                "The group is slow-open: new colleagues may join when they are employed.",
                                some(frame().is(Facet.FORMAT, "slow-open")))
                        .required(
                                "dk1-commitment",
                                "A member commits to at least 4 sessions at the start.",
                                atLeast(
                                        4,
                                        agreed(
                                                Term.COMMITMENT,
                                                shortest(
                                                        SESSIONS,
                                                        places("member").on(asOf())))))
                        .required(
                                "dk1-start",
                                "At least 5 participants before the first session.",
                                atLeast(5, PEOPLE, places("member", "waiting").on(start(scheduled()))))
                        .citedAs(DK_1.at("Monday group"))
                        .reading(
                                "participants",
                                "people waiting count too, as they become participants at the start; counted on the day"
                                        + " of the first session; said of the Monday group, that it holds for each is our reading")
                        .required("dk1-dates", "The dates of the sessions are given.", some(scheduled()))
                        .reading("dates", "the invitation lists its dates; that a group has to is our reading")
                        .required(
                                "dk1-period",
                                "The exact period of taking part is agreed with the group leaders.",
                                holds(agreement(Agreement.PERIOD_WITH_LEADERS)))
                        .recommended(
                                "dk1-all-dates",
                                "One strives to come to all the dates one has enrolled for.",
                                holds(agreement(Agreement.ATTEND_ENROLLED_DATES)))
                        .recommended(
                                "dk1-cover",
                                "One arranges cover for one's own duty hours.",
                                holds(agreement(Agreement.COVER_OWN_DUTIES)))
                        .reading("binding in character", "read as what one strives for, like coming to all dates")
                        .build());
    }
}
