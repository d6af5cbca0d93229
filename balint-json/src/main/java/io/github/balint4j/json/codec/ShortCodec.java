package io.github.balint4j.json.codec;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object, or in its place one value when nothing else is known.
 *
 * @param <T> the type
 * @param <S> the one value
 * @param shortForm how the one value is read and written
 * @param longForm the object
 * @param expand the type of which only the one value is known
 * @param shorten the one value, when nothing else is known
 * @param lists what a list in its place was probably meant for; empty where nothing is known of that
 */
public record ShortCodec<T, S>(
        Codec<S> shortForm,
        Codec<T> longForm,
        Function<S, T> expand,
        Function<T, Optional<S>> shorten,
        Optional<String> lists)
        implements Codec<T> {

    public ShortCodec(Codec<S> shortForm, Codec<T> longForm, Function<S, T> expand, Function<T, Optional<S>> shorten) {
        this(shortForm, longForm, expand, shorten, Optional.empty());
    }

    /** With a short form that holds exactly for what {@code expand} makes of the value that {@code key} gives. */
    public static <T, S> ShortCodec<T, S> of(
            Codec<S> shortForm, Codec<T> longForm, Function<S, T> expand, Function<T, Optional<S>> key) {
        return new ShortCodec<>(
                shortForm,
                longForm,
                expand,
                value -> key.apply(value).filter(one -> expand.apply(one).equals(value)));
    }

    /** The same, which says of a list in its place where those whom it names stand. */
    public ShortCodec<T, S> namedIn(String list, String examples) {
        String meant =
                Messages.render("expected.namedIn", Map.of("example", example(), "list", list, "examples", examples));
        return new ShortCodec<>(shortForm, longForm, expand, shorten, Optional.of(meant));
    }

    @Override
    public @Nullable T read(ReadContext in) throws Broken {
        if (in.token() == Token.OBJECT) {
            return longForm.read(in);
        }
        if (in.token() == Token.ARRAY && lists.isPresent()) {
            in.problem(Problem.Code.WRONG_TYPE, in.shown(false), lists.get());
            in.skip();
            return null;
        }
        if (in.token() == Token.NULL || (in.token() == Token.ARRAY) != isList()) {
            return in.wrongType(this);
        }
        S value = shortForm.read(in);
        return value == null ? null : expand.apply(value);
    }

    private boolean isList() {
        return shortForm instanceof ListCodec<?>;
    }

    @Override
    public void write(T value, TokenSink out) {
        Optional<S> only = shorten.apply(value);
        if (only.isPresent()) {
            shortForm.write(only.get(), out);
        } else {
            longForm.write(value, out);
        }
    }

    @Override
    public String expected() {
        return isList()
                ? Messages.render("expected.known", Map.of("example", shortForm.example()))
                : Messages.render(
                        "expected.shortOrObject", Map.of("short", shortForm.expected(), "example", longForm.example()));
    }

    @Override
    public String shape() {
        return shortForm.shape() + ", or " + longForm.shape();
    }

    @Override
    public String example() {
        return shortForm.example();
    }

    @Override
    public List<ObjectCodec<?, ?>> objects() {
        return longForm.objects();
    }

    @Override
    public List<ChoiceCodec<?>> choices() {
        return longForm.choices();
    }

    @Override
    public boolean isPersonal() {
        return shortForm.isPersonal();
    }
}
