package io.github.balint4j.core;

import java.util.Objects;

/**
 * One person at one session.
 *
 * <pre>{@code
 * Attendance.present(p1);
 * Attendance.excused(p2);
 * Attendance.present(p3, Mode.ONLINE).lasting(45); // minutes
 * }</pre>
 *
 * <p>Source: DK-1.
 *
 * @param person who
 * @param presence whether they took part; as usual: they did
 * @param mode how they took part; as usual: in the mode of the session
 * @param minutes how many minutes they were there, 0 or more; as usual: all of it
 * @param role as what they took part; as usual: as the member or leader that they are
 */
public record Attendance(
        PersonId person, Given<Presence> presence, Given<Mode> mode, Given<Integer> minutes, Given<Role> role) {
    /** As what somebody took part who has no place in the group. */
    public enum Role {
        /** As a guest, who counts neither among those who were there nor in turns. */
        GUEST
    }

    /**
     * Whoever is listed was there, unless it is said otherwise.
     *
     * @param person who
     * @param presence whether they took part; as usual: they did
     * @param mode how they took part; as usual: in the mode of the session
     * @param minutes how many minutes they were there, 0 or more; as usual: all of it
     * @param role as what they took part; as usual: as the member or leader that they are
     * @throws IllegalArgumentException when {@code minutes} are negative
     */
    public Attendance {
        Numbers.requireCount(minutes, "minutes");
        presence = presence.or(Given.of(Presence.PRESENT));
    }

    /**
     * As the member or leader that they are, for all of it.
     *
     * @param person who
     * @param presence whether they took part; as usual: they did
     * @param mode how they took part; as usual: in the mode of the session
     */
    public Attendance(PersonId person, Given<Presence> presence, Given<Mode> mode) {
        this(person, presence, mode, Given.usual(), Given.usual());
    }

    /**
     * {@return an attendance of somebody who took part, in the mode of the session}
     *
     * @param person who
     */
    public static Attendance present(PersonId person) {
        return new Attendance(Objects.requireNonNull(person, "person"), Given.of(Presence.PRESENT), Given.usual());
    }

    /**
     * {@return an attendance of somebody who took part in this mode}
     *
     * @param person who
     * @param mode how they took part
     */
    public static Attendance present(PersonId person, Mode mode) {
        return new Attendance(Objects.requireNonNull(person, "person"), Given.of(Presence.PRESENT), Given.of(mode));
    }

    /**
     * {@return an attendance of somebody who took part as a guest}
     *
     * @param person who
     */
    public static Attendance guest(PersonId person) {
        return present(Objects.requireNonNull(person, "person")).as(Given.of(Role.GUEST));
    }

    /**
     * {@return an attendance of somebody who is listed, and nobody knows whether they took part}
     *
     * @param person who
     */
    public static Attendance unknown(PersonId person) {
        return new Attendance(Objects.requireNonNull(person, "person"), Given.unknown(), Given.usual());
    }

    /**
     * {@return an attendance of somebody who did not take part, and had said so}
     *
     * @param person who
     */
    public static Attendance excused(PersonId person) {
        return new Attendance(Objects.requireNonNull(person, "person"), Given.of(Presence.EXCUSED), Given.usual());
    }

    /**
     * {@return an attendance of somebody who did not take part, and had not said so}
     *
     * @param person who
     */
    public static Attendance absent(PersonId person) {
        return new Attendance(Objects.requireNonNull(person, "person"), Given.of(Presence.ABSENT), Given.usual());
    }

    /**
     * {@return the same person, who may have taken part or not}
     *
     * @param other whether they took part
     */
    public Attendance with(Given<Presence> other) {
        return new Attendance(person, other, mode, minutes, role);
    }

    /**
     * {@return the same person, for so many minutes}
     *
     * @param number how many minutes they were there, 0 or more
     * @throws IllegalArgumentException when it is negative
     */
    public Attendance lasting(int number) {
        return lasting(Given.of(number));
    }

    /**
     * {@return the same person, for so many minutes}
     *
     * @param number how many minutes they were there, 0 or more; as usual: all of it
     * @throws IllegalArgumentException when it is negative
     */
    public Attendance lasting(Given<Integer> number) {
        return new Attendance(person, presence, mode, number, role);
    }

    /**
     * {@return the same person in this role}
     *
     * @param other as what they took part; as usual: as the member or leader that they are
     */
    public Attendance as(Given<Role> other) {
        return new Attendance(person, presence, mode, minutes, Objects.requireNonNull(other, "other"));
    }

    /** {@return whether they surely took part as a guest} */
    public boolean isGuest() {
        return role.is(Role.GUEST);
    }
}
