package io.github.balint4j.core;

import java.util.Optional;

/**
 * What all who lead on the day that the group {@linkplain BalintGroup#statedOn() states} have in common, where nobody is named and how
 * many they are is not known.
 *
 * <pre>{@code
 * StatedLeaders.of(Profession.PSYCHIATRIST);
 * }</pre>
 *
 * @param profession their profession; empty when not said
 * @param credentials what each of them is recognised as, and by whom
 */
public record StatedLeaders(Optional<Profession> profession, Known<Credential> credentials) {
    /**
     * {@return leaders of this profession, of whom nothing else is known}
     *
     * @param profession the profession of each of them
     */
    public static StatedLeaders of(Profession profession) {
        return new StatedLeaders(Optional.of(profession), Known.absent());
    }
}
