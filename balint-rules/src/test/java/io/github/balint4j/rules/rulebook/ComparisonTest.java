package io.github.balint4j.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criteria;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Several rulebooks beside each other: nothing is lost, nothing twice, and the order is the caller's. */
class ComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final GroupFrame EMPTY = GroupFrame.builder().build();
    private static final GroupFrame SWEDISH = GroupFrame.builder()
            .members(5, 12)
            .leaders(2)
            .every(Period.ofWeeks(2))
            .length(Duration.ofMinutes(90))
            .agrees(Agreement.CONFIDENTIALITY, Agreement.FAIR_TURNS)
            .build();

    @Provide
    Arbitrary<List<Assessment>> assessments() {
        Arbitrary<List<Rulebook>> rulebooks =
                Arbitraries.of(Rulebooks.aboutGroups()).list().uniqueElements().ofMinSize(1);
        return Arbitraries.of(EMPTY, SWEDISH)
                .flatMap(frame -> rulebooks.map(all -> all.stream()
                        .map(rulebook -> rulebook.assess(frame, DAY))
                        .toList()));
    }

    @Property(tries = 60, seed = Seed.FIXED)
    void every_finding_stands_in_exactly_one_cell_of_its_column(@ForAll("assessments") List<Assessment> assessments) {
        Comparison comparison = Comparison.of(assessments);
        assertThat(comparison.assessments()).isEqualTo(assessments);
        assertThat(comparison.lines())
                .allSatisfy(line ->
                        assertThat(line.cells()).hasSameSizeAs(assessments).anyMatch(cell -> !cell.isEmpty()));
        IntStream.range(0, assessments.size()).forEach(column -> {
            Stream<Finding> shown = comparison.lines().stream().flatMap(line -> line.cells().get(column).stream());
            // Ids are unique in an edition.
            assertThat(ids(shown))
                    .containsExactlyInAnyOrderElementsOf(ids(assessments.get(column).findings().stream()));
        });
    }

    private static List<String> ids(Stream<Finding> findings) {
        return findings.map(finding -> finding.requirement().id()).toList();
    }

    @Property(tries = 60, seed = Seed.FIXED)
    void an_aspect_has_one_line_and_the_order_of_rulebooks_is_that_of_columns(
            @ForAll("assessments") List<Assessment> assessments) {
        Comparison comparison = Comparison.of(assessments);
        assertThat(comparison.lines()).extracting(Comparison.Line::aspect).doesNotHaveDuplicates();
        List<String> editions =
                assessments.stream().map(one -> one.edition().toString()).toList();
        String page = comparison.toMarkdown();
        assertThat(page.lines().filter(line -> line.startsWith("| about |")).findFirst())
                .hasValueSatisfying(head -> assertThat(head).containsSubsequence(editions));
        assertThat(comparison.toString()).containsSubsequence(editions);
    }

    @Property(tries = 60, seed = Seed.FIXED)
    void the_text_fits_into_a_hundred_columns_and_names_every_row(@ForAll("assessments") List<Assessment> assessments) {
        String text = Comparison.of(assessments).toString();
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(assessments)
                .allSatisfy(assessment -> assertThat(assessment.findings())
                        .allSatisfy(finding -> assertThat(text)
                                .contains(ReportLayout.symbol(finding) + " "
                                        + finding.requirement().id())));
    }

    @Test
    void rows_about_one_thing_stand_in_one_line() {
        Comparison comparison = Comparison.of(List.of(
                Rulebooks.nlBalintGroup().assess(EMPTY, DAY),
                Rulebooks.seSfmpGroup().assess(EMPTY, DAY)));
        assertThat(rows(comparison, "members")).containsExactly(List.of("nl-group-size"), List.of("se2-members"));
        assertThat(rows(comparison, "own/nl-group-member-list"))
                .containsExactly(List.of("nl-group-member-list"), List.of());
        assertThat(rows(comparison, "cadence"))
                .containsExactly(
                        List.of("nl-group-plan-frequency", "nl-group-ten-a-year"),
                        List.of("se2-cadence", "se2-regular"));
        assertThat(rows(comparison, "period"))
                .containsExactly(List.of("nl-group-one-year"), List.of("se2-continuity", "se1-several-years"));
        assertThat(rows(comparison, "agreement/voluntary")).containsExactly(List.of(), List.of("se2-voluntary"));
        assertThat(rows(comparison, "own/nl-group-keeper")).containsExactly(List.of("nl-group-keeper"), List.of());
    }

    private static List<List<String>> rows(Comparison comparison, String aspect) {
        return comparison.lines().stream()
                .filter(line -> line.aspect().equals(aspect))
                .findFirst()
                .orElseThrow()
                .cells()
                .stream()
                .map(cell -> ids(cell.stream()))
                .toList();
    }

    @Test
    void what_does_not_compare_is_refused() {
        Assessment swedish = Rulebooks.seSfmpGroup().assess(EMPTY, DAY);
        Assessment danish = Rulebooks.dkAarhusGroup().assess(EMPTY, DAY);
        BalintGroup group =
                BalintGroup.builder().id(GroupId.of("tuesday")).frame(EMPTY).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(List.of()))
                .withMessage("a comparison needs at least one assessment");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(List.of(swedish, danish, swedish)))
                .withMessage("se-sfmp/group@undated is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Comparison.of(List.of(swedish, Rulebooks.dkAarhusGroup().assess(EMPTY, DAY.plusDays(1)))))
                .withMessage("assessments are compared when they are of one subject on one day, which that under"
                        + " dk-aarhus/group@2021 and that under se-sfmp/group@undated are not");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Comparison.of(List.of(swedish, Rulebooks.dkAarhusGroup().assess(group, DAY))));
    }

    @Test
    void an_edition_beside_the_one_it_derives_from_has_its_rows_in_the_same_lines() {
        Edition shipped = Rulebooks.nlBalintGroup().inForceOn(DAY);
        Edition ours = shipped.derive("our-clinic/group@2026").build();
        assertThat(Comparison.of(List.of(shipped.assess(SWEDISH, DAY), ours.assess(SWEDISH, DAY)))
                        .lines())
                .allSatisfy(line ->
                        assertThat(ids(line.cells().get(0).stream())).isEqualTo(ids(line.cells().get(1).stream())));
    }

    @Test
    void a_bar_in_a_text_does_not_end_a_cell_of_markdown() {
        Edition edition = Edition.builder("our-clinic/group@2026")
                .citing(Citation.of("house rules"))
                .required("oc-calm", "It is calm.", Criteria.judged("oc-calm", "calm | quiet", "group"))
                .build();
        assertThat(Comparison.of(List.of(edition.assess(EMPTY, DAY))).toMarkdown())
                .contains("| oc-calm | ? `oc-calm`<br>calm \\| quiet (judged by the group) |\n")
                .startsWith("# Declared configuration under one rulebook, as of 2026-01-15\n");
    }
}
