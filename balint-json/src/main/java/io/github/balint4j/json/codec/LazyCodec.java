package io.github.balint4j.json.codec;

import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TokenSink;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A type that holds itself, inside its own description.
 *
 * @param <T> the type
 * @param name the table that describes it
 * @param example an example, as JSON
 * @param codec the codec, once there is one
 */
public record LazyCodec<T>(String name, String example, Supplier<Codec<T>> codec) implements Codec<T> {
    @Override
    public @Nullable T read(ReadContext in) throws Broken {
        return codec.get().read(in);
    }

    @Override
    public void write(T value, TokenSink out) {
        codec.get().write(value, out);
    }

    @Override
    public String expected() {
        return codec.get().expected();
    }

    @Override
    public String shape() {
        return "[" + name + "](#" + name + ")";
    }

    @Override
    public List<ChoiceCodec<?>> choices() {
        return codec.get().choices();
    }
}
