package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.Samples;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Rulebooks of one's own, derived ones, series of editions, and editions of which something was not seen. */
class EditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);
    private static final Edition SFMP = Rulebooks.seSfmpGroup().inForceOn(TODAY);

    private static Edition.Builder house(String id) {
        return Edition.builder(id)
                .citing(Citation.of("house rules"))
                .required("commitment", "A member commits to 4.", atLeast(4, agreed(Term.COMMITMENT)));
    }

    private static GroupFrame committed(int sessions) {
        return GroupFrame.builder().commitment(sessions).build();
    }

    @Test
    void a_rulebook_of_ones_own_takes_a_few_lines() {
        Edition ours = house("our/group@2026").build();
        assertThat(ours.assess(committed(4), TODAY).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(ours.assess(committed(3), TODAY).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_derived_edition_has_another_bound_another_name_and_says_why() {
        Edition stricter = SFMP.derive("our/group@2026")
                .with("se2-members", atLeast(8, agreed(Term.SIZE)), "our rooms are large")
                .build();
        Requirement row = stricter.requirement("se2-members");

        assertThat(row.reading().orElseThrow().reason()).isEqualTo("our rooms are large");
        assertThat(row.citations()).isEqualTo(SFMP.requirement("se2-members").citations());
        assertThat(stricter.assess(Samples.conforming(), TODAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(SFMP.assess(Samples.conforming(), TODAY).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(stricter.id()).hasToString("our/group@2026");
    }

    @Test
    void a_row_can_be_left_out_or_replaced() {
        Edition without = SFMP.derive("our/group@1").without("se2-voluntary").build();
        assertThat(without.requirements()).hasSize(SFMP.requirements().size() - 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.requirement("se2-voluntary"))
                .withMessageContaining("se2-members");

        Requirement row = SFMP.requirement("se2-voluntary").with(some(scheduled()));
        Edition replaced = SFMP.derive("our/group@2").replace(row).build();
        assertThat(replaced.requirement("se2-voluntary")).isEqualTo(row);
    }

    @Test
    void a_page_says_what_the_edition_was_derived_from_and_for_how_long_a_recognition_holds() {
        Edition ours = SFMP.derive("our/group@1")
                .without("se2-voluntary")
                .with("se2-members", atLeast(8, agreed(Term.SIZE)), "our rooms are large")
                .citing(Citation.of("house rules"))
                .required("our-room", "It has a room.", some(scheduled()))
                .validFor(Period.ofYears(5))
                .build();
        assertThat(ours.base()).contains(SFMP);
        assertThat(Rulebook.of("Ours", ours).toText(ours))
                .contains("Valid        a recognition holds 5 years\n")
                .contains("Derived      from se-sfmp/group@undated; changed: se2-members; added: our-room;"
                        + " left out: se2-voluntary\n");
        assertThat(SFMP.base()).isEmpty();
        assertThat(Rulebook.of("Ours", SFMP).toText(SFMP)).doesNotContain("Derived", "Valid");
        Edition same = SFMP.derive("our/group@2").build();
        assertThat(Rulebook.of("Ours", same).toMarkdown(same)).contains("- **Derived**: from se-sfmp/group@undated\n");
    }

    @Test
    void without_readings_only_people_judge() {
        Edition bare = SFMP.derive("our/group@bare").withoutReadings().build();
        Assessment assessment = bare.assess(Samples.conforming(), TODAY);

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.verdict())
                .isEqualTo(SFMP.assess(Samples.conforming(), TODAY).verdictWithoutReadings());
        assertThat(assessment.finding("se2-regular").outcome().basis()).isEqualTo(Basis.JUDGEMENT);
    }

    @Test
    void the_edition_in_force_on_the_day_is_taken() {
        Rulebook series = Rulebook.of(
                "Ours",
                house("our/group@1")
                        .from(LocalDate.of(2020, 1, 1))
                        .until(LocalDate.of(2021, 1, 31))
                        .build(),
                house("our/group@2").from(LocalDate.of(2021, 2, 1)).build());

        assertThat(series.inForceOn(LocalDate.of(2021, 1, 31))).hasToString("our/group@1");
        assertThat(series.inForceOn(LocalDate.of(2021, 2, 1))).hasToString("our/group@2");
        assertThat(series.only("1").inForceOn(LocalDate.of(2026, 1, 1))).hasToString("our/group@1");
        assertThat(series.only("1")).hasToString("our/group@1").isNotEqualTo(series);
        assertThat(series.find("2")).isPresent();
        assertThat(series.find("3")).isEmpty();
        assertThatThrownBy(() -> series.edition("3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("our/group has no edition \"3\"; it has our/group@1 from 2020-01-01 until");
        assertThatThrownBy(() -> series.assess(committed(4), LocalDate.of(2019, 12, 31)))
                .isInstanceOf(NoEditionInForceException.class)
                .hasMessageContaining("2019-12-31")
                .hasMessageContaining("our/group@1 from 2020-01-01 until 2021-01-31")
                .hasMessageContaining("our/group@2 from 2021-02-01");
    }

    @Test
    void days_between_two_editions_on_which_none_is_in_force_are_refused() {
        Edition first = house("our/group@1").until(LocalDate.of(2020, 12, 31)).build();
        Edition next = house("our/group@2").from(LocalDate.of(2021, 1, 2)).build();
        Edition later = house("our/group@3").from(LocalDate.of(2021, 1, 1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of("Ours", next, first))
                .withMessageContaining("no edition is in force from 2021-01-01 to 2021-01-01")
                .withMessageContaining("our/group@1");
        assertThat(Rulebook.of("Ours", later, first).editions()).hasSize(2);
    }

    @Test
    void what_is_unmet_is_failing_or_open() {
        Edition edition = house("our/group@1").build();
        Assessment good = edition.assess(committed(4), TODAY);
        Assessment bad = edition.assess(committed(1), TODAY);
        Assessment silent = edition.assess(GroupFrame.builder().build(), TODAY);

        assertThat(good.isSatisfied()).isTrue();
        assertThat(bad.isSatisfied()).isFalse();
        assertThat(bad.failing()).isEqualTo(bad.unmet()).isNotEmpty();
        assertThat(bad.open()).isEmpty();
        assertThat(silent.open()).isEqualTo(silent.unmet()).isNotEmpty();
        assertThat(silent.failing()).isEmpty();
    }

    @Test
    void assessments_are_equal_when_they_say_the_same_of_the_same() {
        Edition edition = house("our/group@1").build();
        Assessment one = edition.assess(committed(4), TODAY);

        assertThat(one)
                .isEqualTo(edition.assess(committed(4), TODAY))
                .hasSameHashCodeAs(edition.assess(committed(4), TODAY));
        assertThat(one).isNotEqualTo(edition.assess(committed(3), TODAY));
        assertThat(one).isNotEqualTo(edition.assess(committed(4), TODAY.plusDays(1)));
    }

    @Test
    void what_nobody_has_read_keeps_an_edition_undetermined_and_never_valid() {
        Edition cut = house("our/group@cut").gap("page 3 and what follows").build();
        Assessment good = cut.assess(committed(4), TODAY);

        assertThat(good.finding("commitment").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(good.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(good.verdictWithoutReadings()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(good.unmet())
                .singleElement()
                .satisfies(gap -> assertThat(gap.toString()).contains("page 3"));
        assertThat(cut.validate(committed(4), TODAY).isInvalid()).isTrue();
        assertThat(cut.assess(committed(3), TODAY).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        Edition derived = cut.derive("our/group@still-cut").build();
        assertThat(derived.assess(committed(4), TODAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_finding_is_asked_for_by_the_id_of_its_row() {
        Assessment assessment = SFMP.assess(Samples.conforming(), TODAY);
        assertThat(assessment.finding("se2-members").requirement().id()).isEqualTo("se2-members");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.finding("se2-member"))
                .withMessageContaining("se2-members");
    }
}
