package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.oracle.fact.Amount;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events that nobody named, by our reading: entries of one code and organiser on days in a row are of one event, and of the named one if
 * one of them names it.
 */
final class Runs {
    private final Selection selection;
    private final Set<Fact> surely;

    /** What entries of one event share: their kind, code and organiser. */
    private record Alike(
            String kind,
            @Nullable List<String> code,
            @Nullable List<String> organiser) {
        static Alike of(Fact fact) {
            return new Alike(fact.kind().code(), fact.values(Attribute.CODE), fact.values(Attribute.ORGANISER));
        }
    }

    /** Entries on days in a row. */
    private static final class Run {
        private long last;
        private boolean named;
        private boolean sure;
    }

    Runs(Selection selection) {
        this.selection = selection;
        this.surely = new HashSet<>(selection.in());
    }

    /** The fewest: what may count may close the gap between two. */
    long least() {
        return runs(selection.possible()).stream()
                .filter(run -> run.sure && !run.named)
                .count();
    }

    /** Whether none is apart from other events, though there are some: they may be of any. */
    boolean mayBeOfAny() {
        return least() == 0 && selection.in().stream().anyMatch(fact -> !Events.isNamed(fact));
    }

    /** The most: each that may count, or lies on days that nobody knows, may be apart from all others. */
    long most() {
        long most = runs(selection.in()).stream().filter(run -> !run.named).count();
        for (Fact fact : selection.possible()) {
            if (!Events.isNamed(fact) && !(surely.contains(fact) && isSolid(fact))) {
                most = Amount.plus(most, most(fact));
            }
        }
        return most;
    }

    // Between two runs of days in a row there is a day.
    private static long most(Fact fact) {
        long days = fact.amount(Dimension.PERIOD).high();
        long apart = days == Measure.NO_BOUND ? days : (days + 1) / 2;
        return Math.min(apart, fact.amount(Dimension.EVENTS).high());
    }

    // On each of known days.
    private static boolean isSolid(Fact fact) {
        return fact.days().areKnown() && fact.days().isDated() && !fact.isSummed();
    }

    private List<Run> runs(List<Fact> facts) {
        Map<Alike, List<Fact>> alike = new HashMap<>();
        for (Fact fact : facts) {
            if (isSolid(fact)) {
                alike.computeIfAbsent(Alike.of(fact), key -> new ArrayList<>()).add(fact);
            }
        }
        List<Run> runs = new ArrayList<>();
        alike.values().forEach(some -> runs.addAll(inARow(some)));
        return runs;
    }

    private List<Run> inARow(List<Fact> facts) {
        facts.sort(Comparator.comparingLong(fact -> fact.days().fromLow()));
        List<Run> runs = new ArrayList<>();
        Run run = new Run();
        for (Fact fact : facts) {
            if (runs.isEmpty() || fact.days().fromLow() > run.last + 1) {
                run = new Run();
                run.last = fact.days().untilHigh();
                runs.add(run);
            }
            run.last = Math.max(run.last, fact.days().untilHigh());
            run.named |= Events.isNamed(fact);
            run.sure |= surely.contains(fact) && !Events.isNamed(fact);
        }
        return runs;
    }
}
