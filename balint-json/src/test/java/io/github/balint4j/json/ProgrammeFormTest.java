package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.ActivityKind;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeReview;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of kind {@code programme}, and what came of a look at one. */
class ProgrammeFormTest {
    private static final Path FOLDER = Examples.HOME.resolve("programmes");
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new BalintModule()).build();

    @Test
    void aDocumentSaysWhatTheTypesSay() {
        Programme programme = BalintJson.parseProgramme("""
                {"kind": "programme", "version": 1, "issuer": "se-sfam", "activities": {"incomplete": true, "items": [
                  {"id": "advice", "kind": "advice"},
                  {"id": "intro", "kind": "introduction", "organiser": "se-sfam", "length": "PT3H30M",
                   "dates": ["2026-03-05T13:00", "2026-11"]},
                  {"id": "leaders", "kind": "leader-conference", "dates": [{"from": "2026-10-09", "until": "2026-10-10"}]}]}}""");
        assertThat(programme)
                .isEqualTo(new Programme(
                        IssuerId.of("se-sfam"),
                        Optional.empty(),
                        Known.incomplete(List.of(
                                Activity.of("advice", ActivityKind.ADVICE),
                                Activity.of("intro", ActivityKind.INTRODUCTION)
                                        .by(IssuerId.of("se-sfam"))
                                        .lasting(Duration.ofMinutes(210))
                                        .on(
                                                Session.builder()
                                                        .date(LocalDate.of(2026, 3, 5))
                                                        .startsAt(LocalTime.of(13, 0))
                                                        .build(),
                                                Session.builder()
                                                        .on(PartialDate.parse("2026-11"))
                                                        .build()),
                                Activity.of("leaders", ActivityKind.LEADER_CONFERENCE)
                                        .on(Session.builder()
                                                .days(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 10))
                                                .build())))));
        for (Layout layout : Layout.values()) {
            assertThat(BalintJson.parseProgramme(BalintJson.write(programme, layout)))
                    .isEqualTo(programme);
        }
        assertThat(mapper.readValue(mapper.writeValueAsString(programme), Programme.class))
                .isEqualTo(programme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"se-sfam.json", "invented-2026.json"})
    void examplesAreReadWrittenAndValid(String file) {
        String text = Golden.read(FOLDER.resolve(file));
        Programme programme = BalintJson.parseProgramme(FOLDER.resolve(file));
        assertThat(BalintJson.read(text).get()).isEqualTo(new BalintDocument.OfProgramme(programme));
        assertThat(BalintJson.parseProgramme(BalintJson.write(programme))).isEqualTo(programme);
        assertThat(Validators.errors("programme", text)).isEmpty();
        assertThat(Validators.errors("programme", BalintJson.write(programme))).isEmpty();
    }

    @Test
    void nothingInItCanNameAPerson() {
        assertThat(BalintJson.readProgramme("""
                                {"kind": "programme", "version": 1, "issuer": "se-sfam", "activities": [
                                  {"id": "a", "kind": "advice", "leaders": ["l1"]},
                                  {"id": "b", "kind": "Half day", "dates": [{"date": "2026-03-05", "attended": ["p1"]}]}]}""").getError().map(Problem::pointer))
                .containsExactlyInAnyOrder(
                        "/activities/0/leaders", "/activities/1/kind", "/activities/1/dates/0/attended");
    }

    @Test
    void twoOfOneIdAndTwoDatesOfOneDayAreRefused() {
        assertThat(problems("[{\"id\": \"a\", \"kind\": \"advice\"}, {\"id\": \"a\", \"kind\": \"advice\"}]"))
                .startsWith(
                        "/activities/1/id a is the id of another activity already, at /activities/0: give each its own");
        assertThat(problems(
                        "[{\"id\": \"a\", \"kind\": \"introduction\", \"dates\": [\"2026-03-05\", \"2026-03-05\"]}]"))
                .startsWith("/activities/0/dates two dates are of one day");
        assertThat(
                        problems(
                                "[{\"id\": \"a\", \"kind\": \"introduction\", \"dates\": [\"2026-03-05T09:00\", \"2026-03-05T13:00\"]}]"))
                .isEmpty();
    }

    private static String problems(String activities) {
        return BalintJson.readProgramme(
                        "{\"kind\": \"programme\", \"version\": 1, \"issuer\": \"se-sfam\", \"activities\": "
                                + activities + "}")
                .fold(
                        all -> all.map(one -> one.pointer() + " " + one.sentence())
                                .mkString("\n"),
                        any -> "");
    }

    @Test
    void whoeverForgetsTheKindIsToldWhichItIs() {
        assertThat(BalintJson.read("{\"version\": 1, \"issuer\": \"se-sfam\", \"activities\": []}")
                        .getError()
                        .map(Problem::sentence)
                        .mkString())
                .contains("probably", "programme");
    }

    @Test
    void aReviewIsWrittenWithItsCodes() {
        Programme programme = BalintJson.parseProgramme(FOLDER.resolve("invented-2026.json"));
        ProgrammeReview review = ProgrammeReview.of(programme, LocalDate.of(2026, 1, 15));
        JsonNode json = mapper.readTree(BalintJson.write(review, Layout.COMPACT));
        assertThat(json.get("kind").asString()).isEqualTo("programme-review");
        assertThat(json.get("verdict").asString()).isEqualTo("satisfied");
        assertThat(json.get("findings").get(0).get("code").asString()).isEqualTo("half-day");
        assertThat(json.get("findings").get(0).get("byReading").asBoolean()).isTrue();
        assertThat(json.get("coming").get(0).get("activity").asString()).isEqualTo("supervision-2026");
        assertThat(mapper.readTree(mapper.writeValueAsString(review))).isEqualTo(json);
    }
}
