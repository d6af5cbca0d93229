package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.house.DocExamples;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The examples in the documentation of what the libraries below the command export; those of the others are tried beside them. */
class DocExamplesTest {
    private static final String IMPORTS = """
            import io.github.balint4j.calendar.*;
            import io.github.balint4j.core.*;
            import io.github.balint4j.rules.*;
            import io.github.balint4j.rules.credit.*;
            import io.github.balint4j.rules.criterion.*;
            import io.github.balint4j.rules.life.*;
            import io.github.balint4j.rules.mediation.*;
            import io.github.balint4j.rules.outcome.*;
            import io.github.balint4j.rules.overview.*;
            import io.github.balint4j.rules.participation.*;
            import io.github.balint4j.rules.planning.*;
            import io.github.balint4j.rules.programme.*;
            import io.github.balint4j.rules.rulebook.*;
            import io.github.balint4j.sheets.*;
            import io.github.balint4j.sheets.table.*;
            import java.math.BigDecimal;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import static io.github.balint4j.rules.criterion.Criteria.*;
            import static io.github.balint4j.rules.criterion.Moment.asOf;
            import static io.github.balint4j.rules.criterion.Quantities.*;
            import static io.github.balint4j.rules.criterion.Selectors.*;
            import static io.github.balint4j.rules.criterion.Units.*;
            """;
    private static final String AROUND = """
            BalintGroup group, monday, tuesday, thursday;
            List<BalintGroup> groups;
            GroupFrame frame;
            Portfolio portfolio;
            Experience attended, coLed;
            Credential accredited;
            LeaderList list;
            Programme programme;
            List<Rulebook> rulebooks;
            Assessment assessment;
            Edition edition;
            PersonId p1, p2, p3;
            LocalDate today, day, holiday;
            Instant now;
            byte[] file, bytes;
            Path path;

            String refuse(Iterable<Finding> findings) {
                return "";
            }

            String accept(BalintGroup group) {
                return "";
            }
            """;

    private static DocExamples examples() throws IOException {
        return DocExamples.of(
                Path.of("../balint-core"),
                Path.of("../balint-rules"),
                Path.of("../balint-sheets"),
                Path.of("../balint-calendar"));
    }

    @Test
    void every_example_compiles() throws IOException {
        DocExamples examples = examples();
        assertThat(examples.count()).isGreaterThan(90);
        assertThat(examples.mistakes(IMPORTS, AROUND)).isEmpty();
    }

    @Test
    void every_type_that_somebody_makes_or_calls_has_an_example() throws IOException {
        assertThat(examples().missing()).isEmpty();
    }
}
