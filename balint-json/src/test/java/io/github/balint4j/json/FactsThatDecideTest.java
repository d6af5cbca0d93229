package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of docs/examples/facts: what each fact decides, and what comes out without it. */
class FactsThatDecideTest {
    private static final Path FOLDER = Examples.HOME.resolve("facts");
    private static final JsonMapper TREES = JsonMapper.builder().build();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    // What documents could not say once, as the table names it: whoever adds a fact adds a row that it decides.
    private static final List<String> FACTS = List.of(
            "how long the whole runs",
            "how long the whole runs, from one length to another",
            "how long the whole runs, about",
            "what is surely not agreed",
            "a pause",
            "a pause whose end is not known",
            "a pause whose beginning is not known",
            "a meeting over several days",
            "meetings per year",
            "how many were there",
            "how many were there, beside who was",
            "who came late or left early",
            "who attended online",
            "who attended",
            "a guest",
            "a person's minutes",
            "a person's mode",
            "a person who was a guest",
            "times of day in a portfolio",
            "so many to so many",
            "some wait",
            "about so many",
            "about so often",
            "about so long",
            "the profession of leaders whom nobody names",
            "the standing of leaders whom nobody names",
            "credentials known in part",
            "credentials with one end only",
            "decisions known in part",
            "leaders known in part",
            "members known in part",
            "waiting that ended",
            "one announcement, several groups",
            "a person's region",
            "prior learning credited",
            "hours in all",
            "hours in all, beside meetings and their length",
            "a judgement under a frame",
            "\"regular\", said by the page itself");

    /** A line of the table: a fact, where it stands, and what a row comes to with it and otherwise. */
    private record Line(
            String fact,
            String file,
            String pointer,
            String instead,
            String rulebook,
            String row,
            String with,
            String without) {
        static Line of(String line) {
            String[] cells = line.substring(1).split("\\|");
            assertThat(cells).as(line).hasSize(8);
            List<String> plain = Stream.of(cells)
                    .map(cell -> cell.strip().replaceAll("^`|`$", ""))
                    .toList();
            return new Line(
                    plain.get(0),
                    plain.get(1),
                    plain.get(2),
                    plain.get(3),
                    plain.get(4),
                    plain.get(5),
                    plain.get(6),
                    plain.get(7));
        }

        String document() {
            return file.split(", ")[0];
        }

        Optional<PersonId> person() {
            return file.contains(", ") ? Optional.of(PersonId.of(file.split(", ")[1])) : Optional.empty();
        }
    }

    private static List<Line> lines() {
        String page = Golden.read(Examples.HOME.resolve("README.md"));
        int start = page.indexOf("<!-- facts:");
        return page.substring(start, page.indexOf("<!-- end of facts -->"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| fact |"))
                .map(Line::of)
                .toList();
    }

    @Test
    void the_table_has_every_fact_and_no_other() {
        assertThat(lines().stream().map(Line::fact).distinct()).containsExactlyInAnyOrderElementsOf(FACTS);
    }

    @TestFactory
    Stream<DynamicTest> a_fact_decides_a_row() {
        return lines().stream().map(line -> dynamicTest(line.pointer() + " decides " + line.row(), () -> check(line)));
    }

    private static void check(Line line) {
        JsonNode tree = TREES.readTree(Golden.read(FOLDER.resolve(line.document() + ".json")));
        assertThat(verdict(tree, line)).isEqualTo(line.with());
        JsonPointer at = JsonPointer.compile(line.pointer());
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.remove(at.last().getMatchingIndex());
        } else if (line.instead().equals("left out")) {
            ((ObjectNode) parent).remove(at.last().getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), TREES.readTree(line.instead()));
        }
        assertThat(line.with()).isNotEqualTo(line.without());
        assertThat(verdict(tree, line)).isEqualTo(line.without());
    }

    private static String verdict(JsonNode tree, Line line) {
        Rulebook rules = rulebook(line.rulebook());
        return BalintJson.read(tree.toString())
                .map(document ->
                        assess(document, line, rules).finding(line.row()).verdict())
                .fold(
                        problems -> "refused",
                        verdict -> verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Assessment assess(BalintDocument document, Line line, Rulebook rules) {
        if (document instanceof BalintDocument.OfGroups of) {
            boolean ofOne = line.pointer().startsWith("/groups/");
            BalintGroup group = of.groups().get(ofOne ? line.pointer().charAt("/groups/".length()) - '0' : 0);
            return line.person()
                    .map(person -> rules.assess(
                            GroupEvidence.of(person, List.of(group)).portfolio(), DAY))
                    .orElseGet(() -> rules.assess(group, DAY));
        }
        return document instanceof BalintDocument.OfFrame of
                ? rules.assess(of.frame(), DAY)
                : rules.assess(((BalintDocument.OfPortfolio) document).portfolio(), DAY);
    }

    private static Rulebook rulebook(String name) {
        return Rulebooks.find(RulebookRef.of(name))
                .orElseGet(() -> BalintJson.readRulebook(
                                Examples.HOME.resolve("rulebooks/" + name.replace('/', '-') + ".json"))
                        .getOrElseThrow(() -> new IllegalArgumentException(name)));
    }
}
