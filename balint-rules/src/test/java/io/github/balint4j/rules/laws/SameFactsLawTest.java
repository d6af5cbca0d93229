package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The second law: the same facts about a group, written otherwise, get the same verdict and the same number. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class SameFactsLawTest {
    // What is asked of one entry of the list, which may hold one session or several. Nor how many states there are: of
    // what was planned
    // for a day gone by anything may have become, and of two sessions two things.
    private static final Pattern OF_ENTRIES =
            Pattern.compile("unit=(entries|present|cases|events)|(Distinct|Values)\\[attribute=STATE");

    @Property(tries = 5000, seed = Seed.FIXED)
    void one_way_of_writing_changes_no_verdict_and_no_number(
            @ForAll("any") Criterion criterion,
            @ForAll("groups") BalintGroup group,
            @ForAll LocalDate asOf,
            @ForAll GroupRespelling way,
            @ForAll long seed) {
        agree(criterion, group, List.of(way), asOf, seed);
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void nor_do_several_together(
            @ForAll("any") Criterion criterion,
            @ForAll("groups") BalintGroup group,
            @ForAll LocalDate asOf,
            @ForAll Set<GroupRespelling> ways,
            @ForAll long seed) {
        agree(criterion, group, List.copyOf(ways), asOf, seed);
    }

    @Property(tries = 3000, seed = Seed.FIXED)
    void nor_of_any_row_of_a_shipped_rulebook(
            @ForAll("groups") BalintGroup group,
            @ForAll LocalDate asOf,
            @ForAll Set<GroupRespelling> ways,
            @ForAll long seed) {
        BalintGroup other = GroupRespelling.all(group, List.copyOf(ways), new Random(seed));
        for (Rulebook rulebook : Rulebooks.aboutGroups()) {
            for (Edition edition : rulebook.editions()) {
                for (Requirement row : edition.requirements()) {
                    same(row.criterion(), group, other, asOf);
                }
            }
        }
    }

    private static void agree(
            Criterion criterion, BalintGroup group, List<GroupRespelling> ways, LocalDate asOf, long seed) {
        String text = criterion.toString();
        boolean ofEntries = OF_ENTRIES.matcher(text).find();
        boolean ofTheFrame = text.contains("codes=[frame]") && text.contains("attribute=MODE");
        List<GroupRespelling> fitting = ways.stream()
                .filter(way -> !(way == GroupRespelling.SESSION_BY_SESSION && ofEntries))
                .filter(way -> !(way == GroupRespelling.MODE_OF_ALL && ofTheFrame))
                .toList();
        same(criterion, group, GroupRespelling.all(group, fitting, new Random(seed)), asOf);
    }

    private static void same(Criterion criterion, BalintGroup group, BalintGroup other, LocalDate asOf) {
        Outcome before = new Evaluator(Facts.of(group, asOf)).evaluate(criterion);
        Outcome after = new Evaluator(Facts.of(other, asOf)).evaluate(criterion);
        assertThat(said(after))
                .as("%s%n%s%nwritten as%n%s", criterion, group, other)
                .isEqualTo(said(before));
    }

    private static String said(Outcome outcome) {
        return outcome.verdict() + " " + outcome.withoutReadings() + " "
                + outcome.found()
                        .filter(found -> !found.unit().equals(Units.ENTRIES))
                        .map(SameFactsLawTest::number)
                        .orElse("");
    }

    private static String number(Measure found) {
        return found.none() ? "none" : found.low() + ".." + found.high() + " " + found.among();
    }

    @Provide
    Arbitrary<Criterion> any() {
        return AnyCriterion.any();
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Meetings.groups();
    }

    @Provide
    Arbitrary<GroupRespelling> ways() {
        return Arbitraries.of(GroupRespelling.values());
    }
}
