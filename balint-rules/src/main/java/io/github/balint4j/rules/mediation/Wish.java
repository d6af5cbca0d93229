package io.github.balint4j.rules.mediation;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Tier;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a group that looks for a leader wishes; what is empty does not matter.
 *
 * <pre>{@code
 * Wish.any().by(IssuerId.of("se-sfmp")).speaking("sv").in("se-stockholm");
 * }</pre>
 *
 * <p>Source: SE-1, SE-3.
 *
 * @param statuses which statuses will do; never empty
 * @param society recognised by whom
 * @param tier as what, where that society has tiers
 * @param language leading in which language, a code of ISO 639
 * @param region leading in which region, a code
 * @param willing whether only those will do who are willing to be mediated
 */
public record Wish(
        Set<Status> statuses,
        Optional<IssuerId> society,
        Optional<Tier> tier,
        Optional<String> language,
        Optional<String> region,
        boolean willing) {
    /**
     * @param statuses which statuses will do; never empty
     * @param society recognised by whom
     * @param tier as what, where that society has tiers
     * @param language leading in which language, a code of ISO 639
     * @param region leading in which region, a code
     * @param willing whether only those will do who are willing to be mediated
     * @throws IllegalArgumentException when no status will do
     */
    public Wish {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(society, "society");
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(tier, "tier");
        statuses = Set.copyOf(statuses);
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("name at least one status that will do");
        }
    }

    /** {@return the wish for whoever is authorised or on the way to it, by anyone, willing to be mediated (SE-1)} */
    public static Wish any() {
        return of(Status.AUTHORISED, Status.ON_THE_WAY);
    }

    /**
     * {@return the wish for whoever is of one of these statuses, willing to be mediated}
     *
     * @param statuses the statuses that will do, at least one
     */
    public static Wish of(Status... statuses) {
        return new Wish(Set.of(statuses), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    /**
     * {@return the same, recognised by this society}
     *
     * @param other the society
     */
    public Wish by(IssuerId other) {
        Objects.requireNonNull(other, "other");
        return new Wish(statuses, Optional.of(other), tier, language, region, willing);
    }

    /**
     * {@return the same, of this tier}
     *
     * @param other the tier
     */
    public Wish as(Tier other) {
        Objects.requireNonNull(other, "other");
        return new Wish(statuses, society, Optional.of(other), language, region, willing);
    }

    /**
     * {@return the same, leading in this language}
     *
     * @param other the language, an ISO 639 code
     */
    public Wish speaking(String other) {
        Objects.requireNonNull(other, "other");
        return new Wish(statuses, society, tier, Optional.of(other), region, willing);
    }

    /**
     * {@return the same, leading in this region}
     *
     * @param other the region, a code
     */
    public Wish in(String other) {
        Objects.requireNonNull(other, "other");
        return new Wish(statuses, society, tier, language, Optional.of(other), willing);
    }

    /** {@return the same, whether they are willing to be mediated or not} */
    public Wish willingOrNot() {
        return new Wish(statuses, society, tier, language, region, false);
    }
}
