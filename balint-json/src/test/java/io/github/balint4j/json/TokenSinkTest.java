package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.token.TextSink;
import io.github.balint4j.json.token.TokenSink;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenSinkTest {
    private static String written(Layout layout, java.util.function.Consumer<TokenSink> body) {
        TextSink sink = layout.sink();
        body.accept(sink);
        return sink.written();
    }

    private static void report(TokenSink sink) {
        sink.object(() -> sink.field("kind", "assessment")
                .field("version", 1)
                .field("share", new BigDecimal("1E+2"))
                .field("certain", true)
                .texts("causes", List.of("missing", "edge"))
                .array("none", () -> {})
                .object("subject", () -> sink.field("kind", "group").field("id", "g"))
                .list("findings", List.of("a", "b"), id -> sink.object(() -> sink.field("requirement", id))));
    }

    @Test
    void what_is_short_stands_on_one_line_and_objects_of_a_list_on_lines_of_their_own() {
        assertThat(written(Layout.INDENTED, TokenSinkTest::report)).isEqualTo("""
                {
                  "kind": "assessment",
                  "version": 1,
                  "share": 100,
                  "certain": true,
                  "causes": ["missing", "edge"],
                  "none": [],
                  "subject": {"kind": "group", "id": "g"},
                  "findings": [
                    {"requirement": "a"},
                    {"requirement": "b"}
                  ]
                }
                """);
    }

    @Test
    void the_compact_layout_has_no_space() {
        assertThat(written(Layout.COMPACT, TokenSinkTest::report))
                .isEqualTo("{\"kind\":\"assessment\",\"version\":1,\"share\":100,\"certain\":true,"
                        + "\"causes\":[\"missing\",\"edge\"],\"none\":[],\"subject\":{\"kind\":\"group\",\"id\":\"g\"},"
                        + "\"findings\":[{\"requirement\":\"a\"},{\"requirement\":\"b\"}]}");
    }

    @Test
    void a_line_is_never_longer_than_a_hundred_characters_unless_one_value_is() {
        List<String> texts = List.of("x".repeat(40), "y".repeat(40), "z".repeat(40));
        assertThat(written(Layout.INDENTED, sink -> sink.object(() -> sink.texts("texts", texts)))
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100))
                .hasSize(7);
    }

    @Test
    void what_json_or_an_encoding_cannot_hold_is_escaped() {
        assertThat(written(Layout.COMPACT, sink -> sink.text("\" \\ \n \t \u0001 \u2028 å 😀 \ud83d \ude00")))
                .isEqualTo("\"\\\" \\\\ \\n \\t \\u0001 \\u2028 å 😀 \\ud83d \\ude00\"");
    }
}
