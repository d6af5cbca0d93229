package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked of the first and the last day of one fact, and whether there can be such days. Each bound says by how many days one day
 * is later than another at the least; there are no such days if one of them would have to be later than itself.
 */
final class DayBounds {
    /** Of more moments that may not have come, it is not looked at which of them have. */
    private static final int MOST_MOMENTS = 3;

    /** Which day of the fact. */
    enum Day {
        FIRST,
        LAST
    }

    private static final Object DAY_ZERO = "day zero";
    private static final Moment AS_OF = Moment.asOf();

    /** That one day is so many days later than another, or more. */
    private record Later(Object day, Object than, long days) {}

    /** An edge of a window, and whether nothing can be so as long as its moment has not come; else it bounds nothing then. */
    record Bound(Day day, Moment moment, Edge edge, boolean inclusive, boolean isLeast, int by, boolean needsIt) {
        boolean bounds(Edge which) {
            return edge == which && by == 0 && isLeast == (which == Edge.FIRST);
        }

        Object anchor() {
            return EmptyWindow.anchor(moment).map(Object.class::cast).orElse(DAY_ZERO);
        }

        Later later(Map<Bound, Range> shifts) {
            Range shift = shifts.computeIfAbsent(this, bound -> EmptyWindow.shift(moment, edge, inclusive));
            return isLeast ? new Later(day, anchor(), shift.low() + by) : new Later(anchor(), day, by - shift.high());
        }
    }

    private final Map<Bound, Range> shifts;
    private final List<Later> given = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final Set<Moment> come = new HashSet<>();
    private boolean mayAlwaysHaveHeld;
    private boolean mayHoldForEver;
    private boolean hasNoStart;
    private boolean hasNoEnd;

    DayBounds(Map<Bound, Range> shifts) {
        this.shifts = shifts;
        given.add(new Later(Day.LAST, Day.FIRST, 0));
    }

    private DayBounds(DayBounds other) {
        shifts = other.shifts;
        given.addAll(other.given);
        bounds.addAll(other.bounds);
        come.addAll(other.come);
        mayAlwaysHaveHeld = other.mayAlwaysHaveHeld;
        mayHoldForEver = other.mayHoldForEver;
        hasNoStart = other.hasNoStart;
        hasNoEnd = other.hasNoEnd;
    }

    /** That it is of one day. */
    void oneDay() {
        given.add(new Later(Day.FIRST, Day.LAST, 0));
    }

    /** Whether it may have no first day, and no last one. */
    void open(boolean start, boolean end) {
        mayAlwaysHaveHeld = start;
        mayHoldForEver = end;
    }

    /** That it has begun by the day of the assessment. */
    void begun() {
        given.add(new Later(AS_OF, Day.FIRST, 0));
    }

    /** That it begins after that day. */
    void ahead() {
        given.add(new Later(Day.FIRST, AS_OF, 1));
    }

    /** As that it lies between two days, both inclusive. */
    DayBounds between(Range days) {
        DayBounds between = new DayBounds(this);
        between.given.add(new Later(Day.FIRST, DAY_ZERO, days.low()));
        between.given.add(new Later(DAY_ZERO, Day.LAST, -days.high()));
        return between;
    }

    /** The ways in which it does not lie between two days. */
    List<DayBounds> apart(Range days) {
        DayBounds before = new DayBounds(this);
        before.given.add(new Later(DAY_ZERO, Day.LAST, 1 - days.low()));
        DayBounds after = new DayBounds(this);
        after.given.add(new Later(Day.FIRST, DAY_ZERO, days.high() + 1));
        return List.of(before, after);
    }

    /** That it is one of the facts of which the first, or the last, day is the moment. */
    void among(Moment moment) {
        come.add(moment);
        given.add(moment instanceof Moment.StartOf ? new Later(Day.FIRST, moment, 0) : new Later(moment, Day.LAST, 0));
    }

