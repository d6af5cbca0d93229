package io.github.balint4j.json.codec;

import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list, of which a single item may stand alone.
 *
 * @param <V> what it lists
 */
public record OneOrMoreCodec<V>(Codec<V> one, ListCodec<V> list) implements Codec<List<V>> {
    @Override
    public @Nullable List<V> read(ReadContext in) throws Broken {
        if (in.token() == Token.ARRAY) {
            return list.read(in);
        }
        V only = one.read(in);
        return only == null ? null : List.of(only);
    }

    @Override
    public void write(List<V> value, TokenSink out) {
        if (value.size() == 1) {
            one.write(value.get(0), out);
        } else {
            list.write(value, out);
        }
    }

    @Override
    public String expected() {
        return Messages.render("expected.oneOrMore", Map.of("one", one.expected(), "example", list.example()));
    }

    @Override
    public String shape() {
        return one.shape() + ", or list of these";
    }

    @Override
    public String example() {
        return one.example();
    }

    @Override
    public List<ObjectCodec<?, ?>> objects() {
        return one.objects();
    }

    @Override
    public List<ChoiceCodec<?>> choices() {
        return one.choices();
    }
}
