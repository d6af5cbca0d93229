package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remaining;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Goes through the cells of a tally: each is judged on its own activities alone. */
final class Cells {
    private final OnRecord record;
    private final Quantity.Tally tally;
    private final Optional<Selector> of;

    Cells(OnRecord record, Quantity.Tally tally) {
        this.record = record;
        this.tally = tally;
        this.of = tally.cells() instanceof Quantity.Cells.Values values
                ? Optional.of(values.of())
                : Picked.by(tally.criterion());
    }

    Computed computed() {
        return tally.cells() instanceof Quantity.Cells.Periods periods
                ? periods(periods)
                : values((Quantity.Cells.Values) tally.cells());
    }

    private Computed periods(Quantity.Cells.Periods periods) {
        ResolvedWindow window = record.resolve(periods.window(), false);
        // What has no end yet leaves no day after its end: no period begins.
        if (window.empty() || window.fromLow() == Days.END) {
            return computed(new Tallying(tally, List.of(), Measure.NO_BOUND, 0), Set.of(), List.of(), true);
        }
        if (window.fromLow() != window.fromHigh() || window.fromLow() == Days.BEGINNING) {
            Set<Cause> causes = EnumSet.of(Cause.DATUM);
            causes.addAll(record.doubts(periods.window()));
            return computed(
                    new Tallying(tally, List.of(), Measure.NO_BOUND, Measure.NO_BOUND),
                    causes,
                    record.supplies(periods.window()),
                    true);
        }
        LocalDate start = LocalDate.ofEpochDay(window.fromLow());
        List<Tallying.Cell> cells = new ArrayList<>();
        long possible = 0;
        long further = window.untilHigh() == Days.END ? Measure.NO_BOUND : 0;
        for (int k = 0; ; k++) {
            long first = begin(start, periods, k);
            long last = begin(start, periods, k + 1) - 1;
            if (last > window.untilHigh()) {
                break;
            }
            if (first > record.asOf()) {
                if (further == Measure.NO_BOUND) {
                    break;
                }
                further++;
            } else if (last > window.untilLow()) {
                possible++;
            } else {
                cells.add(cell(first, last));
            }
        }
        Set<Cause> causes = possible > 0 ? record.doubts(periods.window()) : Set.of();
        List<Remaining.Supply> supplies = possible > 0 ? record.supplies(periods.window()) : List.of();
        return computed(new Tallying(tally, cells, further, possible), causes, supplies, true);
    }

    // Every boundary is laid from the start, never from the one before: months clamp once.
    private static long begin(LocalDate start, Quantity.Cells.Periods periods, int k) {
        return start.plus(periods.length().multipliedBy(k)).toEpochDay();
    }

    private Tallying.Cell cell(long first, long last) {
        Test inside = new Test.OnDays(
                Selector.Relation.WITHIN, new ResolvedWindow(first, first, last, last, false), List::of);
        boolean over = last <= record.asOf();
        Outcome outcome = judge(Math.min(last, record.asOf()), inside);
        return new Tallying.Cell(LocalDate.ofEpochDay(first) + "/" + LocalDate.ofEpochDay(last), over, outcome);
    }

    private Outcome judge(long day, Test inside) {
        return new Evaluator(record.cut(day, inside)).evaluate(tally.criterion());
    }

    private Computed values(Quantity.Cells.Values values) {
        Selection selection = record.select(values.of());
        Set<String> known = new TreeSet<>();
        Set<String> surely = new TreeSet<>();
        long unknown = selection.open().isEmpty() ? 0 : Measure.NO_BOUND;
        List<Fact> without = new ArrayList<>();
        selection.in().forEach(fact -> surely.addAll(Facets.known(fact, values.facet())));
        for (Fact fact : selection.possible()) {
            List<String> codes = Facets.values(fact, values.facet());
            if (codes != null) {
                known.addAll(codes);
            } else if (values.facet().belongsTo(fact.kind())) {
                without.add(fact);
                unknown = values.facet().isForSeveral() ? Measure.NO_BOUND : Amount.plus(unknown, 1);
            }
        }
        // A value that only an unsure fact has may not be one of them: it counts in the upper end alone.
        Verdict counted = tally.count() == Quantity.Count.MET ? Verdict.SATISFIED : Verdict.NOT_SATISFIED;
        List<Tallying.Cell> cells = new ArrayList<>();
        for (String code : known) {
            Test inside = new Test.OnFacet(new Selector.Is(values.facet(), List.of(code)));
            Outcome outcome = judge(record.asOf(), inside);
            boolean unsure = outcome.verdict() == counted && !surely.contains(code);
            cells.add(new Tallying.Cell(code, true, unsure ? Verdict.UNDETERMINED : outcome.verdict(), outcome));
        }
        Set<Cause> causes = Computed.causes(selection);
        return computed(
                        new Tallying(tally, cells, Measure.NO_BOUND, unknown),
                        causes,
                        selection.supplies(),
                        selection.onRecord())
                .alsoLacking(Steps.supplies(Datum.Kind.FACET, values.facet().code(), without));
    }

    private Computed computed(Tallying tallying, Set<Cause> causes, List<Remaining.Supply> supplies, boolean onRecord) {
        Set<Cause> all = EnumSet.noneOf(Cause.class);
        all.addAll(causes);
        all.addAll(tallying.causes());
        List<Remaining.Supply> data = new ArrayList<>(supplies);
        Evidence evidence = tallying.evidence();
        return new Computed(
                tallying.measure(),
                Basis.EVIDENCE,
                all,
                evidence,
                () -> {
                    tallying.supplies().stream()
                            .filter(supply -> !data.contains(supply))
                            .forEach(data::add);
                    return new Computed.Supplies(List.copyOf(data), false);
                },
                of,
                () -> false,
                onRecord,
                bounded -> tallying.remaining(bounded, of));
    }
}
