package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts a criterion is about in the first place: those that its first part picks, in written order. */
public final class PrimaryFacts implements Criterion.Fold<Optional<Selector>>, Quantity.Fold<Optional<Selector>> {
    private PrimaryFacts() {}

    public static Optional<Selector> by(Criterion criterion) {
        return criterion.fold(new PrimaryFacts());
    }

    private Optional<Selector> first(List<Criterion> parts) {
        return parts.stream().flatMap(part -> part.fold(this).stream()).findFirst();
    }

    @Override
    public Optional<Selector> bounded(Criterion.Bounded bounded) {
        return bounded.quantity().fold(this);
    }

    @Override
    public Optional<Selector> outOf(Criterion.OutOf outOf) {
        return first(outOf.parts());
    }

    @Override
    public Optional<Selector> when(Criterion.When when) {
        return first(
                Stream.concat(when.then().stream(), when.otherwise().stream()).toList());
    }

    @Override
    public Optional<Selector> holds(Criterion.Holds holds) {
        return Optional.of(holds.selector());
    }

    @Override
    public Optional<Selector> every(Criterion.Every every) {
        return Optional.of(every.selector());
    }

    @Override
    public Optional<Selector> judged(Criterion.Judged judged) {
        return judged.reading().flatMap(reading -> reading.fold(this));
    }

    @Override
    public Optional<Selector> shown(Criterion.Shown shown) {
        return shown.shown().fold(this);
    }

    @Override
    public Optional<Selector> inStretch(Criterion.InStretch inStretch) {
        return inStretch.meets().fold(this);
    }

    @Override
    public Optional<Selector> total(Quantity.Total total) {
        return Optional.of(total.of());
    }

    @Override
    public Optional<Selector> capped(Quantity.Capped capped) {
        return total(capped.total());
    }

    @Override
    public Optional<Selector> distinct(Quantity.Distinct distinct) {
        return Optional.of(distinct.of());
    }

    @Override
    public Optional<Selector> ranked(Quantity.Ranked ranked) {
        return Optional.of(ranked.of());
    }

    @Override
    public Optional<Selector> span(Quantity.Span span) {
        return Optional.of(span.of());
    }

    @Override
    public Optional<Selector> covered(Quantity.Covered covered) {
        return Optional.of(covered.of());
    }

    @Override
    public Optional<Selector> share(Quantity.Share share) {
        return Optional.of(share.whole().of());
    }

    @Override
    public Optional<Selector> tally(Quantity.Tally tally) {
        return tally.criterion().fold(this);
    }

    @Override
    public Optional<Selector> spread(Quantity.Spread spread) {
        return Optional.of(spread.of());
    }

    @Override
    public Optional<Selector> stated(Quantity.Stated stated) {
        return stated.unless().flatMap(quantity -> quantity.fold(this));
    }
}
