package io.github.balint4j.core;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sessions of a group by day, to find those that stand in the list twice. Two of one day are two if each has its own time: one
 * that has none may be the other, written once bare and once with what was recorded of it. One that was cancelled, or may have been,
 * may have been replaced, and is no other's copy.
 */
final class SameDay {
    private static final class Sessions {
        private final int first;
        private Optional<Integer> untimed = Optional.empty();
        private final Map<LocalTime, Integer> timed = new HashMap<>(2);

        Sessions(int first) {
            this.first = first;
        }

        Optional<Integer> add(Optional<LocalTime> time, int index) {
            if (time.isPresent()) {
                Integer same = timed.putIfAbsent(time.get(), index);
                return same != null ? Optional.of(same) : untimed;
            }
            Optional<Integer> other = index == first ? Optional.empty() : Optional.of(first);
            untimed = untimed.or(() -> Optional.of(index));
            return other;
        }
    }

    private final Map<LocalDate, Sessions> held = new HashMap<>();
    private final Map<LocalDate, Sessions> cancelled = new HashMap<>();

    /** Adds a session of this day, which stands at this index, and finds the first one that may be the same. */
    Optional<Integer> add(LocalDate day, Session session, int index) {
        return (session.state().mayBe(SessionState.CANCELLED) ? cancelled : held)
                .computeIfAbsent(day, any -> new Sessions(index))
                .add(session.startsAt(), index);
    }
}
