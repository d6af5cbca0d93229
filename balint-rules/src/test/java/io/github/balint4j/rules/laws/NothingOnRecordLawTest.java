package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Samples;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Silence decides nothing. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class NothingOnRecordLawTest {
    @Property(tries = 500, seed = Seed.FIXED)
    void with_nothing_on_record_every_row_is_undetermined(@ForAll Edition edition, @ForAll LocalDate asOf) {
        assertThat(edition.assess(Samples.nothingKnown(), asOf).findings())
                .allMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
        assertThat(edition.assess(GroupFrame.unstated(), asOf).findings())
                .allMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void a_group_of_which_nothing_is_known_is_a_frame_that_says_nothing(
            @ForAll Criterion criterion, @ForAll LocalDate asOf) {
        Evaluator group = new Evaluator(Facts.of(Samples.nothingKnown(), asOf));
        Evaluator frame = new Evaluator(Facts.of(GroupFrame.unstated(), asOf));

        assertThat(group.evaluate(criterion).verdict())
                .isEqualTo(frame.evaluate(criterion).verdict());
    }
}
