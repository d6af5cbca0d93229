package io.github.balint4j.rules.planning;

import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Session;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Meetings at a cadence. Each date is counted from the first one, as {@code java.time} adds periods, so that a series that begins on a
 * 31st does not drift: 31 January, 28 February, 31 March. A day that is excluded is passed over; a number of meetings is reached all the
 * same.
 *
 * <pre>{@code
 * Series.every(Period.ofDays(14), LocalDate.of(2026, 9, 1)).times(6).except(List.of(holiday)).length(Duration.ofMinutes(90)).sessions();
 * }</pre>
 *
 * <p>Dates without a cadence need no series: plan them as they are ({@code GroupLife.plan}).
 */
public final class Series {
    /** So many meetings at the most. */
    public static final int MOST = 1_000;

    private final LocalDate first;
    private final Period cadence;
    private final OptionalInt number;
    private final Optional<LocalDate> last;
    private final Set<LocalDate> excluded;
    private final int days;
    private final Session like;

    private Series(
            LocalDate first,
            Period cadence,
            OptionalInt number,
            Optional<LocalDate> last,
            Set<LocalDate> excluded,
            int days,
            Session like) {
        this.first = first;
        this.cadence = cadence;
        this.number = number;
        this.last = last;
        this.excluded = excluded;
        this.days = days;
        this.like = like;
    }

    /**
     * {@return a series of one meeting every {@code cadence}, of which the first is on this day}
     *
     * @param cadence how long from one meeting to the next, above nothing and at most 99 years
     * @param first the first day of the first meeting
     * @throws IllegalArgumentException when the period is not above nothing or longer than 99 years
     */
    public static Series every(Period cadence, LocalDate first) {
        Objects.requireNonNull(cadence, "cadence");
        Objects.requireNonNull(first, "first");
        return new Series(
                PartialDate.requireYear(first, "first"),
                PeriodRange.exactly(cadence).min(),
                OptionalInt.empty(),
                Optional.empty(),
                Set.of(),
                1,
                Session.builder().build());
    }

    /**
     * So many meetings.
     *
     * @param meetings how many, from 1 to 1000
     * @return the series with this said; this one stays as it is
     * @throws IllegalArgumentException when it is not from 1 to 1000
     */
    public Series times(int meetings) {
        if (meetings < 1 || meetings > MOST) {
            throw new IllegalArgumentException("meetings must be from 1 to " + MOST + ", got " + meetings);
        }
        return new Series(first, cadence, OptionalInt.of(meetings), last, excluded, days, like);
    }

    /**
     * Up to this day, inclusive: the end of a term, say.
     *
     * @param end the last day on which a meeting may end, inclusive
     * @return the series with this said; this one stays as it is
     */
    public Series until(LocalDate end) {
        Objects.requireNonNull(end, "end");
        return new Series(
                first, cadence, number, Optional.of(PartialDate.requireYear(end, "end")), excluded, days, like);
    }

    /**
     * Not on these days: holidays, say. A block is passed over if any of its days is one.
     *
     * @param holidays the days that are left out, beside those of before
     * @return the series with this said; this one stays as it is
     */
    public Series except(Collection<LocalDate> holidays) {
        Objects.requireNonNull(holidays, "holidays");
        Set<LocalDate> all = new HashSet<>(excluded);
        all.addAll(holidays);
        return new Series(first, cadence, number, last, Set.copyOf(all), days, like);
    }

    /**
     * Each meeting takes so many days in a row: 2 for weekends.
     *
     * @param inARow how many days, from 1 to 31
     * @return the series with this said; this one stays as it is
     * @throws IllegalArgumentException when it is not from 1 to 31
     */
    public Series overDays(int inARow) {
        if (inARow < 1 || inARow > 31) {
            throw new IllegalArgumentException("days must be from 1 to 31, got " + inARow);
        }
        return new Series(first, cadence, number, last, excluded, inARow, like);
    }

    /**
     * Each session lasts so long.
     *
     * @param each how long a session lasts, in whole minutes
     * @return the series with this said; this one stays as it is
     */
    public Series length(Duration each) {
        Objects.requireNonNull(each, "each");
        return like(Session.builder().from(like).length(each).build());
    }

    /**
     * Each meeting holds so many sessions, above 0.
     *
     * @param each how many sessions, above 0; it may have decimals
     * @return the series with this said; this one stays as it is
     */
    public Series sessionsPerMeeting(BigDecimal each) {
        Objects.requireNonNull(each, "each");
        return like(Session.builder().from(like).sessions(each).build());
    }

    private Series like(Session other) {
        return new Series(first, cadence, number, last, excluded, days, other);
    }

    /**
     * {@return the first day of each meeting, in order; 1000 at the most}
     *
     * @throws IllegalStateException when neither a number of meetings nor a last day was said
     */
    public List<LocalDate> dates() {
        if (number.isEmpty() && last.isEmpty()) {
            throw new IllegalStateException("a series needs a number of meetings, or its last day");
        }
        List<LocalDate> dates = new ArrayList<>();
        LocalDate end = last.orElse(LocalDate.of(9999, 12, 31));
        LocalDate day = first;
        for (int i = 1; !day.plusDays(days - 1L).isAfter(end) && dates.size() < number.orElse(MOST); i++) {
            if (day.datesUntil(day.plusDays(days)).noneMatch(excluded::contains)) {
                dates.add(day);
            }
            day = first.plus(cadence.multipliedBy(i));
        }
        return List.copyOf(dates);
    }

    /**
     * {@return the meetings, without a time of day}
     *
     * @throws IllegalStateException as {@link #dates()} does
     */
    public List<Session> sessions() {
        return dates().stream().map(day -> session(day).build()).toList();
    }

    /**
     * {@return the meetings, each at this time of its day; of several days, nobody says when they begin}
     *
     * @param start when each begins, in local time
     * @throws IllegalStateException as {@link #dates()} does
     */
    public List<Session> sessions(LocalTime start) {
        Objects.requireNonNull(start, "start");
        return dates().stream()
                .map(day -> (days == 1 ? session(day).startsAt(start) : session(day)).build())
                .toList();
    }

    private Session.Builder session(LocalDate day) {
        Session.Builder session = Session.builder().from(like);
        return days == 1 ? session.date(day) : session.days(day, day.plusDays(days - 1L));
    }
}
