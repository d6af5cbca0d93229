package io.github.balint4j.rules.outcome;

import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would still settle a requirement: a step, or several of which some or all are needed, nearest first.
 *
 * <pre>{@code
 * Remedy remaining = assessment.finding("dk1-start").remaining();
 * if (remaining instanceof Remedy.More more) {
 *     System.out.println(more.amount()); // 3 people
 * }
 * }</pre>
 */
public sealed interface Remedy {
    /** One thing to do. */
    sealed interface Step extends Remedy {}

    /**
     * Do or have more.
     *
     * @param amount how much more: the upper end is surely enough
     * @param of of which facts; empty where the record does not say of which
     * @param counted the quantity that grows, where the unit alone does not say what is counted: periods or values
     */
    record More(Measure amount, Optional<Selector> of, Optional<Quantity> counted) implements Step {
        /**
         * More of what the unit says.
         *
         * @param amount how much more: the upper end is surely enough
         * @param of of which facts; empty where the record does not say of which
         */
        public More(Measure amount, Optional<Selector> of) {
            this(amount, of, Optional.empty());
        }
    }

    /**
     * Have fewer, or less.
     *
     * @param amount how much less: the upper end is surely enough
     * @param of of which facts; empty where the record does not say of which
     * @param counted the quantity that shrinks, where the unit alone does not say what is counted: periods or values
     */
    record Fewer(Measure amount, Optional<Selector> of, Optional<Quantity> counted) implements Step {
        /**
         * Fewer of what the unit says.
         *
         * @param amount how much less: the upper end is surely enough
         * @param of of which facts; empty where the record does not say of which
         */
        public Fewer(Measure amount, Optional<Selector> of) {
            this(amount, of, Optional.empty());
        }
    }

    /**
     * Go on until a day.
     *
     * @param day the first day on which it is enough; never before the day of the assessment
     * @param of with which facts
     * @param enough from which day on one of them that is not recorded yet would be enough; before {@code day} where that
     *     day has passed
     */
    record Until(LocalDate day, Selector of, LocalDate enough) implements Step {
        /**
         * Goes on until a day that has not passed.
         *
         * @param day the first day on which it is enough
         * @param of with which facts
         */
        public Until(LocalDate day, Selector of) {
            this(day, of, day);
        }
    }

    /**
     * Agree on something else, and write it into the frame.
     *
     * @param term on which term of the frame
     * @param at where it is stated, a JSON Pointer
     * @param now what is stated, as the rule counts it
     * @param on what is to be stated: an amount of this interval, both ends inclusive, or a part of it
     */
    record Agree(Term term, String at, Measure now, Measure on) implements Step {}

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
        /**
         * Supplies this at one place.
         *
         * @param kind what kind of thing is missing
         * @param name which one, by its code
         * @param at where, a JSON Pointer
         */
        public Supply(Datum.Kind kind, String name, String at) {
            this(new Datum(kind, name), List.of(at));
        }

        /**
         * Copies the list.
         *
         * @param datum what
         * @param at where, as JSON Pointers
         */
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
     * Ask those who judged that it is not so again, once it has changed.
     *
     * @param judge whom, a code
     * @param topic about what, a code
     * @param word the source's word for it
     * @param since the day of their judgement
     */
    record Again(String judge, String topic, String word, LocalDate since) implements Step {}

    /**
     * Take facts out: not by deleting what is true, but as the answer to "what stands in the way".
     *
     * @param at where they stand, as JSON Pointers
     */
    record Withdraw(List<String> at) implements Step {
        /**
         * Copies the list.
         *
         * @param at where they stand, as JSON Pointers
         */
        public Withdraw {
            at = List.copyOf(at);
        }
    }

    /**
     * Nothing done from now on helps; only something older that is not yet recorded, or a decision. What is exceeded would have
     * to be recorded wrongly.
     *
     * @param missing by how much it falls short, or is exceeded; empty when it is not an amount
     * @param counted the quantity that falls short, where the unit alone does not say what is counted: periods or values
     * @param exceeded whether it is too much, and not too little
     */
    record Closed(Optional<Measure> missing, Optional<Quantity> counted, boolean exceeded) implements Step {
        /**
         * Short of what the unit says.
         *
         * @param missing by how much it falls short, or is exceeded; empty when it is not an amount
         */
        public Closed(Optional<Measure> missing) {
            this(missing, Optional.empty());
        }

        /**
         * Short of what is counted.
         *
         * @param missing by how much it falls short, or is exceeded; empty when it is not an amount
         * @param counted the quantity that falls short, where the unit alone does not say what is counted: periods or values
         */
        public Closed(Optional<Measure> missing, Optional<Quantity> counted) {
            this(missing, counted, false);
        }
    }

    /**
     * Some of several.
     *
     * @param k how many of them are needed
     * @param parts which, nearest first
     */
    record Several(int k, List<Remedy> parts) implements Remedy {
        private static final Several NOTHING = new Several(0, List.of());

        /**
         * Copies the list.
         *
         * @param k how many of them are needed
         * @param parts which, nearest first
         */
        public Several {
            parts = List.copyOf(parts);
        }

        // A single part of its own is any and all.
        private boolean isLike(int other, boolean all) {
            return all && k == parts.size() || other == 1 && k == 1;
        }
    }

    /** {@return that nothing remains} */
    static Remedy nothing() {
        return Several.NOTHING;
    }

    /**
     * {@return any one of these}
     *
     * @param parts the remedies, nearest first
     */
    static Remedy anyOf(List<? extends Remedy> parts) {
        return kOf(1, parts);
    }

    /**
     * {@return at least {@code k} of these; parts in which nothing remains are not to be given}
     *
     * @param k how many of them are needed, 1 or more
     * @param parts the remedies, nearest first
     */
    static Remedy kOf(int k, List<? extends Remedy> parts) {
        if (k <= 0 || parts.isEmpty()) {
            return nothing();
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        boolean all = k >= parts.size();
        if (k > 1 && !all) {
            return new Several(k, List.copyOf(parts));
        }
        // One way of one way, and all of all, are said in one breath and once.
        Set<Remedy> flat = new LinkedHashSet<>();
        for (Remedy part : parts) {
            flat.addAll(part instanceof Several several && several.isLike(k, all) ? several.parts() : List.of(part));
        }
        return flat.size() == 1 ? flat.iterator().next() : new Several(all ? flat.size() : k, List.copyOf(flat));
    }

    /** {@return the ways of which any one settles it, nearest first; none when nothing remains} */
    default List<Remedy> ways() {
        return isNothing()
                ? List.of()
                : this instanceof Several several && several.k() == 1 ? several.parts() : List.of(this);
    }

    /** {@return whether nothing remains} */
    default boolean isNothing() {
        return this instanceof Several several && several.k() == 0;
    }

    /** {@return all steps in it, nearest first} */
    default Stream<Step> steps() {
        return this instanceof Several several
                ? several.parts().stream().flatMap(Remedy::steps)
                : Stream.of((Step) this);
    }
}
