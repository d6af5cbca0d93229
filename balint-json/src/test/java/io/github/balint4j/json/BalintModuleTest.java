package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BalintModuleTest {
    public record Ward(String name, @Nullable BalintGroup group, List<GroupFrame> plans) {}

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new BalintModule()).build();

    @Property(tries = 200, seed = Seed.FIXED)
    void a_group_inside_a_foreign_type_reads_back_equal(
            @ForAll("groups") BalintGroup group, @ForAll("frames") GroupFrame frame) {
        Ward ward = new Ward("north", group, List.of(frame, GroupFrame.unstated()));
        assertThat(mapper.readValue(mapper.writeValueAsString(ward), Ward.class))
                .isEqualTo(ward);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(ward), Ward.class)).isEqualTo(ward);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void a_mapper_writes_and_reads_whole_documents(@ForAll("groups") BalintGroup group) {
        assertThat(mapper.writeValueAsString(group)).isEqualTo(BalintJson.write(group, Layout.COMPACT));
        assertThat(mapper.readValue(BalintJson.write(group), BalintGroup.class)).isEqualTo(group);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void a_tree_reads_back_equal(@ForAll("groups") BalintGroup group) {
        JsonNode tree = mapper.valueToTree(group);
        assertThat(mapper.treeToValue(tree, BalintGroup.class)).isEqualTo(group);
    }

    @Test
    void kind_and_version_may_be_left_out_inside() {
        Ward ward = mapper.readValue("{\"name\": \"n\", \"group\": {\"id\": \"g1\"}, \"plans\": [{}]}", Ward.class);
        assertThat(ward).isEqualTo(new Ward("n", groupOf("g1"), List.of(GroupFrame.unstated())));
    }

    @Test
    void what_comes_after_a_group_is_read() {
        Map<String, BalintGroup> groups =
                mapper.readValue("{\"a\": {\"id\": \"g1\"}, \"b\": {\"id\": \"g2\"}}", new TypeReference<>() {});
        assertThat(groups).containsOnly(Map.entry("a", groupOf("g1")), Map.entry("b", groupOf("g2")));
    }

    public record Programme(String year, BalintDocument.OfGroups announced) {}

    @Test
    void the_groups_of_one_announcement_are_read_and_written_inside_a_foreign_type() {
        String text = "{\"year\": \"2026\", \"announced\": {\"frame\": {\"commitment\": 4},"
                + " \"groups\": [{\"id\": \"g1\"}, {\"id\": \"g2\"}]}}";
        Programme read = mapper.readValue(text, Programme.class);
        assertThat(read.announced().groups())
                .extracting(group -> group.id().value() + group.frame().commitment())
                .containsExactly("g1OptionalInt[4]", "g2OptionalInt[4]");
        assertThat(mapper.writeValueAsString(read.announced()))
                .isEqualTo(BalintJson.writeGroups(read.announced().groups(), Layout.COMPACT));
        assertThat(mapper.readValue(mapper.writeValueAsString(read), Programme.class))
                .isEqualTo(read);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> mapper.readValue(text.replace("g2", "g1"), Programme.class))
                .withMessageContaining("two groups have the same id");
    }

    @Test
    void null_stays_null() {
        Ward ward = mapper.readValue("{\"name\": \"n\", \"group\": null, \"plans\": []}", Ward.class);
        assertThat(ward.group()).isNull();
        assertThat(mapper.writeValueAsString(ward)).contains("\"group\":null");
    }

    @Test
    void all_problems_are_in_one_exception_of_databind() {
        String text = """
                {"name": "n", "plans": [],
                 "group": {"id": "g1", "statedOn": "2021-02-30",
                   "membres": []}}""";
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> mapper.readValue(text, Ward.class))
                .satisfies(e -> {
                    assertThat(e.problems())
                            .extracting(Problem::code)
                            .containsExactly(Problem.Code.NO_SUCH_DATE, Problem.Code.UNKNOWN_PROPERTY);
                    assertThat(e.getMessage())
                            .contains("line 2, column 36: /statedOn: \"2021-02-30\" does not exist")
                            .contains("line 3, column 4: /membres: there is no property \"membres\" here");
                    assertThat(e.getPath())
                            .extracting(path -> path.getPropertyName())
                            .containsExactly("group");
                });
    }

    @Test
    void a_group_of_another_kind_or_version_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> mapper.readValue("{\"kind\": \"frame\", \"commitment\": 4}", BalintGroup.class))
                .withMessageContaining("a document of kind \"frame\" does not belong here");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> mapper.readValue("{\"version\": 2}", BalintGroup.class))
                .withMessageContaining("newer version");
    }

    public record Society(String name, @Nullable Rulebook rules, int founded) {}

    @Test
    void every_shipped_rulebook_inside_a_foreign_type_reads_back_equal() {
        for (Rulebook rulebook : Rulebooks.all()) {
            Society society = new Society("s", rulebook, 1969);
            assertThat(mapper.readValue(mapper.writeValueAsString(society), Society.class))
                    .isEqualTo(society);
            assertThat(mapper.treeToValue(mapper.valueToTree(rulebook), Rulebook.class))
                    .isEqualTo(rulebook);
        }
        assertThat(mapper.readValue("{\"name\": \"s\", \"rules\": null, \"founded\": 1}", Society.class)
                        .rules())
                .isNull();
    }

    @Test
    void a_rulebook_written_by_hand_may_declare_what_it_needs_at_its_end() {
        String rules = """
                {"name": "s", "rules": {"id": "our/group", "title": "O.", "editions": [{"edition": "1", "citing": ["S"],
                  "requirements": [{"id": "r", "title": "R.",
                    "criterion": {"atLeast": 2, "total": "block", "of": "sessions"}}]}],
                  "cases": [{"requirement": "r", "asOf": "2026-01-01", "good": {}}],
                  "about": "groups", "units": [{"unit": "block", "counts": "minutes", "size": 240}]}, "founded": 1969}""";
        Society read = mapper.readValue(rules, Society.class);
        assertThat(read.founded()).isEqualTo(1969);
        assertThat(read.rules().editions().get(0).requirement("r").criterion())
                .isEqualTo(Criteria.atLeast(2, new Unit("block", Dimension.MINUTES, 240, 1), Selectors.sessions()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> mapper.readValue(rules.replace("\"sessions\"", "\"attended\""), Society.class))
                .withMessageContaining(
                        "line 3, column 57: /editions/0/requirements/0/criterion/of: this cannot be: a group's sessions");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> mapper.readValue(rules.substring(0, rules.indexOf("\"cases\"")) + "]", Society.class))
                .withMessageContaining("not JSON");
    }

    @Test
    void what_is_not_json_is_an_exception_of_databind() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> mapper.readValue("{\"id\": \"g1\", \"members\": [\"p1\" \"p2\"]}", BalintGroup.class))
                .withMessageContaining("not JSON");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> mapper.readValue("[]", BalintGroup.class))
                .withMessageContaining("a list does not belong here");
    }

    private static BalintGroup groupOf(String id) {
        return BalintGroup.builder().id(io.github.balint4j.core.GroupId.of(id)).build();
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<GroupFrame> frames() {
        return Groups.frames();
    }
}
