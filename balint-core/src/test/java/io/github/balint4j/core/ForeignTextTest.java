package io.github.balint4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What messages and reports make of texts, ids and numbers that somebody else wrote. */
class ForeignTextTest {
    @Test
    void what_has_no_shape_of_its_own_becomes_an_escape_too() {
        assertThat(ForeignText.line("a\ufe0f\u034f\u115f\u3164b")).isEqualTo("a\\ufe0f\\u034f\\u115f\\u3164b");
        assertThat(ForeignText.line("\u00e5\u0301")).isEqualTo("\u00e5\u0301");
    }

    @Test
    void what_does_something_to_a_line_instead_of_standing_in_it_becomes_an_escape() {
        assertThat(ForeignText.line("a\nb\r\tc\u001b[31m\u0007\u0000\u007f\u0085\u009b"))
                .isEqualTo("a\\u000ab\\u000d\\u0009c\\u001b[31m\\u0007\\u0000\\u007f\\u0085\\u009b");
        assertThat(ForeignText.line("\u202eright to left\u2028\u2029\u200b\ufeff\ud800"))
                .isEqualTo("\\u202eright to left\\u2028\\u2029\\u200b\\ufeff\\ud800");
        assertThat(ForeignText.line(new String(Character.toChars(0xE0001)))).isEqualTo("\\udb40\\udc01");
    }

    @Test
    void what_stands_in_a_line_stays() {
        String plain = "Jämnt fördelat: \"rätt\" — så, 漢字 \ud83d\ude00 \\n";
        assertThat(ForeignText.line(plain)).isEqualTo(plain);
    }

    @Test
    void an_id_with_as_many_digits_as_a_national_id_is_named_by_its_length() {
        assertThat(ForeignText.id("p-12345678")).isEqualTo("p-12345678");
        assertThat(ForeignText.id("19750412-1234")).isEqualTo("an id of 13 characters");
        assertThat(ForeignText.id(PersonId.of("p197504121"))).isEqualTo("an id of 10 characters");
        assertThat(ForeignText.number(12_345_678)).isEqualTo("12345678");
        assertThat(ForeignText.number(750_412_123)).isEqualTo("a number of 9 digits");
    }

    @Test
    void of_many_ids_twenty_are_named() {
        assertThat(ForeignText.ids(List.of("a", "123456789"))).isEqualTo("a, an id of 9 characters");
        assertThat(ForeignText.ids(Collections.nCopies(21, "a")))
                .hasSize(20 * 3 + 3)
                .endsWith("a, ...");
    }

    @Test
    void a_contradiction_names_nobody_by_a_national_id() {
        PersonId person = PersonId.of("19750412-1234");
        assertThatExceptionOfType(ContradictionException.class)
                .isThrownBy(() -> BalintGroup.builder()
                        .id(GroupId.of("g"))
                        .leaders(Leadership.of(person))
                        .members(Membership.of(person), Membership.of(person))
                        .waiting(Waiting.of(person), Waiting.of(person))
                        .stated(StatedTotals.none().withEnrolled(750_412_123))
                        .build())
                .satisfies(refused -> assertThat(refused.contradictions()).hasSizeGreaterThan(4))
                .withMessageContaining("an id of 13 characters")
                .withMessageNotContainingAny("1975", "750412");
    }
}
