package io.github.balint4j.rules.outcome;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Whole numbers as a list that takes eight bytes for each. */
final class Longs extends AbstractList<Long> implements RandomAccess {
    private final long[] all;

    private Longs(long[] all) {
        this.all = all;
    }

    /** These numbers; what is a column of numbers already is not copied. */
    static List<Long> copyOf(List<Long> numbers) {
        return numbers.isEmpty() || numbers instanceof Longs
                ? numbers.isEmpty() ? List.of() : numbers
                : of(numbers.stream().mapToLong(Long::longValue).toArray());
    }

    /** These numbers, which nobody changes any more. */
    static List<Long> of(long[] numbers) {
        return new Longs(numbers);
    }

    @Override
    public Long get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }
}
