package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands in one list so far, to find what stands in it twice. Most entries are alone on their day, and cost little. */
final class Repeats {
    private record Entry(Object says, int index) {}

    private final Map<LocalDate, Entry> days = new HashMap<>();
    private final Map<Object, Integer> crowded = new HashMap<>();

    /**
     * Adds an entry of this day, and finds the first one that says the same.
     *
     * @param says what it says, by which it is equal to another one of that day
     * @param index where it stands
     */
    Optional<Integer> add(LocalDate day, Object says, int index) {
        Entry first = days.putIfAbsent(day, new Entry(says, index));
        if (first == null) {
            return Optional.empty();
        }
        crowded.putIfAbsent(first.says(), first.index());
        return Optional.ofNullable(crowded.putIfAbsent(says, index));
    }
}
