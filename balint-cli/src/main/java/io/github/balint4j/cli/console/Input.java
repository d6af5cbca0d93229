package io.github.balint4j.cli.console;

import io.github.balint4j.core.ForeignText;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of the command line. */
public final class Input {
    /** The name of the standard input. */
    public static final String STANDARD = "-";

    /** No document comes near this size; a device without an end does. */
    public static final int LARGEST = 16 << 20;

    private static final int MOST_ASCII = 127;

    private static final String NO_NAME = Messages.open("input.no-name");
    private static final String NOT_IN_ENCODING = Messages.open("input.encoding");

    private final InputStream standard;

    public Input(InputStream standard) {
        this.standard = standard;
    }

    /** How messages call the file. */
    public static String shown(String file) {
        return file.equals(STANDARD) ? "<stdin>" : file.isEmpty() ? "''" : ForeignText.line(file);
    }

    /** What the file holds; or why that cannot be read, a sentence. */
    public Either<String, byte[]> read(String file) {
        try {
            if (file.equals(STANDARD)) {
                return all(standard);
            }
            if (file.isEmpty()) { // a path of no characters would be this directory
                return Either.left(NO_NAME);
            }
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                return Either.left(Messages.open("input.directory"));
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return all(stream);
            }
        } catch (InvalidPathException e) {
            return Either.left(file.chars().allMatch(c -> c <= MOST_ASCII) ? NO_NAME : NOT_IN_ENCODING);
        } catch (NoSuchFileException e) {
            return Either.left(beside(Path.of(file)).orElseGet(() -> sentence(e)));
        } catch (IOException e) {
            return Either.left(sentence(e));
        }
    }

    /** That there is no such file, but one of the same kind and nearly that name in the same directory. */
    private static Optional<String> beside(Path path) {
        String name = path.getFileName().toString();
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList();
            return Nearest.to(name.substring(0, name.length() - ending.length()), names)
                    .map(near -> name.equals(near + ending)
                            ? Messages.open("input.none.encoding")
                            : Messages.open("input.none.near", "near", ForeignText.line(near + ending)));
        } catch (IOException e) {
            return Optional.empty(); // there is no such directory, or nobody may look into it
        }
    }

    private static Either<String, byte[]> all(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST
                ? Either.left(Messages.open("input.large", "size", LARGEST >> 20))
                : Either.right(bytes);
    }

    /** Why reading failed; not in the words of the system, which differ. */
    public static String sentence(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Messages.open("input.none");
        }
        return Messages.open(failure instanceof AccessDeniedException ? "input.forbidden" : "input.failed");
    }
}
