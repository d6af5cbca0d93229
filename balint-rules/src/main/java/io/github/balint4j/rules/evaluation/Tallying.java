package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.outcome.Because;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Entry;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remaining;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** In how many cells, periods or values, a criterion is satisfied. */
final class Tallying {
    private final Quantity.Tally tally;
    private final List<Cell> cells;
    private final long further;
    private final long unknown;

    /**
     * One period or value.
     *
     * @param name its days or its value
     * @param over whether nothing can be added to it any more
     * @param verdict whether the criterion is satisfied in it; undetermined also where the cell itself may not be one
     * @param outcome what the criterion comes to in it
     */
    record Cell(String name, boolean over, Verdict verdict, Outcome outcome) {
        Cell(String name, boolean over, Outcome outcome) {
            this(name, over, outcome.verdict(), outcome);
        }

        boolean is(Verdict other) {
            return verdict == other;
        }
    }

    /**
     * A tally of these cells.
     *
     * @param cells in order, the last one perhaps not over
     * @param further how many more cells may still come, after today; {@link Measure#NO_BOUND} when nothing bounds them
     * @param unknown how many more cells there may be that nobody has recorded
     */
    Tallying(Quantity.Tally tally, List<Cell> cells, long further, long unknown) {
        this.tally = tally;
        this.cells = List.copyOf(cells);
        this.further = further;
        this.unknown = unknown;
    }

    Measure measure() {
        Unit unit = tally.unit();
        return switch (tally.count()) {
            case MET -> Measure.between(unit, met(), Amount.plus(met() + open(), unknown));
            case MISSED -> Measure.between(unit, missed(), Amount.plus(missed() + openAndOver(), unknown));
            case RUN -> Measure.between(unit, run(false), Amount.plus(run(true), unknown));
        };
    }

    private long met() {
        return cells.stream().filter(cell -> cell.is(Verdict.SATISFIED)).count();
    }

    private long open() {
        return cells.stream().filter(cell -> cell.is(Verdict.UNDETERMINED)).count();
    }

    private long missed() {
        return cells.stream()
                .filter(cell -> cell.over() && cell.is(Verdict.NOT_SATISFIED))
                .count();
    }

    private long openAndOver() {
        return cells.stream()
                .filter(cell -> cell.over() && cell.is(Verdict.UNDETERMINED))
                .count();
    }

