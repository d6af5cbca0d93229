package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person is or has for a time: a qualification, a profession, insurance cover, a region, an undertaking.
 *
 * <pre>{@code
 * Standing.of("specialist-psychiatry-psychotherapy").from(LocalDate.of(2015, 6, 1));
 * }</pre>
 *
 * <p>Source: de-dbg/leader-physician.
 *
 * @param code what, by code; a caller may add codes of its own
 * @param field for a profession: the field, by code, for instance {@code health}
 * @param authority who granted or registered it
 * @param from the first day it holds, inclusive, as far as it is known; as usual: it had begun when it was put on record
 * @param until the last day it holds, inclusive, as far as it is known; as usual: it still holds
 */
public record Standing(
        String code,
        Optional<String> field,
        Optional<IssuerId> authority,
        Given<PartialDate> from,
        Given<PartialDate> until) {
    /**
     * @param code what, by code; a caller may add codes of its own
     * @param field for a profession: the field, by code, for instance {@code health}
     * @param authority who granted or registered it
     * @param from the first day it holds, inclusive, as far as it is known; as usual: it had begun when it was put on record
     * @param until the last day it holds, inclusive, as far as it is known; as usual: it still holds
     * @throws IllegalArgumentException when a code is malformed, or it surely ends before it starts
     */
    public Standing {
        Grammar.require(code, "code");
        field.ifPresent(one -> Grammar.require(one, "field"));
        DateSpan.requirePossible(from, until, "from", "until");
    }

    /**
     * {@return this standing, of which nothing else is known}
     *
     * @param code what it is, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the code is malformed
     */
    public static Standing of(String code) {
        return new Standing(code, Optional.empty(), Optional.empty(), Given.usual(), Given.usual());
    }

    /**
     * {@return the same, in this field}
     *
     * @param other the field, by code
     * @throws IllegalArgumentException when the code is malformed
     */
    public Standing in(String other) {
        return new Standing(code, Optional.of(other), authority, from, until);
    }

    /**
     * {@return the same, granted or registered by {@code other}}
     *
     * @param other the body that granted or registered it
     */
    public Standing by(IssuerId other) {
        return new Standing(code, field, Optional.of(other), from, until);
    }

    /**
     * {@return the same, from this day, inclusive}
     *
     * @param first the first day on which it holds, inclusive
     * @throws IllegalArgumentException when it surely ends before this day
     */
    public Standing from(LocalDate first) {
        return from(PartialDate.of(first));
    }

    /**
     * {@return the same, from this day, inclusive, as far as it is known}
     *
     * @param first the first day on which it holds, inclusive, as far as it is known
     * @throws IllegalArgumentException when it surely ends before this day
     */
    public Standing from(PartialDate first) {
        return new Standing(code, field, authority, Given.of(first), until);
    }

    /**
     * {@return the same, until this day, inclusive}
     *
     * @param last the last day on which it holds, inclusive
     * @throws IllegalArgumentException when it surely starts after this day
     */
    public Standing until(LocalDate last) {
        return until(PartialDate.of(last));
    }

    /**
     * {@return the same, until this day, inclusive, as far as it is known}
     *
     * @param last the last day on which it holds, inclusive, as far as it is known
     * @throws IllegalArgumentException when it surely starts after this day
     */
    public Standing until(PartialDate last) {
        return new Standing(code, field, authority, from, Given.of(last));
    }
}
