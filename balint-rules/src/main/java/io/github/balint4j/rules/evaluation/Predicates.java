package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes tests of selectors on a record. */
final class Predicates implements Selector.Fold<FactPredicate> {
    private final RecordedFacts record;

    Predicates(RecordedFacts record) {
        this.record = record;
    }

    @Override
    public FactPredicate is(Selector.Is is) {
        return new FactPredicate.OnAttribute(is, record.isAsRead());
    }

    @Override
    public FactPredicate sized(Selector.Sized sized) {
        return new SizePredicate(sized);
    }

    @Override
    public FactPredicate present(Selector.Present present) {
        return new PresentPredicate(record.facts(), present, present.who().fold(this));
    }

    @Override
    public FactPredicate timed(Selector.Timed timed) {
        boolean covering = timed.relation() == Selector.Relation.COVERING;
        return new DaysPredicate(
                timed.relation(),
                record.moments().resolve(timed.window(), covering),
                record.moments().hinge(timed.window()));
    }

    @Override
    public FactPredicate with(Selector.With with) {
        Optional<ResolvedWindow> at = with.at().map(moment -> record.moments().resolve(Window.on(moment), true));
        return new StandingPredicate(
                record.facts(),
                with.party(),
                with.standing().fold(this),
                at,
                record.moments().hinge(with.at().map(Window::on).orElse(Window.ever())));
    }

    @Override
    public FactPredicate position(Selector.Position position) {
        Selection selection = record.select(position.of());
        boolean known = selection.isSure()
                && selection.in().stream().allMatch(fact -> fact.days().isDated() && !Order.isOnSeveralDays(fact));
        Order order = new Order(selection, position.n() < 0);
        return new PositionPredicate(
                position.of().fold(this),
                position.n(),
                order,
                known,
                Steps.once(() -> Steps.merged(Stream.concat(
                        record.moments().supplies(position.of()).stream(),
                        order.supplies(selection, position.n()).stream()))));
    }

    @Override
    public FactPredicate and(Selector.And and) {
        return new FactPredicate.AllOf(parts(and.parts()));
    }

    @Override
    public FactPredicate or(Selector.Or or) {
        return new FactPredicate.AnyOf(parts(or.parts()));
    }

    @Override
    public FactPredicate not(Selector.Not not) {
        return new FactPredicate.Opposite(not.part().fold(this));
    }

    private FactPredicate[] parts(List<Selector> parts) {
        FactPredicate[] tests = new FactPredicate[parts.size()];
        for (int i = 0; i < tests.length; i++) {
            tests[i] = parts.get(i).fold(this);
        }
        return tests;
    }
}
