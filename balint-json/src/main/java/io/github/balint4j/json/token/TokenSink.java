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
    /**
     * Opens an object.
     *
     * @return this sink
     */
    TokenSink startObject();

    /**
     * Closes the object.
     *
     * @return this sink
     */
    TokenSink endObject();

    /**
     * Opens an array.
     *
     * @return this sink
     */
    TokenSink startArray();

    /**
     * Closes the array.
     *
     * @return this sink
     */
    TokenSink endArray();

    /**
     * Writes the name of a property, whose value must follow.
     *
     * @param name the name of the property
     * @return this sink
     */
    TokenSink name(String name);

    /**
     * Writes a text.
     *
     * @param text the text
     * @return this sink
     */
    TokenSink text(String text);

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return this sink
     */
    TokenSink number(long number);

    /**
     * Writes a number, written without an exponent.
     *
     * @param number the number
     * @return this sink
     */
    TokenSink number(BigDecimal number);

    /**
     * Writes true or false.
     *
     * @param value the value
     * @return this sink
     */
    TokenSink bool(boolean value);

    /**
     * Writes {@code null}.
     *
     * @return this sink
     */
    TokenSink nothing();

    /**
     * Writes an object with what {@code body} writes.
     *
     * @param body writes what is inside
     * @return this sink
     */
    default TokenSink object(Runnable body) {
        startObject();
        body.run();
        return endObject();
    }

    /**
     * Writes a property that is an object with what {@code body} writes.
     *
     * @param name the name of the property
     * @param body writes what is inside
     * @return this sink
     */
    default TokenSink object(String name, Runnable body) {
        return name(name).object(body);
    }

    /**
     * Writes an array with what {@code body} writes.
     *
     * @param body writes what is inside
     * @return this sink
     */
    default TokenSink array(Runnable body) {
        startArray();
        body.run();
        return endArray();
    }

    /**
     * Writes a property that is an array with what {@code body} writes.
     *
     * @param name the name of the property
     * @param body writes what is inside
     * @return this sink
     */
    default TokenSink array(String name, Runnable body) {
        return name(name).array(body);
    }

    /**
     * Writes an array of what {@code item} writes of each.
     *
     * @param <T> the type of the items
     * @param items the items, in order
     * @param item writes one of them
     * @return this sink
     */
    default <T> TokenSink list(Iterable<? extends T> items, Consumer<? super T> item) {
        return array(() -> items.forEach(item));
    }

    /**
     * Writes a property that is an array of what {@code item} writes of each.
     *
     * @param <T> the type of the items
     * @param name the name of the property
     * @param items the items, in order
     * @param item writes one of them
     * @return this sink
     */
    default <T> TokenSink list(String name, Iterable<? extends T> items, Consumer<? super T> item) {
        return name(name).list(items, item);
    }

    /**
     * Writes a property that is an array of texts.
     *
     * @param name the name of the property
     * @param texts the texts, in order
     * @return this sink
     */
    default TokenSink texts(String name, Iterable<String> texts) {
        return list(name, texts, this::text);
    }

    /**
     * Writes a property that is a text.
     *
     * @param name the name of the property
     * @param text the text
     * @return this sink
     */
    default TokenSink field(String name, String text) {
        return name(name).text(text);
    }

    /**
     * Writes a property that is a whole number.
     *
     * @param name the name of the property
     * @param number the number
     * @return this sink
     */
    default TokenSink field(String name, long number) {
        return name(name).number(number);
    }

    /**
     * Writes a property that is a number.
     *
     * @param name the name of the property
     * @param number the number
     * @return this sink
     */
    default TokenSink field(String name, BigDecimal number) {
        return name(name).number(number);
    }

    /**
     * Writes a property that is a number, or {@code null}.
     *
     * @param name the name of the property
     * @param number the number
     * @return this sink
     */
    default TokenSink field(String name, Optional<BigDecimal> number) {
        name(name);
        return number.isPresent() ? number(number.get()) : nothing();
    }

    /**
     * Writes a property that is true or false.
     *
     * @param name the name of the property
     * @param value the value
     * @return this sink
     */
    default TokenSink field(String name, boolean value) {
        return name(name).bool(value);
    }
}
