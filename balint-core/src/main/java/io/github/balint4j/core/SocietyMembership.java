package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person or a society is a member of a society.
 *
 * @param society which
 * @param from the first day, inclusive, as far as it is known
 * @param until the last day, inclusive, as far as it is known; empty while it lasts
 */
public record SocietyMembership(IssuerId society, Optional<PartialDate> from, Optional<PartialDate> until) {
    /** @throws IllegalArgumentException when it surely ends before it starts */
    public SocietyMembership {
        DateSpan.requirePossible(from, until);
    }

    /** A member of {@code society}; since when is not known. */
    public static SocietyMembership of(IssuerId society) {
        return new SocietyMembership(society, Optional.empty(), Optional.empty());
    }

    /** A member of {@code society} from this day, inclusive. */
    public static SocietyMembership since(IssuerId society, LocalDate from) {
        return new SocietyMembership(society, Optional.of(PartialDate.of(from)), Optional.empty());
    }
}
