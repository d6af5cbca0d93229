package io.github.balint4j.rules.society.participant;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** Aarhus University Hospital Psychiatry: what the invitation to a slow-open Balint group asks of those who take part (DK-1). */
public final class DkAarhusParticipant {
    private static final Citation DK_1 = Citation.of(
                    "Aarhus University Hospital Psychiatry: invitation to a Balint group, spring 2021 (DK-1)")
            .read(YearMonth.of(2026, 11))
            .in("da");
    private static final Rulebook RULEBOOK = build();

    private DkAarhusParticipant() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Selector enrolled = of(FactKind.SESSION).is(Attribute.ROLE, "member").is(Attribute.RECORDED, "held", "planned");
        Selector held = of(FactKind.SESSION).is(Attribute.ROLE, "member").is(Attribute.STATE, "held");
        return Rulebook.of(
                "Aarhus University Hospital Psychiatry: taking part in a slow-open Balint group",
                Edition.builder("dk-aarhus/participant@2021")
                        .aboutPersons()
                        .citing(DK_1.at("both groups"))
                        .required(
                                "dk1-participant-commitment",
                                "The participant has enrolled for at least 4 sessions.",
                                atLeast(4, SESSIONS, enrolled))
                        .reading(
                                "commits to at least 4 sessions",
                                "sessions held or planned at which the participant has a place, attended or not")
                        .required(
                                "dk1-participant-all-dates",
                                "Enrolment is binding in character: the participant strives to attend all the dates enrolled for.",
                                judged("dk1-participant-all-dates", DATES, "leader")
                                        .readAs(every(held, is(Attribute.ATTENDANCE, "present"))))
                        .reading(
                                DATES,
                                "every date held was attended; who missed one may have striven all the same, so the leaders judge")
                        .required(
                                "dk1-participant-period",
                                "The exact period of participation is agreed with the group leaders.",
                                holds(agreement(Agreement.PERIOD_WITH_LEADERS)))
                        .required(
                                "dk1-participant-cover",
                                "The participant arranges cover for their own duty hours.",
                                holds(agreement(Agreement.COVER_OWN_DUTIES)))
                        .leftOut(
                                "who may join, when the group starts, how the offer is announced, no pay on a day off",
                                "about the group: see `dk-aarhus/group`")
                        .build());
    }

    private static final String DATES = "strives to attend all the dates enrolled for";
}
