package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Facts;
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
import java.util.function.Function;
import java.util.stream.LongStream;

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
            .thenComparingDouble(Tried::nearness)
            .thenComparingInt(Tried::lastRun)
            .reversed();

    // What may come nearest is looked at first.
    private static final Comparator<Tried> NEAREST_FIRST = Comparator.comparingDouble(Tried::nearness)
            .thenComparingInt(Tried::lastRun)
            .reversed();

    private final RecordedFacts record;
    private final Criterion.InStretch inStretch;
    private final Function<RecordedFacts, Criterion.Fold<Outcome>> evaluator;
    private final List<Run> runs;
    private final Map<RecordedFacts.Period, Tallying.Cell> periods = new HashMap<>();
    private final Optional<Criterion> bound;

    /** First days of stretches in which the same lies. */
    record Run(long first, long last) {}

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

    BestStretch(
            RecordedFacts record,
            Criterion.InStretch inStretch,
            Function<RecordedFacts, Criterion.Fold<Outcome>> evaluator) {
        this.record = record;
        this.inStretch = inStretch;
        this.evaluator = evaluator;
        this.bound = record.bound(inStretch);
        this.runs = record.runs(inStretch.length(), BestStretch::runs);
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
                () -> verdict == Verdict.SATISFIED ? Remedy.nothing() : remaining(best),
                List.of(atRest(best.outcome())),
                Optional::empty);
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
                outcome::remaining,
                outcome.children().stream().map(BestStretch::atRest).toList(),
                Optional::empty);
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
        int from = runOf(firstWithLast(record.asOf(), inStretch.length()));
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
        return bound.isEmpty()
                || high - low >= CellLayout.MOST
                || outcome(bound.get(), new ResolvedWindow(low, low, high, high, false), tried.facts())
                                .verdict()
                        == Verdict.SATISFIED;
    }

    private Outcome outcome(ResolvedWindow days, Facts within) {
        return outcome(inStretch.meets(), days, within);
    }

    private Outcome outcome(Criterion criterion, ResolvedWindow days, Facts within) {
        return criterion.fold(evaluator.apply(record.stretch(days, within, periods)));
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

    private static List<Run> runs(RecordedFacts record, Period length) {
        LongStream.Builder days = LongStream.builder();
        days.add(firstWithLast(record.asOf(), length)).add(record.asOf() + 1);
        for (FactKind kind : FactKind.values()) {
            record.facts().of(kind).forEach(fact -> addTo(days, fact.days(), length));
            record.facts()
                    .shelves(kind)
                    .forEach(shelf -> addTo(days, shelf.ghost().days(), length));
        }
        long[] begins = days.build().sorted().toArray();
        List<Run> all = new ArrayList<>(begins.length + 1);
        long first = begins[0] - 1;
        for (long begin : begins) {
            if (begin > first) {
                all.add(new Run(first, begin - 1));
                first = begin;
            }
        }
        all.add(new Run(first, first));
        return all;
    }

    private static void addTo(LongStream.Builder begins, Days days, Period length) {
        begin(begins, days.fromLow(), length);
        if (days.fromLow() != days.untilHigh()) {
            begin(begins, days.fromHigh(), length);
            begin(begins, days.untilLow(), length);
            begin(begins, days.untilHigh(), length);
        }
    }

    // A day enters stretches that end on it, and leaves those that begin after it.
    private static void begin(LongStream.Builder begins, long day, Period length) {
        if (isDay(day)) {
            begins.add(firstWithLast(day, length)).add(day + 1);
        }
    }

    private static boolean isDay(long day) {
        return day != Days.BEGINNING && day != Days.END;
    }

    private long last(long first) {
        return LocalDate.ofEpochDay(first).plus(inStretch.length()).toEpochDay() - 1;
    }

    /** The first day of the first stretch that does not end before this day. */
    private static long firstWithLast(long day, Period length) {
        return Edge.FIRST.earlier(LocalDate.ofEpochDay(day + 1), length).toEpochDay();
    }
}
