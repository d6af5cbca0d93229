package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A point on somebody's way that rules hang dates on: a training begun or completed, an application, a fee paid.
 *
 * <pre>{@code
 * Milestone.of("application", LocalDate.of(2026, 2, 1));
 * }</pre>
 *
 * <p>Source: de-dbg/leader-physician, pt-apgb/leader-entry.
 *
 * @param code which, for instance {@code application}; a caller may add codes of its own
 * @param with at which body, where that is known
 * @param on the day, as far as it is known; as usual: not after the day on which it was put on record
 */
public record Milestone(String code, Optional<IssuerId> with, Given<PartialDate> on) {
    /**
     * @param code which, for instance {@code application}; a caller may add codes of its own
     * @param with at which body, where that is known
     * @param on the day, as far as it is known; as usual: not after the day on which it was put on record
     * @throws IllegalArgumentException when the code is malformed
     */
    public Milestone {
        Grammar.require(code, "code");
    }

    /**
     * {@return this milestone, on this day}
     *
     * @param code what was reached, in the grammar of {@link Grammar}
     * @param on the day
     * @throws IllegalArgumentException when the code is malformed
     */
    public static Milestone of(String code, LocalDate on) {
        return new Milestone(code, Optional.empty(), Given.of(PartialDate.of(on)));
    }

    /**
     * {@return the same, at this body}
     *
     * @param body the body with which it was reached
     */
    public Milestone with(IssuerId body) {
        return new Milestone(code, Optional.of(body), on);
    }
}
