package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Credit;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a body credited a person with in one row.
 *
 * @param surely decisions that hold on the day
 * @param unsure decisions that may hold on it
 */
public record Credited(List<Fact> surely, List<Fact> unsure) {
    /** Copies the lists. */
    public Credited {
        surely = List.copyOf(surely);
        unsure = List.copyOf(unsure);
    }

    /**
     * In how many totals of the criterion that have to be reached together something of this unit would count: 1 where it is plain
     * what it counts in.
     */
    public static int places(Criterion criterion, String unit) {
        return criterion.fold(new Places(unit));
    }

    private static boolean counts(Criterion.Bounded bounded, String unit) {
        boolean sum = bounded.quantity() instanceof Quantity.Total || bounded.quantity() instanceof Quantity.Capped;
        return sum
                && bounded.min().isPresent()
                && bounded.quantity().unit().code().equals(unit);
    }

    Computed addedTo(Criterion.Bounded bounded, Computed computed) {
        Unit unit = bounded.quantity().unit();
        List<Fact> more = counting(surely, bounded);
        List<Fact> perhaps = counting(unsure, bounded);
        if (more.isEmpty() && perhaps.isEmpty()) {
            return computed;
        }
        long least = base(more, unit);
        long most = Amount.plus(least, base(perhaps, unit));
        Measure found = computed.measure();
        Measure all = Measure.between(unit, Amount.plus(found.low(), least), Amount.plus(found.high(), most))
                .limitedIf(found.limited());
        Measure read = found.asRead()
                .map(one -> all.readAs(one.by(), Amount.plus(one.low(), least), Amount.plus(one.high(), most)))
                .orElse(all);
        return computed.measuring(read)
                .showing(before -> Evidence.of(
                        Stream.concat(before.counted().stream(), entries(more, unit))
                                .toList(),
                        before.notCounted(),
                        Stream.concat(before.unsure().stream(), entries(perhaps, unit))
                                .toList()))
                .alsoLacking(Steps.days(perhaps));
    }

    private static List<Fact> counting(List<Fact> credits, Criterion.Bounded bounded) {
        return credits.stream()
                .filter(fact -> counts(bounded, fact.credit().orElseThrow().unit()))
                .toList();
    }

    private static long base(List<Fact> credits, Unit unit) {
        return credits.stream().mapToLong(fact -> base(fact, unit)).reduce(0, Amount::plus);
    }

    // What is no whole number of base units counts as far as it is one.
    private static long base(Fact fact, Unit unit) {
        Credit credit = fact.credit().orElseThrow();
        return credit.amount().multiply(BigDecimal.valueOf(unit.size())).longValue();
    }

    private static Stream<EvidenceItem> entries(List<Fact> credits, Unit unit) {
        return credits.stream()
                .map(fact ->
                        Evidences.entry(fact, Optional.of(Measure.exactly(unit, base(fact, unit))), Optional.empty()));
    }

    private record Places(String unit) implements Criterion.Fold<Integer> {
        @Override
        public Integer bounded(Criterion.Bounded criterion) {
            return counts(criterion, unit) ? 1 : 0;
        }

        @Override
        public Integer outOf(Criterion.OutOf criterion) {
            Stream<Integer> parts = criterion.parts().stream().map(part -> part.fold(this));
            return parts.reduce(0, criterion.k() == 1 ? Math::max : Integer::sum);
        }

        @Override
        public Integer when(Criterion.When criterion) {
            return Stream.of(criterion.then(), criterion.otherwise())
                    .flatMap(Optional::stream)
                    .map(part -> part.fold(this))
                    .reduce(0, Math::max);
        }

        @Override
        public Integer holds(Criterion.Holds criterion) {
            return 0;
        }

        @Override
        public Integer every(Criterion.Every criterion) {
            return 0;
        }

        @Override
        public Integer judged(Criterion.Judged criterion) {
            return criterion.reading().map(part -> part.fold(this)).orElse(0);
        }

        // Of what was credited nobody knows when it was.
        @Override
        public Integer inStretch(Criterion.InStretch criterion) {
            return 0;
        }

        @Override
        public Integer shown(Criterion.Shown criterion) {
            return criterion.shown().fold(this);
        }
    }
}
