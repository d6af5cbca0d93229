package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    private static final List<Function<String, Object>> TYPES = List.of(
            PersonId::of,
            GroupId::of,
            IssuerId::of,
            Profession::of,
            Agreement::of,
            Topic::of,
            Tier::of,
            text -> new Attestation(Topic.of("t"), text, Judgement.MET, LocalDate.EPOCH),
            text -> new RulebookRef(IssuerId.of("i"), text, Optional.empty()),
            text -> new RulebookRef(IssuerId.of("i"), "p", Optional.of(text)));

    @ParameterizedTest
    @ValueSource(strings = {"p1", "0", "se-sfmp", "a.b_c-d", "aarhus-monday-2021"})
    void ids_and_codes_are_lower_case_letters_digits_dots_underscores_and_hyphens(String text) {
        assertThat(Grammar.accepts(text)).isTrue();
        TYPES.forEach(type -> assertThat(type.apply(text)).isEqualTo(type.apply(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Anna", "anna berg", "-p1", ".p1", "_p1", "bj\u00f6rn", "p1\n", " p1", "p/1", "p@1", "\u0661"
            })
    void any_other_text_is_refused(String text) {
        assertThat(Grammar.accepts(text)).isFalse();
        TYPES.forEach(type -> assertThatIllegalArgumentException().isThrownBy(() -> type.apply(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna berg",
                "bj\u00f6rn",
                "Anna.Berg@clinic",
                "19750412+1234",
                "SE197504121234",
                "p1\n",
                "AnnaBergBornInMay1975HasACancerOf"
            })
    void a_name_a_national_id_an_address_or_a_sentence_is_never_repeated(String text) {
        TYPES.forEach(type -> assertThat(refusal(type, text)).doesNotContain(text.strip()));
        assertThat(refusal(Agreement::of, text)).endsWith("got a text of " + text.length() + " characters");
    }

    @Test
    void a_mistyped_code_is_repeated_but_not_in_the_place_of_a_person() {
        assertThat(refusal(Agreement::of, "Confidential!")).endsWith("got \"Confidential!\"");
        assertThat(refusal(PersonId::of, "Anna")).endsWith("got a text of 4 characters");
        assertThat(refusal(text -> new Attestation(Topic.of("t"), text, Judgement.MET, LocalDate.EPOCH), "Anna"))
                .endsWith("got a text of 4 characters");
        assertThat(refusal(text -> DirectoryEntry.builder().id(text).build(), "Anna"))
                .endsWith("got a text of 4 characters");
    }

    private static String refusal(Function<String, ?> type, String text) {
        return catchThrowable(() -> type.apply(text)).getMessage();
    }

    @Property(seed = "20260101")
    void no_message_holds_what_was_refused(@ForAll @StringLength(min = 12, max = 80) String text) {
        if (!Grammar.accepts(text)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PersonId.of(text))
                    .satisfies(refusal -> assertThat(refusal.getMessage().toLowerCase(Locale.ROOT))
                            .doesNotContain(text.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void sixty_four_characters_are_enough_and_sixty_five_too_many() {
        assertThat(Grammar.accepts("a".repeat(64))).isTrue();
        assertThat(Grammar.accepts("a".repeat(65))).isFalse();
    }

    @Test
    void no_text_at_all_is_the_callers_error() {
        TYPES.subList(0, 7).forEach(type -> assertThatNullPointerException().isThrownBy(() -> type.apply(null)));
    }

    @Test
    void ids_read_and_sort_as_their_text() {
        assertThat(PersonId.of("p1")).hasToString("p1").isLessThan(PersonId.of("p2"));
        assertThat(GroupId.of("g1")).hasToString("g1");
        assertThat(Agreement.VOLUNTARY).hasToString("voluntary");
    }
}
