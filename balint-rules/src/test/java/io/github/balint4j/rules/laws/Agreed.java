package io.github.balint4j.rules.laws;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Finds out whether, anywhere in a criterion, what was agreed stands in for what the record does not show. */
final class Agreed implements Criterion.Fold<Boolean> {
    private final Evaluator evaluator;

    private Agreed(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    static boolean standsIn(Criterion criterion, BalintGroup group, LocalDate asOf) {
        return criterion.fold(new Agreed(new Evaluator(Facts.of(group, asOf))));
    }

    private boolean any(Stream<Criterion> parts) {
        return parts.anyMatch(part -> part.fold(this));
    }

    @Override
    public Boolean bounded(Criterion.Bounded criterion) {
        // Where only the frame can tell, nothing stands in for anything.
        return criterion.quantity() instanceof Quantity.Stated stated
                && stated.unless().isPresent()
                && evaluator.evaluate(criterion).basis() == Basis.AGREED;
    }

    @Override
    public Boolean outOf(Criterion.OutOf criterion) {
        return any(criterion.parts().stream());
    }

    @Override
    public Boolean when(Criterion.When criterion) {
        return any(Stream.of(
                        List.of(criterion.condition()),
                        criterion.then().stream().toList(),
                        criterion.otherwise().stream().toList())
                .flatMap(List::stream));
    }

    @Override
    public Boolean holds(Criterion.Holds criterion) {
        return false;
    }

    @Override
    public Boolean every(Criterion.Every criterion) {
        return false;
    }

    @Override
    public Boolean judged(Criterion.Judged criterion) {
        return any(criterion.reading().stream());
    }

    @Override
    public Boolean shown(Criterion.Shown criterion) {
        return evaluator.evaluate(criterion).basis() == Basis.AGREED
                || any(Stream.of(criterion.shown(), criterion.agreed()));
    }

    @Override
    public Boolean inStretch(Criterion.InStretch criterion) {
        return any(Stream.of(criterion.meets()));
    }
}
