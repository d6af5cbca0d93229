package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real announcements that contradict themselves, as they were printed: what a person is told of each. */
class ContradictoryExamplesTest {
    private static final Path FOLDER = Examples.HOME.resolve("contradictory");

    @ParameterizedTest
    @CsvSource({"g03-as-printed, MEETINGS_DIFFER SESSIONS_DIFFER AMOUNT_DIFFERS", "g07-as-printed, OUTSIDE_SPAN"})
    void it_is_said_what_contradicts_what(String name, String codes) {
        Seq<Problem> problems =
                BalintJson.readGroup(FOLDER.resolve(name + ".json")).getError();

        String list = problems.toJavaStream().map(Problem::message).collect(Collectors.joining("\n", "", "\n"));
        Golden.check(Golden.FILES.resolve("contradictory").resolve(name + ".txt"), list);
        assertThat(problems.map(Problem::code).mkString(" ")).isEqualTo(codes);
    }

    @Test
    void these_are_all() {
        assertThat(Examples.files(FOLDER)).containsExactly("g03-as-printed.json", "g07-as-printed.json");
    }
}
