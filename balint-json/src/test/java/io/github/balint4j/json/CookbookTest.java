package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.rulebook.NamedSelectors;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each recipe of the cookbook is read as it stands, its good case is satisfied, and its bad case is not. */
class CookbookTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> recipes() {
        String page = Golden.read(Golden.DOCS.resolve("guide").resolve("cookbook.md"));
        List<String> recipes = Stream.of(page.split("\n### ")).skip(1).toList();
        assertThat(recipes).hasSizeGreaterThan(10);
        int groups = page.indexOf("\n## Groups");
        return recipes.stream()
                .map(recipe -> dynamicTest(
                        recipe.lines().findFirst().orElseThrow(), () -> check(recipe, page.indexOf(recipe) < groups)));
    }

    @Test
    void the_whole_file_is_one_and_each_of_its_rows_has_cases_that_come_out() {
        String page = Golden.read(Golden.DOCS.resolve("guide").resolve("cookbook.md"));
        String file = BLOCK.matcher(page).results().findFirst().orElseThrow().group(1);
        Rulebook rulebook = BalintJson.readRulebook(file).toEither().getOrElseThrow(InvalidDocument::new);
        Edition edition = rulebook.editions().get(0);
        assertThat(edition.codesWithoutName()).isEmpty();
        List<Cases.Case> cases = BalintJson.readCases(file)
                .toEither()
                .getOrElseThrow(InvalidDocument::new)
                .cases();
        assertThat(cases.stream().map(Cases.Case::requirement))
                .containsExactlyElementsOf(
                        edition.requirements().stream().map(Requirement::id).toList());
        for (Cases.Case one : cases) {
            assertThat(one.finding(edition, one.good().orElseThrow()).verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(one.finding(edition, one.bad().orElseThrow()).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        }
    }

    /** The last table names every word for facts of a person, each with the list of a portfolio in which it stands. */
    @Test
    void every_word_for_what_is_counted_of_a_person_stands_in_the_table() {
        String page = Golden.read(Golden.DOCS.resolve("guide").resolve("cookbook.md"));
        String table = page.substring(page.indexOf("## What is counted"));
        Set<String> ofGroups = Set.of("sessions", "scheduled", "places", "frame");
        assertThat(NamedSelectors.WORDS.stream().filter(word -> !ofGroups.contains(word)))
                .hasSizeGreaterThan(15)
                .allMatch(word -> table.contains("`" + word + "`") || table.contains("`{\"" + word + "\": "));
    }

    private static void check(String recipe, boolean aboutPersons) {
        List<JsonNode> blocks = BLOCK.matcher(recipe)
                .results()
                .map(found -> MAPPER.readTree(found.group(1)))
                .toList();
        assertThat(blocks).hasSize(2);
        ObjectNode row = (ObjectNode) blocks.get(0);
        Rulebook rulebook = BalintJson.readRulebook(
                        """
                        {"kind": "rulebook", "version": 1, "id": "our-society/recipes", "title": "A recipe", "about": "%s",
                         "editions": [{"edition": "1", "citing": ["none"], "requirements": [%s]}]}""".formatted(aboutPersons ? "persons" : "groups", row.put("id", "r1")))
                .toEither()
                .getOrElseThrow(InvalidDocument::new);
        LocalDate asOf = LocalDate.parse(blocks.get(1).get("asOf").asString());
        Assessment good = assess(rulebook, blocks.get(1).get("good"), asOf);
        Assessment bad = assess(rulebook, blocks.get(1).get("bad"), asOf);
        assertThat(good.verdict()).as("%s", good).isEqualTo(Verdict.SATISFIED);
        assertThat(bad.verdict()).as("%s", bad).isEqualTo(Verdict.NOT_SATISFIED);
    }

    private static Assessment assess(Rulebook rulebook, JsonNode document, LocalDate asOf) {
        String kind = document.has("person") ? "portfolio" : document.has("id") ? "group" : "frame";
        ObjectNode whole = MAPPER.createObjectNode().put("kind", kind).put("version", 1);
        whole.setAll((ObjectNode) document);
        BalintDocument read = BalintJson.read(whole.toString()).toEither().getOrElseThrow(InvalidDocument::new);
        if (read instanceof BalintDocument.OfPortfolio person) {
            return rulebook.assess(person.portfolio(), asOf);
        }
        if (read instanceof BalintDocument.OfGroup group) {
            BalintGroup held = group.group();
            return rulebook.assess(held, asOf);
        }
        return rulebook.assess(((BalintDocument.OfFrame) read).frame(), asOf);
    }
}
