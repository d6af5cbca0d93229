package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Reason.Type;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A test on the n-th day on which selected facts begin. */
final class PositionPredicate extends FactPredicate {
    private final FactPredicate of;
    private final int position;
    private final Order order;
    private final boolean known;
    private final Supplier<List<Remedy.Supply>> days;

    /**
     * @param n 1 for the first day, -1 for the last
     * @param known whether it is known of everything that may be selected, and on which day it begins
     * @param days what would have to be supplied, so that it is
     */
    PositionPredicate(FactPredicate of, int n, Order order, boolean known, Supplier<List<Remedy.Supply>> days) {
        this.of = of;
        this.position = Math.abs(n);
        this.order = order;
        this.known = known;
        this.days = days;
    }

    @Override
    List<Remedy.Supply> supplies(Fact fact) {
        List<Remedy.Supply> supplies = new ArrayList<>(hinges());
        if (of.on(fact) == Match.UNSURE) {
            supplies.addAll(of.supplies(fact));
        }
        return supplies;
    }

    @Override
    List<Remedy.Supply> hinges() {
        return known ? List.of() : days.get();
    }

    @Override
    Match on(Fact fact) {
        Match among = of.on(fact);
        if (among == Match.OUT) {
            return Match.OUT;
        }
        Amount before = order.before(fact);
        boolean possibly = before.low() < position && position - 1 <= before.high();
        boolean surely = among == Match.IN && before.isExact() && !Order.isOnSeveralDays(fact);
        return Match.of(possibly && surely, possibly);
    }

    @Override
    Reason why(Fact fact, Match answer) {
        Match among = of.on(fact);
        if (among == Match.OUT) {
            return of.why(fact, Match.OUT);
        }
        return answer == Match.UNSURE
                ? new Reason(Type.MISSING, fact.days().areKnown() ? "order" : "date", List.of())
                : new Reason(
                        Type.OTHER_TIME,
                        "date",
                        fact.days().firstDay().map(Object::toString).stream().toList());
    }
}
