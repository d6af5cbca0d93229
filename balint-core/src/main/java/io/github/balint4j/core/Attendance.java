package io.github.balint4j.core;

/**
 * One person at one session.
 *
 * @param person who
 * @param presence whether they took part; as usual: they did
 * @param mode how they took part; as usual: in the mode of the session
 */
public record Attendance(PersonId person, Given<Presence> presence, Given<Mode> mode) {
    /** Whoever is listed was there, unless it is said otherwise. */
    public Attendance {
        presence = presence.or(Given.of(Presence.PRESENT));
    }

    /** Took part, in the mode of the session. */
    public static Attendance present(PersonId person) {
        return new Attendance(person, Given.of(Presence.PRESENT), Given.usual());
    }

    /** Took part in this mode. */
    public static Attendance present(PersonId person, Mode mode) {
        return new Attendance(person, Given.of(Presence.PRESENT), Given.of(mode));
    }

    /** Listed, and nobody knows whether they took part. */
    public static Attendance unknown(PersonId person) {
        return new Attendance(person, Given.unknown(), Given.usual());
    }

    /** Did not take part, and had said so. */
    public static Attendance excused(PersonId person) {
        return new Attendance(person, Given.of(Presence.EXCUSED), Given.usual());
    }

    /** Did not take part, and had not said so. */
    public static Attendance absent(PersonId person) {
        return new Attendance(person, Given.of(Presence.ABSENT), Given.usual());
    }
}
