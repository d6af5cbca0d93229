package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Because;
import io.github.balint4j.rules.outcome.Because.Type;
import io.github.balint4j.rules.outcome.Remaining;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A test on the n-th day of selected facts. */
final class PositionTest extends Test {
    private final Test of;
    private final Ranks ranks;
    private final Supplier<List<Remaining.Supply>> days;

    /** @param days what would have to be supplied, so that it is known which day it is */
    PositionTest(Test of, Ranks ranks, Supplier<List<Remaining.Supply>> days) {
        this.of = of;
        this.ranks = ranks;
        this.days = days;
    }

    @Override
    List<Remaining.Supply> supplies(Fact fact) {
        List<Remaining.Supply> supplies = new ArrayList<>(hinges());
        if (of.on(fact) == Match.UNSURE) {
            supplies.addAll(of.supplies(fact));
        }
        return supplies;
    }

    @Override
    List<Remaining.Supply> hinges() {
        return ranks.areKnown() ? List.of() : days.get();
    }

    @Override
    Match on(Fact fact) {
        Match among = of.on(fact);
        if (among == Match.OUT) {
            return Match.OUT;
        }
        Match there = ranks.on(fact);
        return there.compareTo(among) < 0 ? there : among;
    }

    @Override
    Because why(Fact fact, Match answer) {
        Match among = of.on(fact);
        if (among == Match.OUT) {
            return of.why(fact, Match.OUT);
        }
        return answer == Match.UNSURE
                ? new Because(Type.MISSING, "date", List.of())
                : new Because(
                        Type.OTHER_TIME,
                        "date",
                        fact.days().firstDay().map(Object::toString).stream().toList());
    }
}
