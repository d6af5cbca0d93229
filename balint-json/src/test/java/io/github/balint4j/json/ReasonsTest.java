package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.rulebook.Assessment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The reason why something does not count, or may not, says what is so. */
class ReasonsTest {
    private static final String AUTHORISED =
            "{\"atLeast\": 1, \"total\": \"sessions\", \"of\": [\"supervision\", {\"with\": \"supervisor\","
                    + " \"holding\": {\"authorised\": \"x\"}}]}";
    private static final String AFTER_APPLYING = "{\"atLeast\": 1, \"total\": \"sessions\", \"of\": [\"supervision\","
            + " {\"after\": {\"start\": {\"milestone\": \"application\"}}}]}";
    private static final String SUPERVISED = "\"supervision\": [{\"date\": \"2025-06-01\", \"supervisors\": [\"s1\"]}]";

    private static Assessment assess(String criterion, String facts) {
        return BalintJson.readRulebook(
                        "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"x/leader\", \"title\": \"X\","
                                + " \"about\": \"persons\", \"editions\": [{\"edition\": \"1\", \"citing\": [\"x\"],"
                                + " \"requirements\": [{\"id\": \"a\", \"title\": \"A.\", \"criterion\": " + criterion
                                + "}]}]}")
                .get()
                .assess(
                        BalintJson.readPortfolio(
                                        "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\", " + facts + "}")
                                .get(),
                        LocalDate.of(2026, 7, 1));
    }

    private static String supervisorWith(String days) {
        return SUPERVISED + ", \"directory\": [{\"id\": \"s1\", \"credentials\": [{\"issuer\": \"x\","
                + " \"status\": \"authorised\", " + days + "}]}]";
    }

    private static String inEachYear(String each) {
        return "{\"atLeast\": 3, \"periods\": \"calendar-year\", \"each\": " + each + "}";
    }

    @Test
    void a_standing_that_ended_is_said_to_have_ended_and_one_that_begins_later_from_when_it_holds() {
        assertThat(assess(AUTHORISED, supervisorWith("\"from\": \"2019-01-01\", \"until\": \"2025-05-04\""))
                        .toString())
                .contains("2025-06-01 (ended on 2025-05-04)")
                .doesNotContain("holds only from");
        assertThat(assess(AUTHORISED, supervisorWith("\"from\": \"2025-06-02\""))
                        .toString())
                .contains("2025-06-01 (the standing holds only from 2025-06-02)");
    }

    @Test
    void a_standing_of_which_the_end_is_known_by_its_month_ended_in_between() {
        Assessment assessment = assess(AUTHORISED, supervisorWith("\"from\": \"2019-01-01\", \"until\": \"2025-05\""));
        assertThat(assessment.toString()).contains("2025-06-01 (ended between 2025-05-01 and 2025-05-31)");
        assertThat(BalintJson.write(assessment, Layout.COMPACT))
                .contains("{\"type\":\"ended\",\"datum\":\"standing\",\"values\":[\"2025-05-01\",\"2025-05-31\"]}");
    }

    @Test
    void beside_a_date_it_is_the_day_of_the_milestone_that_is_not_known() {
        Assessment assessment = assess(
                AFTER_APPLYING, SUPERVISED + ", \"milestones\": [{\"code\": \"application\", \"on\": \"2025\"}]");
        assertThat(assessment.toString())
                .contains("2025-06-01 (the day of the milestone application is not known)")
                .doesNotContain("date not known");
        assertThat(BalintJson.write(assessment, Layout.COMPACT))
                .contains("{\"type\":\"moment\",\"datum\":\"milestone\",\"values\":[\"application\"]}");
    }

    @Test
    void of_a_milestone_that_may_be_missing_from_the_list_nothing_is_known_but_what_it_is() {
        assertThat(assess(AFTER_APPLYING, SUPERVISED).toString())
                .contains("2025-06-01 (the day of the milestone is not known)");
    }

    @Test
    void where_the_date_is_rough_it_is_the_exact_day_that_is_not_known() {
        String facts = "\"supervision\": [{\"date\": \"2025\"}, {}],"
                + " \"milestones\": [{\"code\": \"application\", \"on\": \"2025-03-01\"}]";
        assertThat(assess(AFTER_APPLYING, facts).toString()).contains("in 2025 (exact day not known)");
    }

    @Test
    void a_year_that_is_over_has_too_few_and_one_that_runs_is_open() {
        assertThat(assess(
                                inEachYear("{\"atLeast\": 2, \"total\": \"sessions\", \"of\": \"supervision\"}"),
                                "\"supervision\": [\"2025-02-01\", \"2026-02-01\"]")
                        .toString())
                .contains("2025-02-01 (too few in 2025)")
                .contains("2026-02-01 (open in 2026)");
    }

    @Test
    void short_meetings_are_not_too_few() {
        String one = "{\"date\": \"2025-02-01\", \"duration\": \"PT1H\"}";
        assertThat(assess(
                                inEachYear("{\"atLeast\": 90, \"shortest\": \"length\", \"of\": \"supervision\"}"),
                                "\"supervision\": [" + one + "]")
                        .toString())
                .contains("2025-02-01 (not so in 2025)")
                .doesNotContain("too few");
    }

    @Test
    void of_a_meeting_over_several_days_it_says_how_many_were_there_and_not_how_long_it_was() {
        String reasons = BalintJson.readRulebook(
                        "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"x/group\", \"title\": \"X\","
                                + " \"about\": \"groups\", \"editions\": [{\"edition\": \"1\", \"citing\": [\"x\"],"
                                + " \"requirements\": [{\"id\": \"a\", \"title\": \"A.\", \"criterion\": {\"every\": \"sessions\","
                                + " \"must\": {\"sized\": \"present\", \"atLeast\": 4}}}]}]}")
                .get()
                .assess(
                        BalintJson.readGroup(
                                        "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\", \"frame\":"
                                                + " {\"length\": \"PT1H30M\"}, \"members\": [\"p1\", \"p2\"], \"leaders\": [], \"sessions\": [{\"from\": \"2026-01-16\","
                                                + " \"until\": \"2026-01-18\", \"sessions\": 6, \"attended\": [\"p1\", \"p2\"]}]}")
                                .get(),
                        LocalDate.of(2026, 7, 1))
                .toString();
        assertThat(reasons).contains("2 members present").doesNotContain("on average");
    }
}
