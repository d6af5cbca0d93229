package io.github.balint4j.cli.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents of folders. */
public final class JsonFiles {
    private JsonFiles() {}

    /** The files in the folder and below that end in .json, in the order of their names; of a file that ends so, itself. */
    public static List<Path> below(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (InvalidPathException | UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
