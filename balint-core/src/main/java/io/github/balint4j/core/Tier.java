package io.github.balint4j.core;

/**
 * A tier of a credential, as its issuer calls it, by code. Tiers are listed, never ordered.
 *
 * <pre>{@code
 * Tier.of("leader-trainer");
 * }</pre>
 *
 * @param value the text, in the grammar of {@link Grammar}
 */
public record Tier(String value) implements Comparable<Tier> {
    /**
     * @param value the text, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the text is not in the grammar
     */
    public Tier {
        Grammar.require(value, "tier");
    }

    /**
     * {@return the tier with this text, for instance {@code Tier.of("full-member")}}
     *
     * @param value the text, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the text is not in the grammar
     */
    public static Tier of(String value) {
        return new Tier(value);
    }

    @Override
    public int compareTo(Tier other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
