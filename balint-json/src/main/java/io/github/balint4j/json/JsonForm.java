package io.github.balint4j.json;

import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.token.TokenSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The one JSON form of a type, for those who bring it into a mapper: {@link BalintModule} does for Jackson 3. What the form
 * is read from and written to is JSON as a stream of tokens.
 *
 * <p>Whoever reads and writes documents needs nothing of it: {@link BalintJson} is the door.
 *
 * <pre>{@code
 * JsonForm.of(BalintGroup.class).isPresent(); // true
 * JsonForm.refusal(Rulebook.class); // or a sentence that says what to write in its place
 * }</pre>
 *
 * @param <T> the type
 */
public final class JsonForm<T> {
    private final Class<T> type;
    private final BiConsumer<T, TokenSink> writer;
    private final Optional<Function<TokenSource, T>> reader;

    private JsonForm(Class<T> type, BiConsumer<T, TokenSink> writer, Optional<Function<TokenSource, T>> reader) {
        this.type = type;
        this.writer = writer;
        this.reader = reader;
    }

    static <T> JsonForm<T> of(Class<T> type, Codec<T> codec) {
        return of(type, codec, ReadContext::new);
    }

    static <T> JsonForm<T> of(Class<T> type, Codec<T> codec, Function<TokenSource, ReadContext> start) {
        return of(type, codec::write, source -> read(source, codec, start));
    }

    static <T> JsonForm<T> of(Class<T> type, BiConsumer<T, TokenSink> writer, Function<TokenSource, T> reader) {
        return new JsonForm<>(type, writer, Optional.of(reader));
    }

    static <T> JsonForm<T> written(Class<T> type, BiConsumer<T, TokenSink> writer) {
        return new JsonForm<>(type, writer, Optional.empty());
    }

    /** {@return the forms of all types that have one, whose subtypes are written alike} */
    public static List<JsonForm<?>> all() {
        return JsonForms.ALL;
    }

    /**
     * {@return the form in which values of the type are written; empty when there is none}
     *
     * @param type the type
     */
    public static Optional<JsonForm<?>> of(Class<?> type) {
        return all().stream().filter(form -> form.type.isAssignableFrom(type)).findFirst();
    }

    /**
     * {@return why there is no JSON of a type of this library or of what it returns, and what to write instead; empty when there is
     * a form, or the type is somebody else's}
     *
     * @param type the type
     */
    public static Optional<String> refusal(Class<?> type) {
        return of(type).isPresent() ? Optional.empty() : JsonForms.refusal(type);
    }

    /** {@return the type} */
    public Class<T> type() {
        return type;
    }

    /** {@return whether values can be read back; else they are results that are only written} */
    public boolean isRead() {
        return reader.isPresent();
    }

    /**
     * Reads the value at whose first token {@code source} stands, and goes on to its last token.
     *
     * @param source the tokens, at the first one of the value
     * @return the value
     * @throws InvalidDocument when something is wrong with it, with all problems
     * @throws UnsupportedOperationException when the type is {@linkplain #isRead() only written}
     */
    public T read(TokenSource source) {
        return reader.orElseThrow(
                        () -> new UnsupportedOperationException("a " + type.getSimpleName() + " is only written"))
                .apply(Objects.requireNonNull(source, "source"));
    }

    private static <T> T read(TokenSource source, Codec<T> codec, Function<TokenSource, ReadContext> start) {
        ReadContext in = null;
        T value = null;
        try {
            in = start.apply(source);
            value = codec.read(in);
        } catch (Broken broken) {
            in = in == null ? new ReadContext(source) : in;
            in.broken(broken);
        }
        if (value == null || in.count() > 0) {
            throw new InvalidDocument(in.problems());
        }
        return value;
    }

    /**
     * Writes a value at the place that the sink has come to.
     *
     * @param value the value
     * @param sink where to
     */
    public void write(T value, TokenSink sink) {
        writer.accept(Objects.requireNonNull(value, "value"), Objects.requireNonNull(sink, "sink"));
    }
}
