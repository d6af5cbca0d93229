package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.span;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.Samples;
import io.github.balint4j.rules.criterion.Moment;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the first and the last day that a document can write there is a verdict; any other day is refused in a sentence. */
class ExtremeDaysTest {
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static List<LocalDate> beyond() {
        return List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1_000_000, 1, 1), LocalDate.of(-1, 12, 31));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void a_day_that_no_document_can_write_is_refused(LocalDate day) {
        Portfolio portfolio = Portfolio.builder().person(PersonId.of("p1")).build();
        for (Rulebook rulebook : Rulebooks.all()) {
            Edition edition = rulebook.editions().get(0);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> {
                        if (rulebook.isAboutPersons()) {
                            edition.assess(portfolio, day);
                        } else {
                            edition.assess(Samples.conforming(), day);
                        }
                    })
                    .withMessage("asOf must lie in the years 0 to 9999, got " + day);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebooks.seSfmpGroup().editions().get(0).assess(GroupFrame.unstated(), day))
                .withMessageContaining("years 0 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment.Day(day))
                .withMessageContaining("years 0 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.builder("our/group@1").until(day))
                .withMessageContaining("years 0 to 9999");
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void so_it_is_where_the_document_has_no_day_of_its_own(LocalDate day) {
        BalintGroup undated = BalintGroup.builder().id(GroupId.of("g")).build();
        Portfolio led = Portfolio.builder()
                .person(PersonId.of("p1"))
                .sessions(Experience.builder()
                        .role(GroupRole.LEADER)
                        .date(PartialDate.parse("2024"))
                        .build())
                .build();
        for (Rulebook rulebook : Rulebooks.all()) {
            Edition edition = rulebook.editions().get(0);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> {
                        if (rulebook.isAboutPersons()) {
                            edition.assess(led, day);
                        } else {
                            edition.assess(undated, day);
                        }
                    })
                    .withMessage("asOf must lie in the years 0 to 9999, got " + day);
        }
    }

    @Test
    void on_the_first_and_the_last_day_of_all_there_is_a_verdict() {
        Period most = Period.ofYears(99);
        Edition edition = Edition.builder("our/leader@1")
                .aboutPersons()
                .validFor(most)
                .citing(Citation.of("house rules"))
                .required(
                        "later",
                        "Later.",
                        some(sessions().after(start(sessions()).plus(most))))
                .required(
                        "earlier",
                        "Earlier.",
                        some(sessions().before(asOf().minus(most).minus(most))))
                .required("span", "Long.", atLeast(most, span(sessions())))
                .required("covered", "Covered.", atLeast(most, covered(membership("se-sfmp"))))
                .required("holds", "Holds.", holds(membership("se-sfmp")))
                .build();
        for (LocalDate day : List.of(FIRST, LAST)) {
            Portfolio portfolio = Portfolio.builder()
                    .person(PersonId.of("p1"))
                    .sessions(
                            Experience.builder().date(FIRST).build(),
                            Experience.builder().date(LAST).build(),
                            Experience.builder().build())
                    .memberships(SocietyMembership.since(IssuerId.of("se-sfmp"), day))
                    .build();
            Assessment assessment = edition.assess(portfolio, day);
            assertThat(assessment.toString()).contains("holds");
            assertThat(assessment.findings()).hasSize(5);
        }
    }

    @Test
    void a_moment_is_at_most_99_years_from_another() {
        for (Period period : List.of(
                Period.ofYears(100),
                Period.ofMonths(99 * 12 + 1),
                Period.ofDays(36_501),
                Period.ofYears(Integer.MAX_VALUE),
                Period.ofDays(Integer.MIN_VALUE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> asOf().plus(period))
                    .withMessage("a moment is at most P99Y or P36500D later or earlier than another, got " + period);
            assertThatIllegalArgumentException().isThrownBy(() -> asOf().minus(period));
        }
        assertThat(asOf().minus(Period.of(98, 12, 36_500)).plus(Period.ofDays(-36_500)))
                .isNotNull();
    }
}
