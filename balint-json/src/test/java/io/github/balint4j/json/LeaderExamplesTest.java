package io.github.balint4j.json;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.mediation.Candidate;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Wish;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must come out of the portfolios and the list of docs/examples/leaders, and that the page of examples says so. */
class LeaderExamplesTest {
    private static final String PAGE = Golden.read(Examples.HOME.resolve("README.md"));

    @TestFactory
    Stream<DynamicTest> a_person_is_called_as_the_file_and_follows_a_rulebook_about_persons() {
        return LeaderExamples.all().entrySet().stream()
                .map(example -> dynamicTest(example.getKey(), () -> {
                    Portfolio portfolio = example.getValue();
                    assertThat(portfolio.person().value()).isEqualTo(example.getKey());
                    assertThat(LeaderExamples.rulebooks(portfolio)).isNotEmpty().allMatch(Rulebook::isAboutPersons);
                    assertThat(portfolio.statedOn()).isPresent();
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_page_of_examples_says_what_came_out() {
        return LeaderExamples.all().entrySet().stream()
                .map(example -> dynamicTest(
                        example.getKey(), () -> assertThat(PAGE).contains(line(example.getKey(), example.getValue()))));
    }

    private static String line(String name, Portfolio portfolio) {
        return "| [%s](leaders/%s.json) | %s | ".formatted(name, name, LeaderExamples.asOf(portfolio))
                + LeaderExamples.rulebooks(portfolio).stream()
                        .map(rulebook -> link(name, LeaderExamples.assess(portfolio, rulebook), rulebook))
                        .collect(Collectors.joining("; "))
                + " | ";
    }

    private static String link(String name, Assessment assessment, Rulebook rulebook) {
        return "%s: [%s](reports/%s)"
                .formatted(
                        assessment.edition(),
                        assessment.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        Examples.report(name, rulebook).getFileName());
    }

    @Test
    void every_rulebook_about_leaders_but_that_for_a_first_recognition_in_the_netherlands_has_an_example() {
        assertThat(LeaderExamples.all().values().stream()
                        .flatMap(portfolio -> LeaderExamples.rulebooks(portfolio).stream())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Rulebooks.aboutPersons().stream()
                        .filter(rulebook -> rulebook != Rulebooks.nlBalintLeader())
                        .filter(rulebook -> !rulebook.toString().endsWith("/participant"))
                        .toList());
    }

    private static Finding finding(String name, String row) {
        return assessment(name).finding(row);
    }

    private static Assessment assessment(String name) {
        Portfolio portfolio = LeaderExamples.portfolio(name);
        List<Rulebook> rulebooks = LeaderExamples.rulebooks(portfolio);
        return LeaderExamples.assess(portfolio, rulebooks.get(rulebooks.size() - 1));
    }

    @Test
    void whoever_joined_the_pathway_before_june_2023_keeps_the_criteria_of_2020() {
        assertThat(assessment("uk-analyst-eight").edition()).hasToString("uk-balint-society/leader@2020");
        assertThat(assessment("uk-joined-september-2023").edition()).hasToString("uk-balint-society/leader@2023");
    }

    @Test
    void every_row_of_the_analyst_is_satisfied_and_what_nobody_has_read_stays_open() {
        Assessment analyst = assessment("uk-analyst-eight");
        assertThat(analyst.findings())
                .filteredOn(finding -> finding.verdict() != SATISFIED)
                .extracting(finding -> finding.requirement().id())
                .containsExactly("rest-not-seen");
        assertThat(analyst.verdict()).isEqualTo(UNDETERMINED);
    }

    @Test
    void the_first_session_was_led_with_somebody_accredited_two_days_later() {
        Finding provider = finding("uk-gp-twenty", "uk-colead/provider");
        assertThat(finding("uk-gp-twenty", "uk-colead").verdict()).isEqualTo(SATISFIED);
        assertThat(provider.requirement().level()).isEqualTo(Level.RECOMMENDED);
        assertThat(provider.found()).contains(Measure.exactly(Units.SESSIONS, 1900));
        assertThat(provider.evidence().notCounted())
                .singleElement()
                .satisfies(entry -> assertThat(entry.path()).isEqualTo("/sessions/20"));
        assertThat(finding("uk-gp-twenty", "uk-leadership-groups").verdict()).isEqualTo(UNDETERMINED);
    }

    @Test
    void of_the_swedish_gp_nothing_is_surely_missing_as_the_federation_has_no_number() {
        assertThat(assessment("se-gp-on-the-way").findings())
                .extracting(Finding::verdict)
                .doesNotContain(NOT_SATISFIED);
        assertThat(assessment("se-gp-on-the-way").findings())
                .filteredOn(finding -> finding.verdict() == SATISFIED)
                .extracting(finding -> finding.requirement().id())
                .containsExactly("ibf16-basic-profession", "ibf16-group-membership", "ibf16-coled/report");
    }

    @Test
    void of_the_physician_one_seminar_is_surely_missing() {
        assertThat(assessment("de-physician-seminar-short").unmet())
                .filteredOn(finding -> finding.verdict() == NOT_SATISFIED)
                .extracting(finding -> finding.requirement().id())
                .containsExactly("dbg-a-seminars");
        assertThat(finding("de-physician-seminar-short", "dbg-a-group-before").found())
                .map(Measure::byReading)
                .contains(Measure.between(Units.DOUBLE_HOURS, 70 * 90, 82 * 90));
    }

    @Test
    void hours_that_are_before_and_after_count_once() {
        assertThat(finding("de-psychotherapist-overlap", "dbg-p-group-before").found())
                .map(Measure::byReading)
                .contains(Measure.exactly(Units.DOUBLE_HOURS, 79 * 90));
        assertThat(finding("de-psychotherapist-overlap", "dbg-p-group-after").found())
                .map(Measure::byReading)
                .contains(Measure.exactly(Units.DOUBLE_HOURS, 80 * 90));
        Finding total = finding("de-psychotherapist-overlap", "dbg-p-group-total");
        assertThat(total.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(total.remaining())
                .isInstanceOfSatisfying(
                        Remedy.More.class,
                        more -> assertThat(more.amount()).isEqualTo(Measure.exactly(Units.DOUBLE_HOURS, 25 * 90)));
    }

    @Test
    void four_meetings_in_five_years_are_too_few_and_can_be_waived() {
        Finding missed = finding("nl-renewal-missed-year", "nl-renew-intervision");
        assertThat(missed.verdict()).isEqualTo(NOT_SATISFIED);
        assertThat(missed.outcome().children().get(0).children().get(0).remaining())
                .isInstanceOfSatisfying(
                        Remedy.More.class,
                        more -> assertThat(more.amount()).isEqualTo(Measure.exactly(Units.SESSIONS, 100)));
        assertThat(finding("nl-renewal-waived", "nl-renew-intervision")
                        .outcome()
                        .basis())
                .isEqualTo(Basis.WAIVER);
        assertThat(assessment("nl-renewal-waived").verdict()).isEqualTo(SATISFIED);
    }

    @Test
    void the_others() {
        assertThat(verdict("at-psychiatrist", "at-years-supervised")).isEqualTo(NOT_SATISFIED);
        assertThat(finding("pt-entry", "pt-group-span").remaining())
                .isInstanceOfSatisfying(
                        Remedy.Until.class, until -> assertThat(until.day()).isEqualTo(LocalDate.of(2026, 1, 15)));
        assertThat(verdict("pt-entry", "pt-group-sessions")).isEqualTo(SATISFIED);
        assertThat(verdict("us-run-broken", "abs-lead-frequency")).isEqualTo(UNDETERMINED);
    }

    private static Verdict verdict(String name, String row) {
        return finding(name, row).verdict();
    }

    @Test
    void the_list_has_leaders_of_every_status() {
        LeaderList list = LeaderExamples.list();
        Mediation all = Mediation.of(list, list.statedOn().orElseThrow(), Wish.any());
        assertThat(all.candidates())
                .extracting(one -> one.leader().person() + " " + one.status().code())
                .containsExactly(
                        "l01 authorised",
                        "l02 authorised",
                        "l03 authorised",
                        "l10 authorised",
                        "l11 authorised",
                        "l04 on-the-way",
                        "l05 on-the-way",
                        "l06 expired",
                        "l07 not-yet",
                        "l09 none",
                        "l08 unknown");
        assertThat(people(all.matches())).containsExactly("l01", "l02", "l10", "l04", "l05");
        assertThat(people(all.unclear())).containsExactly("l11", "l08");
    }

    private static List<String> people(List<Candidate> candidates) {
        return candidates.stream().map(one -> one.leader().person().value()).toList();
    }

    @Test
    void a_logbook_typed_by_hand_lists_everything_that_is_wrong_with_it() {
        String name = "logbook-typed-by-hand";
        Seq<Problem> problems = BalintJson.readPortfolio(
                        Examples.HOME.resolve("broken").resolve(name + ".json"))
                .getError();
        String list = problems.toJavaStream().map(Problem::message).collect(Collectors.joining("\n", "", "\n"));
        Golden.check(Golden.FILES.resolve("broken").resolve(name + ".txt"), list);
        assertThat(list).doesNotContain("Anna", "Andersson", "calmly");
    }
}
