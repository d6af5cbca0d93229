package io.github.balint4j.core;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sessions of a group by day, to find those that stand in the list twice. Two of one day are two if each has its own time: one
 * that has none may be the other, written once bare and once with what was recorded of it. One that was cancelled, or may have been,
 * may have been replaced, and is no other's copy. A block of several days has no day in common with another session.
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

    private record Block(LocalDate until, int index) {}

    private final TreeMap<LocalDate, Sessions> held = new TreeMap<>();
    private final TreeMap<LocalDate, Block> blocks = new TreeMap<>();
    private final Map<LocalDate, Sessions> cancelled = new HashMap<>();

    /** Adds a session of which all days are known, and finds the first one that may be the same, or a part of it. */
    Optional<Integer> add(Session session, int index) {
        if (session.date().isPresent()) {
            return add(session.date().get(), session, index);
        }
        Optional<LocalDate> first = session.since().flatMap(PartialDate::date);
        Optional<LocalDate> last = session.until().flatMap(PartialDate::date);
        return first.isEmpty() || last.isEmpty() || session.state().mayBe(SessionState.CANCELLED)
                ? Optional.empty()
                : add(first.get(), last.get(), index);
    }

    // What was on which day of a block, nobody said: any session of its days may be one of it.
    private Optional<Integer> add(LocalDate first, LocalDate last, int index) {
        Map.Entry<LocalDate, Sessions> day = held.ceilingEntry(first);
        Map.Entry<LocalDate, Block> block = blocks.floorEntry(last);
        Optional<Integer> same = block != null && !block.getValue().until().isBefore(first)
                ? Optional.of(block.getValue().index())
                : day != null && !day.getKey().isAfter(last) ? Optional.of(day.getValue().first) : Optional.empty();
        if (same.isEmpty()) {
            blocks.put(first, new Block(last, index));
        }
        return same;
    }

    private Optional<Integer> add(LocalDate day, Session session, int index) {
        boolean mayBeCancelled = session.state().mayBe(SessionState.CANCELLED);
        Map.Entry<LocalDate, Block> block = blocks.floorEntry(day);
        if (!mayBeCancelled && block != null && !block.getValue().until().isBefore(day)) {
            return Optional.of(block.getValue().index());
        }
        return (mayBeCancelled ? cancelled : held)
                .computeIfAbsent(day, any -> new Sessions(index))
                .add(session.startsAt(), index);
    }
}
