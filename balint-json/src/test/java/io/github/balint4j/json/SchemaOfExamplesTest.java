package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every document of docs/examples that can be read is valid under the schema of its kind, says another's validator. */
class SchemaOfExamplesTest {
    @TestFactory
    List<DynamicTest> every_example_that_can_be_read_is_valid() throws IOException {
        List<DynamicTest> tests = examples().stream()
                .map(file ->
                        DynamicTest.dynamicTest(Examples.HOME.relativize(file).toString(), () -> {
                            BalintDocument document =
                                    BalintJson.read(file).toEither().getOrElseThrow(InvalidDocument::new);
                            assertThat(Validators.errors(document.kind(), Golden.read(file)))
                                    .isEmpty();
                        }))
                .toList();
        assertThat(tests).hasSizeGreaterThan(40);
        return tests;
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Examples.HOME)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> BalintJson.read(file).isValid())
                    .sorted()
                    .toList();
        }
    }
}
