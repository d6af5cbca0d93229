package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What verdicts mean, a rule in words at a time, each with a document that shows it. A file of resources/rules is a list of
 * <pre>{@code {"rule": ..., "document": {...}, "asOf": ..., "rulebook": ..., "criterion": ..., "row": ..., "must": ...}}</pre>
 * The rulebook is shipped, a file of docs/examples, or written out; in place of it, a criterion is the row {@code r1} of a rulebook
 * about what the document is. What must come out is a verdict, {@code not} and a verdict, {@code edition} and its code, {@code no such
 * row}, {@code accepted}, or {@code refused} and a part of what is said. Without a row, it is the verdict of the whole.
 */
class RulesInWordsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "rules");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, Verdict> VERDICTS = Map.of(
            "satisfied",
            Verdict.SATISFIED,
            "notSatisfied",
            Verdict.NOT_SATISFIED,
            "undetermined",
            Verdict.UNDETERMINED);

    @TestFactory
    Stream<DynamicContainer> rules() {
        return Examples.files(FOLDER).stream()
                .map(file -> dynamicContainer(
                        file,
                        MAPPER.readTree(Golden.read(FOLDER.resolve(file)))
                                .valueStream()
                                .map(RulesInWordsTest::test)));
    }

    private static DynamicTest test(JsonNode one) {
        return dynamicTest(
                one.get("rule").asString(), () -> check(one, one.get("must").asString()));
    }

    private static void check(JsonNode one, String must) {
        if (must.equals("accepted")) {
            assertThat(said(one)).isEmpty();
        } else if (must.startsWith("refused")) {
            assertThat(said(one)).isNotEmpty().contains(after("refused", must));
        } else {
            check(assess(one), one.path("row").asString(""), must);
        }
    }

    private static void check(Assessment assessment, String row, String must) {
        if (must.startsWith("edition")) {
            assertThat(assessment.edition()).hasToString(after("edition", must));
        } else if (must.equals("no such row")) {
            assertThat(assessment.findings())
                    .isNotEmpty()
                    .noneMatch(finding -> finding.requirement().id().equals(row));
        } else {
            Object what = row.isEmpty() ? assessment : assessment.finding(row);
            Verdict found = row.isEmpty()
                    ? assessment.verdict()
                    : assessment.finding(row).verdict();
            if (must.startsWith("not ")) {
                assertThat(found).as("%s", what).isNotEqualTo(VERDICTS.get(after("not ", must)));
            } else {
                assertThat(VERDICTS).containsKey(must);
                assertThat(found).as("%s", what).isEqualTo(VERDICTS.get(must));
            }
        }
    }

    private static String after(String word, String must) {
        return must.substring(word.length()).strip();
    }

    private static String said(JsonNode one) {
        String text = one.has("document") ? one.get("document").toString() : rulebook(one);
        return BalintJson.read(text).fold(problems -> String.join("\n", problems.map(Problem::message)), read -> "");
    }

    private static Assessment assess(JsonNode one) {
        BalintDocument document =
                BalintJson.read(one.get("document").toString()).toEither().getOrElseThrow(InvalidDocument::new);
        LocalDate asOf = LocalDate.parse(one.get("asOf").asString());
        String name = one.path("rulebook").asString("");
        if (!name.contains("@")) {
            return assess(document, named(one, name), asOf);
        }
        RulebookRef ref = RulebookRef.of(name);
        Edition edition =
                Rulebooks.find(ref).orElseThrow().edition(ref.edition().orElseThrow());
        return edition.assess(((BalintDocument.OfPortfolio) document).portfolio(), asOf);
    }

    private static Assessment assess(BalintDocument document, Rulebook rulebook, LocalDate asOf) {
        if (document instanceof BalintDocument.OfPortfolio person) {
            return rulebook.assess(person.portfolio(), asOf);
        }
        return document instanceof BalintDocument.OfFrame frame
                ? rulebook.assess(frame.frame(), asOf)
                : rulebook.assess(((BalintDocument.OfGroup) document).group(), asOf);
    }

    private static Rulebook named(JsonNode one, String name) {
        if (!name.isEmpty() && !name.endsWith(".json")) {
            return Rulebooks.find(RulebookRef.of(name)).orElseThrow();
        }
        String text = name.isEmpty() ? rulebook(one) : Golden.read(Examples.HOME.resolve(name));
        return BalintJson.readRulebook(text).toEither().getOrElseThrow(InvalidDocument::new);
    }

    private static String rulebook(JsonNode one) {
        if (!one.has("criterion")) {
            return one.get("rulebook").toString();
        }
        boolean persons = one.path("document").path("kind").asString("").equals("portfolio")
                || one.path("about").asString("").equals("persons");
        return """
                {"kind": "rulebook", "version": 1, "id": "rules/in-words", "title": "A rule in words", "about": "%s",
                 "editions": [{"edition": "1", "citing": ["none"],
                  "requirements": [{"id": "r1", "title": "A row.", "criterion": %s}]}]}""".formatted(persons ? "persons" : "groups", one.get("criterion"));
    }
}
