package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One stretch of one person's membership; whoever leaves and comes back has two. */
@Value.Immutable
public interface Membership {
    /** Who, by pseudonym. */
    PersonId person();

    /** Their profession; empty when not known. */
    Optional<Profession> profession();

    /** The first day they hold the place, inclusive, as far as it is known; as usual: they held it when the list was stated. */
    default Given<PartialDate> joined() {
        return Given.usual();
    }

    /** The last day they hold the place, inclusive, as far as it is known; as usual: they still hold it. */
    default Given<PartialDate> left() {
        return Given.usual();
    }

    /** How many sessions they committed to, at least 0; as usual: the frame's commitment. */
    default Given<Integer> commitment() {
        return Given.usual();
    }

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
        DateSpan.requirePossible(joined(), left(), "joined", "left");
        Numbers.requireCount(commitment(), "commitment");
    }

    /** Builds memberships. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}

        /** From this day, inclusive. */
        public Builder joined(LocalDate first) {
            return joined(PartialDate.of(first));
        }

        /** From this day, inclusive, as far as it is known. */
        public Builder joined(PartialDate first) {
            return joined(Given.of(first));
        }

        /** Until this day, inclusive. */
        public Builder left(LocalDate last) {
            return left(PartialDate.of(last));
        }

        /** Until this day, inclusive, as far as it is known. */
        public Builder left(PartialDate last) {
            return left(Given.of(last));
        }

        /** Committed to so many sessions. */
        public Builder commitment(int sessions) {
            return commitment(Given.of(sessions));
        }
    }
}
