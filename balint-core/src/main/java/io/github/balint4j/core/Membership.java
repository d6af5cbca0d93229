package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One stretch of one person's membership; whoever leaves and comes back has two. */
@Value.Immutable
public interface Membership {
    /** Who, by pseudonym. */
    PersonId person();

    /** Their profession; empty when not known. */
    Optional<Profession> profession();

    /** The first day they hold the place, inclusive; empty when not known. */
    Optional<LocalDate> joined();

    /** The last day they hold the place, inclusive; empty while they hold it. */
    Optional<LocalDate> left();

    /** How many sessions they committed to, at least 0; empty when not said: then the frame's commitment holds. */
    OptionalInt commitment();

    /** The place of {@code person}, of whom nothing else is known. */
    static Membership of(PersonId person) {
        return builder().person(person).build();
    }

    /** A new builder; {@code person} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a membership that ends before it starts, and a negative commitment. */
    @Value.Check
    default void check() {
        DateSpan.requireOrdered(joined(), left(), "joined", "left");
        Numbers.requireCount(commitment(), "commitment");
    }

    /** Builds memberships. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
