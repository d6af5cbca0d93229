package io.github.balint4j.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.outcome.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static Reason.Type of(String value, String code) {
        return Spelling.because(Attribute.CODE, List.of(value), List.of(code)).type();
    }

    @Test
    void a_word_nearly_that_with_which_a_code_begins_is_probably_meant_for_it() {
        assertThat(of("equals", "equal-clinicians")).isEqualTo(Reason.Type.MISSPELT);
        assertThat(of("equal-clinician", "equal-clinicians")).isEqualTo(Reason.Type.MISSPELT);
    }

    @Test
    void the_word_itself_and_a_later_one_may_be_codes_of_their_own() {
        assertThat(of("application", "application-approved")).isEqualTo(Reason.Type.OTHER_VALUE);
        assertThat(of("seminars", "leader-seminar")).isEqualTo(Reason.Type.OTHER_VALUE);
    }
}
