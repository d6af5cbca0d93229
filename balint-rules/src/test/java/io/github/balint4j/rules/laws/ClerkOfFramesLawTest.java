package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Advice for a frame can be followed: an obedient clerk carries out each step. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class ClerkOfFramesLawTest {
    @Property(tries = 100, seed = Seed.FIXED)
    void under_every_edition(@ForAll Edition edition, @ForAll GroupFrame frame, @ForAll LocalDate asOf) {
        for (Requirement row : edition.requirements()) {
            canFollow(row.criterion(), frame, asOf);
        }
    }

    private static void canFollow(Criterion criterion, GroupFrame frame, LocalDate asOf) {
        assertThat(new FrameClerk(asOf).fault(frame, one -> new Evaluator(Facts.of(one, asOf)).evaluate(criterion)))
                .as("%s%n%s%n%s", criterion, frame, asOf)
                .isEmpty();
    }
}
