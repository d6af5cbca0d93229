package io.github.balint4j.json.codec;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TextSource;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSource;
import io.github.balint4j.json.token.Utf8;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reading a whole text by a codec, or only what stands at its top level. */
public final class WholeText {
    private WholeText() {}

    /** Reads a whole text by one codec. */
    public static <T> Validation<Seq<Problem>, T> read(String text, Codec<T> codec) {
        if (text.isBlank()) {
            return invalid(new Problem(Problem.Code.EMPTY_INPUT, "", 1, 1, "", codec.example()));
        }
        return read(text, codec, ReadContext::lightly, ReadContext::new);
    }

    /**
     * The same.
     *
     * @param start how to start
     * @param again how to start once more, when problems need the places of values
     */
    public static <T> Validation<Seq<Problem>, T> read(
            String text,
            Codec<T> codec,
            Function<TokenSource, ReadContext> start,
            Function<TokenSource, ReadContext> again) {
        TextSource source = new TextSource(text);
        ReadContext in = null;
        T value = null;
        try {
            source.next();
            in = start.apply(source);
            value = codec.read(in);
            if (source.next() != Token.END) {
                in.trailing();
            }
        } catch (Broken broken) {
            in = in == null ? start.apply(source) : in;
            in.broken(broken);
        }
        if (in.lacksSpots()) {
            return read(text, codec, again, again);
        }
        return value == null || in.count() > 0
                ? Validation.invalid(List.ofAll(in.problems()))
                : Validation.valid(value);
    }

    /** The names of the properties at the top level of a text, as far as it can be read. */
    public static Set<String> properties(String text) {
        Set<String> names = new HashSet<>();
        TextSource source = new TextSource(text);
        try {
            if (source.next() == Token.OBJECT) {
                ReadContext in = new ReadContext(source);
                while (source.next() == Token.NAME) {
                    names.add(source.text());
                    source.next();
                    in.skip();
                }
            }
        } catch (Broken broken) {
            // reading it again will say so
        }
        return names;
    }

    /** The text of the bytes. */
    public static Validation<Seq<Problem>, String> utf8(byte[] bytes) {
        return Utf8.decode(Objects.requireNonNull(bytes, "document")).mapError(List::of);
    }

    private static <T> Validation<Seq<Problem>, T> invalid(Problem problem) {
        return Validation.invalid(List.of(problem));
    }

    /** The kind that the text names, at its top level, as far as it can be read. */
    public static @Nullable String kind(String text) {
        return text(text, "kind");
    }

    /** The text under this name, at the top level, as far as it can be read. */
    public static @Nullable String text(String text, String name) {
        TextSource source = new TextSource(text);
        try {
            if (source.next() != Token.OBJECT) {
                return null;
            }
            ReadContext in = new ReadContext(source);
            while (source.next() == Token.NAME) {
                boolean found = source.text().equals(name);
                source.next();
                if (found) {
                    return source.token() == Token.TEXT ? source.text() : null;
                }
                in.skip();
            }
        } catch (Broken broken) {
            // reading it again will say so
        }
        return null;
    }
}
