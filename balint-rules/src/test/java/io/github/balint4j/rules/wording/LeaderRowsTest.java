package io.github.balint4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.criterion.Criterion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What societies ask of leaders, as a page says it and as a cell of a comparison does: {@code leader-rows.txt}. */
class LeaderRowsTest {
    private static final Map<String, Criterion> ROWS = LeaderRows.all();

    @TestFactory
    Stream<DynamicTest> a_row_is_said_in_full_and_in_a_few_words() throws IOException {
        return expected()
                .map(lines -> dynamicTest(
                        lines.get(0),
                        () -> assertThat(said(lines.get(0))).containsExactlyElementsOf(lines.subList(1, 3))));
    }

    @Test
    void every_row_is_tried() throws IOException {
        assertThat(expected().map(lines -> lines.get(0))).containsExactlyElementsOf(ROWS.keySet());
        assertThat(ROWS).hasSizeGreaterThan(40);
    }

    private static List<String> said(String id) {
        Criterion row = Objects.requireNonNull(ROWS.get(id));
        return List.of(
                Wording.english().required(row),
                Words.in(Language.ENGLISH).brief().say(row));
    }

    // Three lines for each row: its id, the sentence, the few words.
    private static Stream<List<String>> expected() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            String all = ROWS.keySet().stream()
                    .map(id -> id + "\n" + String.join("\n", said(id)) + "\n")
                    .collect(Collectors.joining("\n"));
            Files.writeString(Path.of("src/test/resources/io/github/balint4j/rules/wording/leader-rows.txt"), all);
            return Stream.of(all.strip().split("\n\n"))
                    .map(block -> block.lines().toList());
        }
        try (InputStream in = Objects.requireNonNull(LeaderRowsTest.class.getResourceAsStream("leader-rows.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.strip().split("\n\n"))
                    .map(block -> block.lines().toList());
        }
    }
}
