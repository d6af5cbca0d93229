package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is still needed in a year that runs, and until when, in each kind of report. */
class RunningPeriodReportTest {
    private static final Rulebook EVERY_YEAR = BalintJson.readRulebook(
                    "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"x/leader\", \"title\": \"X\","
                            + " \"about\": \"persons\", \"editions\": [{\"edition\": \"1\", \"citing\": [\"x\"],"
                            + " \"requirements\": [{\"id\": \"a\", \"title\": \"Supervision every year.\","
                            + " \"criterion\": {\"atMost\": 0, \"periods\": \"calendar-year\", \"count\": \"missed\","
                            + " \"each\": {\"atLeast\": 2, \"total\": \"sessions\", \"of\": \"supervision\"}}}]}]}")
            .get();

    private static final Assessment MET = EVERY_YEAR.assess(
            BalintJson.readPortfolio("{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\","
                            + " \"supervision\": [\"2025-02-01\", \"2025-05-01\", \"2026-01-10\"]}")
                    .get(),
            LocalDate.of(2026, 7, 1));

    @Test
    void a_report_says_until_when_how_many_are_still_needed() {
        assertThat(MET.toString().replaceAll("\\s+", " ")).contains("Still needed until 2026-12-31: 1 more");
        assertThat(MET.toMarkdown()).contains("- **Still needed**: until 2026-12-31: 1 more");
    }

    @Test
    void json_has_the_number_the_unit_and_the_day() {
        String json = BalintJson.write(MET, Layout.COMPACT);
        assertThat(json)
                .contains("\"verdict\":\"satisfied\"")
                .contains(
                        "\"running\":{\"period\":\"2026\",\"until\":\"2026-12-31\","
                                + "\"remaining\":[{\"step\":\"more\",\"low\":1,\"high\":1,\"unit\":\"sessions\",\"text\":\"1 more ");
        assertThat(Validators.errors("assessment", json)).isEmpty();
    }
}
