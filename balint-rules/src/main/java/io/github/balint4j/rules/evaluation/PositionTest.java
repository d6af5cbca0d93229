package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Because;
import io.github.balint4j.rules.outcome.Because.Type;
import java.util.List;

/** A test on the n-th day of selected facts. */
final class PositionTest extends Test {
    /**
     * Which day it is.
     *
     * @param known whether it is known
     * @param none whether there is none
     * @param epoch the day, when there is one
     */
    record Day(boolean known, boolean none, long epoch) {
        static final Day UNSURE = new Day(false, false, 0);
        static final Day NONE = new Day(true, true, 0);

        static Day of(long epoch) {
            return new Day(true, false, epoch);
        }
    }

    private final Test of;
    private final Day day;

    PositionTest(Test of, Day day) {
        this.of = of;
        this.day = day;
    }

    @Override
    Match on(Fact fact) {
        Match among = of.on(fact);
        if (among == Match.OUT || day.none()) {
            return Match.OUT;
        }
        if (!day.known()) {
            return Match.UNSURE;
        }
        return Match.of(among == Match.IN && fact.days().fromLow() == day.epoch(), false);
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
