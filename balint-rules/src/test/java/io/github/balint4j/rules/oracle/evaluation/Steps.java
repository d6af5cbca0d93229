package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remaining;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts steps together, nearest first: what only needs to be recorded, then to be asked, then to be done. */
final class Steps {
    private static final Comparator<Remaining> NEAREST_FIRST = Comparator.comparingInt(Steps::distance);

    private Steps() {}

    /** So many of the parts that are open, nearest first. */
    static Remaining of(int k, List<Outcome> parts) {
        List<Remaining> open = new ArrayList<>();
        for (Outcome part : parts) {
            if (part.verdict() != Verdict.SATISFIED) {
                open.add(part.remaining());
            }
        }
        return nearestFirst(k - (parts.size() - open.size()), open);
    }

    static Remaining nearestFirst(int k, List<? extends Remaining> parts) {
        Set<Remaining> flat = new LinkedHashSet<>();
        for (Remaining part : parts) {
            if (k == 1 && part instanceof Remaining.Several several && several.k() == 1) {
                flat.addAll(several.parts());
            } else if (!part.isNothing()) {
                flat.add(part);
            }
        }
        return Remaining.kOf(k, flat.stream().sorted(NEAREST_FIRST).toList());
    }

    /** What an amount is called that is not known: documents have it in the base unit, whatever a rule counts in. */
    static String datum(Unit unit) {
        return Units.plainestOf(unit).code();
    }

    /** What would have to be supplied, so that this datum of the facts is known. */
    static List<Remaining.Supply> supplies(Datum.Kind kind, String datum, List<Fact> facts) {
        return merged(facts.stream().flatMap(fact -> fact.supplies(kind, datum).stream()));
    }

    /** One supply for each datum, with all places where it is missing. */
    static List<Remaining.Supply> merged(Stream<Remaining.Supply> all) {
        Map<Datum, Set<String>> missing = new LinkedHashMap<>();
        // Many facts hang on the same day, with all that is missing of it.
        Set<Remaining.Supply> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        all.filter(seen::add)
                .forEach(one -> missing.computeIfAbsent(one.datum(), key -> new LinkedHashSet<>())
                        .addAll(one.at()));
        List<Remaining.Supply> supplies = new ArrayList<>();
        missing.forEach((datum, at) -> supplies.add(new Remaining.Supply(datum, List.copyOf(at))));
        return supplies;
    }

    /** The same, worked out when it is first asked for: it is, for each fact that hangs on it. */
    static Supplier<List<Remaining.Supply>> once(Supplier<List<Remaining.Supply>> supplies) {
        return new Supplier<>() {
            private @Nullable List<Remaining.Supply> known;

            @Override
            public List<Remaining.Supply> get() {
                List<Remaining.Supply> all = known == null ? supplies.get() : known;
                known = all;
                return all;
            }
        };
    }

    /** What would have to be supplied, so that it is known on which days all that the facts stand for took place. */
    static List<Remaining.Supply> dates(List<Fact> facts) {
        Map<Boolean, List<Fact>> known = facts.stream()
                .collect(Collectors.partitioningBy(fact -> fact.days().areKnown()));
        List<Remaining.Supply> supplies = new ArrayList<>(supplies(Datum.Kind.DATE, "date", known.get(false)));
        supplies.addAll(supplies(Datum.Kind.PARTS, "sessions", known.get(true)));
        return supplies;
    }

    /** What would have to be supplied, so that the first and the last day of each of the facts are known. */
    static List<Remaining.Supply> days(List<Fact> facts) {
        List<Fact> begun = facts.stream()
                .filter(fact -> fact.days().fromLow() != fact.days().fromHigh())
                .toList();
        List<Fact> ended =
                facts.stream().filter(fact -> fact.days().mayEndElsewhere()).toList();
        List<Remaining.Supply> supplies = new ArrayList<>(supplies(Datum.Kind.DATE, "date", begun));
        supplies.addAll(supplies(Datum.Kind.DATE, "until", ended));
        return supplies;
    }

    /** What would settle an {@code every}: which facts it is about, and what each of them is. */
    static List<Remaining.Supply> supplies(Selection selection, Test must) {
        return merged(Stream.concat(
                selection.supplies().stream(),
                selection.in().stream()
                        .filter(fact -> must.on(fact) == Match.UNSURE)
                        .flatMap(fact -> must.supplies(fact).stream())));
    }

    /** Of what remains, what only finds out how things are: to record, or to ask. Nothing where there is no such step. */
    static Remaining settling(Remaining remaining) {
        if (remaining instanceof Remaining.Several several) {
            List<Remaining> parts = several.parts().stream()
                    .map(Steps::settling)
                    .filter(part -> !part.isNothing())
                    .toList();
            return Remaining.kOf(several.k(), parts);
        }
        boolean settles = remaining instanceof Remaining.Supply || remaining instanceof Remaining.Ask;
        return settles ? remaining : Remaining.nothing();
    }

    /** Of several ways those that are open; nothing where all are closed. */
    static Remaining open(Remaining remaining) {
        return only(remaining, step -> !(step instanceof Remaining.Closed));
    }

    /** Of several ways those in which something is added, found out or gone on with; nothing where there is none. */
    static Remaining needed(Remaining remaining) {
        return only(
                remaining,
                step -> !(step instanceof Remaining.Closed
                        || step instanceof Remaining.Fewer
                        || step instanceof Remaining.Withdraw));
    }

    private static Remaining only(Remaining remaining, Predicate<Remaining.Step> which) {
        if (remaining instanceof Remaining.Several several) {
            List<Remaining> parts = several.parts().stream()
                    .map(part -> only(part, which))
                    .filter(part -> !part.isNothing())
                    .toList();
            return parts.size() < several.k() ? Remaining.nothing() : Remaining.kOf(several.k(), parts);
        }
        return which.test((Remaining.Step) remaining) ? remaining : Remaining.nothing();
    }

    private static int distance(Remaining remaining) {
        if (remaining instanceof Remaining.Several several) {
            int furthest =
                    several.parts().stream().mapToInt(Steps::distance).max().orElse(0);
            int nearest =
                    several.parts().stream().mapToInt(Steps::distance).min().orElse(0);
            return several.k() < several.parts().size() ? nearest : furthest;
        } else if (remaining instanceof Remaining.Supply) {
            return 0;
        } else if (remaining instanceof Remaining.Ask) {
            return 1;
        } else if (remaining instanceof Remaining.Obtain) {
            return 3;
        } else if (remaining instanceof Remaining.Withdraw) {
            return 4;
        } else if (remaining instanceof Remaining.Closed) {
            return 5;
        }
        return 2;
    }
}
