package io.github.balint4j.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.InvalidDocument;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.Transition;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.AssessmentSubject;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.rulebook.UnmetRequirementsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The code of docs/guide/embed.md: it stands below, where it is compiled and run, or in the service that CI builds. */
class EmbedGuideTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Path DOCS = Path.of("../docs");
    private static final Path HERE = Path.of("src/test/java/io/github/balint4j/spring/EmbedGuideTest.java");
    private static final Path SERVICE = DOCS.resolve("examples/consumers/spring-boot/src/main/java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void all_java_of_the_page_is_compiled() throws IOException {
        String compiled = lines(Files.readString(HERE)) + lines(service());
        Matcher page = JAVA.matcher(Files.readString(DOCS.resolve("guide/embed.md")));
        List<String> snippets =
                page.results().map(found -> lines(found.group(1))).toList();
        assertThat(snippets)
                .hasSizeGreaterThan(3)
                .allSatisfy(snippet -> assertThat(compiled).contains(snippet));
    }

    @Test
    void what_the_page_shows_does_what_it_says() throws IOException {
        byte[] body = Files.readAllBytes(DOCS.resolve("examples/groups/sfmp-typical.json"));
        BalintGroup group = BalintJson.parseGroup(body);
        assertThat(new Groups().check(group, Rulebooks.seSfmpGroup(), DAY))
                .isEqualTo(Rulebooks.seSfmpGroup().assess(group, DAY));
        assertThat(new GroupsFromBytes(DAY).all(group)).hasSameSizeAs(Rulebooks.aboutGroups());

        GroupsFromBytes doors = new GroupsFromBytes(DAY);
        byte[] broken = "{\"kind\": \"group\"".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> doors.save(broken)).isInstanceOf(InvalidDocument.class);
        assertThatThrownBy(() -> doors.save(body)).isInstanceOf(UnmetRequirementsException.class);

        Members members = new Members(DAY);
        BalintGroup open = BalintGroup.builder().id(group.id()).build();
        assertThat(members.enrol(open, PersonId.of("p98")).isDone()).isTrue();
        assertThat(members.stored.get(0).members().items()).hasSize(1);
        assertThat(members.enrol(members.stored.get(0), PersonId.of("p98")).isDone())
                .isFalse();
        assertThat(members.stored).hasSize(1);
    }

    private static String service() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SERVICE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Its lines, wherever they are indented. */
    private static String lines(String text) {
        StringBuilder lines = new StringBuilder("\n");
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}

@RestController
class Groups {
    @PostMapping("/groups/check")
    Assessment check(@RequestBody BalintGroup group, @RequestParam Rulebook under, @RequestParam LocalDate asOf) {
        return under.assess(group, asOf);
    }
}

@RestController
class GroupsFromBytes {
    private final LocalDate today;

    GroupsFromBytes(LocalDate today) {
        this.today = today;
    }

    @PostMapping("/groups")
    ResponseEntity<String> save(@RequestBody byte[] body) {
        BalintGroup group = BalintJson.parseGroup(body); // or InvalidDocument, with all problems
        Rulebooks.dkAarhusGroup().check(group, today); // or UnmetRequirementsException, with all findings
        return ResponseEntity.ok(BalintJson.write(group));
    }

    List<Assessment> all(BalintGroup group) {
        AssessmentSubject subject = AssessmentSubject.of(group);
        List<Assessment> all = Rulebooks.aboutGroups().stream()
                .map(rulebook -> rulebook.assess(subject, today))
                .toList();
        return all;
    }
}

@RestController
class Members {
    final List<BalintGroup> stored = new ArrayList<>();
    private final LocalDate today;

    Members(LocalDate today) {
        this.today = today;
    }

    @PostMapping("/groups/enrol")
    Transition enrol(@RequestBody BalintGroup group, @RequestParam PersonId person) {
        Transition step = GroupLife.of(group).enrol(person, today);
        step.group().ifPresent(this::store);
        return step; // the events, or the obstacles with what would help
    }

    private void store(BalintGroup group) {
        stored.add(group);
    }
}
