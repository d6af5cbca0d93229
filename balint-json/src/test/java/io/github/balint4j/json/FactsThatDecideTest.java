package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{1} decides {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "clinic-programme | /frame/runsFor | | de-baek/group | baek-spread | SATISFIED | UNDETERMINED",
                "clinic-programme | /frame/agreements/not | | se-sfmp/group | se2-voluntary | NOT_SATISFIED | UNDETERMINED",
                "clinic-programme | /frame/agreements/items/0 | | our-clinic/meetings | regular | SATISFIED | UNDETERMINED",
                "clinic-programme | /groups/0/stated/enrolled | | our-clinic/meetings | members | SATISFIED | UNDETERMINED",
                "clinic-programme | /groups/1/frame/meetingsPerYear | | our-clinic/meetings | twice-a-year | SATISFIED | UNDETERMINED",
                "clinic-programme | /groups/0/pauses | | se-sfmp/group | se2-cadence | UNDETERMINED | SATISFIED",
                "clinic-programme | /groups/0/stated/leaders | | our-clinic/meetings | psychologist | SATISFIED | UNDETERMINED",
                "clinic-programme | /groups/0/stated/leaders/credentials | | se-sfmp/group | se2-leader-standing | SATISFIED | UNDETERMINED",
                "clinic-programme | /groups/0/stated/leaders/credentials/0/from | \"2026-02\" | se-sfmp/group | se2-leader-standing | SATISFIED | UNDETERMINED",
                "clinic-programme | /groups/0/waiting/0/until | | our-clinic/meetings | nobody-waits | SATISFIED | NOT_SATISFIED",
                "clinic-programme | /groups/0/sessions/items/0/present | 1 | our-clinic/meetings | present | UNDETERMINED | NOT_SATISFIED",
                "clinic-programme | /groups/1/frame/amount | | our-clinic/meetings | hours | SATISFIED | UNDETERMINED",
                "clinic-programme | /groups/1/sessions/0/sessions | | our-clinic/meetings | sessions | SATISFIED | UNDETERMINED",
                "clinic-programme | /groups/1/sessions/0/until | \"2027-01-25\" | our-clinic/meetings | sessions | SATISFIED | refused",
                "clinic-programme | /groups/2/sessions/0/attended/2 | | our-clinic/meetings | present | SATISFIED | NOT_SATISFIED",
                "clinic-programme | /groups/2/sessions/0/attended/1 | | our-clinic/meetings | doctor | SATISFIED | NOT_SATISFIED",
                "clinic-programme | /groups/2/sessions/0/attended/3/role | | our-clinic/meetings | present | SATISFIED | refused",
                "clinic-plan | /members | | se-sfmp/group | se2-members | SATISFIED | UNDETERMINED",
                "clinic-plan | /attestations | | se-sfmp/group | se2-regular | SATISFIED | UNDETERMINED",
                "clinic-course | /runsFor | | de-baek/group | baek-spread | SATISFIED | UNDETERMINED",
                "clinic-course | /cadence | | nl-wdh/group | wdh-twice-a-year | SATISFIED | UNDETERMINED",
                "gp-logbook | /sessions/1/date | \"2026-01-17T11:00\" | our-academy/points | this-year | NOT_SATISFIED | refused",
                "gp-logbook | /sessions/3/minutes | | our-academy/points | this-year | NOT_SATISFIED | SATISFIED",
                "gp-logbook | /sessions/4/role | \"member\" | our-academy/points | in-person | SATISFIED | NOT_SATISFIED",
                "gp-logbook | /sessions/0/mode | | our-academy/points | in-person | SATISFIED | UNDETERMINED",
                "gp-logbook | /regions/1/until | | our-academy/points | sessions | SATISFIED | NOT_SATISFIED",
                "gp-logbook | /decisions | [] | our-academy/points | hours | SATISFIED | NOT_SATISFIED",
            })
    void a_fact_decides_a_row(
            String file,
            String pointer,
            @Nullable String instead,
            String rulebook,
            String row,
            String with,
            String without) {
        JsonNode tree = TREES.readTree(Golden.read(FOLDER.resolve(file + ".json")));
        assertThat(verdict(tree, pointer, rulebook, row)).isEqualTo(with);
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.remove(at.last().getMatchingIndex());
        } else if (instead == null) {
            ((ObjectNode) parent).remove(at.last().getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), TREES.readTree(instead));
        }
        assertThat(verdict(tree, pointer, rulebook, row)).isEqualTo(without);
    }

    private static String verdict(JsonNode tree, String pointer, String rulebook, String row) {
        Rulebook rules = rulebook(rulebook);
        return BalintJson.read(tree.toString())
                .map(document -> assess(document, pointer, rules).finding(row).verdict())
                .fold(problems -> "refused", Verdict::name);
    }

    private static Assessment assess(BalintDocument document, String pointer, Rulebook rules) {
        if (document instanceof BalintDocument.OfGroups of) {
            return rules.assess(
                    of.groups().get(pointer.startsWith("/groups/") ? pointer.charAt("/groups/".length()) - '0' : 0),
                    DAY);
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
