package io.github.balint4j.rules;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two shipped rulebooks on the groups that their sources describe. */
class ShippedRulebooksTest {
    private static final Rulebook AARHUS = Rulebooks.dkAarhusGroup();
    private static final Rulebook SFMP = Rulebooks.seSfmpGroup();

    @Test
    void the_monday_group_may_not_start_yet_as_three_people_are_missing() {
        Assessment monday = AARHUS.assess(Samples.monday(), Samples.ANNOUNCED);
        Finding start = monday.finding("dk1-start");

        assertThat(monday.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(monday.unmet()).containsExactly(start);
        assertThat(start.found()).contains(Measure.exactly(Units.PEOPLE, 2));
        assertThat(start.remaining().steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        Remedy.More.class,
                        more -> assertThat(more.amount()).isEqualTo(Measure.exactly(Units.PEOPLE, 3)));
        assertThat(start.evidence().counted())
                .extracting(EvidenceItem::path)
                .containsExactly("/stated/enrolled", "/stated/waiting");
    }

    @Test
    void the_monday_groups_four_weeks_are_not_the_usual_two_which_informs_only() {
        Assessment monday = SFMP.assess(Samples.monday(), Samples.ANNOUNCED);
        Finding cadence = monday.finding("se2-cadence");

        assertThat(cadence.found())
                .contains(Measure.between(Units.GAP, 28, 35)
                        .among(List.of(28L, 35L, 28L))
                        .with(new Measure.Within(
                                BigDecimal.ZERO, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(3)))));
        assertThat(cadence.verdict()).isEqualTo(UNDETERMINED);
        assertThat(cadence.isUnmet()).isFalse();
        assertThat(cadence.remaining().steps())
                .first()
                .isInstanceOfSatisfying(
                        Remedy.More.class,
                        more -> assertThat(more.amount()).isEqualTo(Measure.exactly(Units.SESSIONS, 400)));
        assertThat(monday.finding("se2-length").verdict()).isEqualTo(UNDETERMINED);
        assertThat(monday.finding("se2-regular").verdict()).isEqualTo(SATISFIED);
        assertThat(monday.finding("se2-regular").outcome().basis()).isEqualTo(Basis.READING);
        assertThat(monday.finding("se2-continuity").verdict()).isEqualTo(UNDETERMINED);
    }

    @Test
    void no_required_row_of_its_own_rulebook_fails_for_the_thursday_group() {
        Assessment thursday = AARHUS.assess(Samples.thursday(), Samples.ANNOUNCED);

        assertThat(thursday.findings())
                .filteredOn(finding -> finding.requirement().level() == Level.REQUIRED)
                .noneMatch(finding -> finding.verdict() == NOT_SATISFIED);
        // It has met once: how many it takes to start concerns it no longer.
        assertThat(thursday.finding("dk1-start").verdict()).isEqualTo(SATISFIED);
        assertThat(thursday.verdict()).isEqualTo(SATISFIED);
    }

    @Test
    void a_frame_of_4_to_20_members_60_minutes_and_a_commitment_of_3_does_not_conform() {
        Assessment underSfmp = SFMP.assess(Samples.loose(), Samples.ANNOUNCED);
        Assessment underAarhus = AARHUS.assess(Samples.loose(), Samples.ANNOUNCED);

        assertThat(underSfmp.verdict()).isNotEqualTo(SATISFIED);
        assertThat(underSfmp.finding("se2-members").verdict()).isEqualTo(UNDETERMINED);
        assertThat(underSfmp.finding("se2-length").verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(underAarhus.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(underAarhus.finding("dk1-commitment").verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(SFMP.validate(Samples.loose(), Samples.ANNOUNCED).isInvalid())
                .isTrue();
    }

    @Test
    void a_frame_as_se_2_describes_it_conforms_by_what_it_agrees() {
        Assessment frame = SFMP.assess(Samples.conforming(), Samples.ANNOUNCED);

        assertThat(frame.verdict()).isEqualTo(SATISFIED);
        assertThat(frame.unmet()).isEmpty();
        assertThat(frame.findings())
                .filteredOn(finding -> finding.verdict() != SATISFIED)
                .extracting(finding -> finding.requirement().id())
                .containsExactly("se2-leader-standing", "se2-open");
        assertThat(frame.finding("se2-members").outcome().basis()).isEqualTo(Basis.AGREED);
        assertThat(frame.verdictWithoutReadings()).isEqualTo(UNDETERMINED);
        assertThat(frame.subjectKind()).isEqualTo("frame");
    }

    @Test
    void a_size_announced_as_8_to_15_is_a_question_and_5_to_8_is_settled_by_agreement() {
        Finding wide = members(CountRange.between(8, 15));

        assertThat(wide.verdict()).isEqualTo(UNDETERMINED);
        assertThat(wide.found()).contains(Measure.between(Units.PEOPLE, 8, 15));
        assertThat(wide.remaining().steps())
                .anyMatch(step -> step instanceof Remedy.Supply supply
                        && supply.datum().equals(new Datum(Datum.Kind.LIST, "members")))
                .anyMatch(
                        step -> step instanceof Remedy.Agree agree && agree.on().high() == 12);

        Finding narrow = members(CountRange.between(5, 8));
        assertThat(narrow.verdict()).isEqualTo(SATISFIED);
        assertThat(narrow.outcome().basis()).isEqualTo(Basis.AGREED);
    }

    private static Finding members(CountRange size) {
        BalintGroup group = BalintGroup.builder()
                .from(Samples.nothingKnown())
                .frame(GroupFrame.builder().members(size).build())
                .build();
        return SFMP.assess(group, Samples.ANNOUNCED).finding("se2-members");
    }

    @Test
    void are_found_by_name_with_or_without_an_edition() {
        assertThat(Rulebooks.all())
                .extracting(Rulebook::toString)
                .contains("dk-aarhus/group", "se-sfmp/group")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Rulebooks.find(RulebookRef.of("se-sfmp/group@undated"))).contains(SFMP.only("undated"));
        assertThat(Rulebooks.find("se-sfmp/group@1990")).isEmpty();
        assertThat(Rulebooks.find(RulebookRef.of("se-sfmp/nothing"))).isEmpty();
        assertThat(Rulebooks.find("se-sfmp/group")).contains(SFMP);
        assertThat(Rulebooks.find("No Name")).isEmpty();
    }

    @Test
    void each_of_all_is_found_by_its_own_name() {
        assertThat(Rulebooks.all())
                .isNotEmpty()
                .allSatisfy(
                        rulebook -> assertThat(Rulebooks.find(rulebook.id())).containsSame(rulebook));
    }

    @Test
    void every_row_of_every_edition_says_in_a_sentence_what_it_asks_and_where_it_stands() {
        Rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.editions().stream())
                .forEach(edition -> assertThat(edition.requirements())
                        .as(edition.toString())
                        .allSatisfy(row -> {
                            assertThat(row.citations())
                                    .isNotEmpty()
                                    .allMatch(citation -> citation.read().isPresent());
                            assertThat(row.title()).endsWith(".");
                        }));
    }
}
