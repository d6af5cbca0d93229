package io.github.balint4j.core;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a rulebook, with or without an edition: {@code <issuer>/<purpose>} or
 * {@code <issuer>/<purpose>@<edition>}, for instance {@code dk-aarhus/group@2021}.
 *
 * <pre>{@code
 * RulebookRef.of("dk-aarhus/group"); // the edition in force
 * RulebookRef.of("dk-aarhus/group@2021").edition(); // 2021
 * }</pre>
 *
 * @param issuer whose rules they are
 * @param purpose what they are for, a code
 * @param edition which edition, a code; empty: the one in force
 */
public record RulebookRef(IssuerId issuer, String purpose, Optional<String> edition) {
    /** How such a name is written, as a regular expression. */
    public static final String TEXT = Grammar.TEXT + "/" + Grammar.TEXT + "(@" + Grammar.TEXT + ")?";

    /**
     * @param issuer whose rules they are
     * @param purpose what they are for, a code
     * @param edition which edition, a code; empty: the one in force
     * @throws IllegalArgumentException when a part is not a code
     */
    public RulebookRef {
        Grammar.require(purpose, "purpose");
        edition.ifPresent(code -> Grammar.require(code, "edition"));
    }

    /**
     * {@return the rulebook of this name}
     *
     * @param text the name, for instance {@code dk-aarhus/group@2021}
     * @throws IllegalArgumentException when {@code text} is not of the form {@code issuer/purpose} or
     *     {@code issuer/purpose@edition}
     */
    public static RulebookRef of(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        int at = text.indexOf('@');
        if (slash < 0 || (at >= 0 && at < slash)) {
            throw new IllegalArgumentException(
                    "a rulebook is named issuer/purpose or issuer/purpose@edition, for instance dk-aarhus/group@2021");
        }
        String purpose = at < 0 ? text.substring(slash + 1) : text.substring(slash + 1, at);
        return new RulebookRef(
                IssuerId.of(text.substring(0, slash)),
                purpose,
                at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1)));
    }

    /** {@return the name without an edition} */
    public RulebookRef series() {
        return edition.isEmpty() ? this : new RulebookRef(issuer, purpose, Optional.empty());
    }

    /**
     * {@return the name with this edition}
     *
     * @param code the edition, by its code
     * @throws IllegalArgumentException when it is not a code
     */
    public RulebookRef edition(String code) {
        return new RulebookRef(issuer, purpose, Optional.of(code));
    }

    @Override
    public String toString() {
        return issuer + "/" + purpose + edition.map(code -> "@" + code).orElse("");
    }
}
