package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.oracle.fact.Days;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A test on the days of the fact. */
final class DaysTest extends Test {
    private final Selector.Relation relation;
    private final ResolvedWindow window;
    private final Hinge moments;

    /** @param moments on what the days of the window hang */
    DaysTest(Selector.Relation relation, ResolvedWindow window, Hinge moments) {
        this.relation = relation;
        this.window = window;
        this.moments = moments;
    }

    @Override
    List<Remedy.Supply> supplies(Fact fact) {
        List<Remedy.Supply> supplies = new ArrayList<>(hinges());
        if (!isKnown(fact)) {
            supplies.addAll(Steps.days(List.of(fact)));
        }
        return supplies.isEmpty() ? super.supplies(fact) : supplies;
    }

    private boolean isKnown(Fact fact) {
        Days days = fact.days();
        boolean ofStart = relation == Selector.Relation.STARTING && !fact.isSummed();
        return ofStart ? days.fromLow() == days.fromHigh() : days.areKnown();
    }

    @Override
    List<Remedy.Supply> hinges() {
        return window.isSure() ? List.of() : moments.supplies().get();
    }

    @Override
    Match on(Fact fact) {
        Days days = fact.days();
        return switch (relation) {
            case COVERING -> covered(fact, days);
            case STARTING ->
                fact.isSummed()
                        ? within(days)
                        : window.contains(days.fromLow(), days.fromHigh(), days.fromLow(), days.fromHigh());
            case WITHIN -> within(days);
        };
    }

    @Override
    Match touches(Fact fact) {
        Days days = fact.days();
        return fact.kind() == FactKind.FRAME
                ? Match.IN
                : fact.kind().isStanding()
                        ? window.meets(days)
                        : window.contains(days.fromLow(), days.fromHigh(), days.fromLow(), days.fromHigh());
    }

    @Override
    ResolvedWindow clip(ResolvedWindow other) {
        return window.and(other);
    }

    private Match within(Days days) {
        return window.contains(days.fromLow(), days.fromHigh(), days.untilLow(), days.untilHigh());
    }

    // Of several on unknown days, none is known to hold on all of them.
    private Match covered(Fact fact, Days days) {
        Match whole = window.coveredBy(days);
        boolean oneDay = days.fromLow() == days.untilHigh();
        return whole == Match.IN && fact.isSummed() && !oneDay ? Match.UNSURE : whole;
    }

    @Override
    Reason why(Fact fact, Match answer) {
        Days days = fact.days();
        List<String> values = new ArrayList<>();
        if (days.isDated()) {
            values.add(LocalDate.ofEpochDay(days.fromLow()).toString());
            if (days.untilLow() == days.untilHigh()
                    && days.untilLow() != Days.END
                    && days.untilLow() != days.fromLow()) {
                values.add(LocalDate.ofEpochDay(days.untilLow()).toString());
            }
        }
        if (answer == Match.OUT) {
            return edge(days).orElseGet(() -> new Reason(Reason.Type.OTHER_TIME, "date", values));
        }
        if (isKnown(fact) && !window.isSure()) {
            return moments.why().get();
        }
        boolean straddles = days.isDated() && days.untilLow() == days.untilHigh();
        return straddles
                ? new Reason(Reason.Type.STRADDLES, "date", values)
                : new Reason(Reason.Type.MISSING, days.isDated() ? "until" : "date", List.of());
    }

    // Wholly on one side of a known edge: which edge says more than the entry's own days.
    private Optional<Reason> edge(Days days) {
        if (window.empty() || relation == Selector.Relation.COVERING) {
            return Optional.empty();
        }
        long last = relation == Selector.Relation.STARTING ? days.fromHigh() : days.untilHigh();
        if (last < window.fromLow() && window.fromLow() == window.fromHigh()) {
            return Optional.of(otherTime("before", window.fromLow()));
        }
        boolean after = days.fromLow() > window.untilHigh() && window.untilLow() == window.untilHigh();
        return after ? Optional.of(otherTime("after", window.untilHigh())) : Optional.empty();
    }

    private static Reason otherTime(String side, long edge) {
        if (edge == Days.END || edge == Days.BEGINNING) {
            return new Reason(Reason.Type.OTHER_TIME, edge == Days.END ? "not-come" : "date", List.of());
        }
        return new Reason(
                Reason.Type.OTHER_TIME, side, List.of(LocalDate.ofEpochDay(edge).toString()));
    }
}
