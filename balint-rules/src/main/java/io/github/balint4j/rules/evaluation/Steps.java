package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.FactList;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts steps together, nearest first: what only needs to be recorded, then to be asked, then to be done. */
final class Steps {
    private static final Comparator<Remedy> NEAREST_FIRST = Comparator.comparingInt(Steps::distance);

    private Steps() {}

    /** So many of the parts that are open, nearest first. */
    static Remedy of(int k, List<Outcome> parts) {
        List<Remedy> open = new ArrayList<>();
        for (Outcome part : parts) {
            if (part.verdict() != Verdict.SATISFIED) {
                open.add(part.remaining());
            }
        }
        return nearestFirst(k - (parts.size() - open.size()), open);
    }

    static Remedy nearestFirst(int k, List<? extends Remedy> parts) {
        Set<Remedy> flat = new LinkedHashSet<>();
        for (Remedy part : parts) {
            if (k == 1 && part instanceof Remedy.Several several && several.k() == 1) {
                flat.addAll(several.parts());
            } else if (!part.isNothing()) {
                flat.add(part);
            }
        }
        return Remedy.kOf(k, flat.stream().sorted(NEAREST_FIRST).toList());
    }

    /** What an amount is called that is not known: documents have it in the base unit, whatever a rule counts in. */
    static String datum(Unit unit) {
        return Units.plainestOf(unit).code();
    }

    /** What would have to be supplied, so that this datum of the facts is known. */
    static List<Remedy.Supply> supplies(Datum.Kind kind, String datum, List<Fact> facts) {
        return merged(facts.stream().flatMap(fact -> fact.supplies(kind, datum).stream()));
    }

    /** One supply for each datum, with all places where it is missing. */
    static List<Remedy.Supply> merged(Stream<Remedy.Supply> all) {
        Map<Datum, Set<String>> missing = new LinkedHashMap<>();
        // Many facts hang on the same day, with all that is missing of it.
        Set<Remedy.Supply> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        all.filter(seen::add)
                .forEach(one -> missing.computeIfAbsent(one.datum(), key -> new LinkedHashSet<>())
                        .addAll(one.at()));
        List<Remedy.Supply> supplies = new ArrayList<>();
        missing.forEach((datum, at) -> supplies.add(new Remedy.Supply(datum, List.copyOf(at))));
        return supplies;
    }

    /** The same, worked out when it is first asked for: it is, for each fact that hangs on it. */
    static <T> Supplier<T> once(Supplier<T> worked) {
        return new Supplier<>() {
            private @Nullable T known;

            @Override
            public T get() {
                T result = known == null ? worked.get() : known;
                known = result;
                return result;
            }
        };
    }

    /** What would have to be supplied, so that it is known on which days all that the facts stand for took place. */
    static List<Remedy.Supply> dates(List<Fact> facts) {
        Map<Boolean, List<Fact>> known = facts.stream()
                .collect(Collectors.partitioningBy(fact -> fact.days().areKnown()));
        List<Remedy.Supply> supplies = new ArrayList<>(supplies(Datum.Kind.DATE, "date", known.get(false)));
        supplies.addAll(supplies(Datum.Kind.PARTS, "sessions", known.get(true)));
        return supplies;
    }

    /** What would have to be supplied, so that the first and the last day of each of the facts are known. */
    static List<Remedy.Supply> days(List<Fact> facts) {
        List<Fact> begun = facts.stream()
                .filter(fact -> fact.days().fromLow() != fact.days().fromHigh())
                .toList();
        List<Fact> ended =
                facts.stream().filter(fact -> fact.days().mayEndElsewhere()).toList();
        List<Remedy.Supply> supplies = new ArrayList<>(supplies(Datum.Kind.DATE, "date", begun));
        supplies.addAll(supplies(Datum.Kind.DATE, "until", ended));
        return supplies;
    }

    /** What would settle an {@code every}: which facts it is about, and what each of them is. */
    static List<Remedy.Supply> supplies(Selection selection, FactPredicate must) {
        return merged(Stream.concat(
                selection.supplies().stream(),
                selection.in().stream()
                        .filter(fact -> must.on(fact) == Match.UNSURE)
                        .flatMap(fact -> must.supplies(fact).stream())));
    }

    /** Of what remains, what only finds out how things are: to record, or to ask. Nothing where there is no such step. */
    static Remedy settling(Remedy remaining) {
        if (remaining instanceof Remedy.Several several) {
            List<Remedy> parts = several.parts().stream()
                    .map(Steps::settling)
                    .filter(part -> !part.isNothing())
                    .toList();
            return Remedy.kOf(several.k(), parts);
        }
        boolean settles = remaining instanceof Remedy.Supply || remaining instanceof Remedy.Ask;
        return settles ? remaining : Remedy.nothing();
    }

    /** Of several ways those that are open; nothing where all are closed. */
    static Remedy open(Remedy remaining) {
        return only(remaining, step -> !(step instanceof Remedy.Closed));
    }

    /** Of several ways those in which something is added, found out or gone on with; nothing where there is none. */
    static Remedy needed(Remedy remaining) {
        return only(
                remaining,
                step -> !(step instanceof Remedy.Closed
                        || step instanceof Remedy.Fewer
                        || step instanceof Remedy.Withdraw));
    }

    /**
     * The same with what must come first, and for a document that has no place for some lists: of a frame alone nothing is
     * asked that only a group can show.
     *
     * @param within in which window it is to be
     */
    static Remedy inReach(Remedy remaining, Optional<Window> within, RecordedFacts record) {
        return inOrder(inReach(remaining, record), within, record);
    }

