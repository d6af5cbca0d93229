package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.house.DocExamples;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The examples in the documentation of what this module exports. */
class DocExamplesTest {
    private static final String IMPORTS = """
            import io.github.balint4j.core.*;
            import io.github.balint4j.json.*;
            import io.github.balint4j.json.problem.*;
            import io.github.balint4j.rules.*;
            import io.github.balint4j.rules.rulebook.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import tools.jackson.databind.json.JsonMapper;
            """;
    private static final String AROUND = """
            BalintGroup group;
            Rulebook rulebook;
            LocalDate today;
            String text;
            byte[] body;
            Path path;
            Object accepted;

            Object answer(ProblemDetails details) {
                return details;
            }
            """;

    @Test
    void every_example_compiles() throws IOException {
        DocExamples examples = DocExamples.of(Path.of("."));
        assertThat(examples.count()).isPositive();
        assertThat(examples.mistakes(IMPORTS, AROUND)).isEmpty();
    }

    @Test
    void every_type_that_somebody_makes_or_calls_has_an_example() throws IOException {
        assertThat(DocExamples.of(Path.of(".")).missing()).isEmpty();
    }
}
