package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an issuer granted a leader, and for which days.
 *
 * @param issuer the society, chamber or body
 * @param status authorised, or on the way to it
 * @param tier the issuer's tier, where it has some and it is known
 * @param from the first day it holds, inclusive; empty when not known
 * @param until the last day it holds, inclusive; empty when it still holds
 */
public record Credential(
        IssuerId issuer,
        CredentialStatus status,
        Optional<Tier> tier,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    /** @throws IllegalArgumentException when it ends before it starts */
    public Credential {
        DateSpan.requireOrdered(from, until, "from", "until");
    }

    /** Authorised by {@code issuer} from this day, inclusive, with no end known. */
    public static Credential authorised(IssuerId issuer, LocalDate from) {
        return new Credential(
                issuer, CredentialStatus.AUTHORISED, Optional.empty(), Optional.of(from), Optional.empty());
    }

    /** Working towards authorisation by {@code issuer} since this day, inclusive. */
    public static Credential onTheWay(IssuerId issuer, LocalDate from) {
        return new Credential(
                issuer, CredentialStatus.ON_THE_WAY, Optional.empty(), Optional.of(from), Optional.empty());
    }
}
