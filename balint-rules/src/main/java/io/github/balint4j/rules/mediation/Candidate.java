package io.github.balint4j.rules.mediation;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.ListedLeader;
import java.util.List;
import java.util.Optional;

/**
 * A leader of the list beside the wish, with the reason for their status.
 *
 * @param leader who
 * @param status how far they are recognised on the day
 * @param credential the credential that the status rests on
 * @param against the wishes that they surely do not meet, by code: {@code status}, {@code language}, {@code region},
 *     {@code willing}
 * @param unknown the wishes of which nobody has said whether they meet them, by the same codes
 */
public record Candidate(
        ListedLeader leader,
        Status status,
        Optional<Credential> credential,
        List<String> against,
        List<String> unknown) {
    /**
     * Copies the lists.
     *
     * @param leader who
     * @param status how far they are recognised on the day
     * @param credential the credential that the status rests on
     * @param against the wishes that they surely do not meet, by code: {@code status}, {@code language}, {@code region}, {@code
     *     willing}
     * @param unknown the wishes of which nobody has said whether they meet them, by the same codes
     */
    public Candidate {
        against = List.copyOf(against);
        unknown = List.copyOf(unknown);
    }

    /** {@return whether they surely meet every wish} */
    public boolean isMatch() {
        return against.isEmpty() && unknown.isEmpty();
    }

    /** {@return whether they may meet every wish, and it is not known of each} */
    public boolean isUnclear() {
        return against.isEmpty() && !unknown.isEmpty();
    }
}
