package io.github.balint4j.rules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** What is credited counts in the row that it names, as so much more. */
class CreditTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Edition RULES = Edition.builder("club/leader@1")
            .aboutPersons()
            .citing(Citation.of("Rules of the club"))
            .required("sessions", "It is 20 sessions.", Criteria.atLeast(20, Units.SESSIONS, Selectors.attended()))
            .required(
                    "both",
                    "It is 20 sessions attended and 5 led.",
                    Criteria.allOf(
                            Criteria.atLeast(20, Units.SESSIONS, Selectors.attended()),
                            Criteria.atLeast(5, Units.SESSIONS, Selectors.led())))
            .build();

    private static Decision.Builder credit(long sessions) {
        return Decision.builder()
                .kind(DecisionKind.CREDIT)
                .authority(IssuerId.of("club"))
                .requirement("sessions")
                .amount(sessions, "sessions")
                .on(LocalDate.of(2026, 1, 5));
    }

    private static Assessment assess(Decision... decisions) {
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p1"))
                .statedOn(TODAY)
                .sessions(Experience.builder()
                        .role(GroupRole.MEMBER)
                        .days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))
                        .sessions(12)
                        .build())
                .decisions(decisions)
                .build();
        return RULES.assess(portfolio, TODAY);
    }

    private static Finding row(Decision decision) {
        return assess(decision).finding("sessions");
    }

    @Test
    void whatIsCreditedCountsAsSoMuchMoreAndIsShown() {
        Finding finding = row(credit(8).build());
        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.outcome().basis()).isEqualTo(Basis.CREDIT);
        assertThat(finding.found())
                .hasValueSatisfying(found -> assertThat(found).hasToString("20 sessions"));
        assertThat(finding.toString()).contains("Credited     8 sessions, by club on 2026-01-05");
        Finding few = row(credit(3).build());
        assertThat(few.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(few.remaining().steps())
                .first()
                .isInstanceOfSatisfying(
                        Remedy.More.class, more -> assertThat(more.amount()).hasToString("5 sessions"));
    }

    @Test
    void onADayThatIsKnownInPartItMayCount() {
        assertThat(row(credit(8).on(PartialDate.of(Year.of(2026))).build()).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(row(credit(8).until(LocalDate.of(2026, 1, 10)).build()).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(row(credit(8).on(TODAY.plusDays(1)).build()).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void inAnotherUnitOrRowItCountsNowhereAndIsTold() {
        Assessment hours = assess(credit(8).unit("hours").build());
        assertThat(hours.finding("sessions").verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(hours.uncounted()).containsExactly("sessions (8 hours)");
        assertThat(hours.toString()).contains("changes nothing here: sessions (8 hours).");
        assertThat(assess(credit(8).requirement("both").build()).uncounted()).containsExactly("both (8 sessions)");
        assertThat(assess(credit(8).requirement("sesions").build()).strangers()).containsExactly("sesions");
        Decision foreign = credit(8).authority(IssuerId.of("others")).build();
        assertThat(row(foreign).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
    }

    @Test
    void anAmountIsTheSameHoweverItIsWritten() {
        assertThat(credit(8).amount(new BigDecimal("8.00")).build())
                .isEqualTo(credit(8).build());
    }
}
