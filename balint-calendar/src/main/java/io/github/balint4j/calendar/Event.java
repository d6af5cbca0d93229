package io.github.balint4j.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of a calendar, in values of iCalendar.
 *
 * @param uid what makes it the same date in the next version of the calendar
 * @param start its first day as {@code 20210315}, or when it begins as {@code 20210315T163000}, with {@code Z} in UTC
 * @param end the day after its last, or when it ends; empty of one day, or where it is not known
 * @param sequence how often it changed
 * @param stamp when it last changed, in UTC
 */
record Event(String uid, String title, String start, Optional<String> end, Status status, int sequence, String stamp) {
    /** Whether it takes place. */
    enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    private static final Pattern VALUE = Pattern.compile("\\d{8}(T\\d{6}Z?)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int LAST_YEAR = 9999;

    /** The day; empty where iCalendar cannot write its year. */
    static Optional<String> value(LocalDate day) {
        return writable(day.getYear()).map(any -> DAY.format(day));
    }

    /** The time in the zone, in UTC; without a zone, wherever one is. */
    static Optional<String> value(LocalDateTime time, Optional<ZoneId> zone) {
        LocalDateTime there = zone.map(
                        one -> LocalDateTime.ofInstant(time.atZone(one).toInstant(), ZoneOffset.UTC))
                .orElse(time);
        return writable(there.getYear()).map(any -> TIME.format(there) + (zone.isPresent() ? "Z" : ""));
    }

    /** The time, in UTC. */
    static String value(Instant time) {
        LocalDateTime there = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        return writable(there.getYear())
                .map(any -> TIME.format(there) + "Z")
                .orElseThrow(() -> new IllegalArgumentException("stamp must lie in the years 0 to 9999, got " + time));
    }

    /** Whether this is how a day or a time is written. */
    static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }

    private static Optional<Integer> writable(int year) {
        return Optional.of(year).filter(one -> one >= 0 && one <= LAST_YEAR);
    }

    boolean isAllDay() {
        return start.indexOf('T') < 0;
    }

    boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /** This, as it comes after what was told before. */
    Event after(Event told) {
        boolean same = new Event(uid, title, start, end, status, told.sequence, told.stamp).equals(told);
        return same ? told : numbered(Math.max(sequence, next(told.sequence)), stamp);
    }

    /** The same, which does not take place. */
    Event cancelled(String on) {
        return isCancelled()
                ? this
                : new Event(uid, title, start, end, Status.CANCELLED, sequence, stamp).numbered(next(sequence), on);
    }

    private Event numbered(int changes, String on) {
        return new Event(uid, title, start, end, status, changes, on);
    }

    private static int next(int number) {
        return Math.max(0, Math.min(number, Integer.MAX_VALUE - 1)) + 1;
    }
}
