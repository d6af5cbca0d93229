package io.github.balint4j.rules.evaluation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Columns of numbers. */
final class Numbers {
    private Numbers() {}

    /** Those at the indices that are asked for, in order; the column itself where all are. */
    static long[] those(long[] all, IntPredicate which) {
        int size = 0;
        while (size < all.length && which.test(size)) {
            size++;
        }
        if (size == all.length) {
            return all;
        }
        long[] some = Arrays.copyOf(all, all.length);
        for (int i = size; i < all.length; i++) {
            if (which.test(i)) {
                some[size++] = all[i];
            }
        }
        return Arrays.copyOf(some, size);
    }
}
