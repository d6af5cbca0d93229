package io.github.balint4j.json;

import static io.github.balint4j.rules.outcome.Verdict.NOT_SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.SATISFIED;
import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Requirement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each row of each edition about persons has two portfolios in docs/examples/cases: one just meets it, one just does not. A row in
 * which a reading stands in may have two more: one just meets the reading, and of one that just does not those who judge are asked.
 */
class LeaderCasesTest {
    private static final Path FOLDER = Examples.HOME.resolve("cases");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new BalintModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The cases of an edition.
     *
     * @param rulebook the edition
     * @param asOf the day of them all
     */
    record Cases(String rulebook, LocalDate asOf, List<Case> cases) {
        Edition edition() {
            RulebookRef name = RulebookRef.of(rulebook);
            return Rulebooks.find(name).orElseThrow().edition(name.edition().orElseThrow());
        }
    }

    /**
     * Two portfolios for one row.
     *
     * @param edge in what they differ
     */
    record Case(String requirement, String edge, Portfolio good, Portfolio bad) {}

    private static Cases of(Edition edition) {
        String file = edition.toString().replaceAll("[/@]", "-") + ".json";
        return MAPPER.readValue(Golden.read(FOLDER.resolve(file)), Cases.class);
    }

    private static Stream<Edition> editions() {
        return Rulebooks.aboutPersons().stream().flatMap(rulebook -> rulebook.editions().stream());
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_an_edition_has_its_case_and_no_case_is_of_a_row_that_is_gone() {
        return editions()
                .map(edition -> dynamicTest(edition.toString(), () -> {
                    Cases cases = of(edition);
                    assertThat(cases.edition()).isEqualTo(edition);
                    assertThat(cases.cases().stream().map(Case::requirement).distinct())
                            .containsExactlyElementsOf(edition.requirements().stream()
                                    .map(Requirement::id)
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_good_one_is_satisfied_and_the_bad_one_is_not() {
        return editions()
                .map(LeaderCasesTest::of)
                .flatMap(cases -> cases.cases().stream()
                        .map(one -> dynamicTest(one.requirement() + ": " + one.edge(), () -> check(cases, one))));
    }

    private static void check(Cases cases, Case one) {
        Finding good = finding(cases, one, one.good());
        Finding bad = finding(cases, one, one.bad());
        assertThat(good.verdict()).as("good: %s", good).isEqualTo(SATISFIED);
        assertThat(good.outcome().basis()).as("good: %s", good).isNotIn(Basis.NOT_APPLICABLE, Basis.VACUOUS);
        // What a reading satisfies it does not refuse: those who judge are asked.
        boolean left = good.outcome().basis() == Basis.READING && bad.outcome().isNotSatisfiedAsRead();
        assertThat(bad.verdict()).as("bad: %s", bad).isEqualTo(left ? UNDETERMINED : NOT_SATISFIED);
    }

    private static Finding finding(Cases cases, Case one, Portfolio portfolio) {
        return cases.edition().assess(portfolio, cases.asOf()).finding(one.requirement());
    }

    @Test
    void the_page_of_examples_shows_one_of_them() {
        String page = Golden.read(Examples.HOME.resolve("README.md"));
        String json = page.split("```json\n", 2)[1].split("```", 2)[0];
        Cases shown = MAPPER.readValue(json, Cases.class);
        assertThat(of(shown.edition()).asOf()).isEqualTo(shown.asOf());
        assertThat(of(shown.edition()).cases()).containsAll(shown.cases());
    }

    @TestFactory
    Stream<DynamicTest> no_file_is_left_of_an_edition_that_is_gone() {
        List<String> expected = editions()
                .map(edition -> edition.toString().replaceAll("[/@]", "-") + ".json")
                .toList();
        return Examples.files(FOLDER).stream()
                .map(file -> dynamicTest(file, () -> assertThat(expected).contains(file)));
    }
}
