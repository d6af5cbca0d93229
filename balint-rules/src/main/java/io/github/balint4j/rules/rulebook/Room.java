package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Edge;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.evaluation.OnCalendar;
import io.github.balint4j.rules.rulebook.Ways.Atom;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * On which days something can lie at all, as far as the row itself says it: how many days, weeks, months or years these are at the most.
 *
 * @param all of each thing that is said of them: for each day that it may be counted from, the stretches in which they lie
 */
record Room(List<Supplier<Stream<List<Range>>>> all) {
    static final Room ANY = new Room(List.of());

    // Of what is taken in more ways than these, it is not looked at.
    private static final int MOST_WAYS = 32;

    private static final int MOST_PERIODS = 2000;

    /** The days of a window whose edges are counted from the same day. */
    static Room of(Window window) {
        return EmptyWindow.edges(window).isEmpty()
                ? ANY
                : of(() -> EmptyWindow.edges(window).orElseThrow().map(List::of));
    }

    /** The days of some stretch of this length. */
    static Room of(Period length) {
        return of(() -> EmptyWindow.days()
                .mapToObj(day -> List.of(
                        new Range(day, LocalDate.ofEpochDay(day).plus(length).toEpochDay() - 1))));
    }

    /** The days of some day, week, month or year of the calendar. */
    static Room of(Attribute unit) {
        return of(() -> EmptyWindow.days()
                .filter(day -> OnCalendar.number(unit, day) != OnCalendar.number(unit, day - 1))
                .mapToObj(day -> List.of(new Range(
                        day,
                        LongStream.iterate(day, next -> next + 1)
                                        .filter(next -> OnCalendar.number(unit, next) != OnCalendar.number(unit, day))
                                        .findFirst()
                                        .orElseThrow()
                                - 1))));
    }

    /** The days of all facts that a selector takes. */
    static Room of(Selector selector, boolean ofPersons) {
        List<Map<Optional<Moment>, LongFunction<List<Range>>>> ways = new ArrayList<>();
        for (FactKind kind : Kinds.of(selector)) {
            Optional<List<List<Atom>>> all = Ways.of(selector, kind);
            if (all.isEmpty()) {
                return ANY;
            }
            Kin kin = new Kin(kind, ofPersons);
            all.get().forEach(way -> ways.add(anchored(way, kin)));
        }
        if (ways.isEmpty() || ways.size() > MOST_WAYS) {
            return ANY;
        }
        Set<Optional<Moment>> anchors = new HashSet<>(ways.get(0).keySet());
        ways.forEach(way -> anchors.retainAll(way.keySet()));
        return new Room(anchors.stream()
                .<Supplier<Stream<List<Range>>>>map(anchor -> () -> EmptyWindow.days(anchor)
                        .mapToObj(day -> ways.stream()
                                .flatMap(way -> way.get(anchor).apply(day).stream())
                                .toList()))
                .toList());
    }

    // What one way says, by what it is counted from: nothing of what has one edge alone.
    private static Map<Optional<Moment>, LongFunction<List<Range>>> anchored(List<Atom> way, Kin kin) {
        Map<Optional<Moment>, List<Edged>> edges = new HashMap<>();
        Map<Optional<Moment>, LongFunction<List<Range>>> said = new HashMap<>();
        List<List<Range>> codes = new ArrayList<>();
        for (Atom atom : way) {
            if (!atom.taken()) {
                continue;
            }
            if (atom.part() instanceof Selector.Is is && CalendarCodes.tells(is.attribute())) {
                codes.add(CalendarCodes.each(is).toList());
            } else if (atom.part() instanceof Selector.Timed timed && holdsAll(timed.relation(), kin)) {
                Window window = timed.window();
                window.from()
                        .map(day -> new Edged(day, Edge.FIRST, window.fromInclusive()))
                        .ifPresent(edge -> add(edges, edge));
                window.until()
                        .map(day -> new Edged(day, Edge.LAST, window.untilInclusive()))
                        .ifPresent(edge -> add(edges, edge));
            }
        }
        edges.forEach((anchor, bounds) -> {
            boolean both = bounds.stream().map(Edged::edge).distinct().count() == 2;
            if (both || anchor.isEmpty() && !codes.isEmpty()) {
                said.put(anchor, day -> ranges(bounds, day, anchor.isEmpty() ? codes : List.of()));
            }
        });
        if (!codes.isEmpty()) {
            said.putIfAbsent(Optional.empty(), day -> ranges(List.of(), day, codes));
        }
        return said;
    }

