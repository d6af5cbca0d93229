package io.github.balint4j.rules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Tier;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a recognition holds: to its own end, else as long as the rules say, and never beyond its withdrawal. */
class RecognitionTest {
    private static final IssuerId NL = IssuerId.of("nl-balint");

    private static Decision.Builder decided(DecisionKind kind, String day) {
        return Decision.builder().kind(kind).authority(NL).on(PartialDate.parse(day));
    }

    private static Verdict on(String asOf, Decision.Builder... decisions) {
        return on(
                asOf,
                Known.complete(
                        List.of(decisions).stream().map(Decision.Builder::build).toList()));
    }

    private static Verdict on(String asOf, Known<Decision> decisions) {
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p1"))
                .decisions(decisions)
                .build();
        return Rulebooks.nlBalintLeaderRenewal()
                .assess(portfolio, LocalDate.parse(asOf))
                .finding("nl-validity")
                .verdict();
    }

    @Test
    void it_holds_five_years_and_the_day_on_which_they_are_full_still_counts() {
        assertThat(on("2029-03-01", decided(DecisionKind.RECOGNISE, "2024-03-01")))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(on("2029-03-02", decided(DecisionKind.RECOGNISE, "2024-03-01")))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(on("2028-02-28", decided(DecisionKind.RECOGNISE, "2023-02-28")))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(on("2028-02-29", decided(DecisionKind.RECOGNISE, "2023-02-28")))
                .as("as the record of the decision says")
                .isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void its_own_end_bounds_it() {
        Decision.Builder two = decided(DecisionKind.RECOGNISE, "2024-03-01").until(LocalDate.of(2026, 3, 1));
        assertThat(on("2026-03-01", two)).isEqualTo(Verdict.SATISFIED);
        assertThat(on("2027-01-01", two)).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void its_own_end_extends_it_where_it_was_renewed_early() {
        Decision.Builder first = decided(DecisionKind.RECOGNISE, "2019-06-15");
        Decision.Builder again = decided(DecisionKind.RECOGNISE, "2024-03-01").until(LocalDate.of(2029, 6, 15));
        assertThat(on("2029-05-01", first, again)).isEqualTo(Verdict.SATISFIED);
        assertThat(on("2029-06-16", first, again)).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void what_is_withdrawn_no_longer_holds_from_that_day_on() {
        Decision.Builder recognised = decided(DecisionKind.RECOGNISE, "2024-03-01");
        Decision.Builder withdrawn = decided(DecisionKind.WITHDRAW, "2025-07-01");
        assertThat(on("2025-06-30", recognised, withdrawn)).isEqualTo(Verdict.SATISFIED);
        assertThat(on("2025-07-01", recognised, withdrawn)).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(on("2026-01-01", recognised, withdrawn, decided(DecisionKind.RECOGNISE, "2025-12-01")))
                .as("and recognised again")
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_withdrawal_by_another_body_or_of_another_tier_changes_nothing() {
        Decision.Builder recognised =
                decided(DecisionKind.RECOGNISE, "2024-03-01").tier(Tier.of("full"));
        assertThat(on(
                        "2026-01-01",
                        recognised,
                        decided(DecisionKind.WITHDRAW, "2025-07-01").authority(IssuerId.of("x"))))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(on(
                        "2026-01-01",
                        recognised,
                        decided(DecisionKind.WITHDRAW, "2025-07-01").tier(Tier.of("other"))))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(on(
                        "2026-01-01",
                        recognised,
                        decided(DecisionKind.WITHDRAW, "2025-07-01").tier(Tier.of("full"))))
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(on(
                        "2026-01-01",
                        decided(DecisionKind.RECOGNISE, "2024-03-01"),
                        decided(DecisionKind.WITHDRAW, "2025-07-01").tier(Tier.of("full"))))
                .as("as what, nobody said")
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void which_came_first_on_one_day_nobody_knows() {
        assertThat(on(
                        "2026-01-01",
                        decided(DecisionKind.RECOGNISE, "2025-07-01"),
                        decided(DecisionKind.WITHDRAW, "2025-07-01")))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(on(
                        "2026-01-01",
                        decided(DecisionKind.RECOGNISE, "2024-03-01"),
                        decided(DecisionKind.WITHDRAW, "2024")))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(on(
                        "2026-01-01",
                        decided(DecisionKind.RECOGNISE, "2024-03-01"),
                        decided(DecisionKind.WITHDRAW, "2023")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void where_the_list_of_decisions_is_not_complete_a_withdrawal_may_be_missing() {
        Decision recognised = decided(DecisionKind.RECOGNISE, "2024-03-01").build();
        assertThat(on("2026-01-01", Known.incomplete(List.of(recognised)))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(on("2030-01-01", Known.incomplete(List.of(recognised)))).isEqualTo(Verdict.UNDETERMINED);
    }
}
