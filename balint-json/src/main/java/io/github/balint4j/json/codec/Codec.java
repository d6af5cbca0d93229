package io.github.balint4j.json.codec;

import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TokenSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one type is read and written.
 *
 * @param <T> the type
 */
public interface Codec<T> {
    /**
     * Reads the value at whose first token {@code in} stands, and goes on to its last token.
     *
     * @return null when something was wrong with it, which then is among the problems
     */
    @Nullable
    T read(ReadContext in) throws Broken;

    /** Writes {@code value} in its shortest form without loss. */
    void write(T value, TokenSink out);

    /** What belongs here, as the end of a sentence, with an example. */
    String expected();

    /** What belongs here, in a few words of Markdown for the tables; a link for a table of its own. */
    String shape();

    /** An example, as JSON. */
    String example();

    /** The objects that can stand here, each with a table of its own. */
    default List<ObjectCodec<?, ?>> objects() {
        return List.of();
    }

    /** The choices of several forms that can stand here, each with a table of its own. */
    default List<ChoiceCodec<?>> choices() {
        return List.of();
    }

    /** Whether this is, or could be mistaken for, a person: then problems never show what was found. */
    default boolean isPersonal() {
        return false;
    }
}
