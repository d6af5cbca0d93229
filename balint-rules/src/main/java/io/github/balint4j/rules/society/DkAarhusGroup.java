package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.unless;
import static io.github.balint4j.rules.criterion.Criteria.when;
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
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** Aarhus University Hospital Psychiatry: invitation to a slow-open Balint group, spring 2021 (DK-1). */
public final class DkAarhusGroup {
    private static final Citation DK_1 = Citation.of(
                    "Aarhus University Hospital Psychiatry: invitation to a Balint group, spring 2021 (DK-1)")
            .read(YearMonth.of(2026, 11))
            .in("da");
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
                        .citing(DK_1.at("both groups"))
                        .required(
                                "dk1-slow-open",
                                "The group is slow-open: new colleagues may join when they are employed.",
                                some(frame().is(Attribute.FORMAT, "slow-open")))
                        .informative(
                                "dk1-announced",
                                "The offer is announced continually, and the notice is updated when places become free.",
                                holds(agreement("announced-continually")))
                        .required(
                                "dk1-commitment",
                                "New members commit to at least 4 sessions.",
                                atLeast(
                                        4,
                                        agreed(
                                                Term.COMMITMENT,
                                                shortest(
                                                        SESSIONS,
                                                        places("member").on(asOf())))))
                        .required(
                                "dk1-start",
                                "A group that waits for enough participants starts only when there are at least 5.",
                                unless(
                                        some(scheduled().until(asOf())),
                                        when(
                                                atLeast(1, agreed(Term.THRESHOLD)),
                                                atLeast(
                                                        5,
                                                        PEOPLE,
                                                        places("member", "waiting")
                                                                .on(start(scheduled()))))))
                        .citedAs(DK_1.at("the Monday group"))
                        .reading(
                                "participants",
                                "members and those who wait, as the invitation itself counts these towards the start; the row is for a group"
                                        + " none of whose dates has come yet and whose frame states a startThreshold, as the Monday group's"
                                        + " does; no group that already runs is held to it")
                        .required(
                                "dk1-period",
                                "The exact period of participation is agreed with the group leaders.",
                                holds(agreement(Agreement.PERIOD_WITH_LEADERS)))
                        .required(
                                "dk1-all-dates",
                                "Enrolment is binding in character: participants strive to attend all the dates they have enrolled for.",
                                holds(agreement(Agreement.ATTEND_ENROLLED_DATES)))
                        .required(
                                "dk1-cover",
                                "Participants arrange cover for their own duty hours.",
                                holds(agreement(Agreement.COVER_OWN_DUTIES)))
                        .informative(
                                "dk1-no-pay",
                                "Attending on a day off is not paid.",
                                holds(agreement("no-pay-on-days-off")))
                        .recommended(
                                "dk1-regular",
                                "It works best in groups that meet regularly over a longer time.",
                                judged("dk1-regular", "regularly over a longer time", "leader"))
                        .leftOut(
                                "no advice is given; members reflect",
                                "how members work in a session; no document shows it")
                        .leftOut(
                                "the dates of the spring, all places of the Thursday group taken, two waiting for the Monday group,"
                                        + " two leaders and one",
                                "how the two groups stood at the time, which is no rule; documents record it as `sessions`, `stated` and `leaders`")
                        .remark(
                                "The invitation does not say how many may take part at most, how long a session lasts, or at what time of"
                                        + " day it is held.")
                        .leftOut(
                                "the training of supervisors by another Danish body, 9 seminars over 3 years (R113)",
                                "supervisors', and no rule about the group")
                        .remark(
                                "The invitation is a notice to the hospital's own staff, with no public address that we know of; it"
                                        + " can be requested from the hospital's psychiatry.")
                        .build());
    }
}
