package io.github.balint4j.rules.outcome;

import io.github.balint4j.rules.criterion.Criterion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion came to, with everything that explains it. The explanation, its evidence and what remains, is worked out
 * when it is first asked for: a caller who wants the verdict alone does not pay for it.
 */
public final class Outcome implements Explanation {
    private final Criterion criterion;
    private final Verdict verdict;
    private final Verdict withoutReadings;
    private final Basis basis;
    private final Set<Cause> causes;
    private final List<Outcome> children;
    private final Explanation explanation;
    private volatile @Nullable Evidence evidence;
    private volatile @Nullable Remedy remaining;

    /**
     * An outcome that is explained when somebody asks.
     *
     * @param criterion what was asked
     * @param verdict what it came to
     * @param withoutReadings what it comes to where nothing is read that the source does not say
     * @param basis on what the verdict rests
     * @param causes why it is undetermined; none otherwise
     * @param children what its parts came to, in written order
     * @param explanation what explains it
     */
    public Outcome(
            Criterion criterion,
            Verdict verdict,
            Verdict withoutReadings,
            Basis basis,
            Set<Cause> causes,
            List<Outcome> children,
            Explanation explanation) {
        this.criterion = criterion;
        this.verdict = verdict;
        this.withoutReadings = withoutReadings;
        this.basis = basis;
        this.causes = causes;
        this.children = List.copyOf(children);
        this.explanation = explanation;
    }

    /**
     * An outcome of which it is worked out what remains when that is first asked for.
     *
     * @param criterion what was asked
     * @param verdict what it came to
     * @param withoutReadings what it comes to where nothing is read that the source does not say
     * @param basis on what the verdict rests
     * @param causes why it is undetermined; none otherwise
     * @param found what was found, where the criterion compares an amount
     * @param evidence on which facts it rests
     * @param remaining gives what would settle it, each time the same
     * @param children what its parts came to, in written order
     * @param running gives what still runs, each time the same
     */
    public Outcome(
            Criterion criterion,
            Verdict verdict,
            Verdict withoutReadings,
            Basis basis,
            Set<Cause> causes,
            Optional<Measure> found,
            Evidence evidence,
            Supplier<Remedy> remaining,
            List<Outcome> children,
            Supplier<Optional<RunningPeriod>> running) {
        this(
                criterion,
                verdict,
                withoutReadings,
                basis,
                causes,
                children,
                Explanation.of(() -> found, () -> evidence, remaining, running));
    }

