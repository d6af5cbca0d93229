package io.github.balint4j.core;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said of a property that means something when it is left out.
 *
 * <p>Three states that are never the same:
 *
 * <ul>
 *   <li><b>as usual</b>: nothing is said, and so what usually holds does: a member without a last day still has the place, a
 *       session without a mode takes that of the frame;
 *   <li><b>unknown</b>: it may be as usual or otherwise, nobody knows;
 *   <li>a <b>value</b>.
 * </ul>
 *
 * <p>A property that is an {@link Optional} has no usual value: empty is unknown.
 *
 * <pre>{@code
 * Session.builder().date(day).build().mode();                        // as usual: the mode of the frame
 * Session.builder().date(day).mode(Given.unknown()).build().mode();  // this time it may have been another one
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class Given<T> {
    private static final Given<?> USUAL = new Given<>(Optional.empty());
    private static final Given<?> UNKNOWN = new Given<>(Optional.empty());

    private final Optional<T> value;

    private Given(Optional<T> value) {
        this.value = value;
    }

    /** This value. */
    public static <T> Given<T> of(T value) {
        return new Given<>(Optional.of(value));
    }

    /** The value that is there; as usual where none is. */
    public static <T> Given<T> ofOptional(Optional<T> value) {
        return value.isPresent() ? new Given<>(value) : usual();
    }

    /** Nothing is said: as usual. */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> Given<T> usual() {
        return (Given<T>) USUAL;
    }

    /** Nobody knows, not even whether it is as usual. */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> Given<T> unknown() {
        return (Given<T>) UNKNOWN;
    }

    /** Whether nothing is said. */
    public boolean isUsual() {
        return this == USUAL;
    }

    /** Whether nobody knows. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** The value; empty where it is unknown, and where it is as usual. */
    public Optional<T> value() {
        return value;
    }

    /** Whether it is surely this value. */
    public boolean is(T one) {
        return value.isPresent() && value.get().equals(one);
    }

    /** Whether it is or may be this value; what is as usual is not. */
    public boolean mayBe(T one) {
        return isUnknown() || is(one);
    }

    /** What holds, where {@code usual} usually does; empty where that is not known. */
    public Optional<T> orUsual(T usual) {
        return isUsual() ? Optional.of(usual) : value;
    }

    /** What is said here; where nothing is, what {@code outer} says. */
    public Given<T> or(Given<T> outer) {
        return isUsual() ? outer : this;
    }

    /** The same with the value mapped. */
    public <R> Given<R> map(Function<? super T, ? extends R> mapper) {
        if (value.isPresent()) {
            return of(mapper.apply(value.get()));
        }
        return isUsual() ? usual() : unknown();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Given<?> given
                && isUsual() == given.isUsual()
                && isUnknown() == given.isUnknown()
                && value.equals(given.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isUsual(), value);
    }

    @Override
    public String toString() {
        return value.map(Object::toString).orElse(isUsual() ? "as usual" : "unknown");
    }
}
