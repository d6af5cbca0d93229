package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.CriterionVisitor;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which facts a criterion is about in the first place: those that its first part picks, in written order. */
public final class PrimaryFacts extends CriterionVisitor {
    private @Nullable Selector first;

    private PrimaryFacts() {}

    public static Optional<Selector> by(Criterion criterion) {
        PrimaryFacts facts = new PrimaryFacts();
        criterion.fold(facts);
        return Optional.ofNullable(facts.first);
    }

    @Override
    protected Void pick(Selector selector) {
        first = first == null ? selector : first;
        return null;
    }

    // The condition says only whether it applies.
    @Override
    public Void when(Criterion.When when) {
        when.then().ifPresent(part -> part.fold(this));
        when.otherwise().ifPresent(part -> part.fold(this));
        return null;
    }

    @Override
    public Void shown(Criterion.Shown shown) {
        return shown.shown().fold(this);
    }

    @Override
    public Void tally(Quantity.Tally tally) {
        return tally.criterion().fold(this);
    }
}
