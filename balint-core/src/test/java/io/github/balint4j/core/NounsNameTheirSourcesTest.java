package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The nouns of the field say where they come from: ids of docs/sources.md, or rulebooks whose pages have them. */
class NounsNameTheirSourcesTest {
    private static final Path NOUNS = Path.of("src/main/java/io/github/balint4j/core");
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern PUBLIC =
            Pattern.compile("^public (?:final |sealed )*(?:class|interface|record|enum) \\w+", Pattern.MULTILINE);
    private static final Pattern SOURCE = Pattern.compile("^ \\* <p>Source: (.+)\\.$", Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("^\\| ([A-Z]+-?\\d+) \\|", Pattern.MULTILINE);

    /** Forms of numbers, days, ids and messages, and what keeps the facts apart: ours, and of no source. */
    private static final Set<String> OURS = Set.of(
            "AmountOfTime",
            "Contradiction",
            "ContradictionException",
            "CountRange",
            "DateSpan",
            "DurationRange",
            "ForeignText",
            "Given",
            "Grammar",
            "GroupId",
            "IssuerId",
            "Known",
            "Language",
            "PartialDate",
            "Pause",
            "PeriodRange",
            "PersonId",
            "RulebookRef",
            "Sentences",
            "SessionState",
            "StatedLeaders",
            "Texts",
            "Tier",
            "Topic");

    @Test
    void every_noun_has_a_source_or_is_ours() throws IOException {
        Set<String> without = new TreeSet<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            if (PUBLIC.matcher(text).find() && sources(text).isEmpty()) {
                without.add(file.getFileName().toString().replace(".java", ""));
            }
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(OURS);
    }

    @Test
    void every_source_is_one_that_the_docs_have() throws IOException {
        Set<String> known = ID.matcher(Files.readString(DOCS.resolve("sources.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(known).contains("SE-1", "DK-1", "S01");
        List<String> unknown = new ArrayList<>();
        for (Path file : files()) {
            for (String source : sources(Files.readString(file))) {
                boolean rulebook = Files.exists(DOCS.resolve("rulebooks/" + source.replace('/', '-') + ".md"));
                if (!known.contains(source) && !rulebook) {
                    unknown.add(file.getFileName() + ": " + source);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(NOUNS)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> sources(String text) {
        Matcher named = SOURCE.matcher(text);
        return Optional.of(named)
                .filter(Matcher::find)
                .map(found -> List.of(found.group(1).split(", ")))
                .orElse(List.of());
    }
}
