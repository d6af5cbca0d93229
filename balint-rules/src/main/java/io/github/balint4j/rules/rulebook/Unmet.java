package io.github.balint4j.rules.rulebook;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What does not satisfy a required row: whoever asks for the value all the same gets the findings. */
final class Unmet<T> implements Validation<Seq<Finding>, T> {
    private static final long serialVersionUID = 1L;

    private final transient Seq<Finding> findings;
    private final transient Supplier<Assessment> assessment;

    Unmet(Seq<Finding> findings, Supplier<Assessment> assessment) {
        this.findings = findings;
        this.assessment = assessment;
    }

    @Override
    public boolean isValid() {
        return false;
    }

    @Override
    public boolean isInvalid() {
        return true;
    }

    /** @throws UnmetRequirementsException always */
    @Override
    public T get() {
        throw new UnmetRequirementsException(assessment.get());
    }

    @Override
    public Seq<Finding> getError() {
        return findings;
    }

    /** Whether the other is as invalid, of whatever class. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validation<?, ?> one
                && one.isInvalid()
                && getError().equals(one.getError());
    }

    @Override
    public int hashCode() {
        return Validation.invalid(getError()).hashCode();
    }

    @Override
    public String stringPrefix() {
        return "Invalid";
    }

    @Override
    public String toString() {
        return stringPrefix() + "(" + getError() + ")";
    }
}
