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

    /**
     * {@return this value}
     *
     * @param <T> the type of the value
     * @param value what is said
     */
    public static <T> Given<T> of(T value) {
        return new Given<>(Optional.of(value));
    }

    /**
     * {@return the value that is there; as usual where none is}
     *
     * @param <T> the type of the value
     * @param value the value, or nothing
     */
    public static <T> Given<T> ofOptional(Optional<T> value) {
        return value.isPresent() ? new Given<>(value) : usual();
    }

    /**
     * {@return what stands where nothing is said: as usual}
     *
     * @param <T> the type of the value
     */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> Given<T> usual() {
        return (Given<T>) USUAL;
    }

    /**
     * {@return that nobody knows, not even whether it is as usual}
     *
     * @param <T> the type of the value
     */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> Given<T> unknown() {
        return (Given<T>) UNKNOWN;
    }

    /** {@return whether nothing is said} */
    public boolean isUsual() {
        return this == USUAL;
    }

    /** {@return whether nobody knows} */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** {@return the value; empty where it is unknown, and where it is as usual} */
    public Optional<T> value() {
        return value;
    }

    /**
     * {@return whether it is surely this value}
     *
     * @param one the value to compare with, by {@code equals}
     */
    public boolean is(T one) {
        Objects.requireNonNull(one, "one");
        return value.isPresent() && value.get().equals(one);
    }

    /**
     * {@return whether it is or may be this value; what is as usual is not}
     *
     * @param one the value to compare with, by {@code equals}
     */
    public boolean mayBe(T one) {
        return is(one) || isUnknown();
    }

    /**
     * {@return what holds, where {@code usual} usually does; empty where that is not known}
     *
     * @param usual what holds where nothing is said
     */
    public Optional<T> orUsual(T usual) {
        return isUsual() ? Optional.of(usual) : value;
    }

    /**
     * {@return what is said here; where nothing is, what {@code outer} says}
     *
     * @param outer what is said in general, for instance by the frame of a group
     */
    public Given<T> or(Given<T> outer) {
        return isUsual() ? Objects.requireNonNull(outer, "outer") : this;
    }

    /**
     * {@return the same with the value mapped}
     *
     * @param <R> the type of the new value
     * @param mapper makes the new value; it is asked only where there is a value
     */
    public <R> Given<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper, "mapper");
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
