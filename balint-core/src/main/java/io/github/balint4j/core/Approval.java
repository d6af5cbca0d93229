package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That a body has approved an event or an entry.
 *
 * <pre>{@code
 * Approval.of(IssuerId.of("de-baek"), LocalDate.of(2025, 11, 3));
 * }</pre>
 *
 * <p>Source: S04.
 *
 * @param by which body
 * @param on the day, as far as it is known
 */
public record Approval(IssuerId by, Optional<PartialDate> on) {
    /**
     * {@return the approval of this body on this day}
     *
     * @param by which body
     * @param on the day
     */
    public static Approval of(IssuerId by, LocalDate on) {
        return new Approval(Objects.requireNonNull(by, "by"), Optional.of(PartialDate.of(on)));
    }
}
