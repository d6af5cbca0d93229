package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Sentences that are said before it is known who reads them. */
class SentencesTest {
    private static final Sentences OURS = new Sentences("ours", SentencesTest::bundle);
    private static final Sentences OTHERS = new Sentences("others", SentencesTest::bundle);

    private static ResourceBundle bundle(Locale locale) {
        boolean swedish = locale.getLanguage().equals("sv");
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"day", swedish ? "dag {day}" : "day {day}"}, {"not", swedish ? "inte {what}" : "not {what}"}
                };
            }
        };
    }

    @Test
    void a_sentence_is_said_in_a_language_with_the_sentences_in_it_and_the_text_around_it() {
        String open = "(" + OURS.say("not", "what", OURS.say("day", "day", 3) + ", " + OURS.say("day", "day", 4)) + ")";
        assertThat(OURS.in(Language.ENGLISH, open)).isEqualTo("(not day 3, day 4)");
        assertThat(OURS.in(Language.SWEDISH, open)).isEqualTo("(inte dag 3, dag 4)");
    }

    @Test
    void those_of_another_bundle_wait_for_theirs() {
        String open = OTHERS.say("not", "what", OURS.say("day", "day", 3));
        assertThat(OURS.in(Language.SWEDISH, open)).isNotEqualTo("inte dag 3");
        assertThat(OTHERS.in(Language.SWEDISH, OURS.in(Language.SWEDISH, open))).isEqualTo("inte dag 3");
    }

    @Test
    void what_somebody_typed_ends_no_sentence_and_begins_none() {
        for (String typed :
                new String[] {"\ufdd0", "\ufdd1", "\ufdd2", "\ufdd2\ufdd1x\ufdd0", "\ufdd0ours\ufdd1gone\ufdd2"}) {
            assertThat(OURS.in(Language.ENGLISH, OURS.say("not", "what", typed)))
                    .startsWith("not ")
                    .matches("[\\x20-\\x7e]*");
            assertThat(ForeignText.line(typed)).matches("[\\x20-\\x7e]*");
        }
    }
}
