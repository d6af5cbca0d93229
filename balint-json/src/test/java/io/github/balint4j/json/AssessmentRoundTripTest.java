package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What was assessed or decided is read back equal, and written again byte for byte. */
class AssessmentRoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Example
    void the_assessments_of_all_examples_read_back_equal() {
        Examples.all()
                .forEach((name, document) -> Examples.rulebooks(name)
                        .forEach(rulebook -> readsBack(Examples.assess(name, document, rulebook))));
        LeaderExamples.all()
                .values()
                .forEach(portfolio ->
                        Rulebooks.aboutPersons().forEach(rulebook -> readsBack(rulebook.assess(portfolio, DAY))));
    }

    @Property(tries = 10, seed = Seed.FIXED)
    void the_assessments_of_any_group_and_frame_read_back_equal(
            @ForAll("groups") BalintGroup group, @ForAll("frames") GroupFrame frame) {
        for (Rulebook rulebook : Rulebooks.aboutGroups()) {
            readsBack(rulebook.assess(group, DAY));
            readsBack(rulebook.assess(frame, DAY));
        }
    }

    @Property(tries = 5, seed = Seed.FIXED)
    void the_assessments_of_any_portfolio_and_decisions_on_it_read_back_equal(
            @ForAll("portfolios") Portfolio portfolio) {
        for (Rulebook rulebook : Rulebooks.aboutPersons()) {
            readsBack(rulebook.assess(portfolio, DAY));
            Edition edition = rulebook.editions().get(0);
            Decision decision = Decision.builder()
                    .kind(DecisionKind.RECOGNISE)
                    .authority(edition.id().issuer())
                    .on(PartialDate.of(DAY))
                    .build();
            DecisionRecord decided = DecisionRecord.of(
                    edition, portfolio, portfolio.attestations().items(), decision);
            String written = BalintJson.write(decided, Layout.COMPACT);
            DecisionRecord read = BalintJson.parseDecisionRecord(written);
            assertThat(read).isEqualTo(decided);
            assertThat(BalintJson.write(read, Layout.COMPACT)).isEqualTo(written);
        }
    }

    @Property(tries = 2000, seed = Seed.FIXED)
    void under_any_rule_too(@ForAll("criteria") Criterion criterion, @ForAll("groups") BalintGroup group) {
        Edition edition;
        try {
            edition = Edition.builder("our/group@1")
                    .citing(Citation.of("Ours"))
                    .required("r", "R.", criterion)
                    .build();
        } catch (IllegalArgumentException impossible) {
            return;
        }
        readsBack(edition.assess(group, DAY));
        Statistics.collect("a rule that can be");
    }

    @Example
    void a_report_has_no_record_and_says_so() {
        Assessment assessment = Rulebooks.seSfmpGroup().assess(Examples.frame("hospital"), DAY);
        String report = BalintJson.write(assessment, "hospital.json", Layout.COMPACT);
        assertThat(BalintJson.readAssessment(report).getError())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(Problem.Code.MISSING_PROPERTY, "/record"));
    }

    @Example
    void a_record_that_is_broken_is_a_problem_with_its_place() {
        String written = BalintJson.write(Rulebooks.dkAarhusGroup().assess(Examples.frame("hospital"), DAY));
        for (String change : List.of("\"subject\": \"frame\"", "\"asOf\": \"2026", "\"verdict\": \"", "\"unit\": \"")) {
            int at = written.lastIndexOf(change);
            assertThat(at).as(change).isPositive();
            String changed =
                    written.substring(0, at + change.length() - 2) + "zz" + written.substring(at + change.length());
            assertThat(BalintJson.readAssessment(changed).isInvalid())
                    .as(change)
                    .isTrue();
        }
    }

    private static void readsBack(Assessment assessment) {
        String written = BalintJson.write(assessment, Layout.COMPACT);
        Assessment read = BalintJson.parseAssessment(written);
        assertThat(read).isEqualTo(assessment);
        assertThat(BalintJson.write(read, Layout.COMPACT)).isEqualTo(written);
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
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return AnyRule.criteria();
    }
}
