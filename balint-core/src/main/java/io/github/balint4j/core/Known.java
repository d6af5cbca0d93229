package io.github.balint4j.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A list of facts, together with how much of it is known.
 *
 * <p>Three states that are never the same:
 *
 * <ul>
 *   <li><b>absent</b>: nobody said anything; there may be none or many;
 *   <li><b>incomplete</b>: these are some of them, there may be more;
 *   <li><b>complete</b>: these are all; a complete list may be empty, and then there are none.
 * </ul>
 *
 * <p>The list is copied and never changes. A {@code null} inside it is refused with a {@link NullPointerException}.
 *
 * <pre>{@code
 * Known<PersonId> nobodySaid = Known.absent();
 * Known<PersonId> nobodyIs   = Known.complete(List.of());
 * nobodySaid.equals(nobodyIs);  // false
 * }</pre>
 *
 * @param <T> what is listed
 */
public final class Known<T> {
    private static final Known<?> ABSENT = new Known<>(List.of(), State.ABSENT);

    /** How much of a list is known. */
    public enum State {
        /** Nobody said. */
        ABSENT,
        /** Some are listed, there may be more. */
        INCOMPLETE,
        /** All are listed. */
        COMPLETE
    }

    private final List<T> items;
    private final State state;

    private Known(List<T> items, State state) {
        this.items = items;
        this.state = state;
    }

    /**
     * {@return what stands where nobody said}
     *
     * @param <T> the type of the items
     */
    @SuppressWarnings("unchecked") // an absent list holds no T
    public static <T> Known<T> absent() {
        return (Known<T>) ABSENT;
    }

    /**
     * {@return a complete list: these are all of them, in this order}
     *
     * @param <T> the type of the items
     * @param items all of them; may be empty
     * @throws NullPointerException when an item is {@code null}
     */
    public static <T> Known<T> complete(Collection<? extends T> items) {
        return new Known<>(List.copyOf(items), State.COMPLETE);
    }

    /**
     * {@return a complete list: these are all of them, in this order}
     *
     * @param <T> the type of the items
     * @param items all of them; without arguments, there are none
     * @throws NullPointerException when an item is {@code null}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Known<T> of(T... items) {
        return new Known<>(List.of(items), State.COMPLETE);
    }

    /**
     * {@return an incomplete list: these are some of them, in this order, and there may be more}
     *
     * @param <T> the type of the items
     * @param items those that are known; may be empty
     * @throws NullPointerException when an item is {@code null}
     */
    public static <T> Known<T> incomplete(Collection<? extends T> items) {
        return new Known<>(List.copyOf(items), State.INCOMPLETE);
    }

    /** {@return how much is known} */
    public State state() {
        return state;
    }

    /** {@return whether nobody said} */
    public boolean isAbsent() {
        return state == State.ABSENT;
    }

    /** {@return whether these are surely all} */
    public boolean isComplete() {
        return state == State.COMPLETE;
    }

    /**
     * {@return what is listed, in the given order, unmodifiable} Empty for an absent list as well: ask {@link #state()} before
     * concluding anything from its size.
     */
    public List<T> items() {
        return items;
    }

    /** {@return what is listed, one after the other, in the given order; nothing for an absent list: ask {@link #state()} first} */
    public Stream<T> stream() {
        return items.stream();
    }

    /**
     * {@return the list with one more at the end} What is known of the list as a whole stays so: a complete list is still complete.
     * Of an absent one, this item alone is known, so it becomes incomplete and never complete.
     *
     * @param item what is added
     * @throws NullPointerException when the item is {@code null}
     */
    public Known<T> plus(T item) {
        List<T> more = new ArrayList<>(items);
        more.add(Objects.requireNonNull(item, "item"));
        return new Known<>(List.copyOf(more), isAbsent() ? State.INCOMPLETE : state);
    }

    /**
     * {@return the list without every item that equals this one, in the same state: an absent list stays absent}
     *
     * @param item what is taken out, wherever it stands
     */
    public Known<T> without(T item) {
        return withoutAny(item::equals);
    }

    /**
     * {@return the list without every item of which this is true, in the same state: an absent list stays absent}
     *
     * @param unwanted says which items are taken out
     */
    public Known<T> withoutAny(Predicate<? super T> unwanted) {
        Objects.requireNonNull(unwanted, "unwanted");
        return isAbsent()
                ? this
                : new Known<>(
                        items.stream().filter(item -> !unwanted.test(item)).toList(), state);
    }

    /**
     * {@return the same state with each item mapped}
     *
     * @param <R> the type of the new items
     * @param mapper makes a new item, never {@code null}, of each
     */
    public <R> Known<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper, "mapper");
        if (isAbsent()) {
            return absent();
        }
        List<R> mapped = new ArrayList<>(items.size());
        items.forEach(item -> mapped.add(mapper.apply(item)));
        return new Known<>(List.copyOf(mapped), state);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known<?> known && state == known.state && items.equals(known.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, items);
    }

    @Override
    public String toString() {
        return switch (state) {
            case ABSENT -> "absent";
            case INCOMPLETE -> "at least " + items;
            case COMPLETE -> items.toString();
        };
    }
}
