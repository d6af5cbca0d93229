package io.github.balint4j.core;

/**
 * What a group has agreed on, as a coded list that a caller may extend.
 *
 * <pre>{@code
 * Agreement own = Agreement.of("no-phones"); // one of the caller's own, beside Agreement.CONFIDENTIALITY and its like
 * frame = GroupFrame.builder().agrees(Agreement.CONFIDENTIALITY, own).build();
 * }</pre>
 *
 * <p>Source: SE-2, DK-1.
 *
 * @param code the code, in the grammar of {@link Grammar}; a caller may add codes of its own
 */
public record Agreement(String code) implements Comparable<Agreement> {
    /** Taking part is voluntary (SE-2). */
    public static final Agreement VOLUNTARY = new Agreement("voluntary");

    /** What is said stays in the group (SE-2). */
    public static final Agreement CONFIDENTIALITY = new Agreement("confidentiality");

    /** Members are equal clinicians (SE-2). */
    public static final Agreement EQUAL_CLINICIANS = new Agreement("equal-clinicians");

    /** Cases are to be distributed fairly evenly over the members (SE-2). */
    public static final Agreement FAIR_TURNS = new Agreement("fair-turns");

    /** The group meets regularly, as it says itself. */
    public static final Agreement REGULAR = new Agreement("regular");

    /** One strives to come to all the dates one has enrolled for (DK-1). */
    public static final Agreement ATTEND_ENROLLED_DATES = new Agreement("attend-enrolled-dates");

    /** One arranges cover for one's own duty hours (DK-1). */
    public static final Agreement COVER_OWN_DUTIES = new Agreement("cover-own-duties");

    /** The exact period of taking part is agreed with the leaders (DK-1). */
    public static final Agreement PERIOD_WITH_LEADERS = new Agreement("period-with-leaders");

    /**
     * @param code the code, in the grammar of {@link Grammar}; a caller may add codes of its own
     * @throws IllegalArgumentException when the code is not in the grammar
     */
    public Agreement {
        Grammar.require(code, "agreement");
    }

    /**
     * {@return the agreement with this code, for instance {@code Agreement.of("voluntary")}}
     *
     * @param code the code, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the code is not in the grammar
     */
    public static Agreement of(String code) {
        return new Agreement(code);
    }

    @Override
    public int compareTo(Agreement other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
