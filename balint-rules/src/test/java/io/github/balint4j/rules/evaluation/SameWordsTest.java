package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.fact.SameWords;
import io.github.balint4j.rules.outcome.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {
    private static Reason.Type of(String value, String code) {
        return Spelling.because(Attribute.PROFESSION, List.of(value), List.of(code))
                .type();
    }

    @ParameterizedTest
    @CsvSource({
        "doctor, physician",
        "physician, doctor",
        "medic, doctor",
        "gp, general-practitioner",
        "hausarzt, general-practitioner",
        "secrecy, confidentiality",
        "diary, logbook",
        "sfmp, se-sfmp"
    })
    void another_word_for_the_same_is_probably_meant(String value, String code) {
        assertThat(of(value, code)).isEqualTo(Reason.Type.MISSPELT);
    }

    @ParameterizedTest
    @CsvSource({"nurse, physician", "general-practitioner, physician", "physician, psychiatrist", "midwife, nurse"})
    void another_thing_is_another_thing(String value, String code) {
        assertThat(of(value, code)).isEqualTo(Reason.Type.OTHER_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"physician", "doctor", "se-sfmp"})
    void what_is_asked_for_is_no_other_word(String code) {
        assertThat(of(code, code)).isEqualTo(Reason.Type.OTHER_VALUE);
    }

    @Test
    void each_word_of_the_table_is_a_code_and_is_said_of_one_thing() {
        ResourceBundle table = ResourceBundle.getBundle("io.github.balint4j.rules.fact.meant", Locale.ROOT);
        Map<String, String> all = new HashMap<>();
        for (String code : table.keySet()) {
            assertThat(Grammar.accepts(code)).as(code).isTrue();
            assertThat(SameWords.usual(code)).as(code).isEmpty();
            for (String word : table.getString(code).split(" ")) {
                assertThat(Grammar.accepts(word)).as(word).isTrue();
                assertThat(all.put(word, code)).as(word).isNull();
            }
        }
        assertThat(all).hasSizeGreaterThan(100);
    }
}
