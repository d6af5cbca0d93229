package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Session;
import io.github.balint4j.json.BalintJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, clashes and turns by commands. */
class PlanningCommandsTest {
    private static final String GROUPS = "../docs/examples/groups/";

    @TempDir
    private Path folder;

    private static Run run(String command) {
        return Run.of((Object[]) command.split(" "));
    }

    private static List<Session> sessions(String list) {
        return BalintJson.readGroup("{\"kind\": \"group\", \"version\": 1, \"id\": \"g1\", \"sessions\": " + list + "}")
                .get()
                .sessions()
                .items();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--count 3 | 2026-09-01 2026-09-15 2026-09-29",
                "--count 2 --not 2026-09-15 | 2026-09-01 2026-09-29",
                "--until 2026-09-20 | 2026-09-01 2026-09-15"
            })
    void aPlanIsAListOfSessions(String options, String days) {
        Run run = run("plan --first 2026-09-01 --every P14D " + options);
        assertThat(run.status()).isZero();
        assertThat(sessions(run.out()).stream()
                        .map(one -> one.date().orElseThrow().toString()))
                .containsExactly(days.split(" "));
    }

    @Test
    void aPlanHasTimesLengthsAndWeekends() {
        Session timed = sessions(run("plan --first 2026-09-01 --every P1M --count 1 --at 16:30 --minutes 90")
                        .out())
                .get(0);
        assertThat(timed.startsAt()).hasToString("Optional[16:30]");
        assertThat(timed.length()).hasToString("PT1H30M");
        Session weekend = sessions(run("plan --first 2026-10-24 --every P1M --count 2 --days 2")
                        .out())
                .get(1);
        assertThat(weekend.until()).hasToString("Optional[2026-11-25]");
        assertThat(sessions(run("plan --first 2026-10-24 --every P1M --until 2026-10-24 --not 2026-10-24")
                        .out()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--every P14D",
                "--every P0D --count 2",
                "--every fortnightly --count 2",
                "--every P14D --count 0",
                "--every P14D --count 2 --days 0",
                "--every P14D --count 2 --minutes 0",
                "--every P14D --until 2026-08-31",
                "--every P14D --count 2 --days 2 --at 16:30",
                "--every P14D --count 2000"
            })
    void whatIsNoPlanIsSaid(String options) {
        Run run = run("plan --first 2026-09-01 " + options);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("balint: ").doesNotContain("Exception");
    }

    @Test
    void theGroupsOfAarhusShareALeaderAndNoDay() throws IOException {
        String both = GROUPS + "aarhus-monday-2021.json " + GROUPS + "aarhus-thursday-2021.json";
        assertThat(run("clashes " + both)).isEqualTo(new Run(0, "", ""));

        Path monday = folder.resolve("monday.json");
        Files.copy(Path.of(GROUPS + "aarhus-monday-2021.json"), monday);
        assertThat(run("move " + monday + " --from 2021-04-12 --to 2021-04-15 --in-place")
                        .status())
                .isZero();
        Run clash = run("clashes " + monday + " " + GROUPS + "aarhus-thursday-2021.json --room aarhus-monday-2021=b12");
        assertThat(clash)
                .isEqualTo(new Run(
                        3,
                        "aarhus-monday-2021 and aarhus-thursday-2021 meet on 2021-04-15, and l2 leads both; it is not known"
                                + " whether at one time: say when they begin and how long they last.\n",
                        ""));
        assertThat(run("clashes " + monday + " " + monday)).isEqualTo(new Run(0, "", ""));
        assertThat(run("clashes " + monday + " nowhere.json").status()).isEqualTo(2);
        assertThat(run("clashes " + monday + " --room b12").status()).isEqualTo(2);
        Run misnamed = run("clashes " + monday + " --room monday=b12");
        assertThat(misnamed.status()).isEqualTo(2);
        assertThat(misnamed.err()).startsWith("balint: no file has the group monday (--room)");
    }

    @Test
    void datesAreAddedToAGroup() throws IOException {
        Path monday = folder.resolve("monday.json");
        Files.copy(Path.of(GROUPS + "aarhus-monday-2021.json"), monday);
        assertThat(run("plan " + monday + " --first 2021-06-28 --at 16:30 --minutes 90 --in-place"))
                .isEqualTo(new Run(0, "A session is planned for 2021-06-28.\n", ""));
        List<Session> all =
                BalintJson.readGroup(Files.readString(monday)).get().sessions().items();
        assertThat(all).hasSize(5);
        assertThat(all.get(4).startsAt()).contains(LocalTime.of(16, 30));
        assertThat(all.get(4).length().value()).contains(Duration.ofMinutes(90));

        Run twice = run("plan " + monday + " --first 2021-06-28 --every P1W --count 2 --in-place");
        assertThat(twice)
                .isEqualTo(new Run(
                        1,
                        "",
                        "There is a session on 2021-06-28 already. What would help: choose another day or time.\n"));
        Run printed = run("plan " + monday + " --first 2021-07-05 --every P1W --count 2");
        assertThat(printed.err())
                .isEqualTo("A session is planned for 2021-07-05.\nA session is planned for 2021-07-12.\n");
        assertThat(BalintJson.readGroup(printed.out()).get().sessions().items()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan --first 2026-09-01 --count 2|say how far apart the dates are (--every)",
                "plan --first 2026-09-01 --until 2026-12-01|say how far apart the dates are (--every)",
                "plan --first 2026-09-01 --in-place|name the group to write into, or leave out --in-place",
                "plan - --first 2026-09-01 --in-place|cannot be written in place",
                "plan - --first 2026-09-01 --every P1W --until 2026-09-01 --not 2026-09-01|there is no date to add",
            })
    void aPlanThatCannotBeMadeSaysWhatToSay(String command, String why) {
        Run run = run(command);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(why);
    }

    @Test
    void whoIsDueIsNamedFirstAndWhy() {
        String group = "{\"kind\": \"group\", \"version\": 1, \"id\": \"g1\", \"leaders\": [\"l1\"],"
                + " \"members\": [\"p1\", \"p2\"],"
                + " \"sessions\": [{\"date\": \"2026-04-20\", \"attended\": [\"p1\", \"p2\", \"l1\"], \"presented\": [\"p1\"]}]}";
        assertThat(Run.reading(group, "next-presenter", "-", "--on=2026-05-04"))
                .isEqualTo(new Run(
                        0,
                        "p2: has never presented; an even spread gives 0.5 (sessions with cases: 1).\n"
                                + "p1: times presented: 1; an even spread gives 0.5 (sessions with cases: 1); last on 2026-04-20.\n"
                                + "By our reading cases are spread fairly evenly: nobody is more than one turn away from a fair"
                                + " share of the sessions they attended.\n",
                        ""));
        assertThat(run("next-presenter " + GROUPS + "aarhus-monday-2021.json").status())
                .isEqualTo(3);
        assertThat(Run.reading("{\"kind\": \"frame\", \"version\": 1}", "next-presenter", "-")
                        .status())
                .isEqualTo(2);
    }
}
