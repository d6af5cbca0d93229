package io.github.balint4j.cli.start;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.core.Session;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document to start from: what is known already, and nothing that nobody said.
 *
 * @param id the id of the group, person or issuer
 * @param rulebooks the rulebooks that it follows
 * @param members how many members
 * @param leaders how many leaders
 * @param every from one session to the next
 * @param length how long a session lasts
 * @param agreements what is agreed; there may be more
 * @param sessions the days of planned sessions
 */
record Start(
        Optional<String> id,
        List<RulebookRef> rulebooks,
        Optional<CountRange> members,
        Optional<CountRange> leaders,
        Optional<Period> every,
        Optional<Duration> length,
        List<Agreement> agreements,
        List<LocalDate> sessions) {
    /** What can be started. */
    enum Kind {
        GROUP,
        FRAME,
        PORTFOLIO,
        RULEBOOK,
        LEADERS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The document, laid out for people.
     *
     * @throws IllegalArgumentException when what is known cannot be of such a document
     */
    String text(Kind kind) {
        return switch (kind) {
            case GROUP -> BalintJson.write(group());
            case FRAME -> BalintJson.write(frame());
            case PORTFOLIO ->
                BalintJson.write(Portfolio.builder()
                        .person(PersonId.of(id.orElse("p1")))
                        .follows(rulebooks)
                        .build());
            case RULEBOOK -> BalintJson.write(rulebook());
            case LEADERS ->
                BalintJson.write(LeaderList.builder()
                        .issuer(IssuerId.of(id.orElse("our-society")))
                        .addLeaders(
                                ListedLeader.builder().person(PersonId.of("l1")).build())
                        .build());
        };
    }

    private BalintGroup group() {
        BalintGroup.Builder group =
                BalintGroup.builder().id(GroupId.of(id.orElse("g1"))).frame(frame());
        return sessions.isEmpty()
                ? group.build()
                : group.sessions(Known.incomplete(
                                sessions.stream().map(Session::planned).toList()))
                        .build();
    }

    private GroupFrame frame() {
        GroupFrame.Builder frame =
                GroupFrame.builder().follows(rulebooks).members(members).leaders(leaders);
        every.ifPresent(frame::every);
        length.ifPresent(frame::length);
        return agreements.isEmpty()
                ? frame.build()
                : frame.agreements(Known.incomplete(agreements)).build();
    }

    // One row, for its form; whoever starts from it replaces it.
    private Rulebook rulebook() {
        String issuer = id.orElse("our-house");
        return Rulebook.of(
                "Our groups",
                Edition.builder(issuer + "/group@1")
                        .citing(Citation.of("our own rules"))
                        .required(
                                "our-confidentiality",
                                "What is said in the group stays in the group.",
                                Criteria.holds(Selectors.agreement(Agreement.CONFIDENTIALITY)))
                        .build());
    }
}
