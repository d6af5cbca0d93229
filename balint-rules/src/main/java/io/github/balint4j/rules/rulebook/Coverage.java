package io.github.balint4j.rules.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * What of its source an edition has no row for, said to whoever reads its page beside the source. Only gaps weigh: an edition with
 * one is never satisfied. The rest is printed and never judged.
 *
 * @param gaps where the list of rows broke off, so that nobody knows what else is asked
 * @param leftOut what was read and left out on purpose
 * @param remarks what else a reader should know, each a sentence
 */
public record Coverage(List<String> gaps, List<LeftOut> leftOut, List<String> remarks) {
    /**
     * Copies the lists.
     *
     * @param gaps where the list of rows broke off, so that nobody knows what else is asked
     * @param leftOut what was read and left out on purpose
     * @param remarks what else a reader should know, each a sentence
     */
    public Coverage {
        gaps = List.copyOf(gaps);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /**
     * A line of the source that has no row.
     *
     * @param what the line, in our words
     * @param why why it has none
     */
    public record LeftOut(String what, String why) {
        /**
         * @param what the line, in our words
         * @param why why it has none
         * @throws IllegalArgumentException when a part is blank
         */
        public LeftOut {
            if (what.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("what is left out names the line of the source and the reason");
            }
        }
    }

    /** A whole source, each line a row, with nothing to remark. */
    static Coverage whole() {
        return new Coverage(List.of(), List.of(), List.of());
    }

    Coverage withGap(String where) {
        return new Coverage(and(gaps, where), leftOut, remarks);
    }

    Coverage withoutGaps() {
        return new Coverage(List.of(), leftOut, remarks);
    }

    Coverage without(String what, String why) {
        return new Coverage(gaps, and(leftOut, new LeftOut(what, why)), remarks);
    }

    Coverage remarked(String sentence) {
        return new Coverage(gaps, leftOut, and(remarks, sentence));
    }

    private static <T> List<T> and(List<T> list, T next) {
        List<T> all = new ArrayList<>(list);
        all.add(next);
        return all;
    }
}
