package io.github.balint4j.json.token;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON as a writer sees it.
 *
 * <pre>{@code
 * sink.object(() -> sink
 *         .field("kind", "assessment")
 *         .field("version", 1)
 *         .list("findings", findings, finding -> write(finding, sink)));
 * }</pre>
 */
public interface TokenSink {
    /** Opens an object. */
    TokenSink startObject();

    /** Closes it. */
    TokenSink endObject();

    /** Opens an array. */
    TokenSink startArray();

    /** Closes it. */
    TokenSink endArray();

    /** The name of a property, whose value must follow. */
    TokenSink name(String name);

    /** A text. */
    TokenSink text(String text);

    /** A whole number. */
    TokenSink number(long number);

    /** A number, written without an exponent. */
    TokenSink number(BigDecimal number);

    /** True or false. */
    TokenSink bool(boolean value);

    /** No value. */
    TokenSink nothing();

    /** An object with what {@code body} writes. */
    default TokenSink object(Runnable body) {
        startObject();
        body.run();
        return endObject();
    }

    /** A property that is an object with what {@code body} writes. */
    default TokenSink object(String name, Runnable body) {
        return name(name).object(body);
    }

    /** An array with what {@code body} writes. */
    default TokenSink array(Runnable body) {
        startArray();
        body.run();
        return endArray();
    }

    /** A property that is an array with what {@code body} writes. */
    default TokenSink array(String name, Runnable body) {
        return name(name).array(body);
    }

    /** An array of what {@code item} writes of each. */
    default <T> TokenSink list(Iterable<? extends T> items, Consumer<? super T> item) {
        return array(() -> items.forEach(item));
    }

    /** A property that is an array of what {@code item} writes of each. */
    default <T> TokenSink list(String name, Iterable<? extends T> items, Consumer<? super T> item) {
        return name(name).list(items, item);
    }

    /** A property that is an array of texts. */
    default TokenSink texts(String name, Iterable<String> texts) {
        return list(name, texts, this::text);
    }

    /** A property that is a text. */
    default TokenSink field(String name, String text) {
        return name(name).text(text);
    }

    /** A property that is a whole number. */
    default TokenSink field(String name, long number) {
        return name(name).number(number);
    }

    /** A property that is a number. */
    default TokenSink field(String name, BigDecimal number) {
        return name(name).number(number);
    }

    /** A property that is a number, or {@code null}. */
    default TokenSink field(String name, Optional<BigDecimal> number) {
        name(name);
        return number.isPresent() ? number(number.get()) : nothing();
    }

    /** A property that is true or false. */
    default TokenSink field(String name, boolean value) {
        return name(name).bool(value);
    }
}
