package io.github.balint4j.core;

import java.util.Optional;

/**
 * One person at one session.
 *
 * @param person who
 * @param presence whether they took part
 * @param mode how they took part, when it is known to differ from the session's mode
 */
public record Attendance(PersonId person, Presence presence, Optional<Mode> mode) {
    /** Took part, in the mode of the session. */
    public static Attendance present(PersonId person) {
        return new Attendance(person, Presence.PRESENT, Optional.empty());
    }

    /** Took part in this mode. */
    public static Attendance present(PersonId person, Mode mode) {
        return new Attendance(person, Presence.PRESENT, Optional.of(mode));
    }

    /** Did not take part, and had said so. */
    public static Attendance excused(PersonId person) {
        return new Attendance(person, Presence.EXCUSED, Optional.empty());
    }

    /** Did not take part, and had not said so. */
    public static Attendance absent(PersonId person) {
        return new Attendance(person, Presence.ABSENT, Optional.empty());
    }
}
