package io.github.balint4j.sheets.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day, and the time of day where the cell says one.
 *
 * @param day the day
 * @param time the time of day
 */
public record Moment(LocalDate day, Optional<LocalTime> time) implements Comparable<Moment> {
    @Override
    public int compareTo(Moment other) {
        int byDay = day.compareTo(other.day);
        return byDay == 0 ? time.orElse(LocalTime.MIN).compareTo(other.time.orElse(LocalTime.MIN)) : byDay;
    }
}
