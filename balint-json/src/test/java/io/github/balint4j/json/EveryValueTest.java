package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.JsonSpans.Span;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Lines;
import io.github.balint4j.json.token.Place;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value of documents that have every property, in turn replaced by each value that may hurt. */
class EveryValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/compat/1/group-canonical.json",
                "examples/compat/1/frame-canonical.json",
                "examples/compat/1/portfolio-canonical.json",
                "examples/compat/1/leaders-canonical.json",
                "examples/rulebooks/uk-core-psychiatry-trainee.json",
                "examples/cases/nl-balint-leader-2023-09.json"
            })
    void whatever_a_value_is_replaced_by_problems_are_told_with_their_places(String file) {
        String text = document(file);
        // Rules are many, large and alike: of those each value meets a tenth.
        int step = file.startsWith("examples/compat") ? 1 : 10;
        int at = 0;
        for (Span value : new JsonSpans(text).values()) {
            for (int i = at++ % step; i < Mutator.INTERESTING.size(); i += step) {
                FuzzTest.placed(read(file, replaced(text, value, Mutator.INTERESTING.get(i))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/compat/1/group-canonical.json",
                "examples/compat/1/frame-canonical.json",
                "examples/compat/1/portfolio-canonical.json",
                "examples/compat/1/leaders-canonical.json"
            })
    void null_is_told_wherever_it_stands_and_all_of_them_at_once(String file) {
        String text = document(file);
        List<Span> scalars = new JsonSpans(text)
                .values().stream()
                        .filter(value -> "{[".indexOf(text.charAt(value.from())) < 0)
                        .filter(value -> value.from() > text.indexOf("\"version\"") + "\"version\": 1".length())
                        .sorted(Comparator.comparingInt(Span::from).reversed())
                        .toList();
        String all = text;
        for (Span value : scalars) {
            String one = replaced(text, value, "null");
            Place at = new Lines(one).place(value.from());
            assertThat(read(file, one).getError()).as(value.of(text)).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(Problem.Code.NULL_VALUE);
                assertThat(new Place(problem.line(), problem.column())).isEqualTo(at);
            });
            all = replaced(all, value, "null");
        }
        assertThat(read(file, all).getError()).hasSize(scalars.size());
    }

    private static String document(String file) {
        return Golden.read(Golden.DOCS.resolve(file));
    }

    private static Validation<Seq<Problem>, ?> read(String file, String text) {
        return file.contains("/cases/") ? BalintJson.readCases(text) : BalintJson.read(text);
    }

    private static String replaced(String text, Span span, String piece) {
        return text.substring(0, span.from()) + piece + text.substring(span.to());
    }
}
