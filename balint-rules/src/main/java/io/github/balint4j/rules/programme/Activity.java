package io.github.balint4j.rules.programme;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Session;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * One activity of a programme: what it is, by whom, when and how long. It names nobody: who came is told by those who came, in their
 * portfolios.
 *
 * <pre>{@code
 * Activity.of("leaders-2026", ActivityKind.LEADER_CONFERENCE).by(IssuerId.of("se-sfam"))
 *         .on(Session.builder().days(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 10)).build());
 * }</pre>
 *
 * @param id its code, in the grammar of {@link Grammar}: entries of portfolios name it as their event
 * @param kind what it is
 * @param organiser which body holds it; empty when nobody said
 * @param dates when it is: all of them together make one activity; a cancelled one stays; absent when nobody said
 * @param days on how many days it is, as announced, where the dates are not known
 * @param length how long one meeting of it lasts, in whole minutes, where its date does not say otherwise
 * @param mode how people meet; empty when nobody said
 */
public record Activity(
        String id,
        ActivityKind kind,
        Optional<IssuerId> organiser,
        Known<Session> dates,
        Optional<CountRange> days,
        Optional<Duration> length,
        Optional<Mode> mode) {
    /**
     * @param id its code, in the grammar of {@link Grammar}: entries of portfolios name it as their event
     * @param kind what it is
     * @param organiser which body holds it; empty when nobody said
     * @param dates when it is: all of them together make one activity; a cancelled one stays; absent when nobody said
     * @param days on how many days it is, as announced, where the dates are not known
     * @param length how long one meeting of it lasts, in whole minutes, where its date does not say otherwise
     * @param mode how people meet; empty when nobody said
     * @throws IllegalArgumentException when the id is not in the grammar, the length is not in whole minutes of a day, a date names people, or
     *     two dates are of one day and do not say at which times
     */
    public Activity {
        if (!Grammar.accepts(id)) {
            throw new IllegalArgumentException(
                    "id of an activity must be a code such as leaders-2026, got " + ForeignText.shown(id));
        }
        Objects.requireNonNull(kind, "kind");
        length.ifPresent(DurationRange::exactly);
        if (dates.stream().anyMatch(Activity::namesPeople)) {
            throw new IllegalArgumentException(
                    "an activity names nobody: its dates have no attendance and no presenters");
        }
        requirePossible(id, dates, length);
    }

    /**
     * {@return an activity of which nothing else is known}
     *
     * @param id its code, in the grammar of {@link Grammar}
     * @param kind what it is
     * @throws IllegalArgumentException when the id is not in the grammar
     */
    public static Activity of(String id, ActivityKind kind) {
        return new Activity(
                id, kind, Optional.empty(), Known.absent(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the same, held by this body}
     *
     * @param body which body
     */
    public Activity by(IssuerId body) {
        return new Activity(id, kind, Optional.of(body), dates, days, length, mode);
    }

    /**
     * {@return the same on these dates, and no others}
     *
     * @param all each of them, in any order; a {@link Session} without people
     * @throws IllegalArgumentException when one of them names people
     */
    public Activity on(Session... all) {
        return on(Known.of(all));
    }

    /**
     * {@return the same on these dates}
     *
     * @param all as far as they are known
     * @throws IllegalArgumentException when one of them names people
     */
    public Activity on(Known<Session> all) {
        return new Activity(id, kind, organiser, all, days, length, mode);
    }

    /**
     * {@return the same, on so many days}
     *
     * @param number how many days, as announced
     */
    public Activity days(CountRange number) {
        return new Activity(id, kind, organiser, dates, Optional.of(number), length, mode);
    }

    /**
     * {@return the same, each meeting of which lasts so long}
     *
     * @param time in whole minutes
     * @throws IllegalArgumentException when it is not in whole minutes
     */
    public Activity lasting(Duration time) {
        return new Activity(id, kind, organiser, dates, days, Optional.of(time), mode);
    }

    /**
     * {@return the same, at which people meet so}
     *
     * @param how how they meet
     */
    public Activity in(Mode how) {
        return new Activity(id, kind, organiser, dates, days, length, Optional.of(how));
    }

    /** Two dates of one day, say, cannot be, as little as two such sessions of a group. */
    private static void requirePossible(String id, Known<Session> dates, Optional<Duration> length) {
        GroupFrame frame =
                GroupFrame.builder().length(length.map(DurationRange::exactly)).build();
        try {
            BalintGroup.builder()
                    .id(GroupId.of(id))
                    .frame(frame)
                    .sessions(dates)
                    .build();
        } catch (ContradictionException e) {
            throw new IllegalArgumentException(
                    "two dates of an activity are of one day, or one is longer than its day; leave one out, or give each its time of day",
                    e);
        }
    }

    private static boolean namesPeople(Session date) {
        return !date.attendance().isAbsent()
                || date.present().isPresent()
                || !date.presenters().isAbsent();
    }
}
