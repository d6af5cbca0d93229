package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remaining;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what several entries may have in common: events, and meetings of a group on one day. */
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
        long low = unit.dimension() == Dimension.EVENTS ? leastEvents() : leastMeetings();
        long high = selection.open().isEmpty() ? most(unit.dimension()) : Measure.NO_BOUND;
        return Measure.between(unit, low, Math.max(low, high));
    }

    /** Entries of which it is not known whether they have it in common with another; none where that changes nothing. */
    List<Fact> unnamed(Measure measure) {
        return measure.isExact() ? List.of() : unnamed;
    }

    // An entry that names no event is its own.
    private long leastEvents() {
        Set<String> named = new HashSet<>();
        long own = 0;
        for (Fact fact : selection.in()) {
            List<String> event = fact.values(Facet.EVENT);
            if (event == null) {
                own++;
            } else {
                named.addAll(event);
            }
        }
        return named.size() + own;
    }

    // Only what cannot coincide: other days, or other groups on one day.
    private long leastMeetings() {
        Map<Long, Set<String>> groups = new HashMap<>();
        for (Fact fact : selection.in()) {
            String meeting = meeting(fact);
            if (meeting.isEmpty()) {
                unnamed.add(fact);
            }
            if (fact.days().isDated() || fact.isMeeting()) {
                Set<String> ofDay = groups.computeIfAbsent(fact.days().fromLow(), day -> new HashSet<>());
                if (!meeting.isEmpty()) {
                    ofDay.add(meeting);
                }
            }
        }
        long apart = groups.values().stream()
                .mapToLong(ofDay -> Math.max(1, ofDay.size()))
                .sum();
        undatedOnly = apart == 0 && !selection.in().isEmpty();
        return undatedOnly ? 1 : apart;
    }

    /**
     * How many more are enough, where all that there is has no day: whatever is done may turn out to be what was done already.
     */
    Optional<Remaining> beyondUndated(Criterion.Bounded bounded, Measure measure) {
        return bounded.min()
                .filter(min -> undatedOnly && bounded.max().isEmpty())
                .map(min -> ((Bound.Number) min).base())
                .filter(min -> measure.low() < min)
                .map(min -> new Remaining.More(
                        Measure.between(
                                measure.unit(), measure.high() < min ? min - measure.high() : min - measure.low(), min),
                        Optional.of(of)));
    }

    private long most(Dimension dimension) {
        Set<String> keys = new HashSet<>();
        long others = 0;
        for (Fact fact : selection.possible()) {
            String key = dimension == Dimension.EVENTS ? event(fact) : meeting(fact);
            if (key.isEmpty()) {
                others = Amount.plus(others, fact.amount(dimension).high());
            } else {
                keys.add(key);
            }
        }
        return Amount.plus(keys.size(), others);
    }

    private static String event(Fact fact) {
        List<String> event = fact.values(Facet.EVENT);
        return event == null ? "" : event.get(0);
    }

    private static String meeting(Fact fact) {
        if (fact.isMeeting()) {
            return fact.days().isDated() ? "on " + fact.days().fromLow() : fact.path();
        }
        List<String> group = fact.values(Facet.GROUP);
        boolean known = group != null
                && fact.days().isDated()
                && fact.amount(Dimension.MEETINGS).isExact();
        return known ? group.get(0) + " " + fact.days().fromLow() : "";
    }
}
