package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stretch of one person's membership; whoever leaves and comes back has two.
 *
 * <pre>{@code
 * Membership.of(PersonId.of("p1")); // still a member; since when, nobody said
 * Membership.builder().person(PersonId.of("p2")).joined(LocalDate.of(2026, 1, 12)).commitment(4).build();
 * }</pre>
 *
 * <p>Source: DK-1.
 */
@Value.Immutable
public interface Membership {
    /** {@return who it is, by pseudonym} */
    PersonId person();

    /** {@return their profession; empty when not known} */
    Optional<Profession> profession();

    /** {@return the first day they hold the place, inclusive, as far as it is known; as usual: they held it when the list was stated} */
    default Given<PartialDate> joined() {
        return Given.usual();
    }

    /** {@return the last day they hold the place, inclusive, as far as it is known; as usual: they still hold it} */
    default Given<PartialDate> left() {
        return Given.usual();
    }

    /** {@return how many sessions they committed to, at least 0; as usual: the frame's commitment} */
    default Given<Integer> commitment() {
        return Given.usual();
    }

    /**
     * {@return the place of {@code person}, of whom nothing else is known}
     *
     * @param person who holds the place
     */
    static Membership of(PersonId person) {
        return builder().person(person).build();
    }

    /** {@return a new builder; {@code person} is required} */
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

        /**
         * Sets the first day on which they hold the place, inclusive.
         *
         * @param first the day
         * @return this builder
         */
        public Builder joined(LocalDate first) {
            return joined(PartialDate.of(first));
        }

        /**
         * Sets the first day on which they hold the place, inclusive, as far as it is known.
         *
         * @param first the day, or the month or year in which it lies
         * @return this builder
         */
        public Builder joined(PartialDate first) {
            return joined(Given.of(first));
        }

        /**
         * Sets the last day on which they hold the place, inclusive.
         *
         * @param last the day
         * @return this builder
         */
        public Builder left(LocalDate last) {
            return left(PartialDate.of(last));
        }

        /**
         * Sets the last day on which they hold the place, inclusive, as far as it is known.
         *
         * @param last the day, or the month or year in which it lies
         * @return this builder
         */
        public Builder left(PartialDate last) {
            return left(Given.of(last));
        }

        /**
         * Sets how many sessions they committed to.
         *
         * @param sessions how many, 0 or more
         * @return this builder
         */
        public Builder commitment(int sessions) {
            return commitment(Given.of(sessions));
        }
    }
}
