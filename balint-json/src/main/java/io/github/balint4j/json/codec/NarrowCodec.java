package io.github.balint4j.json.codec;

import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TokenSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of which not every value belongs here. A rule tells the others.
 *
 * @param <T> the type
 * @param whole reads and writes all of them
 * @param expected what belongs here, with an example
 * @param shape what belongs here, in a few words
 * @param example an example, as JSON
 */
public record NarrowCodec<T>(Codec<T> whole, String expected, String shape, String example) implements Codec<T> {
    @Override
    public @Nullable T read(ReadContext in) throws Broken {
        return whole.read(in);
    }

    @Override
    public void write(T value, TokenSink out) {
        whole.write(value, out);
    }

    @Override
    public List<ObjectCodec<?, ?>> objects() {
        return whole.objects();
    }

    @Override
    public List<ChoiceCodec<?>> choices() {
        return whole.choices();
    }

    @Override
    public boolean isPersonal() {
        return whole.isPersonal();
    }
}
