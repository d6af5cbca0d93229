package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an issuer granted a leader, and for which days.
 *
 * <pre>{@code
 * Credential.authorised(IssuerId.of("se-sfmp"), LocalDate.of(2019, 5, 1));
 * Credential.onTheWay(IssuerId.of("se-sfmp"), LocalDate.of(2025, 1, 1));
 * }</pre>
 *
 * <p>Source: SE-1, SE-3.
 *
 * @param issuer the society, chamber or body
 * @param status authorised, or on the way to it
 * @param tier the issuer's tier, where it has some and it is known
 * @param from the first day it holds, inclusive, as far as it is known; as usual: it had begun when it was put on record
 * @param until the last day it holds, inclusive, as far as it is known; as usual: it still holds
 */
public record Credential(
        IssuerId issuer,
        CredentialStatus status,
        Optional<Tier> tier,
        Given<PartialDate> from,
        Given<PartialDate> until) {
    /**
     * @param issuer the society, chamber or body
     * @param status authorised, or on the way to it
     * @param tier the issuer's tier, where it has some and it is known
     * @param from the first day it holds, inclusive, as far as it is known; as usual: it had begun when it was put on record
     * @param until the last day it holds, inclusive, as far as it is known; as usual: it still holds
     * @throws IllegalArgumentException when it surely ends before it starts
     */
    public Credential {
        DateSpan.requirePossible(from, until, "from", "until");
    }

    /**
     * {@return a credential of somebody whom {@code issuer} has authorised from this day, inclusive; it still holds}
     *
     * @param issuer the society, chamber or body
     * @param from the first day on which it holds, inclusive
     */
    public static Credential authorised(IssuerId issuer, LocalDate from) {
        return of(Objects.requireNonNull(issuer, "issuer"), CredentialStatus.AUTHORISED)
                .from(from);
    }

    /**
     * {@return a credential of somebody who works towards authorisation by {@code issuer} since this day, inclusive}
     *
     * @param issuer the society, chamber or body
     * @param from the first day on which they did so, inclusive
     */
    public static Credential onTheWay(IssuerId issuer, LocalDate from) {
        return of(Objects.requireNonNull(issuer, "issuer"), CredentialStatus.ON_THE_WAY)
                .from(from);
    }

    /**
     * {@return what {@code issuer} has granted; it still holds, and since when is not known}
     *
     * @param issuer the society, chamber or body
     * @param status authorised, or on the way to it
     */
    public static Credential of(IssuerId issuer, CredentialStatus status) {
        return new Credential(
                Objects.requireNonNull(issuer, "issuer"),
                Objects.requireNonNull(status, "status"),
                Optional.empty(),
                Given.usual(),
                Given.usual());
    }

    /**
     * {@return the same, from this day, inclusive}
     *
     * @param first the first day on which it holds, inclusive
     * @throws IllegalArgumentException when it surely ends before this day
     */
    public Credential from(LocalDate first) {
        return new Credential(issuer, status, tier, Given.of(PartialDate.of(first)), until);
    }

    /**
     * {@return the same, until this day, inclusive}
     *
     * @param last the last day on which it holds, inclusive
     * @throws IllegalArgumentException when it surely starts after this day
     */
    public Credential until(LocalDate last) {
        return new Credential(issuer, status, tier, from, Given.of(PartialDate.of(last)));
    }
}
