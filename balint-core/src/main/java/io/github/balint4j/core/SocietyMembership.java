package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a person or a society is a member of a society.
 *
 * <pre>{@code
 * SocietyMembership.since(IssuerId.of("uk-balint-society"), LocalDate.of(2019, 5, 1));
 * }</pre>
 *
 * <p>Source: de-dbg/leader-physician.
 *
 * @param society which
 * @param from the first day, inclusive, as far as it is known; as usual: it had begun when it was put on record
 * @param until the last day, inclusive, as far as it is known; as usual: it still holds
 */
public record SocietyMembership(IssuerId society, Given<PartialDate> from, Given<PartialDate> until) {
    /**
     * @param society which
     * @param from the first day, inclusive, as far as it is known; as usual: it had begun when it was put on record
     * @param until the last day, inclusive, as far as it is known; as usual: it still holds
     * @throws IllegalArgumentException when it surely ends before it starts
     */
    public SocietyMembership {
        DateSpan.requirePossible(from, until, "from", "until");
    }

    /**
     * {@return a member of {@code society}; since when is not known}
     *
     * @param society the society, by its code
     */
    public static SocietyMembership of(IssuerId society) {
        return new SocietyMembership(Objects.requireNonNull(society, "society"), Given.usual(), Given.usual());
    }

    /**
     * {@return a member of {@code society} from this day, inclusive}
     *
     * @param society the society, by its code
     * @param from the first day of the membership, inclusive
     */
    public static SocietyMembership since(IssuerId society, LocalDate from) {
        return new SocietyMembership(
                Objects.requireNonNull(society, "society"), Given.of(PartialDate.of(from)), Given.usual());
    }
}
