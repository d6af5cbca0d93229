package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Units that a rulebook declares for itself. */
class OwnUnitsTest {
    private static final Unit SITTING =
            new Unit("sitting", Dimension.MINUTES, 90, 90, "sittings").countedSoBy("house rules, 3");
    private static final Unit MODULE = new Unit("module", Dimension.MINUTES, 90, 90, "modules");
    private static final Unit HALF_DAY = new Unit("half-day", Dimension.MINUTES, 240, 1);
    private static final Unit TRIPLE = new Unit("triple", Dimension.SESSIONS, 300, 1);

    private static Edition edition(Criterion criterion) {
        return Edition.builder("our/group@2026")
                .aboutPersons()
                .citing(Citation.of("house rules"))
                .required("r1", "One.", criterion)
                .build();
    }

    private static Experience.Builder attendedOn(int day) {
        return Experience.builder().role(GroupRole.MEMBER).date(LocalDate.of(2025, 9, day));
    }

    private static String report(Criterion criterion) {
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p1"))
                .sessions(
                        attendedOn(20).duration(Duration.ofMinutes(100)).build(),
                        attendedOn(27).build())
                .build();
        return edition(criterion).assess(portfolio, LocalDate.of(2026, 1, 15)).toString();
    }

    private static String page(Criterion criterion) {
        Edition edition = edition(criterion);
        return Rulebook.of("Ours", edition).toMarkdown(edition);
    }

    @Test
    void what_is_missing_is_the_property_of_the_document() {
        assertThat(report(atLeast(3, total(SITTING, attended())))).contains("give \"duration\" of /sessions/1");
        assertThat(report(some(attended().sizedAtLeast(1, HALF_DAY))))
                .contains("give \"duration\" of /sessions/1")
                .contains("2025-09-27 (minutes not known)");
    }

    @Test
    void where_no_source_says_how_it_counts_both_figures_are_shown() {
        assertThat(report(atLeast(3, total(MODULE, attended()))))
                .contains("1 module at least, the rest not known; 1.11 by our reading: all minutes, divided by 90")
                .contains("2025-09-20 (1.11 modules)");
    }

    @Test
    void one_and_more_are_called_as_it_says() {
        assertThat(report(atLeast(3, total(SITTING, attended()))))
                .contains("at least 3 sittings in")
                .contains("Found        1 sitting at least, the rest not known")
                .contains("2025-09-20 (1 sitting)");
        assertThat(report(atLeast(3, total(HALF_DAY, attended())))).contains("at least 3 half-day in");
    }

    @Test
    void its_page_says_how_large_it_is_and_nothing_that_nobody_said() {
        assertThat(page(atLeast(3, total(SITTING, attended()))))
                .contains("- **Unit**: sitting: 90 minutes; of each session whole 90 minutes count (house rules, 3)\n");
        assertThat(page(atLeast(3, total(MODULE, attended()))))
                .contains(
                        "- **Unit**: module: 90 minutes; whole 90 minutes of each session count surely, and by our reading"
                                + " all of it does\n");
        assertThat(page(atLeast(3, total(HALF_DAY, attended())))).contains("- **Unit**: half-day: 240 minutes\n");
        assertThat(page(atLeast(1, total(TRIPLE, attended())))).contains("- **Unit**: triple: 3 sessions\n");
        assertThat(page(some(attended().sizedAtLeast(1, HALF_DAY)))).contains("- **Unit**: half-day: 240 minutes\n");
        assertThat(page(atLeast(600, Units.MINUTES, attended()))).doesNotContain("**Unit**");
    }

    @Test
    void more_than_one_are_called_by_a_code_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit("sitting", Dimension.MINUTES, 90, 90, "two sittings"))
                .withMessageContaining("plural");
    }
}
