package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Lines;
import io.github.balint4j.json.token.Place;
import io.vavr.collection.Seq;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Property(tries = 300, seed = Seed.FIXED)
    void a_place_is_what_counting_from_the_start_gives(@ForAll @From("texts") String text) {
        Lines lines = new Lines(text);
        for (int offset = 0; offset <= text.length(); offset += 97) {
            assertThat(lines.place(offset)).as("offset %s", offset).isEqualTo(counted(text, offset));
        }
    }

    private static Place counted(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair)) {
                line++;
                start = i + 1;
            }
        }
        int halves = (int)
                text.substring(start, offset).chars().filter(c -> c == '\udc00').count();
        return new Place(line, offset - start - halves + 1);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\r\n", "\r", "\n", "\ud800\udc00", "word word word ")
                .list()
                .ofMaxSize(2000)
                .map(parts -> String.join("", parts));
    }

    @Test
    void of_very_many_problems_a_thousand_are_listed_and_the_rest_counted() {
        StringBuilder text = new StringBuilder("{\"kind\":\"group\",\"version\":1,\"id\":\"g\",\"members\":[\"p0\"");
        for (int i = 0; i < 100_000; i++) {
            text.append(",\"P").append(i).append('"');
        }
        Seq<Problem> problems = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> BalintJson.readGroup(text + "]}").getError());
        assertThat(problems).hasSize(1_001);
        assertThat(problems.last().code()).isEqualTo(Problem.Code.TOO_MANY);
        assertThat(problems.last().message()).contains("99000 more problems are not listed");
    }
}
