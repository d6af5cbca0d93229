package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.oracle.fact.Amount;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts meetings: what one group did on one day. */
final class Counting {
    private final Selection selection;
    private final Selector of;
    private final List<Fact> unnamed = new ArrayList<>();
    private boolean undatedOnly;

    Counting(Selection selection, Selector of) {
        this.selection = selection;
        this.of = of;
    }

    Measure measure(Unit unit) {
        long low = least();
        long high = selection.open().isEmpty() ? most() : Measure.NO_BOUND;
        return Measure.between(unit, low, Math.max(low, high));
    }

    /** Entries of which it is not known whether they have it in common with another; none where that changes nothing. */
    List<Fact> unnamed(Measure measure) {
        return measure.isExact() ? List.of() : unnamed;
    }

    // Only what cannot coincide: other days, or other groups on one day.
    private long least() {
        Map<Long, Set<String>> groups = new HashMap<>();
        boolean blocks = false;
        for (Fact fact : selection.in()) {
            String meeting = meeting(fact);
            if (meeting.isEmpty()) {
                unnamed.add(fact);
            }
            blocks |= isBlock(fact);
            if (!isBlock(fact) && (fact.days().isDated() || fact.isMeeting())) {
                Set<String> ofDay = groups.computeIfAbsent(fact.days().fromLow(), day -> new HashSet<>());
                if (!meeting.isEmpty()) {
                    ofDay.add(meeting);
                }
            }
        }
        // Of a block nobody knows on which of its days there was a meeting: what lies apart from it is another one.
        long ofBlocks = blocks ? new OnCalendar(Attribute.DAY).least(selection.in()) : 0;
        long apart = groups.values().stream()
                .mapToLong(ofDay -> Math.max(1, ofDay.size()))
                .sum();
        apart = Math.max(apart, ofBlocks);
        undatedOnly = apart == 0 && !selection.in().isEmpty();
        return undatedOnly ? 1 : apart;
    }

    /**
     * How many more are enough, where all that there is has no day: whatever is done may turn out to be what was done already.
     */
    Optional<Remedy> beyondUndated(Criterion.Bounded bounded, Measure measure) {
        return undatedOnly ? beyond(bounded, measure, of) : Optional.empty();
    }

    /** How many more are enough, where what is done may turn out to be what was done already. */
    static Optional<Remedy> beyond(Criterion.Bounded bounded, Measure measure, Selector of) {
        return bounded.min()
                .filter(min -> bounded.max().isEmpty())
                .map(min -> ((Bound.Number) min).base())
                .filter(min -> measure.low() < min)
                .map(min -> new Remedy.More(
                        Measure.between(
                                measure.unit(), measure.high() < min ? min - measure.high() : min - measure.low(), min),
                        Optional.of(of)));
    }

    private long most() {
        Set<String> keys = new HashSet<>();
        long others = 0;
        for (Fact fact : selection.possible()) {
            String key = meeting(fact);
            if (key.isEmpty()) {
                others = Amount.plus(others, fact.amount(Dimension.MEETINGS).high());
            } else {
                keys.add(key);
            }
        }
        return Amount.plus(keys.size(), others);
    }

    private static boolean isBlock(Fact fact) {
        return fact.isMeeting() && fact.isSummed();
    }

    private static String meeting(Fact fact) {
        if (isBlock(fact)) {
            return "";
        }
        if (fact.isMeeting()) {
            return fact.days().isDated() ? "on " + fact.days().fromLow() : fact.path();
        }
        List<String> group = fact.values(Attribute.GROUP);
        boolean known = group != null
                && fact.days().isDated()
                && fact.amount(Dimension.MEETINGS).isExact();
        return known ? group.get(0) + " " + fact.days().fromLow() : "";
    }
}
