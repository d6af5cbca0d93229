package io.github.balint4j.rules.outcome;

import io.github.balint4j.rules.criterion.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one criterion came to, with everything that explains it.
 *
 * @param criterion what was asked
 * @param verdict what it came to; a reading may satisfy and never refuses, so it is either the one without readings or, where
 *     that is undetermined, satisfied
 * @param withoutReadings what it comes to where nothing is read that the source does not say: neither what it leaves to
 *     judgement, nor how it counts
 * @param basis on what the verdict rests
 * @param causes why it is undetermined; empty otherwise
 * @param found what was found, where the criterion compares an amount
 * @param evidence on which facts it rests
 * @param remaining what would settle it; nothing exactly when satisfied
 * @param children what its parts came to, in written order
 * @param running the period that still runs, where the criterion counts periods and that one is not yet as asked: whatever the
 *     verdict is, as a period that is not over is not missed
 */
public record Outcome(
        Criterion criterion,
        Verdict verdict,
        Verdict withoutReadings,
        Basis basis,
        Set<Cause> causes,
        Optional<Measure> found,
        Evidence evidence,
        Remaining remaining,
        List<Outcome> children,
        Optional<Running> running) {
    /** Nothing that still runs. */
    public Outcome(
            Criterion criterion,
            Verdict verdict,
            Verdict withoutReadings,
            Basis basis,
            Set<Cause> causes,
            Optional<Measure> found,
            Evidence evidence,
            Remaining remaining,
            List<Outcome> children) {
        this(
                criterion,
                verdict,
                withoutReadings,
                basis,
                causes,
                found,
                evidence,
                remaining,
                children,
                Optional.empty());
    }

    /** Copies the list. */
    public Outcome {
        children = List.copyOf(children);
    }

    /** The same, resting on what the frame says, as the record alone comes to another verdict. */
    public Outcome asAgreed() {
        return restingOn(Basis.AGREED);
    }

    /** The same, on another basis. */
    public Outcome restingOn(Basis other) {
        return new Outcome(
                criterion, verdict, withoutReadings, other, causes, found, evidence, remaining, children, running);
    }

    /** The same, while this still runs. */
    public Outcome during(Optional<Running> period) {
        return new Outcome(
                criterion, verdict, withoutReadings, basis, causes, found, evidence, remaining, children, period);
    }

    /** Whether it asks nothing here, as its condition is not given. */
    public boolean isNotApplicable() {
        return basis == Basis.NOT_APPLICABLE
                || basis == Basis.AGREED
                        && criterion instanceof Criterion.When
                        && verdict == Verdict.SATISFIED
                        && children.size() == 1;
    }

    /** The same, where it only comes to this because of what is read that nobody said of the facts. */
    public Outcome byReading(Verdict sure) {
        return new Outcome(
                criterion, verdict, sure, Basis.READING, causes, found, evidence, remaining, children, running);
    }

    /** Whether it is met only because something is read that nobody said of the facts, such as on what supervision was. */
    public boolean isByUnsaid() {
        return basis == Basis.READING && verdict != withoutReadings && children.isEmpty() && !isCounted();
    }

    private boolean isCounted() {
        return isOfTheTypical() || found.flatMap(Measure::asRead).isPresent();
    }

    /** Whether it hangs on how many are enough, by our reading, for what is typical. */
    public boolean isOfTheTypical() {
        return found.flatMap(Measure::within).isPresent()
                && (verdict != withoutReadings || causes.contains(Cause.COUNTING));
    }

    /** What it comes to as we read it: of what is left to judgement, what the reading came to by itself. */
    public Verdict asRead() {
        if (basis == Basis.READING && criterion instanceof Criterion.Judged) {
            return children.get(0).asRead();
        }
        boolean onlyCounting = causes.size() == 1 && causes.contains(Cause.COUNTING);
        return onlyCounting ? Verdict.NOT_SATISFIED : verdict;
    }

    /** Whether a reading that stood in is surely not met, so that it is undetermined and those who judge are asked. */
    public boolean isUnmetAsRead() {
        return verdict == Verdict.UNDETERMINED
                && readings().stream().anyMatch(reading -> reading.asRead() == Verdict.NOT_SATISFIED);
    }

    /**
     * Where in it something is read that the source does not say: what is left to judgement, and was not judged, of which the
     * reading is the only child; amounts of which the source does not say how they are counted; what nobody said of the facts.
     */
    public List<Outcome> readings() {
        boolean counted = isCounted() && criterion instanceof Criterion.Bounded;
        boolean stoodIn = basis == Basis.READING && criterion instanceof Criterion.Judged;
        return stoodIn || counted || isByUnsaid()
                ? List.of(this)
                : children.stream().flatMap(child -> child.readings().stream()).toList();
    }
}
