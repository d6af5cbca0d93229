package io.github.balint4j.testkit;

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
            import static io.github.balint4j.testkit.BalintAssertions.*;
            import static io.github.balint4j.rules.criterion.Units.*;
            import io.github.balint4j.testkit.*;
            import static org.assertj.core.api.Assertions.assertThatThrownBy;
            import static org.junit.jupiter.api.Assertions.*;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.params.*;
            import io.github.balint4j.rules.*;
            import io.github.balint4j.rules.life.*;
            import io.github.balint4j.rules.outcome.*;
            import io.github.balint4j.rules.programme.*;
            import io.github.balint4j.rules.rulebook.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            """;
    private static final String AROUND = """
            BalintGroup group, monday, tuesday, full;
            GroupFrame frame;
            Portfolio portfolio;
            Programme programme;
            Assessment assessment;
            Rulebook rulebook;
            LocalDate today, day;
            PersonId p1, person;
            Path path;
            Service service;

            interface Service {
                void open(GroupFrame frame);
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