    // What covers a window, or begins in it, may go on beyond it.
    private static boolean holdsAll(Selector.Relation relation, Kin kin) {
        return relation == Selector.Relation.WITHIN || relation == Selector.Relation.STARTING && kin.isOfOneDay();
    }

    private record Edged(Moment moment, Edge edge, boolean inclusive) {
        Range on(long anchor) {
            long day = EmptyWindow.day(moment, anchor, edge, inclusive);
            return edge == Edge.FIRST ? new Range(day, Range.NO_BOUND) : new Range(Long.MIN_VALUE, day);
        }
    }

    private static void add(Map<Optional<Moment>, List<Edged>> edges, Edged edge) {
        edges.computeIfAbsent(EmptyWindow.anchor(edge.moment()), anchor -> new ArrayList<>())
                .add(edge);
    }

    private static List<Range> ranges(List<Edged> edges, long anchor, List<List<Range>> codes) {
        Range window = new Range(Long.MIN_VALUE, Range.NO_BOUND);
        for (Edged edge : edges) {
            window = window.and(edge.on(anchor));
        }
        List<Range> ranges = List.of(window);
        for (List<Range> each : codes) {
            List<Range> before = ranges;
            ranges = each.stream()
                    .flatMap(days -> before.stream().map(days::and))
                    .filter(days -> !days.isEmpty())
                    .toList();
        }
        return ranges.stream().filter(days -> !days.isEmpty()).toList();
    }

    private static Room of(Supplier<Stream<List<Range>>> one) {
        return new Room(List.of(one));
    }

    /** The days of both. */
    Room and(Room other) {
        return new Room(Stream.concat(all.stream(), other.all.stream()).toList());
    }

    /** On how many days, weeks, months or years they lie at the most; empty where nothing bounds it. */
    OptionalLong count(Attribute unit) {
        return most(ranges -> {
            long apart = ranges.stream().mapToLong(days -> count(unit, days)).sum();
            return Math.min(apart, hull(ranges).map(days -> count(unit, days)).orElse(0L));
        });
    }

    private static long count(Attribute unit, Range days) {
        return OnCalendar.number(unit, days.high()) - OnCalendar.number(unit, days.low()) + 1;
    }

    /** How many whole weeks, months or years there are in them, at the most; of one stretch. */
    OptionalLong countOfWhole(Attribute unit) {
        return most(ranges -> hull(ranges)
                .map(days -> OnCalendar.number(unit, days.high() + 1) - OnCalendar.number(unit, days.low()))
                .orElse(0L));
    }

    /** How many days the last of them is later than the first, at the most; empty where nothing bounds it. */
    OptionalLong span() {
        return most(ranges -> hull(ranges).map(days -> days.high() - days.low()).orElse(0L));
    }

    /**
     * How many periods of this length, laid from the first of these days on, there are in them; empty where nothing bounds it, or where
     * there are more than can be counted.
     *
     * @param whole whether none counts that ends later
     */
    OptionalLong periods(Period length, boolean whole) {
        OptionalLong days = span();
        return days.isEmpty() || days.getAsLong() / Width.days(length).low() > MOST_PERIODS
                ? OptionalLong.empty()
                : most(ranges -> hull(ranges)
                        .map(within -> periods(within, length, whole))
                        .orElse(0L));
    }

    private static long periods(Range within, Period length, boolean whole) {
        LocalDate first = LocalDate.ofEpochDay(within.low());
        long count = 0;
        while (first.plus(length.multipliedBy((int) count + 1)).toEpochDay() - 1 <= within.high()) {
            count++;
        }
        boolean isRest = first.plus(length.multipliedBy((int) count)).toEpochDay() <= within.high();
        return isRest && !whole ? count + 1 : count;
    }

    /** Whether a period can lie between two of these days. */
    boolean holds(Period length) {
        return holds(length, 0);
    }

    /** Whether more than a period can. */
    boolean exceeds(Period length) {
        return holds(length, -1);
    }

    /** Whether these days, the first and the last among them, can be a period: 2025 is a year. */
    boolean fills(Period length) {
        return holds(length, 1);
    }

    private boolean holds(Period length, int more) {
        return most(ranges -> hull(ranges)
                                .filter(days -> LocalDate.ofEpochDay(days.low())
                                                .plus(length)
                                                .toEpochDay()
                                        <= days.high() + more)
                                .map(days -> 1L)
                                .orElse(0L))
                        .orElse(1)
                > 0;
    }

    private static Optional<Range> hull(List<Range> ranges) {
        return ranges.stream().reduce(Range::or);
    }

    private OptionalLong most(ToLongFunction<List<Range>> count) {
        return all.stream()
                .mapToLong(one -> one.get().mapToLong(count).max().orElse(0))
                .min();
    }
}
