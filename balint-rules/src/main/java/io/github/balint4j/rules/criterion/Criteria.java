package io.github.balint4j.rules.criterion;

import io.github.balint4j.core.DecisionKind;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The door to {@link Criterion}: the judgement. All bounds are inclusive.
 *
 * <pre>{@code
 * Criterion size = Criteria.between(5, 12, Quantities.agreed(Term.SIZE));
 * Criterion secret = Criteria.some(Selectors.agreement(Agreement.CONFIDENTIALITY));
 * Criteria.allOf(size, secret);
 * }</pre>
 */
public final class Criteria {
    private Criteria() {}

    /**
     * {@return the criterion that the quantity is at least {@code min}, in its own unit}
     *
     * @param min the least, inclusive
     * @param quantity what is held against it
     */
    public static Criterion atLeast(long min, Quantity quantity) {
        return bounded(quantity, Optional.of(Criterion.number(min, quantity.unit())), Optional.empty());
    }

    /**
     * {@return the criterion that the total in this unit is at least {@code min}}
     *
     * @param min the least, inclusive
     * @param unit the unit in which is counted
     * @param of which facts count
     */
    public static Criterion atLeast(long min, Unit unit, Selector of) {
        return atLeast(min, Quantities.total(unit, Objects.requireNonNull(of, "of")));
    }

    /**
     * {@return the criterion that the total in this unit is at least {@code min}, which may have decimals}
     *
     * @param min the least, inclusive
     * @param unit the unit in which is counted
     * @param of which facts count
     */
    public static Criterion atLeast(BigDecimal min, Unit unit, Selector of) {
        return bounded(Quantities.total(unit, of), Optional.of(new Bound.Number(min, unit)), Optional.empty());
    }

    /**
     * {@return the criterion that the stretch is at least {@code min}}
     *
     * @param min the least, inclusive
     * @param quantity what is held against it
     */
    public static Criterion atLeast(Period min, Quantity quantity) {
        return bounded(quantity, Optional.of(new Bound.Length(min)), Optional.empty());
    }

    /**
     * {@return the criterion that the quantity is at most {@code max}, in its own unit}
     *
     * @param max the most, inclusive
     * @param quantity what is held against it
     */
    public static Criterion atMost(long max, Quantity quantity) {
        return bounded(quantity, Optional.empty(), Optional.of(Criterion.number(max, quantity.unit())));
    }

    /**
     * {@return the criterion that the stretch is at most {@code max}}
     *
     * @param max the most, inclusive
     * @param quantity what is held against it
     */
    public static Criterion atMost(Period max, Quantity quantity) {
        return bounded(quantity, Optional.empty(), Optional.of(new Bound.Length(max)));
    }

    /**
     * {@return the criterion that the total in this unit is at most {@code max}}
     *
     * @param max the most, inclusive
     * @param unit the unit in which is counted
     * @param of which facts count
     */
    public static Criterion atMost(long max, Unit unit, Selector of) {
        return atMost(max, Quantities.total(unit, Objects.requireNonNull(of, "of")));
    }

    /**
     * {@return the criterion that the quantity is from {@code min} to {@code max}, in its own unit}
     *
     * @param min the least, inclusive
     * @param max the most, inclusive
     * @param quantity what is held against it
     */
    public static Criterion between(long min, long max, Quantity quantity) {
        return bounded(
                quantity,
                Optional.of(Criterion.number(min, quantity.unit())),
                Optional.of(Criterion.number(max, quantity.unit())));
    }

    /**
     * {@return the criterion that the stretch is from {@code min} to {@code max}}
     *
     * @param min the least, inclusive
     * @param max the most, inclusive
     * @param quantity what is held against it
     */
    public static Criterion between(Period min, Period max, Quantity quantity) {
        return bounded(quantity, Optional.of(new Bound.Length(min)), Optional.of(new Bound.Length(max)));
    }

    /**
     * {@return the criterion that there is at least one such fact}
     *
     * @param of which facts count
     */
    public static Criterion some(Selector of) {
        return atLeast(1, Units.ENTRIES, Objects.requireNonNull(of, "of"));
    }

    /**
     * {@return the criterion that the body has demanded this row of the person, on the as-of date} For rows that are asked for only then.
     *
     * @param requirementId the id of the row
     * @param authority the body
     */
    public static Criterion demanded(String requirementId, String authority) {
        return holds(Selectors.decision(DecisionKind.DEMAND, authority).is(Attribute.REQUIREMENT, requirementId));
    }

    /**
     * {@return the criterion that the share is at least {@code min}, from 0 to 1, with four decimals at most}
     *
     * @param min the least, inclusive
     * @param share what is held against it: a {@linkplain Quantities#share share}
     */
    public static Criterion atLeast(BigDecimal min, Quantity share) {
        return bounded(share, Optional.of(new Bound.Number(min, share.unit())), Optional.empty());
    }

