package io.github.balint4j.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Selectors;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By what a person keeps an edition: by what they got from the rulebook's own body, as long as that runs. */
class KeptEditionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final IssuerId UK = IssuerId.of("uk-balint-society");
    private static final IssuerId CLUB = IssuerId.of("club");
    private static final Rulebook SERIES = Rulebook.of(
                    "The club",
                    edition("2015")
                            .until(LocalDate.of(2019, 12, 31))
                            .validFor(Period.ofYears(5))
                            .build(),
                    edition("2020")
                            .from(LocalDate.of(2020, 1, 1))
                            .validFor(Period.ofYears(3))
                            .build())
            .chosenBy(DecisionKind.RECOGNISE);

    private static Edition.Builder edition(String code) {
        return Edition.builder("club/leader@" + code)
                .aboutPersons()
                .citing(Citation.of("Rules"))
                .required("led", "The person has led.", Criteria.some(Selectors.led()));
    }

    private static Portfolio joined(Milestone... milestones) {
        return person().milestones(milestones).build();
    }

    private static Portfolio.Builder person() {
        return Portfolio.builder().person(PersonId.of("p1"));
    }

    private static Milestone joined(IssuerId body, String day) {
        return new Milestone("pathway-joined", Optional.of(body), Given.of(PartialDate.parse(day)));
    }

    private static Decision.Builder decided(DecisionKind kind, String day) {
        return Decision.builder().kind(kind).authority(CLUB).on(PartialDate.parse(day));
    }

    private static String uk(Portfolio portfolio) {
        return Rulebooks.ukBalintSocietyLeader().editionFor(portfolio, TODAY).toString();
    }

    private static String club(LocalDate asOf, Decision.Builder... decisions) {
        return SERIES.editionFor(person(decisions), asOf).id().edition().orElseThrow();
    }

    private static Portfolio person(Decision.Builder... decisions) {
        Decision[] all = new Decision[decisions.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = decisions[i].build();
        }
        return person().decisions(all).build();
    }

    @Test
    void a_pathway_joined_at_another_society_chooses_no_edition_of_this_one() {
        assertThat(uk(joined(joined(IssuerId.of("bsanz"), "2021-03-01")))).endsWith("leader@2023");
        assertThat(uk(joined(joined(UK, "2021-03-01")))).endsWith("leader@2020");
    }

    @Test
    void of_pathways_joined_at_two_societies_that_of_the_rulebooks_own_body_chooses() {
        Portfolio both = joined(joined(IssuerId.of("bsanz"), "2021-03-01"), joined(UK, "2024-03-01"));
        assertThat(uk(both)).endsWith("leader@2023");
        assertThat(Rulebooks.ukBalintSocietyLeader().kept(both, TODAY))
                .contains("pathway-joined is recorded for 2024-03-01");
    }

    @Test
    void a_milestone_without_a_body_is_taken_to_be_with_the_rulebooks_own() {
        assertThat(uk(joined(new Milestone("pathway-joined", Optional.empty(), Given.of(PartialDate.parse("2021"))))))
                .endsWith("leader@2020");
    }

    @Test
    void of_two_registrations_the_latest_chooses_and_this_is_said() {
        Portfolio twice = joined(joined(UK, "2021-03-01"), joined(UK, "2024"));
        assertThat(uk(twice)).endsWith("leader@2023");
        assertThat(Rulebooks.ukBalintSocietyLeader().kept(twice, TODAY))
                .contains("pathway-joined is recorded for 2021-03-01, 2024: the latest that still runs" + " chooses");
    }

    @Test
    void a_registration_that_is_still_to_come_chooses_nothing_yet() {
        Portfolio later = joined(joined(UK, "2021-03-01"), joined(UK, "2026-03-01"));
        assertThat(uk(later)).endsWith("leader@2020");
        assertThat(Rulebooks.ukBalintSocietyLeader()
                        .editionFor(joined(joined(UK, "2023-07-01")), LocalDate.of(2023, 5, 1)))
                .hasToString("uk-balint-society/leader@2020");
    }

    @Test
    void a_registration_runs_until_the_body_withdraws_what_it_gave() {
        Decision withdrawn = Decision.builder()
                .kind(DecisionKind.WITHDRAW)
                .authority(UK)
                .on(LocalDate.of(2022, 9, 1))
                .build();
        Portfolio again = person().milestones(joined(UK, "2021-03-01"))
                .decisions(withdrawn)
                .build();
        assertThat(uk(again)).endsWith("leader@2023");
    }

    @Test
    void a_recognition_keeps_the_edition_of_its_day_as_long_as_that_edition_says() {
        assertThat(club(LocalDate.of(2021, 6, 1), decided(DecisionKind.RECOGNISE, "2018-03-01")))
                .isEqualTo("2015");
        assertThat(club(LocalDate.of(2023, 3, 1), decided(DecisionKind.RECOGNISE, "2018-03-01")))
                .isEqualTo("2015");
        assertThat(club(LocalDate.of(2023, 3, 2), decided(DecisionKind.RECOGNISE, "2018-03-01")))
                .as("it has run out")
                .isEqualTo("2020");
    }

    @Test
    void a_recognition_keeps_its_edition_to_its_own_end_where_it_has_one() {
        Decision.Builder long_ = decided(DecisionKind.RECOGNISE, "2018-03-01").until(LocalDate.of(2025, 3, 1));
        assertThat(club(LocalDate.of(2025, 3, 1), long_)).isEqualTo("2015");
        Decision.Builder short_ = decided(DecisionKind.RECOGNISE, "2018-03-01").until(LocalDate.of(2020, 3, 1));
        assertThat(club(LocalDate.of(2020, 3, 2), short_)).isEqualTo("2020");
    }

    @Test
    void of_two_recognitions_the_latest_that_still_runs_chooses() {
        Decision.Builder old = decided(DecisionKind.RECOGNISE, "2018-03-01").until(LocalDate.of(2030, 1, 1));
        assertThat(club(LocalDate.of(2022, 1, 1), old, decided(DecisionKind.RECOGNISE, "2021-03-01")))
                .isEqualTo("2020");
        assertThat(club(LocalDate.of(2024, 6, 1), old, decided(DecisionKind.RECOGNISE, "2021-03-01")))
                .as("the later one has run out")
                .isEqualTo("2015");
        assertThat(club(
                        LocalDate.of(2024, 6, 1),
                        old,
                        decided(DecisionKind.RECOGNISE, "2023-03-01"),
                        decided(DecisionKind.WITHDRAW, "2024-01-01")))
                .as("all was withdrawn")
                .isEqualTo("2020");
    }

    @Test
    void decisions_of_other_bodies_and_of_other_kinds_choose_nothing() {
        assertThat(club(
                        LocalDate.of(2021, 6, 1),
                        decided(DecisionKind.RECOGNISE, "2018-03-01").authority(IssuerId.of("other")),
                        decided(DecisionKind.ADMIT, "2018-03-01")))
                .isEqualTo("2020");
    }

    @Test
    void a_day_known_in_part_chooses_where_every_day_that_it_can_be_chooses_alike() {
        assertThat(club(LocalDate.of(2021, 6, 1), decided(DecisionKind.RECOGNISE, "2018")))
                .isEqualTo("2015");
        assertThatExceptionOfType(NoEditionInForceException.class)
                .as("it may have run out by now")
                .isThrownBy(() -> club(LocalDate.of(2023, 6, 1), decided(DecisionKind.RECOGNISE, "2018")))
                .withMessageContaining("the decision to recognise")
                .withMessageContaining("leaves open which edition it is");
    }

    @Test
    void only_what_gives_a_person_something_can_choose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.chosenBy(DecisionKind.WAIVE))
                .withMessageContaining("recognise, admit or recommend");
    }

    @Test
    void editions_without_days_beside_each_other_go_by_their_names_only() {
        Rulebook wordings =
                Rulebook.of("Two wordings", edition("a").build(), edition("b").build());
        assertThat(wordings.find("a")).isPresent();
        assertThatExceptionOfType(NoEditionInForceException.class)
                .isThrownBy(() -> wordings.inForceOn(TODAY))
                .withMessageContaining("name one: club/leader@a, club/leader@b");
        Rulebook dated = Rulebook.of(
                "And a dated one",
                edition("a").build(),
                edition("2020").from(LocalDate.of(2020, 1, 1)).build(),
                edition("b").build());
        assertThat(dated.inForceOn(TODAY)).hasToString("club/leader@2020");
        assertThatIllegalArgumentException()
                .as("a single one without days is in force on all of them")
                .isThrownBy(() -> Rulebook.of(
                        "Days twice",
                        edition("a").build(),
                        edition("2020").from(LocalDate.of(2020, 1, 1)).build()))
                .withMessageContaining("in force on the same days");
    }
}
