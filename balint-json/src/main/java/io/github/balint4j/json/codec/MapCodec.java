package io.github.balint4j.json.codec;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object whose properties a writer may name, within a grammar.
 *
 * @param <V> what each property has
 */
public final class MapCodec<V> implements Codec<Map<String, V>> {
    private final String what;
    private final ScalarCodec<String> keys;
    private final Predicate<String> isKey;
    private final Codec<V> values;

    /**
     * @param what what the names of its properties are
     * @param keys their grammar
     * @param isKey whether one is in it, more narrowly
     */
    public MapCodec(String what, ScalarCodec<String> keys, Predicate<String> isKey, Codec<V> values) {
        this.what = what;
        this.keys = keys;
        this.isKey = isKey;
        this.values = values;
    }

    public ScalarCodec<String> keys() {
        return keys;
    }

    public Codec<V> values() {
        return values;
    }

    @Override
    public @Nullable Map<String, V> read(ReadContext in) throws Broken {
        if (in.token() != Token.OBJECT) {
            return in.wrongType(this);
        }
        int before = in.count();
        Map<String, V> all = new LinkedHashMap<>();
        while (in.next() == Token.NAME) {
            String key = in.text();
            boolean again = all.containsKey(key);
            if (again || !isKey.test(key)) {
                in.problemWithName(
                        again ? Problem.Code.DUPLICATE_PROPERTY : Problem.Code.UNKNOWN_PROPERTY,
                        () -> Messages.get("expected.key." + what));
                in.next();
                in.skip();
                continue;
            }
            in.next();
            in.enter(key);
            V value = values.read(in);
            in.leave();
            if (value != null) {
                all.put(key, value);
            }
        }
        if (all.isEmpty() && in.count() == before) {
            in.problem(Problem.Code.SAYS_NOTHING, "{}", Messages.get("expected.key." + what));
        }
        return in.count() == before ? all : null;
    }

    @Override
    public void write(Map<String, V> value, TokenSink out) {
        out.object(() -> value.forEach((key, one) -> {
            out.name(key);
            values.write(one, out);
        }));
    }

    @Override
    public String expected() {
        return Messages.render("expected.object", Map.of("example", example()));
    }

    @Override
    public String shape() {
        return "object, by " + what + ": " + values.shape();
    }

    @Override
    public String example() {
        return "{" + keys.example() + ": " + values.example() + "}";
    }
}
