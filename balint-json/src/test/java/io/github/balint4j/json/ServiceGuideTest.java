package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.Obstacle;
import io.github.balint4j.rules.life.SessionRecord;
import io.github.balint4j.rules.life.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service of docs/guide/run-a-group.md: it enrols, promotes and records, and touches no list. */
class ServiceGuideTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 11);
    private static final LocalDate SECOND = LocalDate.of(2021, 3, 18);
    private static final PersonId P1 = PersonId.of("p1");
    private static final PersonId P9 = PersonId.of("p9");

    @TempDir
    private Path folder;

    static final class Book {
        private final Path file;

        Book(Path file) {
            this.file = file;
        }

        Transition apply(PersonId person, LocalDate on) throws IOException {
            return step(life -> life.apply(person, on));
        }

        Transition promote(LocalDate on) throws IOException {
            return step(life -> life.promote(on));
        }

        Transition leave(PersonId person, LocalDate last) throws IOException {
            return step(life -> life.leave(person, last));
        }

        Transition record(LocalDate on, List<PersonId> came, List<PersonId> presented) throws IOException {
            return step(life -> life.record(SessionRecord.of(on)
                    .attended(came.toArray(PersonId[]::new))
                    .presented(presented.toArray(PersonId[]::new))));
        }

        private Transition step(Step step) throws IOException {
            Transition taken = step.of(GroupLife.of(BalintJson.parseGroup(file)));
            if (taken.group().isPresent()) {
                Files.writeString(file, BalintJson.write(taken.group().get()));
            }
            return taken; // the events, or the obstacles with what would help
        }

        private interface Step {
            Transition of(GroupLife life);
        }
    }

    @Test
    void it_touches_no_list_and_what_was_not_known_stays_so() throws IOException {
        Path file = folder.resolve("thursday.json");
        Files.copy(Examples.HOME.resolve("groups/aarhus-thursday-2021.json"), file);
        change(
                file,
                group -> BalintGroup.builder()
                        .from(group)
                        .members(Known.incomplete(List.of(Membership.of(P1))))
                        .build());
        Book book = new Book(file);

        assertThat(book.apply(P9, FIRST).isDone()).isTrue(); // all places are taken, so they wait
        assertThat(book.promote(SECOND).obstacles())
                .extracting(Obstacle::code)
                .containsExactly(Obstacle.Code.PLACES_TAKEN);
        assertThat(book.record(FIRST, List.of(P1), List.of(P1)).isDone()).isTrue();
        assertThat(book.leave(P1, FIRST).isDone()).isTrue();
        assertThat(book.promote(SECOND)).hasToString("p9, who waited, has a place from 2021-03-18.");
        assertThat(book.record(SECOND, List.of(P9), List.of()).isDone()).isTrue();

        BalintGroup after = BalintJson.parseGroup(file);
        assertThat(after.members().state()).isEqualTo(Known.State.INCOMPLETE);
        assertThat(after.members().items()).hasSize(2);
        assertThat(after.waiting().state()).isEqualTo(Known.State.INCOMPLETE);
        assertThat(after.sessions().isComplete()).isTrue();
        assertThat(after.pauses().isAbsent()).isTrue();
    }

    @Test
    void the_page_has_its_code() throws IOException {
        String page = lines(Files.readString(Golden.DOCS.resolve("guide/run-a-group.md")));
        String here = Files.readString(Path.of("src/test/java/io/github/balint4j/json/ServiceGuideTest.java"));
        String service = here.substring(here.indexOf("Transition apply("), here.indexOf("private interface Step"));
        assertThat(page).contains(lines(service));
    }

    private static void change(Path file, UnaryOperator<BalintGroup> change) throws IOException {
        Files.writeString(file, BalintJson.write(change.apply(BalintJson.parseGroup(file))));
    }

    private static String lines(String text) {
        return text.replaceAll("\\s+", "");
    }
}
