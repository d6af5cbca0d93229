package io.github.balint4j.cli.console;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way out for text: always UTF-8, never an exception; it remembers why it failed. */
public final class Output extends PrintWriter {
    private final Guard guard;
    private final Messages messages;

    public Output(OutputStream target) {
        this(new Guard(target), Language.ENGLISH);
    }

    private Output(Guard guard, Language language) {
        super(new BufferedWriter(new OutputStreamWriter(guard, StandardCharsets.UTF_8)));
        this.guard = guard;
        this.messages = Messages.in(language);
    }

    /** The same way out in this language. */
    public Output in(Language language) {
        flush();
        return new Output(guard, language);
    }

    /** Prints the text, in the language of this way out as far as it was open. */
    @Override
    public void print(@Nullable String text) {
        super.print(messages.said(String.valueOf(text)));
    }

    /** Prints the line and sends all there is, so that reports and complaints keep their order. */
    public void line(String text) {
        print(text);
        print('\n');
        flush();
    }

    /** Why something was not written; empty when all was, or when the reader had enough ({@code | head}). */
    public Optional<String> failure() {
        flush();
        return Optional.ofNullable(guard.failure)
                .map(failure -> ForeignText.line(String.valueOf(failure.getMessage())))
                .filter(reason -> !reason.equals("Broken pipe"));
    }

    private static final class Guard extends OutputStream {
        private final OutputStream target;
        private @Nullable IOException failure;

        Guard(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (failure == null) {
                try {
                    target.write(bytes, from, length);
                } catch (IOException e) {
                    failure = e;
                }
            }
        }

        @Override
        public void flush() {
            if (failure == null) {
                try {
                    target.flush();
                } catch (IOException e) {
                    failure = e;
                }
            }
        }
    }
}
