package io.github.balint4j.json.codec;

import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TokenSink;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is written as another one.
 *
 * @param <T> the type
 * @param <D> the other one
 * @param codec reads and writes the other one
 * @param content what is written of a value
 * @param whole the value of what was read
 */
public record MappedCodec<T, D>(Codec<D> codec, Function<T, D> content, Function<D, T> whole) implements Codec<T> {
    @Override
    public @Nullable T read(ReadContext in) throws Broken {
        D read = codec.read(in);
        return read == null ? null : whole.apply(read);
    }

    @Override
    public void write(T value, TokenSink out) {
        codec.write(content.apply(value), out);
    }

    @Override
    public String expected() {
        return codec.expected();
    }

    @Override
    public String shape() {
        return codec.shape();
    }

    @Override
    public String example() {
        return codec.example();
    }

    @Override
    public List<ObjectCodec<?, ?>> objects() {
        return codec.objects();
    }

    @Override
    public List<ChoiceCodec<?>> choices() {
        return codec.choices();
    }
}
