package io.github.balint4j.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Language;
import io.github.balint4j.fixtures.house.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the command says, it says in each language, whole. */
class MessagesTest {
    private static final Map<String, String> ENGLISH = texts("");

    private static Map<String, String> texts(String language) {
        return Texts.of(Messages.class, "messages" + language + ".properties");
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void each_language_says_what_english_says(Language language) {
        assertThat(Texts.faults(ENGLISH, texts("_" + language.code()), Set.of(), ""))
                .isEmpty();
    }

    @Test
    void no_text_lies_about_that_nobody_says() {
        assertThat(Texts.unused(
                        ENGLISH.keySet(),
                        List.of("document.no-", "known.", "misfit.", "new.next.", "trial."),
                        Path.of("src/main/java")))
                .isEmpty();
    }
}
