package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept in files, so that every change of wording shows in review; -Dgolden.update=true rewrites them. */
final class Golden {
    static final Path FILES = Path.of("src/test/resources/golden");
    static final Path DOCS = Path.of("../docs");

    private Golden() {}

    static void check(Path file, String actual) {
        if (Boolean.getBoolean("golden.update")) {
            write(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(read(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