    /** The ways in which it lies so in the window, or surely does not. */
    List<DayBounds> timed(Selector.Relation relation, Window window, boolean taken) {
        boolean inside = relation != Selector.Relation.COVERING;
        boolean isOpen =
                window.from().isEmpty() && !mayAlwaysHaveHeld || window.until().isEmpty() && !mayHoldForEver;
        if (!inside && taken && isOpen) {
            return List.of();
        }
        if (!inside && !taken && (window.from().isEmpty() || window.until().isEmpty())) {
            return List.of(this);
        }
        boolean least = inside == taken;
        Day last = relation == Selector.Relation.STARTING ? Day.FIRST : Day.LAST;
        int by = taken ? 0 : 1;
        List<Bound> edges = new ArrayList<>();
        window.from()
                .map(from -> new Bound(Day.FIRST, from, Edge.FIRST, window.fromInclusive(), least, by, inside && least))
                .ifPresent(edges::add);
        window.until()
                .map(until -> new Bound(last, until, Edge.LAST, window.untilInclusive(), !least, by, inside && !least))
                .ifPresent(edges::add);
        if (taken) {
            DayBounds all = with(edges);
            all.hasNoStart |= !inside && window.from().isEmpty();
            all.hasNoEnd |= !inside && window.until().isEmpty();
            return List.of(all);
        }
        return edges.stream().map(edge -> with(List.of(edge))).toList();
    }

    private DayBounds with(List<Bound> more) {
        DayBounds all = new DayBounds(this);
        all.bounds.addAll(more);
        return all;
    }

    /** Whether there can be such days. */
    boolean arePossible() {
        Set<Object> moments = new LinkedHashSet<>();
        bounds.stream().map(Bound::anchor).filter(DayBounds::isOfRecord).forEach(moments::add);
        moments.removeAll(come);
        if (moments.size() > MOST_MOMENTS) {
            return true;
        }
        List<Object> all = List.copyOf(moments);
        for (int absent = 0; absent < 1 << all.size(); absent++) {
            Set<Object> notCome = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((absent >> i & 1) == 1) {
                    notCome.add(all.get(i));
                }
            }
            if (!isEndWithoutStart(notCome) && arePossible(notCome)) {
                return true;
            }
        }
        return false;
    }

    // Where facts have a last day, they have a first one.
    private boolean isEndWithoutStart(Set<Object> notCome) {
        return notCome.stream()
                .anyMatch(moment -> moment instanceof Moment.StartOf start
                        && !notCome.contains(new Moment.EndOf(start.of()))
                        && bounds.stream().anyMatch(bound -> bound.anchor().equals(new Moment.EndOf(start.of()))));
    }

    /** Whether no day can lie in a window. */
    static boolean isEmpty(Window window) {
        return EmptyWindow.is(window)
                || new DayBounds(new HashMap<>())
                        .timed(Selector.Relation.WITHIN, window, true).stream().noneMatch(DayBounds::arePossible);
    }

    private static boolean isOfRecord(Object anchor) {
        return anchor instanceof Moment.StartOf || anchor instanceof Moment.EndOf;
    }

    private boolean arePossible(Set<Object> notCome) {
        List<Later> all = new ArrayList<>(given);
        List<Bound> counted = new ArrayList<>();
        for (Bound bound : bounds) {
            boolean counts = !notCome.contains(bound.anchor());
            boolean least = bound.isLeast();
            if (counts
                    && (hasNoStart && least && bound.day() == Day.FIRST
                            || hasNoEnd && !least && bound.day() == Day.LAST)) {
                return false;
            }
            if (counts) {
                counted.add(bound);
                all.add(bound.later(shifts));
            } else if (bound.needsIt()) {
                return false;
            }
        }
        // The days of both kinds of moment of the same facts.
        for (Bound bound : counted) {
            if (bound.anchor() instanceof Moment.StartOf start) {
                all.add(new Later(new Moment.EndOf(start.of()), start, 0));
            }
        }
        return counted.stream().noneMatch(one -> counted.stream().anyMatch(other -> exclude(one, other)))
                && !isLaterThanItself(all);
    }

    // As exactly as of one window: where months are counted, the bounds alone leave some days' room.
    private static boolean exclude(Bound one, Bound other) {
        return one.bounds(Edge.FIRST)
                && other.bounds(Edge.LAST)
                && EmptyWindow.is(new Window(
                        Optional.of(one.moment()), one.inclusive(), Optional.of(other.moment()), other.inclusive()));
    }

    // The longest way from each day to each: Bellman and Ford.
    private static boolean isLaterThanItself(List<Later> all) {
        Map<Object, Long> days = new HashMap<>();
        all.forEach(later -> Stream.of(later.day(), later.than()).forEach(day -> days.put(day, 0L)));
        boolean changed = true;
        for (int i = 0; i <= days.size() && changed; i++) {
            changed = false;
            for (Later later : all) {
                long day = days.get(later.than()) + later.days();
                if (day > days.get(later.day())) {
                    days.put(later.day(), day);
                    changed = true;
                }
            }
        }
        return changed;
    }
}
