package io.github.balint4j.rules.participation;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries of a logbook, among which one of the same session is looked for: only those of its days are gone through. */
final class SameSessions {
    static final int NONE = -1;

    private final List<Experience> entries = new ArrayList<>();
    // The places in the list of what has the same days, in their order.
    private final Map<Object, List<Integer>> byDays = new HashMap<>();

    SameSessions(List<Experience> entries) {
        entries.forEach(this::add);
    }

    private void add(Experience entry) {
        byDays.computeIfAbsent(days(entry), any -> new ArrayList<>(1)).add(entries.size());
        entries.add(entry);
    }

    private static Object days(Experience entry) {
        return isOfOneDay(entry) ? entry.date().orElseThrow() : List.of(entry.date(), entry.since(), entry.until());
    }

    /** All entries, those of one session joined. */
    List<Experience> all() {
        return entries;
    }

    /** Where the session of the entry stands; {@link #NONE} where it is not among them, or is taken. */
    int indexOf(Experience entry) {
        for (int i : byDays.getOrDefault(days(entry), List.of())) {
            Experience other = entries.get(i);
            if (isOfOneDay(entry) ? isSame(entry, other) : entry.equals(other)) {
                return i;
            }
        }
        return NONE;
    }

    /** It is found no more. */
    void take(int index) {
        byDays.get(days(entries.get(index))).remove((Integer) index);
    }

    /** Adds the entry, or what it says to the one that is of the same session. */
    void join(Experience entry) {
        int same = indexOf(entry);
        if (same == NONE) {
            add(entry);
        } else {
            // Both are of the same days.
            entries.set(same, Joining.join(entries.get(same), entry));
        }
    }

    private static boolean isSame(Experience one, Experience other) {
        return agree(one.group(), other.group()) && agree(one.startsAt(), other.startsAt());
    }

    /** Whether they are the same, or one of them is not said. */
    static boolean agree(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Whether it is of a day that is known. */
    static boolean isOfOneDay(Experience entry) {
        return entry.date().flatMap(PartialDate::date).isPresent();
    }
}
