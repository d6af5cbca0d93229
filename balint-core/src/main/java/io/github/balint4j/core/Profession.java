package io.github.balint4j.core;

/**
 * A profession as a coded list that a caller may extend.
 *
 * <pre>{@code
 * Profession.of("midwife"); // one of the caller's own, beside Profession.PHYSICIAN and its like
 * }</pre>
 *
 * <p>Source: SE-1.
 *
 * @param code the code, in the grammar of {@link Grammar}; a caller may add codes of its own
 */
public record Profession(String code) implements Comparable<Profession> {
    /** A physician, of any field. */
    public static final Profession PHYSICIAN = new Profession("physician");

    /** A general practitioner. */
    public static final Profession GENERAL_PRACTITIONER = new Profession("general-practitioner");

    /** A psychiatrist. */
    public static final Profession PSYCHIATRIST = new Profession("psychiatrist");

    /** A psychologist. */
    public static final Profession PSYCHOLOGIST = new Profession("psychologist");

    /** A psychotherapist. */
    public static final Profession PSYCHOTHERAPIST = new Profession("psychotherapist");

    /** A nurse. */
    public static final Profession NURSE = new Profession("nurse");

    /**
     * @param code the code, in the grammar of {@link Grammar}; a caller may add codes of its own
     * @throws IllegalArgumentException when the code is not in the grammar
     */
    public Profession {
        Grammar.require(code, "profession");
    }

    /**
     * {@return the profession with this code, for instance {@code Profession.of("psychologist")}}
     *
     * @param code the code, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the code is not in the grammar
     */
    public static Profession of(String code) {
        return new Profession(code);
    }

    @Override
    public int compareTo(Profession other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
