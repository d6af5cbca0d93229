package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands in one list so far, to find what stands in it twice. Most entries are alone on their day, and cost little.
 *
 * @param <T> what is listed
 */
final class Repeats<T> {
    private record Entry<T>(T one, int index) {}

    private final Function<T, ?> says;
    private final Map<LocalDate, Entry<T>> days = new HashMap<>();
    private final Map<Object, Integer> crowded = new HashMap<>();

    /** @param says what an entry says, however it is written: by this it is equal to another one of its day */
    Repeats(Function<T, ?> says) {
        this.says = says;
    }

    /** Refuses a list in which the same stands twice. */
    static void requireNone(Known<?> list, String name) {
        // One entry repeats none, and of most lists there is no more.
        if (list.items().size() < 2) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (Object one : list.items()) {
            if (!seen.add(one)) {
                Object id = one instanceof Approval approval ? approval.by() : one;
                throw new IllegalArgumentException(name + " has " + ForeignText.id(id) + " twice");
            }
        }
    }

    /** Adds an entry of this day, which stands at this index, and finds the first one that says the same. */
    Optional<Integer> add(LocalDate day, T one, int index) {
        Entry<T> first = days.putIfAbsent(day, new Entry<>(one, index));
        if (first == null) {
            return Optional.empty();
        }
        crowded.putIfAbsent(says.apply(first.one()), first.index());
        return Optional.ofNullable(crowded.putIfAbsent(says.apply(one), index));
    }
}
