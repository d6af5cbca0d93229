package io.github.balint4j.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A list of leaders whom a society mediates to groups that look for one (SE-1, SE-3).
 *
 * <pre>{@code
 * LeaderList.builder()
 *         .issuer(IssuerId.of("se-sfmp"))
 *         .statedOn(LocalDate.of(2026, 1, 15))
 *         .leaders(ListedLeader.builder().person(PersonId.of("l1")).languages("sv").build())
 *         .build();
 * }</pre>
 *
 * <p>Source: SE-1, SE-3.
 */
@Value.Immutable
public interface LeaderList {
    /** {@return which society keeps the list} */
    IssuerId issuer();

    /** {@return the day on which all this was stated; empty when not known} */
    Optional<LocalDate> statedOn();

    /** {@return the leaders, in any order} */
    List<ListedLeader> leaders();

    /** {@return a new builder; {@code issuer} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a leader listed twice. */
    @Value.Check
    default void check() {
        DateSpan.requireWritable(statedOn(), "statedOn");
        Found found = new Found();
        Map<PersonId, Integer> seen = new HashMap<>();
        for (int i = 0; i < leaders().size(); i++) {
            PersonId person = leaders().get(i).person();
            Integer first = seen.putIfAbsent(person, i);
            if (first != null) {
                found.add(
                        Contradiction.Code.PERSON_TWICE,
                        "/leaders/" + i,
                        Contradiction.say(
                                "leader.twice", "person", ForeignText.openId(person), "at", "/leaders/" + first));
            }
        }
        if (!found.all().isEmpty()) {
            throw new ContradictionException(found.all());
        }
    }

    /** Builds lists. */
    final class Builder extends ImmutableLeaderList.Builder {
        Builder() {}

        /**
         * These are the leaders of the list.
         *
         * @param all each of them once, in any order
         * @return this builder
         */
        public Builder leaders(ListedLeader... all) {
            return leaders(List.of(all));
        }
    }
}
