package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Properties;
import io.github.balint4j.rules.outcome.Because;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remaining;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        List<Remaining> flat = new ArrayList<>();
        for (Remaining part : parts) {
            if (k == 1 && part instanceof Remaining.Several several && several.k() == 1) {
                several.parts().forEach(one -> addOnce(flat, one));
            } else if (!part.isNothing()) {
                addOnce(flat, part);
            }
        }
        flat.sort(NEAREST_FIRST);
        return Remaining.kOf(k, flat);
    }

    private static void addOnce(List<Remaining> parts, Remaining part) {
        if (!parts.contains(part)) {
            parts.add(part);
        }
    }

    /** What an amount is called that is not known: documents have it in the base unit, whatever a rule counts in. */
    static String datum(Unit unit) {
        return Units.plainestOf(unit).code();
    }

    /** What would have to be supplied, so that this datum of the facts is known. */
    static List<Remaining.Supply> supplies(Datum.Kind kind, String datum, List<Fact> facts) {
        Map<Datum, List<String>> missing = new LinkedHashMap<>();
        for (Fact fact : facts) {
            missing.computeIfAbsent(new Datum(kind, Properties.of(fact, datum)), key -> new ArrayList<>())
                    .add(fact.path());
        }
        List<Remaining.Supply> supplies = new ArrayList<>();
        missing.forEach((key, at) -> supplies.add(new Remaining.Supply(key, at)));
        return supplies;
    }

    /** What would have to be supplied, so that the first and the last day of each of the facts are known. */
    static List<Remaining.Supply> days(List<Fact> facts) {
        List<Remaining.Supply> supplies = new ArrayList<>();
        Map<Boolean, List<Fact>> unknown = facts.stream()
                .filter(fact -> !fact.days().areKnown())
                .collect(Collectors.partitioningBy(
                        fact -> fact.days().fromLow() == fact.days().fromHigh()));
        supplies.addAll(supplies(Datum.Kind.DATE, "date", unknown.get(false)));
        supplies.addAll(supplies(Datum.Kind.DATE, "until", unknown.get(true)));
        return supplies;
    }

    /** What would settle an {@code every}: which facts it is about, and what each of them is. */
    static List<Remaining.Supply> supplies(Selection selection, Test must) {
        List<Remaining.Supply> supplies = new ArrayList<>(selection.supplies());
        Map<Datum, List<String>> missing = new LinkedHashMap<>();
        for (Fact fact : selection.in()) {
            if (must.on(fact) == Match.UNSURE) {
                for (Because doubt : must.doubts(fact)) {
                    Datum.Kind kind = doubt.datum().equals("date") ? Datum.Kind.DATE : Datum.Kind.FACET;
                    missing.computeIfAbsent(
                                    new Datum(kind, Properties.of(fact, doubt.datum())), key -> new ArrayList<>())
                            .add(fact.path());
                }
            }
        }
        missing.forEach((datum, at) -> supplies.add(new Remaining.Supply(datum, at)));
        return supplies;
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
