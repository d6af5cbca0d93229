package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Criterion;
import java.util.List;

/** Takes every reading out of a criterion. */
final class WithoutReadings implements Criterion.Fold<Criterion> {
    @Override
    public Criterion bounded(Criterion.Bounded bounded) {
        return bounded;
    }

    @Override
    public Criterion outOf(Criterion.OutOf outOf) {
        List<Criterion> parts =
                outOf.parts().stream().map(part -> part.fold(this)).toList();
        return new Criterion.OutOf(outOf.k(), parts);
    }

    @Override
    public Criterion when(Criterion.When when) {
        return new Criterion.When(
                when.condition().fold(this),
                when.then().map(part -> part.fold(this)),
                when.otherwise().map(part -> part.fold(this)));
    }

    @Override
    public Criterion holds(Criterion.Holds holds) {
        return holds;
    }

    @Override
    public Criterion every(Criterion.Every every) {
        return every;
    }

    @Override
    public Criterion judged(Criterion.Judged judged) {
        return judged.withoutReading();
    }

    @Override
    public Criterion shown(Criterion.Shown shown) {
        return new Criterion.Shown(shown.shown().fold(this), shown.agreed().fold(this));
    }

    @Override
    public Criterion inStretch(Criterion.InStretch inStretch) {
        return new Criterion.InStretch(inStretch.length(), inStretch.meets().fold(this));
    }
}