    // Nothing counts as after a training that is not over yet: that comes first, and then how much more is needed.
    private static Remedy inOrder(Remedy remaining, Optional<Window> within, RecordedFacts record) {
        if (remaining instanceof Remedy.Several several) {
            List<Remedy> parts = several.parts().stream()
                    .map(part -> inOrder(part, within, record))
                    .toList();
            return Remedy.kOf(several.k(), parts.stream().distinct().toList());
        }
        boolean adds = remaining instanceof Remedy.More || remaining instanceof Remedy.Obtain;
        List<Remedy> all = of(remaining).filter(of -> adds).stream()
                .flatMap(of -> Stream.concat(begins(of), within.stream().flatMap(Steps::begins)))
                .distinct()
                .filter(first -> isStillToCome(first, record))
                .map(first -> inOrder(new Remedy.Obtain(first), Optional.empty(), record))
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(remaining);
        return Remedy.kOf(all.size(), all);
    }

    private static boolean isStillToCome(Selector first, RecordedFacts record) {
        Selection selection = record.select(first);
        return selection.isSure()
                && selection.in().isEmpty()
                && Kinds.of(first).stream().noneMatch(FactKind::isActivity);
    }

    // On which days the windows begin in which the facts are to lie.
    private static Stream<Selector> begins(Selector selector) {
        return selector instanceof Selector.And and
                ? and.parts().stream().flatMap(Steps::begins)
                : selector instanceof Selector.Timed timed ? begins(timed.window()) : Stream.empty();
    }

    private static Stream<Selector> begins(Window window) {
        return window.from().stream().flatMap(Steps::day);
    }

    private static Stream<Selector> day(Moment moment) {
        if (moment instanceof Moment.StartOf start) {
            return Stream.of(any(start.of()));
        } else if (moment instanceof Moment.EndOf end) {
            return Stream.of(any(end.of()));
        } else if (moment instanceof Moment.Shifted shifted) {
            return day(shifted.moment());
        } else if (moment instanceof Moment.MonthStart month) {
            return day(month.moment());
        }
        return moment instanceof Moment.OfYear year ? day(year.moment()) : Stream.empty();
    }

    // Of none there is no first and no last: any will be both.
    private static Selector any(Selector selector) {
        return selector instanceof Selector.Position position && Math.abs(position.n()) == 1 ? position.of() : selector;
    }

    private static Remedy inReach(Remedy remaining, RecordedFacts record) {
        if (remaining instanceof Remedy.Several several) {
            List<Remedy> parts =
                    several.parts().stream().map(part -> inReach(part, record)).toList();
            return Remedy.kOf(several.k(), parts.stream().distinct().toList());
        }
        Optional<Selector> of = of(remaining);
        return of.isEmpty() || Kinds.of(of.get()).stream().anyMatch(kind -> hasPlaceFor(kind, record))
                ? remaining
                : elsewhere(of.get(), record);
    }

    private static Optional<Selector> of(Remedy step) {
        if (step instanceof Remedy.More more) {
            return more.of();
        } else if (step instanceof Remedy.Fewer fewer) {
            return fewer.of();
        } else if (step instanceof Remedy.Obtain obtain) {
            return Optional.of(obtain.what());
        }
        return step instanceof Remedy.Until until ? Optional.of(until.of()) : Optional.empty();
    }

    private static boolean hasPlaceFor(FactKind kind, RecordedFacts record) {
        List<FactList> shelves = record.facts().shelves(kind);
        return shelves.isEmpty()
                || shelves.stream().anyMatch(shelf -> shelf.path().isPresent());
    }

    // Which list of a group would show it.
    private static Remedy elsewhere(Selector of, RecordedFacts record) {
        List<Remedy> supplies = record.select(of).supplies().stream()
                .filter(supply -> supply.at().isEmpty())
                .map(Remedy.class::cast)
                .toList();
        return supplies.isEmpty()
                ? Kinds.of(of).stream()
                        .flatMap(kind -> record.facts().shelves(kind).stream())
                        .findFirst()
                        .<Remedy>map(shelf -> new Remedy.Supply(new Datum(Datum.Kind.LIST, shelf.name()), List.of()))
                        .orElseThrow()
                : Remedy.kOf(supplies.size(), supplies);
    }

    private static Remedy only(Remedy remaining, Predicate<Remedy.Step> which) {
        if (remaining instanceof Remedy.Several several) {
            List<Remedy> parts = several.parts().stream()
                    .map(part -> only(part, which))
                    .filter(part -> !part.isNothing())
                    .toList();
            return parts.size() < several.k() ? Remedy.nothing() : Remedy.kOf(several.k(), parts);
        }
        return which.test((Remedy.Step) remaining) ? remaining : Remedy.nothing();
    }

    private static int distance(Remedy remaining) {
        if (remaining instanceof Remedy.Several several) {
            int furthest =
                    several.parts().stream().mapToInt(Steps::distance).max().orElse(0);
            int nearest =
                    several.parts().stream().mapToInt(Steps::distance).min().orElse(0);
            return several.k() < several.parts().size() ? nearest : furthest;
        } else if (remaining instanceof Remedy.Supply) {
            return 0;
        } else if (remaining instanceof Remedy.Ask) {
            return 1;
        } else if (remaining instanceof Remedy.Obtain) {
            return 3;
        } else if (remaining instanceof Remedy.Withdraw || remaining instanceof Remedy.Again) {
            return 4;
        } else if (remaining instanceof Remedy.Closed) {
            return 5;
        }
        return 2;
    }
}
