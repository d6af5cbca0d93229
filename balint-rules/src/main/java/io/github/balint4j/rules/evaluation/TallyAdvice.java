package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.RunningPeriod;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What brings a tally into bounds. */
final class TallyAdvice {
    private static final Set<Cause> ASKED = Set.of(Cause.JUDGEMENT, Cause.CONFLICT);

    private final Tallying tallying;
    private final Quantity.Tally tally;
    private final List<Tallying.Cell> cells;

    TallyAdvice(Tallying tallying) {
        this.tallying = tallying;
        this.tally = tallying.tally();
        this.cells = tallying.cells();
    }

    /** What brings it into the bounds. */
    Optional<Remedy> remaining(Criterion.Bounded bounded, Optional<Selector> of, Supplier<Tallying.Plans> plans) {
        List<Remedy> steps = new ArrayList<>();
        Measure found = tallying.measure();
        Optional<Long> min = bounded.min().map(bound -> ((Bound.Number) bound).base());
        Optional<Long> max = bounded.max().map(bound -> ((Bound.Number) bound).base());
        min.filter(least -> found.low() < least).ifPresent(least -> steps.add(toReach(least, of)));
        max.filter(most -> found.high() > most).ifPresent(most -> steps.add(toKeep(most, plans)));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        // What people have not judged may be enough: they can be asked.
        boolean mayBeEnough = min.filter(least -> found.high() < least).isEmpty()
                && max.filter(most -> found.low() > most).isEmpty();
        List<Remedy> ways = new ArrayList<>();
        if (mayBeEnough) {
            cells.stream()
                    .filter(cell -> cell.is(Verdict.UNDETERMINED) && !Collections.disjoint(cell.causes(), ASKED))
                    .flatMap(cell -> cell.outcome().remaining().steps())
                    .filter(Remedy.Ask.class::isInstance)
                    .forEach(ways::add);
        }
        if (ways.isEmpty() || steps.stream().noneMatch(Remedy.Closed.class::isInstance)) {
            ways.add(Remedy.kOf(steps.size(), steps));
        }
        return Optional.of(Steps.nearestFirst(1, ways));
    }

    /** What is still needed in the period that runs, if it is one on which it hangs whether the bounds are kept. */
    Optional<RunningPeriod> running(Criterion.Bounded bounded) {
        List<Tallying.Cell> open = cells.stream()
                .filter(cell -> !cell.over() && cell.asRead() != Verdict.SATISFIED)
                .toList();
        boolean counts = !open.isEmpty()
                && (tally.count() == Quantity.Count.MISSED
                        ? bounded.max().isPresent()
                        : bounded.min()
                                .filter(min -> isInReach(((Bound.Number) min).base()))
                                .isPresent());
        return open.stream()
                .filter(cell -> counts)
                .map(cell -> new RunningPeriod(
                        cell.name(),
                        cell.until().orElseThrow(),
                        Steps.needed(cell.outcome().remaining())))
                .filter(running -> !running.remaining().isNothing())
                .findFirst();
    }

    // Not reached yet, and not out of reach.
    private boolean isInReach(long min) {
        return tallying.measure().byReading().low() < min && missing(min) <= toCome();
    }

    // A period that has passed cannot be undone, nor what was done for a value; what is planned can.
    private Remedy toKeep(long max, Supplier<Tallying.Plans> plans) {
        long most = tallying.measure().high();
        long exceeded = tallying.measure().low() - max;
        if (exceeded <= 0) {
            return new Remedy.Closed(Optional.empty(), Optional.of(tally), true);
        }
        Tallying.Plans planned = plans.get();
        List<String> inTheWay = planned.without().measure().low() <= max ? inTheWay(planned) : List.of();
        return inTheWay.isEmpty()
                ? new Remedy.Closed(
                        Optional.of(
                                Measure.between(tally.unit(), exceeded, most == Measure.NO_BOUND ? most : most - max)),
                        Optional.of(tally),
                        true)
                : new Remedy.Withdraw(inTheWay);
    }

    // Tallying.Plans in cells that are met, and would not be without them.
    private List<String> inTheWay(Tallying.Plans plans) {
        Set<String> stillMet = plans.without().cells().stream()
                .filter(cell -> cell.is(Verdict.SATISFIED))
                .map(Tallying.Cell::name)
                .collect(Collectors.toSet());
        return cells.stream()
                .filter(cell -> cell.is(Verdict.SATISFIED) && !stillMet.contains(cell.name()))
                .flatMap(cell -> Tallying.evidence(cell.outcome(), Evidence::counted).stream())
                .map(EvidenceItem::path)
                .filter(plans.at()::contains)
                .distinct()
                .toList();
    }

    private Remedy toReach(long min, Optional<Selector> of) {
        // Nobody does more in order to miss more.
        if (tally.count() == Quantity.Count.MISSED) {
            return new Remedy.Closed(Optional.empty());
        }
        return tally.cells() instanceof Quantity.Cells.Values ? ofValues(min, of) : ofPeriods(min, of);
    }

    private Remedy ofPeriods(long min, Optional<Selector> of) {
        long missing = missing(min);
        if (toCome() < missing) {
            long least = Math.max(0, min - tallying.measure().high());
            return new Remedy.Closed(
                    Optional.of(Measure.between(tally.unit(), Math.min(least, missing), missing)), Optional.of(tally));
        }
        return new Remedy.More(Measure.exactly(tally.unit(), missing), of, Optional.of(tally));
    }

    private long missing(long min) {
        return min - (tally.count() == Quantity.Count.RUN ? tallying.alive() : tallying.met());
    }

    // Those that still run, or begin later.
    private long toCome() {
        return Amount.plus(
                cells.stream()
                        .filter(cell -> !cell.over() && !cell.is(Verdict.SATISFIED))
                        .count(),
                tallying.further());
    }

    // What the best of them lack; beyond those, new ones.
    private Remedy ofValues(long min, Optional<Selector> of) {
        int missing = Math.toIntExact(min - tallying.met());
        List<Remedy> ways = new ArrayList<>();
        cells.stream()
                .filter(cell -> !cell.is(Verdict.SATISFIED))
                .map(cell -> cell.outcome().remaining())
                .filter(way -> !way.isNothing())
                .forEach(ways::add);
        if (ways.size() < missing) {
            return new Remedy.More(Measure.exactly(tally.unit(), missing), of, Optional.of(tally));
        }
        return Steps.nearestFirst(missing, ways);
    }
}
