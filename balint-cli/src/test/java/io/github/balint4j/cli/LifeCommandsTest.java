package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.life.LifeCommands;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a group by commands alone. The Monday group of Aarhus is followed in docs/guide/run-a-group.md. */
class LifeCommandsTest {
    private static final String SMALL = "{\"kind\": \"group\", \"version\": 1, \"id\": \"small\","
            + " \"frame\": {\"members\": {\"max\": 2}}, \"members\": [\"p1\"], \"waiting\": []}";

    @TempDir
    private Path folder;

    private static Run run(Path file, String command) {
        List<Object> args = new ArrayList<>(Stream.of(command.split(" ")).toList());
        args.add(1, file);
        return Run.of(args.toArray());
    }

    private static BalintGroup group(String text) {
        return BalintJson.readGroup(text).get();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("group.json"), text);
    }

    @Test
    void theThursdayGroupOfAarhusIsFullAndMeetsAllSpring() throws IOException {
        Path file = folder.resolve("thursday.json");
        Files.copy(Path.of("../docs/examples/groups/aarhus-thursday-2021.json"), file);

        assertThat(run(file, "enrol --person p9 --on 2021-02-11 --in-place"))
                .isEqualTo(new Run(
                        1, "", "All places are taken on 2021-02-11. What would help: put them on the waiting list.\n"));
        assertThat(run(file, "wait --person p9 --on 2021-02-11 --in-place").status())
                .isZero();
        for (String day : List.of("2021-02-11", "2021-03-18", "2021-04-15", "2021-05-20", "2021-06-17")) {
            assertThat(run(file, "record --attended l1 --attended l2 --and-others --in-place --on " + day))
                    .isEqualTo(new Run(0, "A session was held on " + day + ".\n", ""));
        }
        assertThat(run(file, "end --on 2021-06-17 --in-place").status()).isZero();

        BalintGroup spring = group(Files.readString(file));
        assertThat(spring.sessions().stream().map(one -> one.state().value().orElseThrow()))
                .hasSize(5)
                .containsOnly(SessionState.HELD);
        assertThat(spring.members().isAbsent()).isTrue();
        assertThat(spring.waiting().state()).isEqualTo(Known.State.INCOMPLETE);
        assertThat(run(file, "enrol --person p9 --on 2021-06-18").status()).isEqualTo(1);
    }

    @Test
    void theNewDocumentIsPrintedAndWhatHappenedBesides() {
        Run run = Run.reading(SMALL, "enrol", "-", "--person", "p2");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("p2 has a place from 2026-05-04.\n");
        assertThat(group(run.out()).members().stream().map(one -> one.person()))
                .containsExactly(PersonId.of("p1"), PersonId.of("p2"));
        Run third = Run.reading(run.out(), "enrol", "-", "--person=p3");
        assertThat(third.out()).isEmpty();
        assertThat(third)
                .isEqualTo(new Run(
                        1,
                        "",
                        "All places are taken on 2026-05-04. What would help: put them on the waiting list; or agree"
                                + " on more than 2 members.\n"));
    }

    @Test
    void inPlaceTheFileIsWrittenAnewWithTheRightsItHad() throws IOException {
        Path file = file(SMALL);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertThat(run(link, "enrol --person p2 --in-place"))
                .isEqualTo(new Run(0, "p2 has a place from 2026-05-04.\n", ""));
        assertThat(group(Files.readString(file)).members().items()).hasSize(2);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));

        String before = Files.readString(file);
        assertThat(run(file, "enrol --person p3 --in-place").status()).isEqualTo(1);
        assertThat(file).hasContent(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        assertThat(Run.reading(SMALL, "enrol", "-", "--person=p2", "--in-place").status())
                .isEqualTo(2);
    }

    @Test
    void ofTwoCommandsOnOneFileNoneIsLost() throws Exception {
        String places = SMALL.replace("\"max\": 2", "\"max\": 60");
        for (int round = 0; round < 5; round++) {
            Path file = file(places);
            ExecutorService pool = Executors.newFixedThreadPool(8);
            List<Future<Run>> runs = new ArrayList<>();
            for (int i = 2; i <= 40; i++) {
                String command = "enrol --in-place --person p" + i;
                runs.add(pool.submit(() -> run(file, command)));
            }
            int taken = 1;
            for (Future<Run> run : runs) {
                Run ended = run.get();
                taken += ended.status() == 0 ? 1 : 0;
                if (ended.status() != 0) {
                    assertThat(ended)
                            .isEqualTo(new Run(
                                    2,
                                    "",
                                    "balint: " + file
                                            + " was changed by somebody else while this command ran, and nothing was"
                                            + " written: do it again\n"));
                }
            }
            pool.shutdown();
            assertThat(group(Files.readString(file)).members().items()).hasSize(taken);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).hasSize(1);
            }
        }
    }

    @Test
    void twoJoinForTheLastPlaceOnOneDay() throws IOException {
        Path file = file(SMALL);
        assertThat(run(file, "apply --person p2 --on 2026-05-04 --in-place").out())
                .isEqualTo("p2 has a place from 2026-05-04.\n");
        assertThat(run(file, "apply --person p3 --on 2026-05-04 --in-place").out())
                .isEqualTo("p3 waits for a place since 2026-05-04.\n");
        assertThat(run(file, "enrol --person p3 --on 2026-05-04 --in-place").err())
                .isEqualTo("All places are taken on 2026-05-04. What would help: put them on the waiting list; or agree"
                        + " on more than 2 members.\n");
    }

    @Test
    void stepsAndRefusalsAreJsonWhereAskedFor() throws IOException {
        Run done = Run.reading(SMALL, "enrol", "-", "--person=p2", "--format=json");
        assertThat(done.status()).isZero();
        assertThat(done.err()).isEmpty();
        assertThat(done.out())
                .startsWith("{\"kind\":\"transition\",\"version\":1,\"done\":true,")
                .endsWith("}\n");
        Path file = file(SMALL);
        assertThat(run(file, "enrol --person p2 --format json --in-place").out())
                .isEqualTo(done.out());
        Run refused = run(file, "enrol --person p3 --format json --in-place --lang de");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).isEmpty();
        assertThat(refused.out())
                .startsWith(
                        "{\"kind\":\"transition\",\"version\":1,\"done\":false,\"obstacles\":[{\"code\":\"places-taken\"");
        assertThat(run(file, "enrol --person p3 --format markdown").status()).isEqualTo(2);
        assertThat(Run.reading("{", "enrol", "-", "--person=p2", "--format=json")
                        .out())
                .startsWith("{\"kind\":\"problems\"");
    }

    @Test
    void statusSaysHowAGroupStandsAndWhatBecameOfEachCommitment() {
        String group = SMALL.replace("\"waiting\"", "\"sessions\": [\"2026-05-11\"], \"waiting\"")
                .replace("\"max\": 2}", "\"max\": 2}, \"commitment\": 1");
        assertThat(Run.reading(group, "status", "-", "--as-of=2026-05-04"))
                .isEqualTo(new Run(
                        0,
                        "The group on 2026-05-04\nMembers: 1; waiting: 0.\nPlaces free: 1.\n"
                                + "Next session: 2026-05-11; sessions left: 1.\n"
                                + "Commitments: kept 0, open 1, no longer possible 0.\n"
                                + "p1 agreed to 1 session, has attended 0, and can attend 1 more: open.\n",
                        ""));
        assertThat(Run.reading(group, "status", "-", "--lang=sv").out())
                .startsWith("Gruppen 2026-05-04\nPer 2026-05-04, som är i dag");
        assertThat(Run.reading(group, "status", "-", "--format=json").out())
                .startsWith("{\"kind\":\"group-status\",\"version\":1,\"group\":\"small\",\"asOf\":\"2026-05-04\"");
        assertThat(Run.reading("{\"kind\": \"frame\", \"version\": 1}", "status", "-")
                        .status())
                .isEqualTo(2);
    }

    private static Run checked(String... options) {
        Object[] args =
                Stream.concat(Stream.of("check", "-"), Stream.of(options)).toArray();
        return Run.with(new ByteArrayInputStream(SMALL.getBytes(StandardCharsets.UTF_8)), Rulebooks.all(), args);
    }

    @Test
    void checkSaysHowTheGroupStandsBelowItsReports() {
        Run run = checked("--rulebook=se-sfmp/group", "--rulebook=nl-balint/group");
        assertThat(run.out())
                .endsWith("\n\n"
                        + "The group on 2026-05-04\n"
                        + "Members: 1; waiting: 0.\n"
                        + "Places free: 1.\n"
                        + "When it meets next is not known.\n");
        assertThat(run.out().split("The group on", -1)).hasSize(2);
        assertThat(checked("--format=markdown").out())
                .contains("\n## The group on 2026-05-04\n\n- Members: 1; waiting: 0.\n");
        assertThat(checked("--only=open").out()).isNotEmpty().doesNotContain("The group on");
        assertThat(checked("--format=json").out().lines()).hasSize(1);
    }

    @Test
    void nothingIsRecordedOfADayThatHasNotCome() {
        assertThat(Run.reading(SMALL, "record", "-", "--on=2026-05-05", "--attended=p1"))
                .isEqualTo(new Run(
                        1, "", "2026-05-05 has not come yet. What would help: do it on 2026-05-05 or later.\n"));
        assertThat(Run.reading(SMALL, "record", "-", "--on=2026-05-04", "--attended=p1")
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enrol",
                "enrol --person Anna",
                "enrol --person p2 --on 2021-02-30",
                "enrol --person p2 --on 9999-12-31",
                "enrol --person p2 --commitment many",
                "record --at noon",
                "record --no-case --presented p1",
                "move --from 2021-02-01",
                "leave --person p1 --in-lieu",
                "announce --id x"
            })
    void whatIsMistypedIsSaid(String command) throws IOException {
        Run run = run(file(SMALL), command);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("Anna Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @MethodSource
    void everyCommandHasItsHelpAndRefusesWhatIsNoGroup(String name) throws IOException {
        assertThat(Run.of(name, "--help").out())
                .contains("Usage: balint " + name)
                .contains("balint " + name + " ");
        String person = List.of("apply", "enrol", "wait", "leave").contains(name) ? " --person p1" : "";
        String id = name.equals("announce") ? " --id g1" : "";
        String days = name.equals("move") ? " --from 2021-01-01 --to 2021-01-02" : "";
        Run run = run(file("{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\"}"), name + person + id + days);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a document of kind \"portfolio\" is no ");
    }

    static List<String> everyCommandHasItsHelpAndRefusesWhatIsNoGroup() {
        return LifeCommands.NAMES;
    }

    @Test
    void timesOfDayAndOpenListsAreAnnounced() {
        Run run = Run.reading(
                "{\"kind\": \"frame\", \"version\": 1}",
                "announce",
                "-",
                "--id=evening",
                "--session=2026-06-01T18:00",
                "--session=2026-06-01T20:00",
                "--more-sessions");
        BalintGroup evening = group(run.out());
        assertThat(evening.sessions().state()).isEqualTo(Known.State.INCOMPLETE);
        assertThat(evening.leaders().isAbsent()).isTrue();
        assertThat(Run.reading(run.out(), "cancel", "-", "--on=2026-06-01").err())
                .contains("at 18:00, 20:00: say which one");
        Run moved = Run.reading(run.out(), "cancel", "-", "--on=2026-06-01", "--at=20:00");
        assertThat(group(moved.out()).sessions().items().get(1).state().is(SessionState.CANCELLED))
                .isTrue();
    }
}
