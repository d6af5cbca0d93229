package io.github.balint4j.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void text_is_wrapped_between_words_and_further_lines_are_indented() {
        assertThat(TextTable.wrap("one two three four", 9, "  ")).containsExactly("one two", "  three", "  four");
        assertThat(TextTable.wrap("  one two", 7, "  ")).containsExactly("  one", "  two");
        assertThat(TextTable.wrap("", 9, "")).containsExactly("");
    }

    @Test
    void a_long_word_is_broken_at_its_joints_and_else_left_whole() {
        assertThat(TextTable.wrap("a uk-society/group@undated", 12, ""))
                .containsExactly("a uk-", "society/", "group", "@undated");
        assertThat(TextTable.wrap("indivisible", 4, "")).containsExactly("indivisible");
    }

    @Test
    void columns_have_what_they_need_and_share_the_rest() {
        TextTable table = new TextTable(5, List.of(3, 4), 6, 20);
        assertThat(table.head(List.of(List.of("a"), List.of("b", "c"))))
                .isEqualTo("       a      b\n              c\n-----  -----  ------\n");
        assertThat(table.row("label", List.of(List.of(), List.of("x")))).isEqualTo("label         x\n");
    }

    @Test
    void as_many_columns_fit_as_the_width_holds_but_at_least_one() {
        assertThat(TextTable.fitting(List.of(8, 8, 8), 20)).isEqualTo(2);
        assertThat(TextTable.fitting(List.of(80, 8), 20)).isEqualTo(1);
    }
}
