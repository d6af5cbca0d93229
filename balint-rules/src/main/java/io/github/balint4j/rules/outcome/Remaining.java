package io.github.balint4j.rules.outcome;

import io.github.balint4j.rules.criterion.Selector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What would still settle a requirement: a step, or several of which some or all are needed, nearest first. */
public sealed interface Remaining {
    /** One thing to do. */
    sealed interface Step extends Remaining {}

    /**
     * Do or have more.
     *
     * @param amount how much more: the upper end is surely enough
     * @param of of which facts; empty for a term of the frame
     */
    record More(Measure amount, Optional<Selector> of) implements Step {}

    /**
     * Have fewer, or less.
     *
     * @param amount how much less: the upper end is surely enough
     * @param of of which facts; empty for a term of the frame
     */
    record Fewer(Measure amount, Optional<Selector> of) implements Step {}

    /**
     * Go on until a day.
     *
     * @param day the first day on which it is enough
     * @param of with which facts
     */
    record Until(LocalDate day, Selector of) implements Step {}

    /**
     * Get a paper, an agreement, a standing.
     *
     * @param what such a fact
     */
    record Obtain(Selector what) implements Step {}

    /**
     * Give the turn to present to, or take it from, the member furthest from the fair share.
     *
     * @param member who, a pseudonym
     * @param behind whether they presented less than the fair share
     * @param by how far off
     */
    record Turn(String member, boolean behind, Measure by) implements Step {}

    /**
     * Record what is missing.
     *
     * @param datum what
     * @param at where, as JSON Pointers
     */
    record Supply(Datum datum, List<String> at) implements Step {
        /** Copies the list. */
        public Supply {
            at = List.copyOf(at);
        }
    }

    /**
     * Ask those who judge.
     *
     * @param judge whom, a code
     * @param topic about what, a code
     * @param word the source's word for it
     */
    record Ask(String judge, String topic, String word) implements Step {}

    /**
     * Take facts out: not by deleting what is true, but as the answer to "what stands in the way".
     *
     * @param at where they stand, as JSON Pointers
     */
    record Withdraw(List<String> at) implements Step {
        /** Copies the list. */
        public Withdraw {
            at = List.copyOf(at);
        }
    }

    /**
     * Nothing done from now on helps; only something older that is not yet recorded, or a decision.
     *
     * @param missing by how much it falls short; empty when it is not an amount
     */
    record Closed(Optional<Measure> missing) implements Step {}

    /**
     * Some of several.
     *
     * @param k how many of them are needed
     * @param parts which, nearest first
     */
    record Several(int k, List<Remaining> parts) implements Remaining {
        /** Copies the list. */
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing remains. */
    static Remaining nothing() {
        return new Several(0, List.of());
    }

    /** Any one of these. */
    static Remaining anyOf(List<? extends Remaining> parts) {
        return kOf(1, parts);
    }

    /** At least {@code k} of these; parts in which nothing remains are not to be given. */
    static Remaining kOf(int k, List<? extends Remaining> parts) {
        if (k <= 0 || parts.isEmpty()) {
            return nothing();
        }
        return parts.size() == 1 ? parts.get(0) : new Several(Math.min(k, parts.size()), List.copyOf(parts));
    }

    /** Whether nothing remains. */
    default boolean isNothing() {
        return this instanceof Several several && several.k() == 0;
    }

    /** All steps in it, nearest first. */
    default Stream<Step> steps() {
        return this instanceof Several several
                ? several.parts().stream().flatMap(Remaining::steps)
                : Stream.of((Step) this);
    }
}
