package io.github.balint4j.json;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What must come out of the examples, whatever words the reports use. */
class ExampleFactsTest {
    private static final LocalDate MARCH_2021 = LocalDate.of(2021, 3, 1);
    private static final LocalDate JANUARY_2026 = LocalDate.of(2026, 1, 15);

    @Test
    void the_monday_group_may_not_start_yet() {
        Assessment assessment = Rulebooks.dkAarhusGroup().assess(Examples.group("aarhus-monday-2021"), MARCH_2021);
        Finding start = assessment.finding("dk1-start");

        assertThat(assessment.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(assessment.unmet()).containsExactly(start);
        assertThat(start.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(start.found()).contains(Measure.exactly(Units.PEOPLE, 2));
        assertThat(start.evidence().counted())
                .extracting(EvidenceItem::path)
                .containsExactly("/stated/enrolled", "/stated/waiting");
        assertThat(start.remaining())
                .isInstanceOfSatisfying(
                        Remedy.More.class,
                        more -> assertThat(more.amount()).isEqualTo(Measure.exactly(Units.PEOPLE, 3)));
    }

    @Test
    void the_monday_group_meets_less_often_than_is_usual_in_sweden_and_that_fails_nothing() {
        Assessment assessment = Rulebooks.seSfmpGroup().assess(Examples.group("aarhus-monday-2021"), MARCH_2021);
        Finding cadence = assessment.finding("se2-cadence");
        Finding length = assessment.finding("se2-length");

        assertThat(cadence.requirement().level()).isEqualTo(Level.USUAL);
        assertThat(cadence.verdict()).isEqualTo(UNDETERMINED);
        assertThat(cadence.found().orElseThrow().among()).containsExactly(28L, 35L, 28L);
        assertThat(cadence.found().orElseThrow().within())
                .contains(new Measure.Within(
                        BigDecimal.ZERO, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(3))));
        assertThat(cadence.evidence().counted())
                .extracting(entry -> entry.day().orElseThrow().toString())
                .containsExactly("2021-03-15", "2021-04-12", "2021-05-17", "2021-06-14");
        assertThat(length.verdict()).isEqualTo(UNDETERMINED);
        assertThat(length.outcome().causes()).containsExactly(Cause.DATUM);
        assertThat(assessment.unmet()).doesNotContain(cadence, length);
    }

    @Test
    void in_the_thursday_group_nothing_fails() {
        BalintGroup thursday = Examples.group("aarhus-thursday-2021");
        Assessment assessment = Rulebooks.dkAarhusGroup().assess(thursday, MARCH_2021);

        assertThat(thursday.stated().allPlacesTaken()).contains(true);
        assertThat(thursday.sessions().items()).hasSize(5);
        assertThat(assessment.findings()).extracting(Finding::verdict).doesNotContain(NOT_SATISFIED);
        // All places are taken, and nobody said how many there are; it has met, so five to start are not asked of it.
        assertThat(assessment.finding("dk1-start").verdict()).isEqualTo(SATISFIED);
        assertThat(assessment.unmet()).isEmpty();
    }

    @Test
    void one_leader_leads_both_groups_in_aarhus() {
        BalintGroup thursday = Examples.group("aarhus-thursday-2021");
        BalintGroup monday = Examples.group("aarhus-monday-2021");

        assertThat(thursday.leaders().items()).hasSize(2);
        assertThat(monday.leaders().items())
                .singleElement()
                .isIn(thursday.leaders().items());
    }

    @Test
    void the_typical_group_satisfies_every_required_row_three_of_them_by_our_reading() {
        Assessment assessment = Rulebooks.seSfmpGroup().assess(Examples.group("sfmp-typical"), JANUARY_2026);

        assertThat(assessment.unmet()).isEmpty();
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.verdict() != SATISFIED)
                .extracting(finding -> finding.requirement().id())
                .containsExactly("se1-several-years", "se2-open");
        assertThat(assessment.verdictWithoutReadings()).isEqualTo(UNDETERMINED);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.verdict() == SATISFIED)
                .filteredOn(finding -> finding.outcome().basis() == Basis.READING)
                .extracting(finding -> finding.requirement().id())
                .containsExactly("se2-cadence", "se2-regular", "se2-continuity", "se2-even");
        Measure gap = assessment.finding("se2-cadence").found().orElseThrow();
        assertThat(gap.within().orElseThrow().of()).contains(BigDecimal.valueOf(17));
        assertThat(gap.among()).hasSize(17).contains(14L, 28L, 42L);
        assertThat(assessment.finding("se2-members").found()).contains(Measure.exactly(Units.PEOPLE, 8));
    }

    @Test
    void of_two_frames_one_conforms() {
        Rulebook rulebook = Rulebooks.seSfmpGroup();

        assertThat(rulebook.validate(Examples.frame("hospital"), JANUARY_2026).isValid())
                .isTrue();
        assertThat(rulebook.validate(Examples.frame("too-wide"), JANUARY_2026).isValid())
                .isFalse();
        assertThat(Rulebooks.dkAarhusGroup()
                        .assess(Examples.frame("too-wide"), JANUARY_2026)
                        .finding("dk1-commitment")
                        .verdict())
                .isEqualTo(NOT_SATISFIED);
    }
}
