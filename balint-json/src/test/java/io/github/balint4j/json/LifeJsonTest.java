package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.GroupStatus;
import io.github.balint4j.rules.life.Transition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Steps in the life of a group, and how it stands, as JSON. */
class LifeJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final BalintGroup small = BalintJson.parseGroup(
            "{\"kind\": \"group\", \"version\": 1, \"id\": \"small\","
                    + " \"frame\": {\"members\": {\"max\": 2}, \"commitment\": 1, \"startThreshold\": 3}, \"members\": [\"p1\"],"
                    + " \"waiting\": [], \"sessions\": [\"2026-05-11\"], \"pauses\": [{\"since\": \"2026-05-01\", \"until\": \"2026-05-05\"}]}");

    @Test
    void a_step_that_took_place_has_what_happened_and_the_new_document() {
        Transition step = GroupLife.of(small).enrol(PersonId.of("p2"), DAY);
        String json = BalintJson.write(step, Layout.COMPACT);
        assertThat(json)
                .startsWith(
                        "{\"kind\":\"transition\",\"version\":1,\"done\":true,\"events\":[{\"code\":\"enrolled\",\"about\":"
                                + "{\"person\":\"p2\",\"day\":\"2026-05-04\"},\"text\":\"p2 has a place from 2026-05-04.\"}],"
                                + "\"group\":{\"kind\":\"group\",\"version\":1,\"id\":\"small\",");
        JsonNode group = new JsonMapper().readTree(json).get("group");
        assertThat(BalintJson.parseGroup(group.toString()))
                .isEqualTo(step.group().orElseThrow());
    }

    @Test
    void a_step_that_was_refused_has_every_reason_and_what_would_help() {
        Transition step =
                GroupLife.of(small).enrol(PersonId.of("p2"), DAY).then(life -> life.enrol(PersonId.of("p3"), DAY));
        assertThat(BalintJson.write(step, Layout.COMPACT).strip())
                .isEqualTo(
                        "{\"kind\":\"transition\",\"version\":1,\"done\":false,\"obstacles\":[{\"code\":\"places-taken\","
                                + "\"about\":{\"day\":\"2026-05-04\"},\"text\":\"All places are taken on 2026-05-04. What would help: put"
                                + " them on the waiting list; or agree on more than 2 members.\",\"helps\":[{\"code\":\"wait-for-place\","
                                + "\"about\":{},\"text\":\"put them on the waiting list\"},{\"code\":\"raise-maximum\",\"about\":"
                                + "{\"maximum\":\"2\"},\"text\":\"agree on more than 2 members\"}]}]}");
    }

    @Test
    void how_a_group_stands_has_numbers_days_and_commitments() {
        GroupStatus status = GroupLife.of(small).status(DAY);
        JsonNode json = new JsonMapper().readTree(BalintJson.write(status, Layout.COMPACT));
        assertThat(json.propertyNames())
                .containsExactly(
                        "kind",
                        "version",
                        "group",
                        "asOf",
                        "members",
                        "waiting",
                        "places",
                        "start",
                        "pauses",
                        "next",
                        "sessionsLeft",
                        "unrecorded",
                        "commitments");
        assertThat(json.get("places").toString()).isEqualTo("{\"min\":1,\"max\":1}");
        assertThat(json.get("start").get("possible").booleanValue()).isFalse();
        assertThat(json.get("pauses").get("code").stringValue()).isEqualTo("pauses");
        assertThat(json.get("commitments").toString())
                .isEqualTo("[{\"person\":\"p1\",\"asOf\":\"2026-05-04\",\"state\":\"open\",\"agreed\":1,\"attended\":0,"
                        + "\"mayHaveAttended\":0,\"stillPossible\":1}]");
    }

    @Test
    void a_mapper_writes_them_as_the_door_does() {
        JsonMapper mapper = JsonMapper.builder().addModule(new BalintModule()).build();
        Transition step = GroupLife.of(small).apply(PersonId.of("p2"), DAY);
        assertThat(mapper.writeValueAsString(step))
                .isEqualTo(BalintJson.write(step, Layout.COMPACT).strip());
        GroupStatus status = GroupLife.of(small).status(DAY);
        assertThat(mapper.writeValueAsString(status))
                .isEqualTo(BalintJson.write(status, Layout.COMPACT).strip());
        assertThat(mapper.writeValueAsString(step.events()))
                .isEqualTo("[{\"code\":\"waiting\",\"about\":{\"person\":\"p2\",\"day\":\"2026-05-04\"},"
                        + "\"text\":\"p2 waits for a place since 2026-05-04.\"}]");
    }
}
