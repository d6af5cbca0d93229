package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a body has decided about a person. Only people decide; this records that they did.
 *
 * <pre>{@code
 * Decision.builder().kind(DecisionKind.WAIVE).authority(IssuerId.of("nl-balint"))
 *         .requirement("nl-renew-intervision").on(LocalDate.of(2024, 5, 1)).build();
 * }</pre>
 *
 * <p>Source: SE-1.
 */
@Value.Immutable
public interface Decision {
    /** {@return what was decided} */
    DecisionKind kind();

    /** {@return the society, chamber or other body} */
    IssuerId authority();

    /** {@return which organ of it, by code, for instance {@code council}; empty when not said} */
    Optional<String> organ();

    /**
     * {@return the row of the rulebook that is waived or demanded, or in which something is credited} A waiver and a credit name
     * one; a demand that names none, as usual, asks for something that no row asks for.
     */
    default Given<String> requirement() {
        return Given.usual();
    }

    /** {@return how much a credit counts in that row, above 0, in hundredths at most, without trailing zeros} */
    Optional<BigDecimal> amount();

    /**
     * {@return in which unit a credit counts, by its code, for instance {@code sessions}; it counts only where the row counts in
     * it}
     */
    Optional<String> unit();

    /** {@return the tier, where the body has some} */
    Optional<Tier> tier();

    /** {@return the day of the decision, from which it holds, as far as it is known; as usual: not after it was put on record} */
    default Given<PartialDate> on() {
        return Given.usual();
    }

    /**
     * {@return the last day on which it holds, inclusive, as far as it is known; as usual: it has no end but the one that the rules
     * give}
     */
    default Given<PartialDate> until() {
        return Given.usual();
    }

    /** {@return a new builder; {@code kind} and {@code authority} are required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses codes that are none, a waiver of nothing in particular, and an end before the beginning.
     *
     * @return this decision, without trailing zeros
     * @throws IllegalArgumentException when one of these is so
     */
    @Value.Check
    default Decision check() {
        organ().ifPresent(code -> Grammar.require(code, "organ"));
        requirement().value().ifPresent(id -> {
            if (!Grammar.acceptsPath(id)) {
                throw new IllegalArgumentException("requirement must be the id of a row, for instance nl-extra-colead");
            }
        });
        boolean aboutRow = kind().isAboutRow() || kind() == DecisionKind.DEMAND;
        if (kind().isAboutRow() && requirement().value().isEmpty()) {
            throw new IllegalArgumentException(
                    kind() == DecisionKind.WAIVE
                            ? "a waiver names the requirement that it waives"
                            : "a credit names the requirement that it counts in");
        }
        if (!aboutRow && !requirement().isUsual()) {
            throw new IllegalArgumentException("only a waiver, a credit or a demand names a requirement");
        }
        DateSpan.requirePossible(on(), until(), "on", "until");
        unit().ifPresent(code -> Grammar.require(code, "unit"));
        boolean credit = kind() == DecisionKind.CREDIT;
        if (amount().isPresent() != credit || unit().isPresent() != credit) {
            throw new IllegalArgumentException(
                    credit ? "a credit says how much, and in which unit" : "only a credit has an amount and a unit");
        }
        if (amount().filter(some -> some.signum() <= 0
                        || some.stripTrailingZeros().scale() > 2
                        || some.compareTo(BigDecimal.valueOf(1_200_000)) > 0)
                .isPresent()) {
            throw new IllegalArgumentException("an amount must be above 0, in hundredths at most, and up to 1200000");
        }
        Optional<BigDecimal> plain = amount().map(Decision::plain);
        return amount().equals(plain)
                ? this
                : builder().from(this).amount(plain).build();
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Builds decisions. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}

        /**
         * Sets the row that it is about.
         *
         * @param row the id of the row
         * @return this builder
         */
        public Builder requirement(String row) {
            return requirement(Given.of(row));
        }

        /**
         * Sets how much a credit counts.
         *
         * @param number how many units, above 0
         * @param unitCode the unit, by its code, for instance {@code sessions}
         * @return this builder
         */
        public Builder amount(long number, String unitCode) {
            return amount(BigDecimal.valueOf(number)).unit(unitCode);
        }

        /**
         * Sets the day of the decision.
         *
         * @param day the day, from which it holds, inclusive
         * @return this builder
         */
        public Builder on(LocalDate day) {
            return on(PartialDate.of(day));
        }

        /**
         * Sets the day of the decision, as far as it is known.
         *
         * @param day the day from which it holds, inclusive, or the month or year in which it lies
         * @return this builder
         */
        public Builder on(PartialDate day) {
            return on(Given.of(day));
        }

        /**
         * Sets the last day on which it holds, inclusive.
         *
         * @param last the day
         * @return this builder
         */
        public Builder until(LocalDate last) {
            return until(PartialDate.of(last));
        }

        /**
         * Sets the last day on which it holds, inclusive, as far as it is known.
         *
         * @param last the day, or the month or year in which it lies
         * @return this builder
         */
        public Builder until(PartialDate last) {
            return until(Given.of(last));
        }
    }
}
