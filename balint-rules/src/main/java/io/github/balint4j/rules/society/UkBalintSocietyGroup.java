package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Selectors.onTheWay;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.with;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** Balint Society (UK): starting a new group, including online (S16, undated). */
public final class UkBalintSocietyGroup {
    private static final String UK = "uk-balint-society";
    private static final Citation S16 = Citation.of(
                    "Balint Society (UK): starting a new Balint group, including working online (S16)")
            .on("https://balintsociety.org.uk/starting-new-balint-group-including-working-online")
            .read(YearMonth.of(2026, 11))
            .in("en");
    private static final Rulebook RULEBOOK = build();

    private UkBalintSocietyGroup() {}

    /** The rulebook. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook build() {
        Criterion eight = atLeast(8, GroupTerms.size());
        return Rulebook.of(
                "Balint Society (UK): starting a Balint group",
                Edition.builder(UK + "/group@undated")
                        .recommended(
                                "uk-group-members",
                                "Ideally it has at least 8 to 10 members, so that it can withstand absences.",
                                anyOf(
                                        atLeast(10, GroupTerms.size()),
                                        allOf(
                                                eight,
                                                judged("uk-group-members", "an ideal minimum of 8 to 10", "group")
                                                        .readAs(eight))))
                        .citedAs(at("R072"))
                        .reading(
                                "an ideal minimum of 8 to 10",
                                "10 are surely enough and fewer than 8 are not; we read 8 or more as met")
                        .recommended(
                                "uk-group-members/committed",
                                "With 6 to 8 members it can work if they are committed.",
                                anyOf(
                                        eight,
                                        allOf(
                                                atLeast(6, GroupTerms.size()),
                                                judged("uk-group-committed", "committed members", "group"))))
                        .citedAs(at("R073"))
                        .recommended(
                                "uk-group-online-size",
                                "A group that meets online has fewer members than one that meets in person; how many was not seen.",
                                when(
                                        shownElse(
                                                every(scheduled(), is(Attribute.MODE, "online")),
                                                some(frame().is(Attribute.MODE, "online"))),
                                        judged(
                                                "uk-group-online-size",
                                                "smaller than in person; the number was not seen",
                                                "group")))
                        .citedAs(at("R074"))
                        .required(
                                "uk-group-leaders",
                                "It has at least 1 leader; whether it may have more than 2 is judged by the Society.",
                                allOf(
                                        atLeast(1, GroupTerms.leaders()),
                                        judged("uk-group-leaders", "1 leader, preferably 2", "society")
                                                .readAs(atMost(2, GroupTerms.leaders()))))
                        .citedAs(at("R075"))
                        .reading("1 leader, preferably 2", "1 or 2 leaders; the source names no most")
                        .recommended(
                                "uk-group-two-leaders",
                                "Preferably it has 2 leaders.",
                                between(2, 2, GroupTerms.leaders()))
                        .citedAs(at("R075"))
                        .required(
                                "uk-group-leader-standing",
                                "Each leader is accredited, or working towards accreditation.",
                                anyOf(
                                        every(
                                                GroupTerms.leader(),
                                                with(
                                                        Attribute.PERSON,
                                                        authorised(UK).or(onTheWay(UK)),
                                                        asOf())),
                                        allOf(
                                                every(
                                                        GroupTerms.leader(),
                                                        with(
                                                                Attribute.PERSON,
                                                                authorised().or(onTheWay()),
                                                                asOf())),
                                                judged(
                                                        "uk-group-leader-standing",
                                                        "accredited, or on the way, with another society",
                                                        "society"))))
                        .citedAs(at("R075"))
                        .required(
                                "uk-group-leader-membership",
                                "Each leader has been a member of a Balint group.",
                                judged("uk-group-leader-membership", "has been a member of a group", "society"))
                        .citedAs(at("R075"))
                        .recommended(
                                "uk-group-debrief",
                                "The leaders debrief after each meeting.",
                                holds(agreement("leaders-debrief")))
                        .citedAs(at("R076"))
                        .recommended(
                                "uk-group-lone-leader",
                                "A lone leader arranges supervision.",
                                when(between(1, 1, GroupTerms.leaders()), holds(agreement("leader-supervision"))))
                        .citedAs(at("R076"))
                        .recommended(
                                "uk-group-room",
                                "All meetings are held in the same, undisturbed room.",
                                holds(agreement("same-room")))
                        .citedAs(at("R077"))
                        .leftOut(
                                "unplanned changes of the room disrupt the group",
                                "the reason for keeping the same room, and no rule of its own (R077)")
                        .remark(
                                "The page advises on starting a group. What it says of who leads is taken as required, everything else"
                                        + " as recommended.")
                        .gap(
                                "cadence and length of sessions, and whatever follows: the page broke off before them (S16, R078)")
                        .build());
    }

    private static Citation at(String row) {
        return S16.at(row);
    }
}
