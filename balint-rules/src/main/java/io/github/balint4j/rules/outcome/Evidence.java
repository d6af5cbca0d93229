package io.github.balint4j.rules.outcome;

import java.util.List;

/**
 * The facts that a verdict rests on, ordered by date, then by path.
 *
 * @param counted what counted
 * @param notCounted what is of the same activity and did not count, each with the reason
 * @param unsure what may count, each with the datum that is missing
 */
public record Evidence(List<Entry> counted, List<Entry> notCounted, List<Entry> unsure) {
    private static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Evidence {
        counted = List.copyOf(counted);
        notCounted = List.copyOf(notCounted);
        unsure = List.copyOf(unsure);
    }

    /** No evidence. */
    public static Evidence none() {
        return NONE;
    }
}
