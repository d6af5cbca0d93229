package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.oracle.fact.Days;
import io.github.balint4j.rules.oracle.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Stretch;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Looks for the stretch of a length in which a criterion is met, or comes nearest to it. What lies in a stretch changes only where its
 * first or its last day passes a day on record, so that the first days it can have fall into runs that are alike. Several runs at once are
 * judged as one whose days are not known: what is not met in it is met in none of them. Only where that leaves it open are they
 * looked at one by one, the more promising first, and never more than {@value #MOST}: beyond that it is undetermined.
 */
final class BestStretch {
    static final int MOST = 10_000;

    // Better verdicts first; then what comes nearer, and of what comes as near, the later one.
    private static final Comparator<Tried> BEST_FIRST = Comparator.comparing(
                    (Tried tried) -> tried.outcome().withoutReadings())
            .thenComparing(tried -> tried.outcome().verdict())
            .thenComparing(Tried::nearness)
            .thenComparing(Tried::lastRun)
            .reversed();

    // What may come nearest is looked at first.
    private static final Comparator<Tried> NEAREST_FIRST =
            Comparator.comparing(Tried::nearness).thenComparing(Tried::lastRun).reversed();

    private final OnRecord record;
    private final Criterion.InStretch inStretch;
    private final Function<OnRecord, Criterion.Fold<Outcome>> evaluator;
    private final List<Run> runs;
    private final Map<Object, Tallying.Cell> periods = new HashMap<>();

    /** First days of stretches in which the same lies. */
    private record Run(long first, long last) {}

    /**
     * Some runs, from one to another.
     *
     * @param facts what may lie in them
     * @param nearness how much of what is asked can be met, from 0
     */
    private record Tried(int firstRun, int lastRun, Facts facts, Outcome outcome, double nearness) {
        boolean isOne() {
            return firstRun == lastRun;
        }

        boolean is(Verdict verdict) {
            return outcome.verdict() == verdict;
        }
    }

    BestStretch(OnRecord record, Criterion.InStretch inStretch, Function<OnRecord, Criterion.Fold<Outcome>> evaluator) {
        this.record = record;
        this.inStretch = inStretch;
        this.evaluator = evaluator;
        this.runs = runs();
    }

    Outcome outcome() {
        Tried best = best(0, runs.size() - 1);
        Verdict verdict = best.outcome().verdict();
        Verdict bare = best.outcome().withoutReadings();
        return new Outcome(
                inStretch,
                verdict,
                bare,
                verdict != bare ? Basis.READING : best.outcome().basis(),
                best.outcome().causes(),
                Optional.of(days(best)),
                Evidence.none(),
                verdict == Verdict.SATISFIED ? Remedy.nothing() : remaining(best),
                List.of(atRest(best.outcome())));
    }

    // What still runs, runs beyond the stretch.
    private static Outcome atRest(Outcome outcome) {
        return new Outcome(
                outcome.criterion(),
                outcome.verdict(),
                outcome.withoutReadings(),
                outcome.basis(),
                outcome.causes(),
                outcome.found(),
                outcome.evidence(),
                outcome.remaining(),
                outcome.children().stream().map(BestStretch::atRest).toList());
    }

    private Measure days(Tried tried) {
        long first = runs.get(tried.lastRun()).last();
        Stretch stretch = new Stretch.Days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last(first)));
        return Measure.stretch(Units.DAYS, stretch, Optional.of(stretch));
    }

    // What is found out settles it; what is done from now on lies in a stretch that is not over.
    private Remedy remaining(Tried best) {
        List<Remedy> ways = new ArrayList<>();
        if (best.is(Verdict.UNDETERMINED)) {
            ways.add(Steps.settling(best.outcome().remaining()));
        }
        int from = runOf(firstWithLast(record.asOf()));
        Tried running = best(from, runOf(record.asOf()));
        ways.add(Steps.open(running.outcome().remaining()));
        Remedy remaining = Steps.nearestFirst(1, ways);
        return remaining.isNothing() ? new Remedy.Closed(Optional.empty()) : remaining;
    }

    private int runOf(long firstDay) {
        int run = 0;
        while (run < runs.size() - 1 && runs.get(run).last() < firstDay) {
            run++;
        }
        return run;
    }

    // What is surely not met is of interest only as the nearest; what is open may still turn out to be met.
    private Tried best(int firstRun, int lastRun) {
        PriorityQueue<Tried> open = new PriorityQueue<>(NEAREST_FIRST);
        open.add(tried(firstRun, lastRun, record.facts()));
        Tried best = null;
        int count = 1;
        while (!open.isEmpty()
                && (best == null
                        || open.peek().nearness() > best.nearness()
                        || !open.peek().is(Verdict.NOT_SATISFIED))) {
            Tried next = open.poll();
            if (next.isOne() || next.outcome().withoutReadings() == Verdict.SATISFIED || count >= MOST) {
                best = best == null || BEST_FIRST.compare(next, best) < 0 ? next : best;
                if (best.outcome().withoutReadings() == Verdict.SATISFIED) {
                    return best;
                }
                continue;
            }
            // Then it is open in each of them, at the most, and that it is in a later one.
            if (best != null && !best.is(Verdict.NOT_SATISFIED) && !mayBeMetInOne(next)) {
                continue;
            }
            int middle = (next.firstRun() + next.lastRun()) / 2;
            open.add(tried(next.firstRun(), middle, next.facts()));
            open.add(tried(middle + 1, next.lastRun(), next.facts()));
            count += 2;
        }
        return best;
    }

    private Tried tried(int firstRun, int lastRun, Facts around) {
        long low = first(firstRun);
        long high = runs.get(lastRun).last();
        Facts facts = around.during(low, last(high));
        Outcome outcome = outcome(days(low, high), facts);
        // That it is met from one of the days on is enough: from the one on which something on record lies.
        if (firstRun == lastRun && low < high && outcome.withoutReadings() == Verdict.UNDETERMINED) {
            Outcome exactly = outcome(days(high, high), facts);
            outcome = exactly.withoutReadings() == Verdict.SATISFIED ? exactly : outcome;
        }
        return new Tried(firstRun, lastRun, facts, outcome, nearness(outcome));
    }

    // A stretch with its first day among these.
    private ResolvedWindow days(long low, long high) {
        long most = PeriodRange.longestDays(inStretch.length());
        return new ResolvedWindow(low, high, last(low), last(high), most, false);
    }

    // On all the days of some stretches together.
    private boolean mayBeMetInOne(Tried tried) {
        long low = first(tried.firstRun());
        long high = last(runs.get(tried.lastRun()).last());
        return !Growing.isIn(inStretch.meets())
                || high - low >= CellLayout.MOST
                || Growing.mayBeMetOnFewer(outcome(new ResolvedWindow(low, low, high, high, false), tried.facts()));
    }

    private Outcome outcome(ResolvedWindow days, Facts within) {
        return inStretch.meets().fold(evaluator.apply(record.stretch(days, within, periods)));
    }

    private long first(int run) {
        return runs.get(run).first();
    }

    private static double nearness(Outcome outcome) {
        if (outcome.verdict() != Verdict.NOT_SATISFIED) {
            return 1;
        }
        if (outcome.criterion() instanceof Criterion.OutOf) {
            return outcome.children().stream()
                            .mapToDouble(BestStretch::nearness)
                            .sum()
                    / (outcome.children().size() + 1);
        }
        boolean least = outcome.criterion() instanceof Criterion.Bounded bounded
                && bounded.min().filter(Bound.Number.class::isInstance).isPresent();
        return least
                ? outcome.found()
                        .map(found -> Math.min(1.0, (double) found.high() / base(outcome.criterion())) / 2)
                        .orElse(0.0)
                : 0;
    }

    private static long base(Criterion criterion) {
        return ((Bound.Number) ((Criterion.Bounded) criterion).min().orElseThrow()).base();
    }

    private List<Run> runs() {
        TreeSet<Long> begins = new TreeSet<>(List.of(firstWithLast(record.asOf()), record.asOf() + 1));
        for (FactKind kind : FactKind.values()) {
            record.facts().of(kind).forEach(fact -> add(begins, fact.days()));
            record.facts()
                    .shelves(kind)
                    .forEach(shelf -> add(begins, shelf.ghost().days()));
        }
        List<Run> all = new ArrayList<>();
        long first = begins.first() - 1;
        for (long begin : begins) {
            all.add(new Run(first, begin - 1));
            first = begin;
        }
        all.add(new Run(first, first));
        return all;
    }

    private void add(Set<Long> begins, Days days) {
        for (long day : new long[] {days.fromLow(), days.fromHigh(), days.untilLow(), days.untilHigh()}) {
            if (isDay(day)) {
                begins.add(firstWithLast(day));
                begins.add(day + 1);
            }
        }
    }

    private static boolean isDay(long day) {
        return day != Days.BEGINNING && day != Days.END;
    }

    private long last(long first) {
        return LocalDate.ofEpochDay(first).plus(inStretch.length()).toEpochDay() - 1;
    }

    /** The first day of the first stretch that does not end before this day. */
    private long firstWithLast(long day) {
        Period length = inStretch.length();
        return Edge.FIRST.earlier(LocalDate.ofEpochDay(day + 1), length).toEpochDay();
    }
}
