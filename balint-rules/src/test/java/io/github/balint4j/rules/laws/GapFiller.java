package io.github.balint4j.rules.laws;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

/**
 * Fills what a group leaves open with something that agrees with all that it says: one way of many that the truth may
 * be. Nothing that is said is changed.
 */
final class GapFiller {
    private static final int TRIES = 6;

    private final Random random;
    private BalintGroup group;

    private GapFiller(BalintGroup group, Random random) {
        this.group = group;
        this.random = random;
    }

    /** One part of the work, which may be done in several ways. */
    private interface Part {
        Optional<BalintGroup> fill(BalintGroup group);
    }

    /**
     * The group with some or all of its gaps filled.
     *
     * @param mayBeCancelled whether a session that was planned for a day gone by may turn out to have been cancelled
     */
    static BalintGroup fill(BalintGroup group, LocalDate asOf, long seed, boolean mayBeCancelled) {
        Random random = new Random(seed);
        GapFiller filler = new GapFiller(group, random);
        SessionGaps sessions = new SessionGaps(asOf, random, mayBeCancelled);
        PeopleGaps people = new PeopleGaps(asOf, random);
        filler.attempt(people::fillDay);
        filler.attempt(before -> Optional.of(BalintGroup.builder()
                .from(before)
                .frame(new FrameGaps(random).fill(before.frame()))
                .build()));
        for (int i = 0; i < group.sessions().items().size(); i++) {
            int index = i;
            filler.attempt(before -> sessions.fill(before, index));
        }
        filler.attempt(sessions::addMissing);
        filler.attempt(before -> Optional.of(BalintGroup.builder()
                .from(before)
                .frame(new FrameGaps(random).fillPlan(before))
                .build()));
        filler.attempt(people::fillLeaders);
        filler.attempt(people::fillMembers);
        filler.attempt(people::fillWaiting);
        filler.attempt(people::fillAttestations);
        filler.attempt(people::fillTotal);
        return filler.group;
    }

    // Now and then a part is left as it is: to fill some gaps must not overturn anything either.
    private void attempt(Part part) {
        if (random.nextInt(6) == 0) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            try {
                Optional<BalintGroup> filled = part.fill(group);
                if (filled.isPresent()) {
                    group = filled.get();
                    return;
                }
            } catch (ContradictionException thatCannotBe) {
                // another way
            }
        }
    }
}