    /**
     * An outcome of which it is known what remains; nothing still runs.
     *
     * @param criterion what was asked
     * @param verdict what it came to
     * @param withoutReadings what it comes to where nothing is read that the source does not say
     * @param basis on what the verdict rests
     * @param causes why it is undetermined; none otherwise
     * @param found what was found, where the criterion compares an amount
     * @param evidence on which facts it rests
     * @param remaining what would settle it; nothing exactly when satisfied
     * @param children what its parts came to, in written order
     */
    public Outcome(
            Criterion criterion,
            Verdict verdict,
            Verdict withoutReadings,
            Basis basis,
            Set<Cause> causes,
            Optional<Measure> found,
            Evidence evidence,
            Remedy remaining,
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

    /**
     * An outcome of which it is known what remains, and what still runs.
     *
     * @param criterion what was asked
     * @param verdict what it came to
     * @param withoutReadings what it comes to where nothing is read that the source does not say
     * @param basis on what the verdict rests
     * @param causes why it is undetermined; none otherwise
     * @param found what was found, where the criterion compares an amount
     * @param evidence on which facts it rests
     * @param remaining what would settle it; nothing exactly when satisfied
     * @param children what its parts came to, in written order
     * @param running the period that still runs
     */
    public Outcome(
            Criterion criterion,
            Verdict verdict,
            Verdict withoutReadings,
            Basis basis,
            Set<Cause> causes,
            Optional<Measure> found,
            Evidence evidence,
            Remedy remaining,
            List<Outcome> children,
            Optional<RunningPeriod> running) {
        this(
                criterion,
                verdict,
                withoutReadings,
                basis,
                causes,
                found,
                evidence,
                () -> remaining,
                children,
                () -> running);
    }

    /** {@return what was asked} */
    public Criterion criterion() {
        return criterion;
    }

    /**
     * {@return what it came to; a reading may satisfy and never refuses, so it is either the one without readings or, where that is
     * undetermined, satisfied}
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * {@return what it comes to where nothing is read that the source does not say: neither what it leaves to judgement, nor how it
     * counts}
     */
    public Verdict withoutReadings() {
        return withoutReadings;
    }

    /** {@return on what the verdict rests} */
    public Basis basis() {
        return basis;
    }

    /** {@return why it is undetermined; empty otherwise} */
    public Set<Cause> causes() {
        return causes;
    }

    /** {@return what was found, where the criterion compares an amount} */
    @Override
    public Optional<Measure> found() {
        return explanation.found();
    }

    /** {@return on which facts it rests} */
    @Override
    public Evidence evidence() {
        Evidence known = evidence;
        if (known == null) {
            known = Evidence.later(explanation::evidence);
            evidence = known;
        }
        return known;
    }

    /** {@return what would settle it; nothing exactly when satisfied} */
    @Override
    public Remedy remaining() {
        Remedy known = remaining;
        if (known == null) {
            known = explanation.remaining();
            remaining = known;
        }
        return known;
    }

    /** {@return what its parts came to, in written order} */
    public List<Outcome> children() {
        return children;
    }

    /**
     * {@return the period that still runs, where the criterion counts periods and that one is not yet as asked: whatever the verdict
     * is, as a period that is not over is not missed}
     */
    @Override
    public Optional<RunningPeriod> running() {
        return explanation.running();
    }

    /** {@return the same, resting on what the frame says, as the record alone comes to another verdict} */
    public Outcome asAgreed() {
        return restingOn(Basis.AGREED);
    }

    /**
     * {@return the same, on another basis}
     *
     * @param other the basis
     */
    public Outcome restingOn(Basis other) {
        return new Outcome(
                criterion, verdict, withoutReadings, Objects.requireNonNull(other, "other"), causes, children, this);
    }

    /** {@return whether it asks nothing here, as its condition is not given} */
    public boolean isNotApplicable() {
        return basis == Basis.NOT_APPLICABLE
                || basis == Basis.AGREED
                        && criterion instanceof Criterion.When
                        && verdict == Verdict.SATISFIED
                        && children.size() == 1;
    }

    /**
     * {@return the same, where it only comes to this because of what is read that nobody said of the facts}
     *
     * @param sure what it comes to without what is read
     */
    public Outcome byReading(Verdict sure) {
        return new Outcome(
                criterion, verdict, Objects.requireNonNull(sure, "sure"), Basis.READING, causes, children, this);
    }

    /** {@return whether it is met only because something is read that nobody said of the facts, such as on what supervision was} */
    public boolean isByUnsaid() {
        return basis == Basis.READING && verdict != withoutReadings && children.isEmpty() && !isCounted();
    }

    private boolean isCounted() {
        return isOfTheTypical() || found().flatMap(Measure::asRead).isPresent();
    }

    /** {@return whether it hangs on how many are enough, by our reading, for what is typical} */
    public boolean isOfTheTypical() {
        return found().flatMap(Measure::within).isPresent()
                && (verdict != withoutReadings || causes.contains(Cause.COUNTING));
    }

    /** {@return what it comes to as we read it: of what is left to judgement, what the reading came to by itself} */
    public Verdict asRead() {
        if (basis == Basis.READING && criterion instanceof Criterion.Judged) {
            return children.get(0).asRead();
        }
        boolean onlyCounting = causes.size() == 1 && causes.contains(Cause.COUNTING);
        return onlyCounting ? Verdict.NOT_SATISFIED : verdict;
    }

    /** {@return whether a reading that stood in is surely not met, so that it is undetermined and those who judge are asked} */
    public boolean isNotSatisfiedAsRead() {
        return verdict == Verdict.UNDETERMINED
                && readings().stream().anyMatch(reading -> reading.asRead() == Verdict.NOT_SATISFIED);
    }

    /**
     * {@return where in it something is read that the source does not say: what is left to judgement, and was not judged, of which
     * the reading is the only child; amounts of which the source does not say how they are counted; what nobody said of the facts}
     */
    public List<Outcome> readings() {
        boolean counted = isCounted() && criterion instanceof Criterion.Bounded;
        boolean stoodIn = basis == Basis.READING && criterion instanceof Criterion.Judged;
        return stoodIn || counted || isByUnsaid()
                ? List.of(this)
                : children.stream().flatMap(child -> child.readings().stream()).toList();
    }

    private List<Object> parts() {
        return List.of(
                criterion,
                verdict,
                withoutReadings,
                basis,
                causes,
                found(),
                evidence(),
                remaining(),
                children,
                running());
    }

    /** Whether the other says the same of the same criterion, with the same evidence and the same advice. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome outcome && parts().equals(outcome.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    @Override
    public String toString() {
        return "Outcome" + parts();
    }
}
