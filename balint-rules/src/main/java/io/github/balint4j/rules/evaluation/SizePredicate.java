package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Reason;
import java.util.List;

/** A test on the fact's own amount. */
final class SizePredicate extends FactPredicate {
    private final Selector.Sized selector;
    private final long min;
    private final long max;

    SizePredicate(Selector.Sized selector) {
        this.selector = selector;
        this.min = selector.min().map(bound -> bound.base()).orElse(0L);
        this.max = selector.max().map(bound -> bound.base()).orElse(Measure.NO_BOUND);
    }

    @Override
    Match on(Fact fact) {
        Amount amount = fact.size(selector.unit().dimension());
        return Match.of(amount.low() >= min && amount.high() <= max, amount.high() >= min && amount.low() <= max);
    }

    // Ten sessions of 800 minutes in all are not all of 90 minutes.
    @Override
    boolean missesSome(Fact fact) {
        if (!fact.isSummed() || selector.unit().dimension() != Dimension.LENGTH) {
            return super.missesSome(fact);
        }
        Amount all = fact.amount(Dimension.MINUTES);
        Amount sessions = fact.amount(Dimension.SESSIONS);
        boolean tooLong = max != Measure.NO_BOUND && all.low() > minutes(max, sessions.high());
        return all.high() < minutes(min, sessions.low()) || tooLong;
    }

    private static long minutes(long each, long sessions) {
        return sessions == Measure.NO_BOUND ? sessions : each * sessions / Amount.SESSION;
    }

    @Override
    Reason whySome(Fact fact) {
        Unit unit = selector.unit();
        Amount sessions = fact.amount(Dimension.SESSIONS);
        if (!fact.isSummed() || unit.dimension() != Dimension.LENGTH || !sessions.isExact()) {
            return super.whySome(fact);
        }
        long average = fact.amount(Dimension.MINUTES).high() * Amount.SESSION / sessions.low();
        return new Reason(
                Reason.Type.AVERAGE, unit.code(), List.of(unit.fromBase(average).toString()));
    }

    @Override
    Reason why(Fact fact, Match answer) {
        Amount amount = fact.size(selector.unit().dimension());
        return answer == Match.UNSURE
                ? new Reason(Reason.Type.MISSING, Steps.datum(selector.unit()), List.of())
                : new Reason(
                        Reason.Type.OTHER_SIZE,
                        selector.unit().code(),
                        // Of what lies between bounds, the one that comes nearest.
                        List.of(selector.unit()
                                .fromBase(amount.high() < min ? amount.high() : amount.low())
                                .toString()));
    }
}
