package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.anyOf;
import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Criteria.when;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static io.github.balint4j.rules.criterion.Selectors.is;
import static io.github.balint4j.rules.criterion.Criteria.shownElse;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.frame;
import static io.github.balint4j.rules.criterion.Selectors.onTheWay;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;

import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.YearMonth;

/** Balint Society (UK): starting a new group, including online (S16, undated). */
public final class UkBalintSocietyGroup {
    private static final String UK = "uk-balint-society";
    private static final Citation S16 = Citation.of("S16")
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
        Quantity size = agreed(Term.SIZE, total(PEOPLE, places("member").on(asOf())));
        Quantity leaders = agreed(Term.LEADERS, total(PEOPLE, places("leader").on(asOf())));
        Selector leader = places("leader").on(asOf());
        return Rulebook.of(
                "Balint Society (UK): starting a Balint group",
                Edition.builder(UK + "/group@undated")
                        .recommended("uk-group-members", "Ideally it has at least 8 members.", atLeast(8, size))
                        .citedAs(S16.at("R072"))
                        .reading(
                                "ideally 8-10 at the least",
                                "the lower of the two numbers, 8, is taken as the ideal minimum")
                        .recommended(
                                "uk-group-members/committed",
                                "With 6 to 8 members it works if they are committed.",
                                anyOf(
                                        atLeast(8, size),
                                        allOf(
                                                atLeast(6, size),
                                                judged("uk-group-committed", "committed members", "group"))))
                        .citedAs(S16.at("R073"))
                        .recommended(
                                "uk-group-online-size",
                                "A group that meets online has fewer members than one in a room.",
                                when(
                                        shownElse(
                                                every(scheduled(), is(Facet.MODE, "online")),
                                                some(frame().is(Facet.MODE, "online"))),
                                        judged(
                                                "uk-group-online-size",
                                                "smaller than in person; the number was not seen",
                                                "group")))
                        .citedAs(S16.at("R074"))
                        .reading(
                                "advice",
                                "the page advises on starting a group; only what it says of the leaders is taken as required")
                        .required("uk-group-leaders", "It has one or two leaders.", between(1, 2, leaders))
                        .citedAs(S16.at("R075"))
                        .recommended("uk-group-two-leaders", "It preferably has two leaders.", between(2, 2, leaders))
                        .citedAs(S16.at("R075"))
                        .required(
                                "uk-group-leader-standing",
                                "Each leader is accredited or working towards it.",
                                every(leader, with(Facet.PERSON, authorised(UK).or(onTheWay(UK)), asOf())))
                        .citedAs(S16.at("R075"))
                        .required(
                                "uk-group-leader-membership",
                                "Each leader has been a member of a Balint group.",
                                judged("uk-group-leader-membership", "has been a member", "society"))
                        .citedAs(S16.at("R075"))
                        .recommended(
                                "uk-group-debrief",
                                "The leaders debrief after each meeting.",
                                holds(agreement("leaders-debrief")))
                        .citedAs(S16.at("R076"))
                        .reading(
                                "advice",
                                "the page advises on starting a group; only what it says of the leaders is taken as required")
                        .recommended(
                                "uk-group-lone-leader",
                                "Whoever leads alone arranges supervision.",
                                when(between(1, 1, leaders), holds(agreement("leader-supervision"))))
                        .citedAs(S16.at("R076"))
                        .reading(
                                "advice",
                                "the page advises on starting a group; only what it says of the leaders is taken as required")
                        .recommended(
                                "uk-group-room",
                                "It meets in the same undisturbed room each time.",
                                holds(agreement("same-room")))
                        .citedAs(S16.at("R077"))
                        .reading(
                                "advice",
                                "the page advises on starting a group; only what it says of the leaders is taken as required")
                        .gap(
                                "cadence and length of sessions, and whatever follows: the page broke off before them (S16, R078)")
                        .build());
    }
}
