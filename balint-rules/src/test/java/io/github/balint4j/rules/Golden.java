package io.github.balint4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept in files, so that every change of wording shows in review; -Dgolden.update=true rewrites them. */
final class Golden {
    private static final Path FILES = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String file, String actual) {
        Path path = FILES.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FILES);
                Files.writeString(path, actual);
            }
            assertThat(actual).as(path.toString()).isEqualTo(Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
