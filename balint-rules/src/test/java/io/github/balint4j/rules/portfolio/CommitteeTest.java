package io.github.balint4j.rules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What those who made the rules decide about one person, and which edition holds for them. */
class CommitteeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final IssuerId CLUB = IssuerId.of("club");
    private static final Edition RULES = Edition.builder("club/leader@1")
            .aboutPersons()
            .validFor(Period.ofYears(5))
            .citing(Citation.of("Rules of the club"))
            .required("sessions", "It is 20 sessions.", Criteria.atLeast(20, Units.SESSIONS, Selectors.attended()))
            .required(
                    "extra",
                    "Where it is demanded, 3 more.",
                    Criteria.when(
                            Criteria.demanded("extra", "club"), Criteria.atLeast(3, Units.SESSIONS, Selectors.coLed())))
            .required("ready", "The board finds the person ready.", Criteria.judged("ready", "ready", "board"))
            .build();

    private static Portfolio.Builder nothingDone() {
        return Portfolio.builder().person(PersonId.of("p1")).sessions().attestations();
    }

    private static Decision.Builder decision(DecisionKind kind) {
        return Decision.builder().kind(kind).authority(CLUB).on(TODAY.minusDays(10));
    }

    private static Finding row(String id, Decision... decisions) {
        return RULES.assess(nothingDone().decisions(decisions).build(), TODAY).finding(id);
    }

    @Test
    void a_waiver_satisfies_its_row_and_what_was_found_is_still_shown() {
        Finding waived = row(
                "sessions", decision(DecisionKind.WAIVE).requirement("sessions").build());
        assertThat(waived.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(waived.outcome().basis()).isEqualTo(Basis.WAIVER);
        assertThat(waived.found()).hasValueSatisfying(found -> assertThat(found).hasToString("0 sessions"));
        assertThat(waived.remaining().isNothing()).isTrue();
        assertThat(waived.toString()).contains("Waived").contains("0 sessions");
    }

    @Test
    void a_waiver_holds_from_its_day_to_its_last_one_both_included() {
        Decision.Builder waiver = decision(DecisionKind.WAIVE).requirement("sessions");
        assertThat(row("sessions", waiver.on(TODAY).until(TODAY).build()).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(row(
                                "sessions",
                                waiver.until(Given.usual())
                                        .on(TODAY.plusDays(1))
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(row(
                                "sessions",
                                waiver.on(TODAY.minusDays(9))
                                        .until(TODAY.minusDays(1))
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        Finding unsure = row(
                "sessions",
                waiver.until(Given.usual()).on(PartialDate.of(Year.of(2026))).build());
        assertThat(unsure.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_waiver_of_another_row_or_by_another_body_changes_nothing() {
        assertThat(row(
                                "sessions",
                                decision(DecisionKind.WAIVE)
                                        .requirement("ready")
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        Decision foreign = decision(DecisionKind.WAIVE)
                .authority(IssuerId.of("others"))
                .requirement("sessions")
                .build();
        assertThat(row("sessions", foreign).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void a_decision_about_a_row_that_there_is_not_is_told_and_changes_nothing() {
        Decision misspelt = decision(DecisionKind.DEMAND).requirement("xtra").build();
        Decision ended = decision(DecisionKind.WAIVE)
                .requirement("old")
                .on(TODAY.minusDays(9))
                .until(TODAY.minusDays(1))
                .build();
        Decision foreign = decision(DecisionKind.WAIVE)
                .authority(IssuerId.of("others"))
                .requirement("theirs")
                .build();
        Assessment plain = RULES.assess(nothingDone().decisions().build(), TODAY);
        Assessment told =
                RULES.assess(nothingDone().decisions(misspelt, ended, foreign).build(), TODAY);
        assertThat(told.strangers()).containsExactly("xtra");
        assertThat(told.verdict()).isEqualTo(plain.verdict());
        assertThat(told.toString())
                .contains(
                        "Decided by club about rows that this edition does not have, which changes nothing here: xtra.");
        assertThat(told.toMarkdown()).contains("which changes nothing here: xtra.");
        assertThat(plain.toString()).doesNotContain("Decided by");
    }

    @Test
    void a_demand_switches_its_row_on() {
        assertThat(row("extra").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(row("extra").outcome().basis()).isEqualTo(Basis.NOT_APPLICABLE);
        assertThat(row(
                                "extra",
                                decision(DecisionKind.DEMAND)
                                        .requirement("extra")
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        Portfolio nobodySaid = nothingDone().build();
        assertThat(RULES.assess(nobodySaid, TODAY).finding("extra").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_demand_of_something_else_is_a_row_that_people_judge() {
        Decision demand = decision(DecisionKind.DEMAND).build();
        Assessment open = RULES.assess(nothingDone().decisions(demand).build(), TODAY);
        assertThat(open.finding("demanded").verdict()).isEqualTo(Verdict.UNDETERMINED);
        Attestation met = new Attestation(Topic.of("demanded"), "club", Judgement.MET, TODAY);
        Portfolio judged = nothingDone().decisions(demand).attestations(met).build();
        assertThat(RULES.assess(judged, TODAY).finding("demanded").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThatIllegalArgumentException().isThrownBy(() -> row("demanded"));
    }

    @Test
    void a_record_keeps_what_a_decision_rested_on() {
        Attestation ready = new Attestation(Topic.of("ready"), "board", Judgement.MET, TODAY);
        Portfolio portfolio = nothingDone()
                .decisions(decision(DecisionKind.WAIVE).requirement("sessions").build())
                .build();
        Decision recognised =
                decision(DecisionKind.RECOGNISE).organ("board").on(TODAY).build();
        DecisionRecord record = DecisionRecord.of(RULES, portfolio, List.of(ready), recognised);
        assertThat(record.assessment().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(record.missing()).isEmpty();
        assertThat(record.expires()).hasValue(TODAY.plusYears(5));
        assertThat(record.isExpiredOn(TODAY.plusYears(5))).isFalse();
        assertThat(record.isExpiredOn(TODAY.plusYears(5).plusDays(1))).isTrue();
        assertThat(record.toString())
                .startsWith("The board of club, on 2026-01-15, under club/leader@1: the person is recognised.")
                .contains("until 2031-01-15");
    }

    @Test
    void a_refusal_lists_what_is_missing() {
        Decision refused = decision(DecisionKind.REFUSE).on(TODAY).build();
        DecisionRecord record =
                DecisionRecord.of(RULES, nothingDone().decisions().build(), List.of(), refused);
        assertThat(record.missing())
                .extracting(finding -> finding.requirement().id())
                .containsExactly("sessions", "ready");
        assertThat(record.expires()).isEmpty();
        assertThat(record.toString()).contains("Not satisfied on that day, or not known: sessions, ready.");
    }

    @Test
    void what_is_no_decision_on_the_person_makes_no_record() {
        Decision waiver = decision(DecisionKind.WAIVE)
                .requirement("sessions")
                .authority(IssuerId.of("others"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRecord.of(RULES, nothingDone().build(), List.of(), waiver))
                .withMessageContaining("a waiver, credit or demand is a fact")
                .withMessageContaining("of others");
        Decision undated = decision(DecisionKind.ADMIT).on(Given.usual()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRecord.of(RULES, nothingDone().build(), List.of(), undated))
                .withMessageContaining("its day");
    }

    private static Portfolio joined(Milestone... milestones) {
        return nothingDone().milestones(milestones).build();
    }

    @Test
    void who_has_registered_keeps_the_edition_of_that_day() {
        Rulebook uk = Rulebooks.ukBalintSocietyLeader();
        assertThat(uk.editionFor(joined(Milestone.of("pathway-joined", LocalDate.of(2023, 5, 31))), TODAY))
                .hasToString("uk-balint-society/leader@2020");
        assertThat(uk.editionFor(joined(Milestone.of("pathway-joined", LocalDate.of(2023, 6, 1))), TODAY))
                .hasToString("uk-balint-society/leader@2023");
        assertThat(uk.editionFor(joined(), TODAY)).hasToString("uk-balint-society/leader@2023");
        assertThat(uk.editionFor(joined(Milestone.of("pathway-joined", LocalDate.of(2018, 3, 1))), TODAY))
                .hasToString("uk-balint-society/leader@2020");
        assertThat(uk.editionFor(joined(), LocalDate.of(2021, 1, 1))).hasToString("uk-balint-society/leader@2020");
        assertThat(uk.editionFor(joined(partly(PartialDate.of(Year.of(2022)))), TODAY))
                .hasToString("uk-balint-society/leader@2020");
    }

    private static Milestone partly(PartialDate day) {
        return new Milestone("pathway-joined", Optional.empty(), Given.of(day));
    }

    @Test
    void a_registration_that_chooses_no_single_edition_is_an_error_that_names_them() {
        Rulebook uk = Rulebooks.ukBalintSocietyLeader();
        List<Milestone> unclear = List.of(
                partly(PartialDate.of(Year.of(2023))),
                new Milestone("pathway-joined", Optional.empty(), Given.usual()));
        assertThat(unclear)
                .allSatisfy(milestone -> assertThatExceptionOfType(NoEditionInForceException.class)
                        .isThrownBy(() -> uk.assess(joined(milestone), TODAY))
                        .withMessageContaining("pathway-joined")
                        .withMessageContaining("leader@2020 until 2023-05-31")
                        .withMessageContaining("leader@2023 from 2023-06-01"));
    }

    @Test
    void a_subject_of_another_kind_is_refused() {
        BalintGroup group = BalintGroup.builder().id(GroupId.of("g1")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.assess(group, TODAY))
                .withMessageContaining("is about persons");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebooks.seSfmpGroup().assess(joined(), TODAY))
                .withMessageContaining("is about groups");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebooks.seSfmpGroup().chosenBy("pathway-joined"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of(
                        "Two kinds",
                        RULES,
                        Edition.builder("club/leader@2")
                                .citing(Citation.of("Rules"))
                                .required("r", "It is so.", Criteria.some(Selectors.sessions()))
                                .build()));
    }
}
