package io.github.balint4j.json;

import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;

/** Of a document that could not be read: whoever asks for the value all the same gets the problems. */
final class Unread<T> implements Validation<Seq<Problem>, T> {
    private static final long serialVersionUID = 1L;

    private final Seq<Problem> problems;

    private Unread(Seq<Problem> problems) {
        this.problems = problems;
    }

    /** The same reading, which keeps its problems. */
    static <T> Validation<Seq<Problem>, T> keeping(Validation<Seq<Problem>, T> read) {
        return read.isValid() ? read : new Unread<>(read.getError());
    }

    @Override
    public boolean isValid() {
        return false;
    }

    @Override
    public boolean isInvalid() {
        return true;
    }

    /** @throws InvalidDocument always */
    @Override
    public T get() {
        throw new InvalidDocument(problems);
    }

    @Override
    public Seq<Problem> getError() {
        return problems;
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
