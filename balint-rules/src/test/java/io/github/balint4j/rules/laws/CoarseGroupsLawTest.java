package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.fixtures.coarse.FrameSteps;
import io.github.balint4j.fixtures.coarse.GroupSteps;
import io.github.balint4j.fixtures.coarse.Step;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Saying less of a group or a frame never changes a definite verdict. */
class CoarseGroupsLawTest {
    /** What answers only as long as the record shows nothing, or is for people to say. */
    private static final Set<Basis> EXEMPT = EnumSet.of(Basis.AGREED, Basis.JUDGEMENT, Basis.WAIVER);

    private static final List<Criterion> ROWS = Rulebooks.aboutGroups().stream()
            .flatMap(rulebook -> rulebook.editions().stream())
            .map(Edition::requirements)
            .flatMap(List::stream)
            .map(Requirement::criterion)
            .toList();

    @Property(tries = 900, seed = Seed.FIXED)
    void of_a_group_under_any_criterion(
            @ForAll("groups") BalintGroup any,
            @ForAll("criteria") List<Criterion> criteria,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @IntRange(min = 1, max = 5) int steps,
            @ForAll long seed) {
        groups(criteria, any, later, steps, seed);
    }

    @Property(tries = 700, seed = Seed.FIXED)
    void of_a_group_under_the_shipped_rows(
            @ForAll("groups") BalintGroup any,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @IntRange(min = 1, max = 5) int steps,
            @ForAll long seed) {
        groups(ROWS, any, later, steps, seed);
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void of_a_frame_alone(
            @ForAll("frames") GroupFrame fine,
            @ForAll("criteria") List<Criterion> criteria,
            @ForAll @IntRange(min = 1, max = 5) int steps,
            @ForAll long seed) {
        List<Step<GroupFrame>> some = Step.some(fine, FrameSteps.all(), steps, seed);
        GroupFrame coarse = Step.all(fine, some, seed);
        LocalDate asOf = LocalDate.of(2020, 6, 1);
        List<Criterion> all = new ArrayList<>(criteria);
        all.addAll(ROWS);
        for (Criterion criterion : all) {
            same(
                    criterion,
                    new Evaluator(Facts.of(fine, asOf)).evaluate(criterion),
                    new Evaluator(Facts.of(coarse, asOf)).evaluate(criterion),
                    some + " of " + fine + "\nleft " + coarse);
        }
    }

    private static void groups(List<Criterion> criteria, BalintGroup any, int later, int steps, long seed) {
        LocalDate statedOn = any.statedOn().orElse(LocalDate.of(2020, 1, 1).plusDays(new Random(seed).nextInt(400)));
        BalintGroup stated = dated(any, statedOn);
        LocalDate asOf = statedOn.plusDays(later % 3 == 0 ? 0 : later);
        BalintGroup fine = GapFiller.fill(stated, asOf, seed, true);
        List<Step<BalintGroup>> some = Step.some(fine, GroupSteps.all(statedOn), steps, seed);
        BalintGroup coarse = Step.all(fine, some, seed);
        Evaluator ofFine = new Evaluator(Facts.of(fine, asOf));
        Evaluator ofCoarse = new Evaluator(Facts.of(coarse, asOf));
        for (Criterion criterion : criteria) {
            same(
                    criterion,
                    ofFine.evaluate(criterion),
                    ofCoarse.evaluate(criterion),
                    some + " on " + asOf + " of " + fine + "\nleft " + coarse);
        }
    }

    // What cannot have been so on that day is no group.
    private static BalintGroup dated(BalintGroup group, LocalDate statedOn) {
        try {
            return BalintGroup.builder().from(group).statedOn(statedOn).build();
        } catch (ContradictionException thatCannotBe) {
            Assume.that(false);
            throw thatCannotBe;
        }
    }

    private static void same(Criterion criterion, Outcome fine, Outcome coarse, String of) {
        boolean read = satisfiedByReading(fine) || satisfiedByReading(coarse);
        if (EXEMPT.contains(fine.basis()) || EXEMPT.contains(coarse.basis()) || read) {
            return;
        }
        if (coarse.verdict() != Verdict.UNDETERMINED) {
            assertThat(fine.verdict())
                    .as("%s%n%s%nfine %s, coarse %s", criterion, of, fine.found(), coarse.found())
                    .isEqualTo(coarse.verdict());
        }
    }

    private static boolean satisfiedByReading(Outcome outcome) {
        return outcome.basis() == Basis.READING && outcome.verdict() == Verdict.SATISFIED;
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<GroupFrame> frames() {
        return Groups.frames();
    }

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        return AnyCriterion.any().list().ofSize(12);
    }
}
