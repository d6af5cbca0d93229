package io.github.balint4j.rules.outcome;

import java.time.LocalDate;

/**
 * A period of a series that is not over, and is not yet as asked.
 *
 * @param period its name: a calendar year or month, or its first and last day
 * @param until the last day on which something can still be added to it
 * @param remaining what is still needed in it
 */
public record RunningPeriod(String period, LocalDate until, Remedy remaining) {}
