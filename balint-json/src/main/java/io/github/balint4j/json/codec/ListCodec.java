package io.github.balint4j.json.codec;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of values.
 *
 * @param <V> what it lists
 * @param item how each is read and written
 * @param placeholder stands for an item that could not be read; without one the whole list could not be
 * @param distinct whether no item may stand in it twice
 */
public record ListCodec<V>(Codec<V> item, @Nullable V placeholder, boolean distinct) implements Codec<List<V>> {
    public ListCodec(Codec<V> item, @Nullable V placeholder) {
        this(item, placeholder, false);
    }

    public static <V> ListCodec<V> of(Codec<V> item) {
        return new ListCodec<>(item, null);
    }

    @Override
    public @Nullable List<V> read(ReadContext in) throws Broken {
        if (in.token() != Token.ARRAY) {
            return in.wrongType(this);
        }
        List<V> items = new ArrayList<>();
        Set<V> seen = new HashSet<>();
        boolean whole = true;
        for (int i = 0; in.next() != Token.END_ARRAY && in.token() != Token.END; i++) {
            in.enter(i);
            String shown = distinct ? in.shown(item.isPersonal()) : "";
            V value = item.read(in);
            boolean twice = distinct && value != null && !seen.add(value);
            if (twice) {
                in.problem(Problem.Code.ID_TWICE, shown, Messages.get("expected.each"));
            }
            in.leave();
            V kept = value == null ? placeholder : value;
            if (kept == null) {
                whole = false;
            } else if (!twice) {
                items.add(kept);
            }
        }
        return whole ? items : null;
    }

    @Override
    public void write(List<V> value, TokenSink out) {
        out.list(value, one -> item.write(one, out));
    }

    @Override
    public String expected() {
        return Messages.render("expected.list", Map.of("example", example()));
    }

    @Override
    public String shape() {
        return "list, each: " + item.shape();
    }

    @Override
    public String example() {
        return "[" + item.example() + "]";
    }

    @Override
    public List<ObjectCodec<?, ?>> objects() {
        return item.objects();
    }

    @Override
    public List<ChoiceCodec<?>> choices() {
        return item.choices();
    }

    @Override
    public boolean isPersonal() {
        return item.isPersonal();
    }
}
