package io.github.balint4j.core;

/**
 * A society, chamber or other body that issues credentials or rules, by code.
 *
 * <pre>{@code
 * IssuerId.of("se-sfmp");
 * }</pre>
 *
 * @param value the text, in the grammar of {@link Grammar}
 */
public record IssuerId(String value) implements Comparable<IssuerId> {
    /**
     * @param value the text, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the text is not in the grammar
     */
    public IssuerId {
        Grammar.require(value, "issuer");
    }

    /**
     * {@return the issuer with this text, for instance {@code IssuerId.of("se-sfmp")}}
     *
     * @param value the text, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the text is not in the grammar
     */
    public static IssuerId of(String value) {
        return new IssuerId(value);
    }

    @Override
    public int compareTo(IssuerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