    private long run(boolean possibly) {
        long longest = 0;
        long run = 0;
        for (Cell cell : cells) {
            boolean met = cell.is(Verdict.SATISFIED) || (possibly && cell.is(Verdict.UNDETERMINED));
            run = met ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    // The run that can still grow: one that a cell which is over has broken cannot.
    private long alive() {
        long run = 0;
        for (Cell cell : cells) {
            run = cell.is(Verdict.SATISFIED) ? run + 1 : cell.over() ? 0 : run;
        }
        return run;
    }

    Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        cells.stream()
                .filter(cell -> cell.is(Verdict.UNDETERMINED))
                .forEach(cell -> causes.addAll(cell.outcome().causes()));
        return causes;
    }

    /** What would have to be supplied, so that each cell is met or not. */
    List<Remaining.Supply> supplies() {
        List<Remaining.Supply> supplies = new ArrayList<>();
        cells.stream()
                .filter(cell -> cell.is(Verdict.UNDETERMINED))
                .flatMap(cell -> cell.outcome().remaining().steps())
                .filter(Remaining.Supply.class::isInstance)
                .map(Remaining.Supply.class::cast)
                .filter(supply -> !supplies.contains(supply))
                .forEach(supplies::add);
        return supplies;
    }

    /** What counted in cells that are met; what counted in others, with the cell; what may count. */
    Evidence evidence() {
        return Evidence.of(this::counted, this::notCounted, this::unsure);
    }

    private List<Entry> counted() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> cell.is(Verdict.SATISFIED))
                .forEach(cell -> add(entries, evidence(cell.outcome(), Evidence::counted)));
        return List.copyOf(entries.values());
    }

    private List<Entry> notCounted() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (!cell.is(Verdict.SATISFIED)) {
                Because because = new Because(Because.Type.TOO_FEW, tally.unit().code(), List.of(cell.name()));
                for (Entry entry : evidence(cell.outcome(), Evidence::counted)) {
                    add(
                            entries,
                            List.of(new Entry(
                                    entry.path(),
                                    entry.kind(),
                                    entry.role(),
                                    entry.name(),
                                    entry.day(),
                                    entry.until(),
                                    entry.roughly(),
                                    entry.amount(),
                                    Optional.of(because))));
                }
            }
            add(entries, evidence(cell.outcome(), Evidence::notCounted));
        }
        counted().forEach(entry -> entries.remove(entry.path()));
        return List.copyOf(entries.values());
    }

    private List<Entry> unsure() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        cells.forEach(cell -> add(entries, evidence(cell.outcome(), Evidence::unsure)));
        return List.copyOf(entries.values());
    }

    private static void add(Map<String, Entry> entries, Collection<Entry> more) {
        more.forEach(entry -> entries.putIfAbsent(entry.path(), entry));
    }

    private static List<Entry> evidence(Outcome outcome, Function<Evidence, List<Entry>> list) {
        List<Entry> entries = new ArrayList<>(list.apply(outcome.evidence()));
        outcome.children().forEach(child -> entries.addAll(evidence(child, list)));
        return entries;
    }

    /** What brings it into the bounds. */
    Optional<Remaining> remaining(Criterion.Bounded bounded, Optional<Selector> of) {
        List<Remaining> steps = new ArrayList<>();
        bounded.min().map(min -> ((Bound.Number) min).base()).ifPresent(min -> {
            if (measure().low() < min) {
                steps.add(toReach(min, of));
            }
        });
        bounded.max().map(max -> ((Bound.Number) max).base()).ifPresent(max -> {
            if (measure().high() > max) {
                // A period that has passed cannot be undone, nor what was done for a value.
                steps.add(new Remaining.Closed(Optional.empty()));
            }
        });
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        // What people have not judged may be enough: they can be asked.
        List<Remaining> ways = new ArrayList<>();
        boolean mayBeEnough = bounded.min()
                        .filter(min -> measure().high() < ((Bound.Number) min).base())
                        .isEmpty()
                && bounded.max()
                        .filter(max -> measure().low() > ((Bound.Number) max).base())
                        .isEmpty();
        if (mayBeEnough) {
            cells.stream()
                    .filter(cell -> cell.is(Verdict.UNDETERMINED))
                    .flatMap(cell -> cell.outcome().remaining().steps())
                    .filter(Remaining.Ask.class::isInstance)
                    .forEach(ways::add);
        }
        ways.add(Remaining.kOf(steps.size(), steps));
        return Optional.of(Steps.nearestFirst(1, ways));
    }

    private Remaining toReach(long min, Optional<Selector> of) {
        // Nobody does more in order to miss more.
        if (tally.count() == Quantity.Count.MISSED) {
            return new Remaining.Closed(Optional.empty());
        }
        return tally.cells() instanceof Quantity.Cells.Values ? ofValues(min, of) : ofPeriods(min, of);
    }

    private Remaining ofPeriods(long min, Optional<Selector> of) {
        if (tally.count() == Quantity.Count.MISSED) {
            return new Remaining.Closed(Optional.empty());
        }
        long begun = tally.count() == Quantity.Count.RUN ? alive() : met();
        long missing = min - begun;
        long toCome = Amount.plus(
                cells.stream()
                        .filter(cell -> !cell.over() && !cell.is(Verdict.SATISFIED))
                        .count(),
                further);
        if (toCome < missing) {
            long least = Math.max(0, min - measure().high());
            return new Remaining.Closed(
                    Optional.of(Measure.between(tally.unit(), Math.min(least, missing), missing)), Optional.of(tally));
        }
        return new Remaining.More(Measure.exactly(tally.unit(), missing), of, Optional.of(tally));
    }

    // What the best of them lack; beyond those, new ones.
    private Remaining ofValues(long min, Optional<Selector> of) {
        int missing = Math.toIntExact(min - met());
        List<Remaining> ways = new ArrayList<>();
        cells.stream()
                .filter(cell -> !cell.is(Verdict.SATISFIED))
                .map(cell -> cell.outcome().remaining())
                .filter(way -> !way.isNothing())
                .forEach(ways::add);
        if (ways.size() < missing) {
            return new Remaining.More(Measure.exactly(tally.unit(), missing), of, Optional.of(tally));
        }
        return Steps.nearestFirst(missing, ways);
    }
}
