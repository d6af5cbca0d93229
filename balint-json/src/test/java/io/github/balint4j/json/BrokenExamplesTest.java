package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The broken examples of the documentation, each with the list of what is wrong with it. */
class BrokenExamplesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "names-and-typos",
                "impossible-dates",
                "contradictions",
                "nothing-is-not-null",
                "late-syntax-error"
            })
    void a_broken_example_lists_everything_that_is_wrong_with_it(String name) {
        Path document = Golden.DOCS.resolve("examples/broken").resolve(name + ".json");
        Seq<Problem> problems = BalintJson.readGroup(document).getError();

        String list = problems.toJavaStream().map(Problem::message).collect(Collectors.joining("\n", "", "\n"));
        Golden.check(Golden.FILES.resolve("broken").resolve(name + ".txt"), list);
        assertThat(problems.size()).isGreaterThan(2);
        assertThat(list).doesNotContain("Anna", "Andersson", "Berg", "19560512");
    }
}
