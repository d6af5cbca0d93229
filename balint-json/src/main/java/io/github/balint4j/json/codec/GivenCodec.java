package io.github.balint4j.json.codec;

import io.github.balint4j.core.Given;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value, or {@code "unknown"} where leaving it out would say more than is known. As usual is no property at all, so that a
 * codec never meets it.
 *
 * @param <T> the value
 * @param scalar how the value is read and written
 */
public record GivenCodec<T>(ScalarCodec<T> scalar) implements Codec<Given<T>> {
    @Override
    public @Nullable Given<T> read(ReadContext in) throws Broken {
        if (in.token() == Token.TEXT && in.text().equals(Grammar.UNKNOWN)) {
            return Given.unknown();
        }
        T value = scalar.read(in);
        return value == null ? null : Given.of(value);
    }

    @Override
    public void write(Given<T> given, TokenSink out) {
        given.value().ifPresentOrElse(value -> scalar.write(value, out), () -> out.text(Grammar.UNKNOWN));
    }

    @Override
    public String expected() {
        return Messages.render("expected.orUnknown", Map.of("value", scalar.expected()));
    }

    @Override
    public String shape() {
        return scalar.shape() + ", or `unknown`";
    }

    @Override
    public String example() {
        return scalar.example();
    }

    @Override
    public boolean isPersonal() {
        return scalar.isPersonal();
    }
}
