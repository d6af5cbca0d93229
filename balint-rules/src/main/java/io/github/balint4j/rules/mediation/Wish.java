package io.github.balint4j.rules.mediation;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Tier;
import java.util.Optional;
import java.util.Set;

/**
 * What a group that looks for a leader wishes; what is empty does not matter.
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
    /** @throws IllegalArgumentException when no status will do */
    public Wish {
        statuses = Set.copyOf(statuses);
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("name at least one status that will do");
        }
    }

    /** Whoever is authorised or on the way to it, by anyone, willing to be mediated (SE-1). */
    public static Wish any() {
        return of(Status.AUTHORISED, Status.ON_THE_WAY);
    }

    /** Whoever is of one of these statuses, willing to be mediated. */
    public static Wish of(Status... statuses) {
        return new Wish(Set.of(statuses), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    /** The same, recognised by this society. */
    public Wish by(IssuerId other) {
        return new Wish(statuses, Optional.of(other), tier, language, region, willing);
    }

    /** The same, of this tier. */
    public Wish as(Tier other) {
        return new Wish(statuses, society, Optional.of(other), language, region, willing);
    }

    /** The same, leading in this language. */
    public Wish speaking(String other) {
        return new Wish(statuses, society, tier, Optional.of(other), region, willing);
    }

    /** The same, leading in this region. */
    public Wish in(String other) {
        return new Wish(statuses, society, tier, language, Optional.of(other), willing);
    }

    /** The same, whether they are willing to be mediated or not. */
    public Wish willingOrNot() {
        return new Wish(statuses, society, tier, language, region, false);
    }
}
