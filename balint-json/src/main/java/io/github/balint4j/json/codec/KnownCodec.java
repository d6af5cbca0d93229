package io.github.balint4j.json.codec;

import io.github.balint4j.core.Known;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of facts: an array when it is complete, an object that says so when it is not. An absent list is no property at
 * all, so that a codec never meets it.
 *
 * @param <V> what it lists
 */
public final class KnownCodec<V> implements Codec<Known<V>> {
    private final ListCodec<V> items;
    private final ObjectCodec<Known<V>, List<V>> incomplete;
    private final Optional<String> numbers;

    private KnownCodec(ListCodec<V> items) {
        this(items, Optional.empty());
    }

    private KnownCodec(ListCodec<V> items, Optional<String> numbers) {
        this.items = items;
        this.numbers = numbers;
        this.incomplete = ObjectCodec.<Known<V>, List<V>>of("incomplete list", ArrayList::new, Known::incomplete)
                .required("incomplete", TRUE, list -> true, (list, value) -> {}, "there may be more than these")
                .required("items", items, Known::items, List::addAll, "those that are known");
    }

    public static final ScalarCodec<Boolean> TRUE = new ScalarCodec<>(
            Messages.get("expected.incomplete"),
            "`true`",
            "true",
            false,
            Token.TRUE::equals,
            (text, token) -> true,
            (value, out) -> out.bool(value));

    public static <V> KnownCodec<V> of(Codec<V> item) {
        return new KnownCodec<>(ListCodec.of(item));
    }

    /** In which nothing stands twice. */
    public static <V> KnownCodec<V> each(Codec<V> item) {
        return new KnownCodec<>(new ListCodec<>(item, null, true));
    }

    /** With {@code placeholder} for an item that could not be read, so that the others can be looked at. */
    public static <V> KnownCodec<V> of(Codec<V> item, V placeholder) {
        return new KnownCodec<>(new ListCodec<>(item, placeholder));
    }

    /** The same, which says of a number in its place where that stands: the text of a message. */
    public KnownCodec<V> countedIn(String key) {
        return new KnownCodec<>(items, Messages.find(key));
    }

    /** The list as a field's getter wants it. */
    public static <V> Optional<Known<V>> stated(Known<V> list) {
        return list.isAbsent() ? Optional.empty() : Optional.of(list);
    }

    public ListCodec<V> items() {
        return items;
    }

    public ObjectCodec<?, ?> incomplete() {
        return incomplete;
    }

    @Override
    public @Nullable Known<V> read(ReadContext in) throws Broken {
        switch (in.token()) {
            case ARRAY -> {
                List<V> all = items.read(in);
                return all == null ? null : Known.complete(all);
            }
            case OBJECT -> {
                return incomplete.read(in);
            }
            default -> {
                if (in.token() == Token.NUMBER && numbers.isPresent()) {
                    in.problem(Problem.Code.WRONG_TYPE, in.shown(false), numbers.get());
                    return null;
                }
                return in.wrongType(this);
            }
        }
    }

    @Override
    public void write(Known<V> value, TokenSink out) {
        if (value.isComplete()) {
            items.write(value.items(), out);
        } else {
            incomplete.write(value, out);
        }
    }

    @Override
    public String expected() {
        return Messages.render("expected.known", Map.of("example", items.example()));
    }

    @Override
    public String shape() {
        return "[facts](#lists-of-facts), each: " + items.item().shape();
    }

    @Override
    public String example() {
        return items.example();
    }

    @Override
    public List<ObjectCodec<?, ?>> objects() {
        return items.objects();
    }

    @Override
    public boolean isPersonal() {
        return items.isPersonal();
    }
}
