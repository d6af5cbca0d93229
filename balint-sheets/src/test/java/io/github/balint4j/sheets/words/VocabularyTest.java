package io.github.balint4j.sheets.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.sheets.ColumnMeaning;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @ParameterizedTest
    @ValueSource(strings = {"mark", "role", "kind", "mode", "truth", "status", "language", "month", "totals"})
    void aWordHasOneMeaningOrIsAskedFor(String family) {
        Map<String, Set<String>> words = Vocabulary.words(family);
        assertThat(words).isNotEmpty();
        assertThat(words)
                .allSatisfy((word, meanings) -> assertThat(meanings).as(word).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heading",
                "mark",
                "role",
                "kind",
                "mode",
                "truth",
                "status",
                "language",
                "month",
                "weekday",
                "totals"
            })
    void wordsAreWrittenAsTheyAreLookedUp(String family) {
        assertThat(Vocabulary.words(family).keySet())
                .allSatisfy(word -> assertThat(Vocabulary.plain(word)).isEqualTo(word));
    }

    @Test
    void everyHeadingMeansAColumn() {
        assertThat(Vocabulary.known("heading"))
                .allMatch(code -> ColumnMeaning.of(code).isPresent());
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            assertThat(Vocabulary.known("heading")).contains(meaning.code());
        }
    }

    @Test
    void aUnitInBracketsMakesADurationOne() {
        assertThat(Vocabulary.heading("Dauer (min)")).containsExactly("minutes");
        assertThat(Vocabulary.heading("Dauer [h]:")).containsExactly("hours");
        assertThat(Vocabulary.heading("Datum (TT.MM.JJJJ)")).containsExactly("date");
        assertThat(Vocabulary.heading("Dauer")).containsExactly("duration");
        assertThat(Vocabulary.heading("Blumen")).isEmpty();
    }
}
