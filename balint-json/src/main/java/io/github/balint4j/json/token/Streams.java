package io.github.balint4j.json.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Where documents come from and go to; what fails there is an {@link UncheckedIOException}. */
public final class Streams {
    private Streams() {}

    /**
     * Writes a text to a target, which is not closed.
     *
     * @param text the text
     * @param target where to
     * @throws UncheckedIOException when the target fails
     */
    public static void append(String text, Appendable target) {
        try {
            Objects.requireNonNull(target, "target").append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a text in UTF-8 to a stream, which is flushed and not closed.
     *
     * @param text the text
     * @param target where to
     * @throws UncheckedIOException when the stream fails
     */
    public static void send(String text, OutputStream target) {
        try {
            Objects.requireNonNull(target, "target").write(text.getBytes(StandardCharsets.UTF_8));
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return all bytes of a stream, which is read to its end and not closed}
     *
     * @param stream the stream
     * @throws UncheckedIOException when the stream fails
     */
    public static byte[] bytes(InputStream stream) {
        try {
            return Objects.requireNonNull(stream, "document").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return all bytes of a file}
     *
     * @param file the file
     * @throws UncheckedIOException when it cannot be read
     */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(Objects.requireNonNull(file, "document"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the whole text of a reader, which is read to its end and not closed}
     *
     * @param reader the reader
     * @throws UncheckedIOException when the reader fails
     */
    public static String text(Reader reader) {
        try {
            StringWriter text = new StringWriter();
            Objects.requireNonNull(reader, "document").transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