    /**
     * {@return the criterion that the share is at most {@code max}, from 0 to 1, with four decimals at most}
     *
     * @param max the most, inclusive
     * @param share what is held against it: a {@linkplain Quantities#share share}
     */
    public static Criterion atMost(BigDecimal max, Quantity share) {
        return bounded(share, Optional.empty(), Optional.of(new Bound.Number(max, share.unit())));
    }

    /**
     * {@return the criterion that asks for all of them}
     *
     * @param parts what is asked, at least one
     */
    public static Criterion allOf(Criterion... parts) {
        return new Criterion.OutOf(parts.length, List.of(parts));
    }

    /**
     * {@return the criterion that asks for at least one of them}
     *
     * @param parts what is asked, at least one
     */
    public static Criterion anyOf(Criterion... parts) {
        return new Criterion.OutOf(1, List.of(parts));
    }

    /**
     * {@return the criterion that asks for at least {@code k} of them}
     *
     * @param k how many of the parts must be satisfied, from 1 to their number
     * @param parts what is asked, at least one
     */
    public static Criterion kOf(int k, Criterion... parts) {
        return new Criterion.OutOf(k, List.of(parts));
    }

    /**
     * {@return the criterion that asks, where the condition is satisfied, {@code then}; where it is not, nothing}
     *
     * @param condition what is looked at first
     * @param then what is asked where the condition is satisfied
     */
    public static Criterion when(Criterion condition, Criterion then) {
        return new Criterion.When(Objects.requireNonNull(condition, "condition"), Optional.of(then), Optional.empty());
    }

    /**
     * {@return the criterion that asks, where the condition is satisfied, {@code then}; where it is not, {@code otherwise}}
     *
     * @param condition what is looked at first
     * @param then what is asked where the condition is satisfied
     * @param otherwise what is asked where it is not satisfied
     */
    public static Criterion when(Criterion condition, Criterion then, Criterion otherwise) {
        return new Criterion.When(
                Objects.requireNonNull(condition, "condition"), Optional.of(then), Optional.of(otherwise));
    }

    /**
     * {@return the criterion that asks, where the condition is not satisfied, {@code otherwise}; where it is, nothing}
     *
     * @param condition what is looked at first
     * @param otherwise what is asked where it is not satisfied
     */
    public static Criterion unless(Criterion condition, Criterion otherwise) {
        return new Criterion.When(
                Objects.requireNonNull(condition, "condition"), Optional.empty(), Optional.of(otherwise));
    }

    /**
     * {@return the criterion that such a fact holds on the as-of date}
     *
     * @param selector which facts
     */
    public static Criterion holds(Selector selector) {
        return holds(Objects.requireNonNull(selector, "selector"), Moment.asOf());
    }

    /**
     * {@return the criterion that such a fact holds on the day of {@code moment}}
     *
     * @param selector which facts
     * @param moment the moment; its whole day
     */
    public static Criterion holds(Selector selector, Moment moment) {
        return new Criterion.Holds(Objects.requireNonNull(selector, "selector"), Window.on(moment));
    }

    /**
     * {@return the criterion that such facts hold on every day from {@code from} to {@code until}, both included}
     *
     * @param selector which facts
     * @param from the first day, inclusive
     * @param until the last day, inclusive
     */
    public static Criterion throughout(Selector selector, Moment from, Moment until) {
        return new Criterion.Holds(
                Objects.requireNonNull(selector, "selector"),
                new Window(Optional.of(from), true, Optional.of(until), true));
    }

    /**
     * {@return the criterion that every such fact is also {@code must}}
     *
     * @param selector which facts
     * @param must what each of them has to be as well
     */
    public static Criterion every(Selector selector, Selector must) {
        return new Criterion.Every(Objects.requireNonNull(selector, "selector"), Objects.requireNonNull(must, "must"));
    }

    /**
     * {@return a criterion that people judge}
     *
     * @param topic what is judged, a code; by convention the requirement's id
     * @param word the source's word for it
     * @param judge who judges, a code
     */
    public static Criterion.Judged judged(String topic, String word, String judge) {
        return new Criterion.Judged(topic, judge, word, Optional.empty());
    }

    /**
     * {@return the criterion that asks what the record shows, if it shows anything; else what was agreed}
     *
     * @param shown what is asked of the record
     * @param agreed what is asked of the frame where the record shows nothing
     */
    public static Criterion shownElse(Criterion shown, Criterion agreed) {
        return new Criterion.Shown(Objects.requireNonNull(shown, "shown"), Objects.requireNonNull(agreed, "agreed"));
    }

    /**
     * {@return the criterion that in some stretch of this length {@code meets} is met, on what lies in it}
     *
     * @param length how long the stretch is, above nothing
     * @param meets what is asked of the facts that lie in the stretch
     */
    public static Criterion inStretch(Period length, Criterion meets) {
        return new Criterion.InStretch(length, Objects.requireNonNull(meets, "meets"));
    }

    private static Criterion bounded(Quantity quantity, Optional<Bound> min, Optional<Bound> max) {
        return new Criterion.Bounded(quantity, min, max);
    }
}
