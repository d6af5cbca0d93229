package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The second law, of documents: keys in another order and defaults written out are the same document, with the same verdicts. */
class SameDocumentLawTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final List<String> LOGBOOK =
            List.of("sessions", "supervision", "intervision", "training", "practice", "teaching");

    @Property(tries = 500, seed = Seed.FIXED)
    void a_group_read_from_other_keys_is_the_same(@ForAll("groups") BalintGroup group, @ForAll long seed) {
        String text = shuffled(MAPPER.readTree(BalintJson.write(group)), new Random(seed))
                .toString();
        BalintGroup read = BalintJson.readGroup(text).get();
        assertThat(read).isEqualTo(group);
        Rulebooks.aboutGroups()
                .forEach(rulebook ->
                        assertThat(said(rulebook.assess(read, DAY))).isEqualTo(said(rulebook.assess(group, DAY))));
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void so_is_a_portfolio_and_with_its_defaults_written_out(
            @ForAll("portfolios") Portfolio portfolio, @ForAll long seed) {
        JsonNode tree = MAPPER.readTree(BalintJson.write(portfolio));
        LOGBOOK.forEach(list -> writeOut(tree.get(list)));
        Portfolio read = BalintJson.readPortfolio(
                        shuffled(tree, new Random(seed)).toString())
                .get();
        assertThat(read).isEqualTo(portfolio);
        Rulebooks.aboutPersons()
                .forEach(rulebook -> assertThat(said(rulebook.editions().get(0).assess(read, DAY)))
                        .isEqualTo(said(rulebook.editions().get(0).assess(portfolio, DAY))));
    }

    private static String said(Assessment assessment) {
        StringBuilder said = new StringBuilder();
        assessment.findings().forEach(finding -> said.append(finding.verdict()).append(finding.found()));
        return said.toString();
    }

    // In a logbook what is written was held and attended, in an ordinary group, unless it says otherwise.
    private static void writeOut(JsonNode list) {
        JsonNode items = list instanceof ObjectNode ? list.get("items") : list;
        if (items instanceof ArrayNode entries) {
            for (JsonNode entry : entries) {
                if (entry instanceof ObjectNode object) {
                    Map.of("state", "held", "presence", "present", "groupKind", "ordinary")
                            .forEach((name, value) -> {
                                if (!object.has(name)) {
                                    object.put(name, value);
                                }
                            });
                }
            }
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(shuffled(item, random)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>(object.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
        return copy;
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }
}
