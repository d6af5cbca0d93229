package io.github.balint4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Language;
import io.github.balint4j.fixtures.house.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is said in English is said in each language, whole. */
class LanguagesTest {
    private static final Map<String, String> ENGLISH = texts("");

    // Words that the languages have in common.
    private static final Map<Language, Set<String>> ALIKE = Map.of(
            Language.SWEDISH,
            Set.of(
                    "aspect.intervision",
                    "aspect.region",
                    "aspect.start",
                    "facet.person",
                    "facet.region",
                    "statement.person"),
            Language.DANISH,
            Set.of(
                    "aspect.region",
                    "aspect.start",
                    "aspect.supervision",
                    "facet.person",
                    "facet.region",
                    "facet.supervisor",
                    "kind.supervision",
                    "list.supervision",
                    "statement.mode.online",
                    "statement.person",
                    "tally.values.met"),
            Language.GERMAN,
            Set.of(
                    "entry.in",
                    "statement.mode.hybrid",
                    "statement.mode.online",
                    "statement.name",
                    "statement.person",
                    "subject.portfolio"));

    private static Map<String, String> texts(String language) {
        return Texts.of(Words.class, "wording" + language + ".properties");
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void each_language_says_what_english_says(Language language) {
        Map<String, String> translated = texts("_" + language.code());
        // Figures and signs are the same in all.
        Set<String> alike = Stream.concat(
                        ALIKE.get(language).stream(), Stream.of("credit.arithmetic", "credit.time.unknown"))
                .collect(Collectors.toSet());
        // What a code means English readers see from the code.
        assertThat(Texts.faults(ENGLISH, translated, alike, "value.")).isEmpty();
    }

    @Test
    void no_text_lies_about_that_nobody_says() {
        assertThat(Texts.unused(
                        ENGLISH.keySet(),
                        List.of(
                                "code.",
                                "value.",
                                "step.more.tally.",
                                "step.fewer.tally.",
                                "step.agree.",
                                "life.event.",
                                "life.obstacle.",
                                "life.help.",
                                "life.commitment.open",
                                "life.status.next",
                                "overview.",
                                "credit.",
                                "statement.",
                                "participation.",
                                "diff.is.",
                                "planning.clash.",
                                "planning.turn",
                                "programme."),
                        Path.of("src/main/java/io/github/balint4j/rules/wording"),
                        Path.of("src/main/java/io/github/balint4j/rules/rulebook"),
                        Path.of("src/main/java/io/github/balint4j/rules/life"),
                        Path.of("src/main/java/io/github/balint4j/rules/overview"),
                        Path.of("src/main/java/io/github/balint4j/rules/participation"),
                        Path.of("src/main/java/io/github/balint4j/rules/credit"),
                        Path.of("src/main/java/io/github/balint4j/rules/planning"),
                        Path.of("src/main/java/io/github/balint4j/rules/programme")))
                .isEmpty();
    }
}
