package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.json.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One announcement, several groups: what is said of all of them stands once. */
class AnnouncedGroupsTest {
    private static final String TWO = """
            {
              "kind": "groups",
              "version": 1,
              "statedOn": "2021-02-01",
              "frame": {"format": "slow-open", "length": "PT1H30M", "commitment": 4},
              "groups": [
                {"id": "monday", "stated": {"waiting": 2}},
                {"id": "thursday", "frame": {"length": "PT1H"}, "sessions": ["2021-03-18"]}
              ]
            }
            """;

    private static List<BalintGroup> read(String text) {
        return BalintJson.readGroups(text).toEither().getOrElseThrow(InvalidDocument::new);
    }

    @Test
    void whatAGroupSaysItselfHoldsForItAlone() {
        List<BalintGroup> groups = read(TWO);
        assertThat(groups).extracting(group -> group.id().value()).containsExactly("monday", "thursday");
        assertThat(BalintJson.write(groups.get(0), Layout.COMPACT))
                .isEqualTo("{\"kind\":\"group\",\"version\":1,\"id\":\"monday\",\"statedOn\":\"2021-02-01\","
                        + "\"frame\":{\"format\":\"slow-open\",\"length\":\"PT1H30M\",\"commitment\":4},"
                        + "\"stated\":{\"waiting\":2}}");
        assertThat(BalintJson.write(groups.get(1), Layout.COMPACT)).contains("\"length\":\"PT1H\"", "slow-open");
        assertThat(BalintJson.read(TWO).get()).isEqualTo(new BalintDocument.OfGroups(groups));
    }

    @Test
    void whatAllShareIsWrittenOnce() {
        List<BalintGroup> groups = read(TWO);
        String written = BalintJson.writeGroups(groups, Layout.COMPACT);
        assertThat(written).containsOnlyOnce("slow-open").containsOnlyOnce("2021-02-01");
        assertThat(read(written)).isEqualTo(groups);
        assertThat(BalintJson.writeGroups(read(written), Layout.COMPACT)).isEqualTo(written);
        BalintGroup other = BalintGroup.builder()
                .from(groups.get(0))
                .frame(GroupFrame.unstated())
                .statedOn(Optional.empty())
                .id(GroupId.of("other"))
                .build();
        List<BalintGroup> apart = List.of(groups.get(0), other);
        assertThat(read(BalintJson.writeGroups(apart, Layout.INDENTED))).isEqualTo(apart);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BalintJson.writeGroups(List.of(other, other), Layout.COMPACT));
    }

    @Test
    void whatContradictsEachOtherIsToldInItsPlace() {
        String twice = TWO.replace("thursday", "monday");
        assertThat(BalintJson.readGroups(twice).getError().map(Problem::message).mkString())
                .contains("two groups have the same id");
        assertThat(BalintJson.readGroups("{\"kind\": \"groups\", \"version\": 1, \"groups\": []}")
                        .getError()
                        .map(Problem::message)
                        .mkString())
                .contains("at least one group");
        String many = TWO.replace("\"commitment\": 4", "\"meetings\": 2, \"sessionsPerMeeting\": 1")
                .replace("\"sessions\": [", "\"sessions\": [\"2021-03-01\", \"2021-03-02\", ");
        assertThat(BalintJson.readGroups(many).getError().map(Problem::pointer))
                .isNotEmpty()
                .allSatisfy(pointer -> assertThat(pointer).startsWith("/groups/1"));
    }

    @Test
    void aDocumentWithoutItsKindIsTold() {
        assertThat(BalintJson.read(TWO.replace("\"kind\": \"groups\",", ""))
                        .getError()
                        .map(Problem::message)
                        .mkString())
                .contains("groups");
    }
}
