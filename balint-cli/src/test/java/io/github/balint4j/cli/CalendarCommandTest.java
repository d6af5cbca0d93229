package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars by a command. That they are iCalendar, another library says in balint-calendar. */
class CalendarCommandTest {
    private static final String MONDAY = "../docs/examples/groups/aarhus-monday-2021.json";
    private static final String THURSDAY = "../docs/examples/groups/aarhus-thursday-2021.json";

    @TempDir
    private Path folder;

    private static Run run(String command) {
        return Run.of((Object[]) command.split(" "));
    }

    private static List<String> lines(String calendar, String property) {
        return calendar.lines().filter(line -> line.startsWith(property)).toList();
    }

    @Test
    void aLeaderOfTwoGroupsHasTheDatesOfBoth() {
        Run run = run("calendar " + MONDAY + " " + THURSDAY + " --person l2 --lang sv");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(lines(run.out(), "DTSTART")).hasSize(9).contains("DTSTART;VALUE=DATE:20210415");
        assertThat(lines(run.out(), "SUMMARY").get(0)).isEqualTo("SUMMARY:Balintgrupp aarhus-thursday-2021");
        assertThat(lines(run.out(), "DTSTAMP")).containsOnly("DTSTAMP:20260504T000000Z");
        assertThat(lines(
                        run("calendar " + MONDAY + " " + THURSDAY + " --person l1")
                                .out(),
                        "DTSTART"))
                .hasSize(5);
    }

    @Test
    void aFileIsMadeAndThenBroughtUpToDate() throws IOException {
        Path monday = folder.resolve("monday.json");
        Files.copy(Path.of(MONDAY), monday);
        Path file = folder.resolve("monday.ics");
        String command = "calendar " + monday + " --into " + file;
        assertThat(run(command)).isEqualTo(new Run(0, "", file + " is written.\n"));
        assertThat(lines(Files.readString(file), "SEQUENCE"))
                .containsOnly("SEQUENCE:0")
                .hasSize(4);

        assertThat(run("move " + monday + " --from 2021-05-17 --to 2021-05-31 --in-place")
                        .status())
                .isZero();
        assertThat(run(command).status()).isZero();
        String moved = Files.readString(file);
        assertThat(lines(moved, "SEQUENCE"))
                .containsExactly("SEQUENCE:0", "SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:0", "SEQUENCE:0");
        assertThat(lines(moved, "STATUS").get(2)).isEqualTo("STATUS:CANCELLED");

        assertThat(run(command).status()).isZero();
        assertThat(file).hasContent(moved);
    }

    @Test
    void zonesAreGivenForAllOrForOne() throws IOException {
        Path timed = Files.writeString(
                folder.resolve("timed.json"),
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"timed\", \"frame\": {\"length\": \"PT1H30M\"},"
                        + " \"sessions\": [\"2021-07-05T16:30\", \"2021-08\"]}");
        assertThat(lines(run("calendar " + timed).out(), "DT"))
                .contains("DTSTART:20210705T163000", "DTEND:20210705T180000");
        Run zoned = run("calendar " + timed + " --zone America/Los_Angeles --zone timed=Europe/Copenhagen");
        assertThat(lines(zoned.out(), "DT")).contains("DTSTART:20210705T143000Z", "DTEND:20210705T160000Z");
        assertThat(zoned.err()).isEqualTo("1 session is left out, as its day is not wholly known\n");
    }

    @Test
    void withoutADateThereIsNoCalendar() throws IOException {
        Path none = Files.writeString(
                folder.resolve("none.json"),
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"none\", \"members\": [\"p1\"], \"sessions\":"
                        + " [\"2021-08\"]}");
        Run run = run("calendar " + none);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("balint: no date, so no calendar: no session has a whole day\n");
        Path file = folder.resolve("none.ics");
        assertThat(run("calendar " + none + " --person p1 --into " + file).status())
                .isEqualTo(3);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere.json",
                MONDAY + " --zone Mars/Olympus",
                MONDAY + " --zone tuesday=Europe/Copenhagen",
                MONDAY + " " + MONDAY,
                MONDAY + " --person p1",
                MONDAY + " --person Anna",
                MONDAY + " --into " + MONDAY,
                "../docs/examples/frames/hospital.json"
            })
    void whatCannotBeIsSaid(String arguments) {
        Run run = run("calendar " + arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
