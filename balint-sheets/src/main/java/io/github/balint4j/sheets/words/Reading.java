package io.github.balint4j.sheets.words;

import io.github.balint4j.sheets.table.Cell;
import io.github.balint4j.sheets.table.Remark;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read from a cell.
 *
 * @param value the value; empty where there is a problem
 * @param problems what is wrong
 * @param guesses what was guessed
 * @param <T> the type of the value
 */
public record Reading<T>(Optional<T> value, List<Remark> problems, List<Remark> guesses) {
    /** This value. */
    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of(), List.of());
    }

    /** This value, which was guessed. */
    static <T> Reading<T> guessed(T value, Remark guess) {
        return new Reading<>(Optional.of(value), List.of(), List.of(guess));
    }

    /** No value. */
    static <T> Reading<T> wrong(Remark.Code code, Cell cell, String... arguments) {
        return new Reading<>(Optional.empty(), List.of(Remark.of(code, cell.place(), arguments)), List.of());
    }

    <R> Reading<R> map(Function<? super T, ? extends R> mapper) {
        return new Reading<>(value.map(mapper), problems, guesses);
    }
}
