package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Selector;

/** Whether nothing that is added from now on can be selected. */
final class Closed implements Selector.Fold<Boolean> {
    private final RecordedFacts record;

    Closed(RecordedFacts record) {
        this.record = record;
    }

    @Override
    public Boolean is(Selector.Is is) {
        return false;
    }

    @Override
    public Boolean sized(Selector.Sized sized) {
        return false;
    }

    @Override
    public Boolean present(Selector.Present present) {
        return false;
    }

    @Override
    public Boolean timed(Selector.Timed timed) {
        boolean covering = timed.relation() == Selector.Relation.COVERING;
        return record.moments().resolve(timed.window(), covering).endsBefore(record.asOf());
    }

    @Override
    public Boolean with(Selector.With with) {
        return false;
    }

    @Override
    public Boolean position(Selector.Position position) {
        return position.of().fold(this);
    }

    @Override
    public Boolean and(Selector.And and) {
        return and.parts().stream().anyMatch(part -> part.fold(this));
    }

    @Override
    public Boolean or(Selector.Or or) {
        return or.parts().stream().allMatch(part -> part.fold(this));
    }

    @Override
    public Boolean not(Selector.Not not) {
        return false;
    }
}
