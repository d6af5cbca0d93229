package io.github.balint4j.rules.overview;

import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AssessmentDiffTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Edition OLD = Edition.builder("our-clinic/group@2025")
            .citing(Citation.of("house rules"))
            .required("oc-voluntary", "Taking part is voluntary.", holds(agreement(Agreement.VOLUNTARY)))
            .required("oc-equal", "Members are equal.", holds(agreement(Agreement.EQUAL_CLINICIANS)))
            .build();
    private static final Edition NEW = Edition.builder("our-clinic/group@2026")
            .citing(Citation.of("house rules"))
            .required("oc-voluntary", "Taking part is voluntary.", holds(agreement(Agreement.CONFIDENTIALITY)))
            .required("oc-regular", "It is regular.", holds(agreement(Agreement.VOLUNTARY)))
            .build();

    private static Assessment under(Edition edition, Agreement... all) {
        return edition.assess(GroupFrame.builder().agrees(all).build(), DAY);
    }

    @Test
    void betweenEqualAssessmentsNothingDiffers() {
        Assessment one =
                Rulebooks.seSfmpGroup().assess(GroupFrame.builder().members(8).build(), DAY);
        assertThat(AssessmentDiff.of(one, one).rows()).isEmpty();
        assertThat(AssessmentDiff.of(one, one).toString()).endsWith("Nothing differs.\n");
    }

    @Test
    void aNewEditionSaysWhomItHitsAndWhy() {
        AssessmentDiff diff = AssessmentDiff.of(
                under(OLD, Agreement.VOLUNTARY, Agreement.EQUAL_CLINICIANS),
                under(NEW, Agreement.VOLUNTARY, Agreement.EQUAL_CLINICIANS));
        assertThat(diff.changesVerdict()).isTrue();
        assertThat(diff.toString()).isEqualTo("""
                        From our-clinic/group@2025, as of 2026-05-04, to our-clinic/group@2026, as of 2026-05-04
                        On the whole: met before, not met now.

                        met \u2192 not met: Taking part is voluntary. [oc-voluntary]
                            Required before: the agreement "voluntary", in force. Required now: the agreement "confidentiality", in force.
                            Counts no longer: 1 agreement: voluntary
                            Needed now: the agreement "confidentiality"

                        no such row \u2192 met: It is regular. [oc-regular]
                            Counts now: 1 agreement: voluntary

                        met \u2192 no such row: Members are equal. [oc-equal]
                            Counts no longer: 1 agreement: equal-clinicians
                        """);
        assertThat(diff.inWords(Locale.GERMAN)).contains("Im Ganzen: erfüllt vorher, nicht erfüllt jetzt.");
    }

    @Test
    void whatIsStillMissingIsNoDifferenceWhatIsNotMissingAnyMoreIs() {
        AssessmentDiff diff = AssessmentDiff.of(under(OLD), under(OLD, Agreement.VOLUNTARY));
        assertThat(diff.rows()).extracting(AssessmentDiff.Row::id).containsExactly("oc-voluntary");
        assertThat(diff.changesVerdict()).isFalse();
    }

    private static AssessmentDiff.Row members(Known<Membership> before, Known<Membership> after) {
        return AssessmentDiff.of(sfmp(before), sfmp(after)).rows().stream()
                .filter(row -> row.id().equals("se2-members"))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment sfmp(Known<Membership> members) {
        return Rulebooks.seSfmpGroup()
                .assess(
                        BalintGroup.builder()
                                .id(GroupId.of("g1"))
                                .members(members)
                                .build(),
                        DAY);
    }

    private static List<Membership> people(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> Membership.of(PersonId.of("p" + number)))
                .toList();
    }

    @Test
    void whereAListBecomesWholeNobodyIsGoneOrNew() {
        AssessmentDiff.Row whole =
                members(Known.incomplete(people(1, 2, 3, 4, 5)), Known.complete(people(1, 2, 3, 4, 5)));
        assertThat(whole.heading(Locale.ENGLISH))
                .isEqualTo("open \u2192 met: A group has 5 to 12 members. [se2-members]");
        assertThat(whole.heading(Locale.GERMAN))
                .contains("nicht entscheidbar \u2192 erf\u00fcllt: ")
                .doesNotContain("A group");
        assertThat(whole.lines(Locale.ENGLISH))
                .containsExactly(
                        "Found before: 5 or more people. Found now: 5 people.",
                        "No longer missing: record the whole list of members, or how many they are");
    }

    @Test
    void whoStandsElsewhereInTheListIsNeitherGoneNorNew() {
        AssessmentDiff.Row other =
                members(Known.complete(people(1, 2, 3, 4)), Known.complete(people(7, 2, 1, 3, 5, 6)));
        assertThat(other.gone()).extracting(EvidenceItem::name).containsExactly("p4");
        assertThat(other.come()).extracting(EvidenceItem::name).containsExactly("p7", "p5", "p6");
    }
}
