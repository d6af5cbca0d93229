package io.github.balint4j.calendar;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Session;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Dates that are no group's, such as those of a conference: they are open to whoever reads them, and are in nobody's own calendar.
 *
 * @param id the id, of which the ids of the events are made
 * @param title what the events are called, in the reader's language; whoever reads the calendar reads it
 * @param dates when it is, as far as that is known
 * @param length how long each of them lasts where it does not say so itself; empty when not known
 */
public record OtherDates(GroupId id, String title, Known<Session> dates, Optional<Duration> length) {
    /**
     * @param id the id, of which the ids of the events are made
     * @param title what the events are called, in the reader's language; whoever reads the calendar reads it
     * @param dates when it is, as far as that is known
     * @param length how long each of them lasts where it does not say so itself; empty when not known
     */
    public OtherDates {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(dates, "dates");
    }

    /**
     * The same as a group that has nothing but dates.
     *
     * @throws ContradictionException when two dates are of the same day and time
     */
    BalintGroup asGroup() {
        GroupFrame.Builder frame = GroupFrame.builder();
        length.ifPresent(time -> frame.length(DurationRange.exactly(time)));
        return BalintGroup.builder().id(id).frame(frame.build()).sessions(dates).build();
    }
}
