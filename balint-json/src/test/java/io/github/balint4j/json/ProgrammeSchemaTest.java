package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.ActivityKind;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeFinding;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.programme.ProgrammeRule;
import io.github.balint4j.rules.programme.StartingItem;
import io.github.balint4j.rules.programme.StartingList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of what came of a look at a programme or at a group before it starts, which no codec describes. */
class ProgrammeSchemaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static String review(String file) {
        return BalintJson.write(
                ProgrammeReview.of(BalintJson.parseProgramme(Examples.HOME.resolve("programmes/" + file)), DAY),
                Layout.COMPACT);
    }

    private static String list(String file) {
        return BalintJson.write(
                StartingList.of(BalintJson.parseGroup(Examples.HOME.resolve(file)), DAY, Optional.empty()),
                Layout.COMPACT);
    }

    static Stream<List<String>> written() {
        return Stream.of(
                List.of("programme-review", review("se-sfam.json")),
                List.of("programme-review", review("invented-2026.json")),
                List.of(
                        "programme-review",
                        BalintJson.write(
                                ProgrammeReview.of(
                                        Programme.of(
                                                IssuerId.of("other"),
                                                Activity.of("a", ActivityKind.of("film-evening"))),
                                        DAY),
                                Layout.COMPACT)),
                List.of("starting-list", list("groups/aarhus-monday-2021.json")),
                List.of("starting-list", list("groups/aarhus-thursday-2021.json")));
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_written_is_valid(List<String> kindAndText) {
        assertThat(Validators.errors(kindAndText.get(0), kindAndText.get(1)))
                .as(kindAndText.get(1))
                .isEmpty();
    }

    @Test
    void what_is_changed_is_not_valid() {
        for (String change :
                List.of("programme-review", "findings", "rule", "byReading", "coming", "activity", "until")) {
            assertThat(Validators.errors(
                            "programme-review", review("invented-2026.json").replace("\"" + change + "\"", "\"zzz\"")))
                    .as(change)
                    .isNotEmpty();
        }
        for (String change : List.of("starting-list", "group", "items", "step", "too-few", "about", "text")) {
            assertThat(Validators.errors(
                            "starting-list",
                            list("groups/aarhus-monday-2021.json").replace("\"" + change + "\"", "\"zzz\"")))
                    .as(change)
                    .isNotEmpty();
        }
    }

    @Test
    void every_code_that_may_be_written_is_in_the_schema() {
        String reviews = Schemas.of("programme-review");
        String lists = Schemas.of("starting-list");
        assertThat(Arrays.stream(ProgrammeFinding.Code.values()).map(ProgrammeSchemaTest::quoted))
                .allMatch(reviews::contains);
        assertThat(Arrays.stream(ProgrammeRule.values()).map(rule -> "\"" + rule.id() + "\""))
                .allMatch(reviews::contains);
        assertThat(Stream.concat(Arrays.stream(StartingItem.Code.values()), Arrays.stream(StartingItem.Step.values()))
                        .map(ProgrammeSchemaTest::quoted))
                .allMatch(lists::contains);
    }

    private static String quoted(Enum<?> code) {
        return "\"" + code.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"";
    }
}
