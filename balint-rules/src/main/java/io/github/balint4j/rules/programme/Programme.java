package io.github.balint4j.rules.programme;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a society offers beside its groups (SE-1, SE-3). It is public, and names nobody.
 *
 * <pre>{@code
 * Programme programme = Programme.of(
 *         IssuerId.of("se-sfam"), Activity.of("start-2026", ActivityKind.INTRODUCTION));
 * programme.activity("start-2026").isPresent(); // true
 * }</pre>
 *
 * <p>Source: SE-1, SE-3.
 *
 * @param issuer whose programme it is
 * @param statedOn the day on which all this was stated; empty when not known
 * @param activities the activities, in any order; absent when nobody said
 */
public record Programme(IssuerId issuer, Optional<LocalDate> statedOn, Known<Activity> activities) {
    /**
     * @param issuer whose programme it is
     * @param statedOn the day on which all this was stated; empty when not known
     * @param activities the activities, in any order; absent when nobody said
     * @throws IllegalArgumentException when two activities have the same id
     */
    public Programme {
        Objects.requireNonNull(activities, "activities");
        Objects.requireNonNull(statedOn, "statedOn");
        Objects.requireNonNull(issuer, "issuer");
        Set<String> ids = new HashSet<>();
        if (!activities.stream().allMatch(one -> ids.add(one.id()))) {
            throw new IllegalArgumentException("two activities have the same id; give each its own");
        }
    }

    /**
     * {@return the programme of this society, which has these activities and no others}
     *
     * @param issuer whose programme it is
     * @param all the activities, in any order
     * @throws IllegalArgumentException when two activities have the same id
     */
    public static Programme of(IssuerId issuer, Activity... all) {
        return new Programme(issuer, Optional.empty(), Known.of(all));
    }

    /**
     * {@return the activity of this id; empty when none has it}
     *
     * @param id the id of an activity
     */
    public Optional<Activity> activity(String id) {
        return activities.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
