package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookRefTest {
    @ParameterizedTest
    @ValueSource(strings = {"dk-aarhus/group@2021", "se-sfmp/group", "a/b@c", "own.house/group_2@x-1"})
    void a_rulebook_reads_back_as_it_is_written(String text) {
        assertThat(RulebookRef.of(text)).hasToString(text);
        assertThat(text).matches(RulebookRef.TEXT);
    }

    @Test
    void it_has_an_issuer_a_purpose_and_perhaps_an_edition() {
        RulebookRef aarhus = RulebookRef.of("dk-aarhus/group@2021");
        assertThat(aarhus.issuer()).isEqualTo(IssuerId.of("dk-aarhus"));
        assertThat(aarhus.purpose()).isEqualTo("group");
        assertThat(aarhus.edition()).contains("2021");
        assertThat(aarhus.series()).isEqualTo(RulebookRef.of("dk-aarhus/group"));
        assertThat(aarhus.series().series()).isEqualTo(aarhus.series());
        assertThat(aarhus.series().edition("2021")).isEqualTo(aarhus);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "Gruppe", "a/", "/b", "a/b@", "a@b/c", "a/b/c", "a/b@c@d", "A/b", "a/b c", "a/b@C"})
    void anything_else_is_refused_without_being_repeated(String text) {
        assertThat(text.matches(RulebookRef.TEXT)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookRef.of(text))
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).doesNotContain(text.length() > 3 ? text : "\u0000"));
    }
}
