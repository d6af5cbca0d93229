package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.DecisionKind;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The door to {@link Criterion}: the judgement. All bounds are inclusive. */
public final class Criteria {
    private Criteria() {}

    /** The quantity is at least {@code min}, in its own unit. */
    public static Criterion atLeast(long min, Quantity quantity) {
        return bounded(quantity, Optional.of(Criterion.number(min, quantity.unit())), Optional.empty());
    }

    /** The total in this unit is at least {@code min}. */
    public static Criterion atLeast(long min, Unit unit, Selector of) {
        return atLeast(min, Quantities.total(unit, of));
    }

    /** The total in this unit is at least {@code min}, which may have decimals. */
    public static Criterion atLeast(BigDecimal min, Unit unit, Selector of) {
        return bounded(Quantities.total(unit, of), Optional.of(new Bound.Number(min, unit)), Optional.empty());
    }

    /** The stretch is at least {@code min}. */
    public static Criterion atLeast(Period min, Quantity quantity) {
        return bounded(quantity, Optional.of(new Bound.Length(min)), Optional.empty());
    }

    /** The quantity is at most {@code max}, in its own unit. */
    public static Criterion atMost(long max, Quantity quantity) {
        return bounded(quantity, Optional.empty(), Optional.of(Criterion.number(max, quantity.unit())));
    }

    /** The stretch is at most {@code max}. */
    public static Criterion atMost(Period max, Quantity quantity) {
        return bounded(quantity, Optional.empty(), Optional.of(new Bound.Length(max)));
    }

    /** The total in this unit is at most {@code max}. */
    public static Criterion atMost(long max, Unit unit, Selector of) {
        return atMost(max, Quantities.total(unit, of));
    }

    /** The quantity is from {@code min} to {@code max}, in its own unit. */
    public static Criterion between(long min, long max, Quantity quantity) {
        return bounded(
                quantity,
                Optional.of(Criterion.number(min, quantity.unit())),
                Optional.of(Criterion.number(max, quantity.unit())));
    }

    /** The stretch is from {@code min} to {@code max}. */
    public static Criterion between(Period min, Period max, Quantity quantity) {
        return bounded(quantity, Optional.of(new Bound.Length(min)), Optional.of(new Bound.Length(max)));
    }

    /** There is at least one such fact. */
    public static Criterion some(Selector of) {
        return atLeast(1, Units.ENTRIES, of);
    }

    /**
     * The body has demanded this row of the person, on the as-of date. For rows that are asked for only then.
     *
     * @param requirementId the id of the row
     * @param authority the body
     */
    public static Criterion demanded(String requirementId, String authority) {
        return holds(Selectors.decision(DecisionKind.DEMAND, authority).is(Attribute.REQUIREMENT, requirementId));
    }

    /** The share is at least {@code min}, from 0 to 1, with four decimals at most. */
    public static Criterion atLeast(BigDecimal min, Quantity share) {
        return bounded(share, Optional.of(new Bound.Number(min, share.unit())), Optional.empty());
    }

    /** The share is at most {@code max}, from 0 to 1, with four decimals at most. */
    public static Criterion atMost(BigDecimal max, Quantity share) {
        return bounded(share, Optional.empty(), Optional.of(new Bound.Number(max, share.unit())));
    }

    /** All of them. */
    public static Criterion allOf(Criterion... parts) {
        return new Criterion.OutOf(parts.length, List.of(parts));
    }

    /** At least one of them. */
    public static Criterion anyOf(Criterion... parts) {
        return new Criterion.OutOf(1, List.of(parts));
    }

    /** At least {@code k} of them. */
    public static Criterion kOf(int k, Criterion... parts) {
        return new Criterion.OutOf(k, List.of(parts));
    }

    /** Where the condition is satisfied, {@code then}; where it is not, nothing. */
    public static Criterion when(Criterion condition, Criterion then) {
        return new Criterion.When(condition, Optional.of(then), Optional.empty());
    }

    /** Where the condition is satisfied, {@code then}; where it is not, {@code otherwise}. */
    public static Criterion when(Criterion condition, Criterion then, Criterion otherwise) {
        return new Criterion.When(condition, Optional.of(then), Optional.of(otherwise));
    }

    /** Where the condition is not satisfied, {@code otherwise}; where it is, nothing. */
    public static Criterion unless(Criterion condition, Criterion otherwise) {
        return new Criterion.When(condition, Optional.empty(), Optional.of(otherwise));
    }

    /** Such a fact holds on the as-of date. */
    public static Criterion holds(Selector selector) {
        return holds(selector, Moment.asOf());
    }

    /** Such a fact holds on the day of {@code moment}. */
    public static Criterion holds(Selector selector, Moment moment) {
        return new Criterion.Holds(selector, Window.on(moment));
    }

    /** Such facts hold on every day from {@code from} to {@code until}, both included. */
    public static Criterion throughout(Selector selector, Moment from, Moment until) {
        return new Criterion.Holds(selector, new Window(Optional.of(from), true, Optional.of(until), true));
    }

    /** Every such fact is also {@code must}. */
    public static Criterion every(Selector selector, Selector must) {
        return new Criterion.Every(selector, must);
    }

    /**
     * What people judge.
     *
     * @param topic what is judged, a code; by convention the requirement's id
     * @param word the source's word for it
     * @param judge who judges, a code
     */
    public static Criterion.Judged judged(String topic, String word, String judge) {
        return new Criterion.Judged(topic, judge, word, Optional.empty());
    }

    /** What the record shows, if it shows anything; else what was agreed. */
    public static Criterion shownElse(Criterion shown, Criterion agreed) {
        return new Criterion.Shown(shown, agreed);
    }

    /** In some stretch of this length the criterion is met, on what lies in it. */
    public static Criterion inStretch(Period length, Criterion meets) {
        return new Criterion.InStretch(length, meets);
    }

    private static Criterion bounded(Quantity quantity, Optional<Bound> min, Optional<Bound> max) {
        return new Criterion.Bounded(quantity, min, max);
    }
}
