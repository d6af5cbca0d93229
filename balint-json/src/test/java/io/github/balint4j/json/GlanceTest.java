package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.Glance;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Several bodies at a glance: the same hours satisfy the one and not the other. */
class GlanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String SESSION =
            "{\"date\": \"2025-%s\", \"role\": \"member\", \"duration\": \"PT1H30M\", \"mode\": \"%s\"}";

    private static Comparison of(String sessions, Rulebook... rulebooks) {
        Portfolio portfolio = BalintJson.parsePortfolio(
                "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\", \"sessions\": [" + sessions + "]}");
        return Comparison.of(List.of(rulebooks).stream()
                .map(one -> one.assess(portfolio, DAY))
                .toList());
    }

    private static String session(String day, String mode) {
        return String.format(Locale.ROOT, SESSION, day, mode);
    }

    @Test
    void what_counts_under_all_is_told_with_its_time_and_days() {
        Comparison comparison = of(
                session("02-03", "in-person") + ", " + session("03-03", "online"),
                Rulebooks.deKvsParticipant(),
                Rulebooks.ukCorePsychiatryParticipant());
        Glance glance = comparison.glance().orElseThrow();
        assertThat(glance.entries()).isEqualTo(2);
        assertThat(glance.same()).isTrue();
        assertThat(glance.first()).contains(LocalDate.of(2025, 2, 3));
        assertThat(glance.last()).contains(LocalDate.of(2025, 3, 3));
        assertThat(glance.amount().orElseThrow().toString()).isEqualTo("2 double-hours");
        assertThat(glance.standings())
                .extracting(Glance.Standing::verdict)
                .containsExactly(Verdict.NOT_SATISFIED, Verdict.NOT_SATISFIED);
        assertThat(comparison.toString())
                .contains("At a glance, counted under all of them: the same 2 entries, 2 double hours");
        assertThat(comparison.toMarkdown(Locale.GERMAN))
                .contains("Auf einen Blick, nach allen zählen: dieselben 2 Einträge");
    }

    @Test
    void where_nothing_counts_under_all_of_them_that_is_said() {
        assertThat(of("", Rulebooks.deKvsParticipant(), Rulebooks.ukCorePsychiatryParticipant())
                        .toString())
                .contains("At a glance: no entry is counted under all of them.");
    }

    @Test
    void what_counts_only_under_some_is_not_among_it() {
        String led = ", {\"date\": \"2025-04-07\", \"role\": \"leader\", \"duration\": \"PT1H30M\"}";
        Glance glance = of(
                        session("02-03", "in-person") + led,
                        Rulebooks.deKvsParticipant(),
                        Rulebooks.ukBalintSocietyLeader())
                .glance()
                .orElseThrow();
        assertThat(glance.same()).isFalse();
        assertThat(glance.entries()).isLessThanOrEqualTo(1);
    }
}
