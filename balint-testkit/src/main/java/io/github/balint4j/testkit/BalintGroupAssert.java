package io.github.balint4j.testkit;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.life.Commitment;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link BalintGroup}: what it is, as of a day. The day is always said, as a group has a past and a future.
 *
 * <p>Before, a red test says that true was expected and false was found:
 *
 * <pre>{@code
 * assertTrue(Rulebooks.dkAarhusGroup().validate(group, day).isValid());
 * }</pre>
 *
 * <p>After, it says which row is not met, what was found, what remains, and where the rule stands:
 *
 * <pre>{@code
 * assertThat(group).conformsTo(Rulebooks.dkAarhusGroup(), day);
 * }</pre>
 *
 * <p>To go on with one row of the report:
 *
 * <pre>{@code
 * assertThat(group).under(Rulebooks.dkAarhusGroup(), day).finding("dk1-start").isNotSatisfied().needs(3, PEOPLE);
 * }</pre>
 */
public final class BalintGroupAssert extends SubjectAssert<BalintGroupAssert, BalintGroup> {
    BalintGroupAssert(@Nullable BalintGroup actual) {
        super(actual, BalintGroupAssert.class);
    }

    /**
     * Goes on with what became of the commitment of this person's latest stay by the day; where they have no place in the list, the test
     * fails here.
     *
     * @param person the member
     * @param asOf the day; sessions of that day count as past
     * @return an assertion on the commitment
     */
    public CommitmentAssert commitmentOf(PersonId person, LocalDate asOf) {
        List<Commitment> own = GroupLife.of(value()).commitments(asOf).stream()
                .filter(one -> one.membership().person().equals(person))
                .toList();
        if (own.isEmpty()) {
            fail("Expected the group to list " + person + " as a member.");
        }
        return goOnWith(new CommitmentAssert(own.isEmpty() ? null : own.get(own.size() - 1)));
    }

    @Override
    Assessment assess(Rulebook rulebook, LocalDate asOf) {
        return rulebook.assess(value(), asOf);
    }
}
