package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.List;

/**
 * A test inside one cell of a tally, or one stretch: an activity outside it is not there. Where facts are counted, milestones, papers and
 * decisions outside it are not there either, nor are standings that hold on none of its days; everything else stays as it is.
 */
final class CellTest extends Test {
    private final Test cell;
    private final Test test;
    private final boolean counting;

    CellTest(Test cell, Test test, boolean counting) {
        this.cell = cell;
        this.test = test;
        this.counting = counting;
    }

    private Match inside(Fact fact) {
        return fact.kind().isActivity() ? cell.on(fact) : counting ? cell.touches(fact) : Match.IN;
    }

    @Override
    Match on(Fact fact) {
        Match answer = test.on(fact);
        if (answer == Match.OUT) {
            return answer;
        }
        Match inside = inside(fact);
        return inside.compareTo(answer) < 0 ? inside : answer;
    }

    @Override
    boolean sees(Fact fact) {
        return test.sees(fact) && inside(fact) != Match.OUT;
    }

    @Override
    boolean isMisspelt(Fact fact) {
        return test.isMisspelt(fact);
    }

    @Override
    Reason why(Fact fact, Match answer) {
        return test.on(fact) == answer ? test.why(fact, answer) : cell.why(fact, answer);
    }

    @Override
    List<Remedy.Supply> supplies(Fact fact) {
        List<Remedy.Supply> supplies = new ArrayList<>();
        if (test.on(fact) == Match.UNSURE) {
            supplies.addAll(test.supplies(fact));
        }
        if (inside(fact) == Match.UNSURE) {
            supplies.addAll(cell.supplies(fact));
        }
        return supplies;
    }

    @Override
    List<Remedy.Supply> hinges() {
        return test.hinges();
    }
}
