package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The first law: filling gaps never overturns what is already clear. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class FirstLawTest {
    @Property(tries = 5000, seed = Seed.FIXED)
    void filling_gaps_never_overturns_a_criterion(
            @ForAll("criteria") Criterion criterion,
            @ForAll BalintGroup group,
            @ForAll LocalDate asOf,
            @ForAll long seed) {
        stands(criterion, group, GapFiller.fill(group, asOf, seed, false), asOf);
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void nor_does_it_when_what_was_planned_turns_out_cancelled(
            @ForAll("onStates") Criterion criterion,
            @ForAll BalintGroup group,
            @ForAll LocalDate asOf,
            @ForAll long seed) {
        stands(criterion, group, GapFiller.fill(group, asOf, seed, true), asOf);
    }

    @Property(tries = 2000, seed = Seed.FIXED)
    void filling_gaps_never_overturns_a_row_of_a_shipped_rulebook(
            @ForAll BalintGroup group, @ForAll LocalDate asOf, @ForAll long seed) {
        BalintGroup filled = GapFiller.fill(group, asOf, seed, false);
        for (Rulebook rulebook : Rulebooks.aboutGroups()) {
            for (Requirement row : rulebook.editions().get(0).requirements()) {
                stands(row.criterion(), group, filled, asOf);
            }
        }
    }

    @Property(tries = 2000, seed = Seed.FIXED)
    void a_frame_alone_is_a_group_of_which_nothing_else_is_known(
            @ForAll("criteria") Criterion criterion,
            @ForAll GroupFrame any,
            @ForAll LocalDate asOf,
            @ForAll long seed) {
        // Numbers in all that contradict each other make a frame, but no group.
        GroupFrame frame =
                GroupFrame.builder().from(any).meetings(Optional.empty()).build();
        BalintGroup group =
                BalintGroup.builder().id(GroupId.of("g")).frame(frame).build();
        Outcome alone = new Evaluator(Facts.of(frame, asOf)).evaluate(criterion);
        assertThat(alone.verdict()).isEqualTo(evaluate(criterion, group, asOf).verdict());
        stands(criterion, group, GapFiller.fill(group, asOf, seed, false), asOf);
    }

    private static void stands(Criterion criterion, BalintGroup group, BalintGroup filled, LocalDate asOf) {
        // What was agreed gives way to what the record shows, once it shows anything.
        if (Agreed.standsIn(criterion, group, asOf)) {
            return;
        }
        Outcome before = evaluate(criterion, group, asOf);
        Outcome after = evaluate(criterion, filled, asOf);
        if (before.basis() == Basis.AGREED || after.basis() == Basis.AGREED) {
            return;
        }
        // What a reading finds met may turn out otherwise; apart from readings nothing does.
        if (before.withoutReadings() != Verdict.UNDETERMINED) {
            assertThat(after.verdict())
                    .as("%s%n%s: found %s%nthen %s: found %s", criterion, group, before.found(), filled, after.found())
                    .isEqualTo(before.withoutReadings());
            assertThat(after.withoutReadings()).isEqualTo(before.withoutReadings());
        }
    }

    private static Outcome evaluate(Criterion criterion, BalintGroup group, LocalDate asOf) {
        return new Evaluator(Facts.of(group, asOf)).evaluate(criterion);
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return AnyCriterion.any();
    }

    @Provide
    Arbitrary<Criterion> onStates() {
        return AnyCriterion.onStates();
    }
}
