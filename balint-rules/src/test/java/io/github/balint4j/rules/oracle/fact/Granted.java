package io.github.balint4j.rules.oracle.fact;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Until when what a body gave a person holds: to its own end, or until it is withdrawn. */
public final class Granted {
    private final List<Decision> withdrawals;
    private final boolean mayLackOne;
    private final long knownOn;

    /**
     * What was withdrawn among these decisions; where they are not all, anything may have been.
     *
     * @param knownOn a day on which they were on record
     */
    public Granted(Known<Decision> decisions, LocalDate knownOn) {
        this.withdrawals = decisions.items().stream()
                .filter(one -> one.kind() == DecisionKind.WITHDRAW)
                .toList();
        this.mayLackOne = !decisions.isComplete();
        this.knownOn = knownOn.toEpochDay();
    }

    /**
     * The days on which what was decided holds.
     *
     * @param term for how long, where the decision itself does not say until when
     */
    public Days days(Decision decision, Optional<Period> term) {
        Days days = Days.holding(decision.on(), decision.until(), knownOn);
        if (!decision.kind().isGiving()) {
            return days;
        }
        if (decision.until().isUsual() && term.isPresent()) {
            days = days.lasting(term.get());
        }
        for (Decision one : withdrawals) {
            boolean ofTheSame = one.tier().isEmpty() || one.tier().equals(decision.tier());
            boolean another = !ofTheSame && decision.tier().isPresent();
            if (one.authority().equals(decision.authority()) && !another) {
                days = days.endedBy(Days.point(one.on(), knownOn), ofTheSame);
            }
        }
        return mayLackOne ? days.endedBy(Days.UNKNOWN, false) : days;
    }

    /** The days of a milestone with the body, from its own day to the one on which the body withdraws what it gave. */
    public Days days(Milestone milestone, IssuerId body) {
        Days days = Days.holding(milestone.on(), Given.usual(), knownOn);
        for (Decision one : withdrawals) {
            if (one.authority().equals(body) && one.tier().isEmpty()) {
                days = days.endedBy(Days.point(one.on(), knownOn), true);
            }
        }
        return days;
    }
}
