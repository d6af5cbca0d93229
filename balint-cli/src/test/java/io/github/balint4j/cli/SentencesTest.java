package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.house.Texts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void noSentenceLiesAboutThatNobodySays() {
        assertThat(Texts.unused(
                        Texts.of(Balint.class, "sentences.properties").keySet(),
                        List.of("verdict.", "new.next."),
                        Path.of("src/main/java/io/github/balint4j/cli")))
                .isEmpty();
    }
}
