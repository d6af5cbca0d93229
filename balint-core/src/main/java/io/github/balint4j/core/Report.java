package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody has reported on a person; never what the report says.
 *
 * <pre>{@code
 * Report.by("supervisor", LocalDate.of(2025, 11, 20));
 * }</pre>
 *
 * <p>Source: ibf/leader, uk-balint-society/leader.
 *
 * @param role as what the author knows the person, by code: {@code supervisor}, {@code co-leader}
 * @param author who, by pseudonym, when it is known
 * @param to which body, when it is known
 * @param on the day, as far as it is known; as usual: not after the day on which it was put on record
 */
public record Report(String role, Optional<PersonId> author, Optional<IssuerId> to, Given<PartialDate> on) {
    /**
     * @param role as what the author knows the person, by code: {@code supervisor}, {@code co-leader}
     * @param author who, by pseudonym, when it is known
     * @param to which body, when it is known
     * @param on the day, as far as it is known; as usual: not after the day on which it was put on record
     * @throws IllegalArgumentException when the role is not a code
     */
    public Report {
        Grammar.require(role, "role");
    }

    /**
     * {@return a report by somebody in this role, on this day}
     *
     * @param role as what the author writes, by code
     * @param on the day of the report
     * @throws IllegalArgumentException when the role is not a code
     */
    public static Report by(String role, LocalDate on) {
        return new Report(role, Optional.empty(), Optional.empty(), Given.of(PartialDate.of(on)));
    }
}
