package io.github.balint4j.json.codec;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.core.ContradictionException;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.json.wording.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One type as an object: its fields in the order in which they are written. Reader, writer and tables come from them.
 *
 * @param <T> the type
 * @param <B> what it is built with
 */
public final class ObjectCodec<T, B> implements Codec<T> {
    /** Prepares what was read of a broken object so that it can be built all the same, to find contradictions. */
    public interface Salvage {
        /** Which contradictions may only be due to what could not be read. */
        Set<Contradiction.Code> prepare(ReadValues values);
    }

    private final String name;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Field<T, B, ?>> fields;
    private final List<String> names;
    private final List<Rule> rules;
    private final Function<String, Optional<String>> inWords;
    private final @Nullable Salvage salvage;
    private final @Nullable BiConsumer<B, ReadValues> doubt;

    private ObjectCodec(
            String name,
            Supplier<B> start,
            Function<B, T> finish,
            List<Field<T, B, ?>> fields,
            List<Rule> rules,
            Function<String, Optional<String>> inWords,
            @Nullable Salvage salvage,
            @Nullable BiConsumer<B, ReadValues> doubt) {
        this.name = name;
        this.start = start;
        this.finish = finish;
        this.fields = List.copyOf(fields);
        this.names = fields.stream().map(Field::name).toList();
        this.rules = List.copyOf(rules);
        this.inWords = inWords;
        this.salvage = salvage;
        this.doubt = doubt;
    }

    /** The type called {@code name} in the tables. */
    public static <T, B> ObjectCodec<T, B> of(String name, Supplier<B> start, Function<B, T> finish) {
        return new ObjectCodec<>(name, start, finish, List.of(), List.of(), text -> Optional.empty(), null, null);
    }

    /** The same, where what was read also has to pass this. */
    public ObjectCodec<T, B> passing(UnaryOperator<T> check) {
        return new ObjectCodec<>(name, start, finish.andThen(check), fields, rules, inWords, salvage, doubt);
    }

    private ObjectCodec<T, B> with(List<Field<T, B, ?>> nextFields, List<Rule> nextRules) {
        return new ObjectCodec<>(name, start, finish, nextFields, nextRules, inWords, salvage, doubt);
    }

    private ObjectCodec<T, B> plus(Field<T, B, ?> field) {
        List<Field<T, B, ?>> more = new ArrayList<>(fields);
        more.add(field);
        return with(more, rules);
    }

    /** And a property that must be there. */
    public <V> ObjectCodec<T, B> required(
            String field, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter, String description) {
        return plus(new Field<>(field, codec, value -> Optional.of(getter.apply(value)), setter, true, description));
    }

    /** And a property that may be left out. */
    public <V> ObjectCodec<T, B> optional(
            String field,
            Codec<V> codec,
            Function<T, Optional<V>> getter,
            BiConsumer<B, V> setter,
            String description) {
        return plus(new Field<>(field, codec, getter, setter, false, description));
    }

    /** And a property that means {@code usual} when it is left out, and may be said to be unknown. */
    public <V> ObjectCodec<T, B> given(
            String field,
            ScalarCodec<V> codec,
            Function<T, Given<V>> getter,
            BiConsumer<B, Given<V>> setter,
            String description,
            String usual) {
        return given(field, codec, getter, setter, any -> Given.usual(), description, usual);
    }

    /**
     * The same for what the object fills in itself.
     *
     * @param standard what it fills in
     */
    public <V> ObjectCodec<T, B> given(
            String field,
            ScalarCodec<V> codec,
            Function<T, Given<V>> getter,
            BiConsumer<B, Given<V>> setter,
            Function<T, Given<V>> standard,
            String description,
            String usual) {
        return orElse(field, new GivenCodec<>(codec), getter, setter, standard, description)
                .absent(usual);
    }

    /** And a property that is left out when it is {@code standard}, which is what its absence means. */
    public <V> ObjectCodec<T, B> orElse(
            String field,
            Codec<V> codec,
            Function<T, V> getter,
            BiConsumer<B, V> setter,
            Function<T, V> standard,
            String description) {
        Function<T, Optional<V>> unusual =
                value -> Optional.of(getter.apply(value)).filter(one -> !one.equals(standard.apply(value)));
        return plus(new Field<>(field, codec, unusual, setter, false, description));
    }

    private ObjectCodec<T, B> lastField(UnaryOperator<Field<T, B, ?>> change) {
        List<Field<T, B, ?>> changed = new ArrayList<>(fields);
        changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
        return with(changed, rules);
    }

    /** The last property's unit. */
    public ObjectCodec<T, B> unit(String unit) {
        return lastField(field -> field.unit(unit));
    }

    /** The last property's example, as JSON. */
    public ObjectCodec<T, B> example(String json) {
        return lastField(field -> field.example(json));
    }

    /** What it means when the last property is not there. */
    public ObjectCodec<T, B> absent(String meaning) {
        return lastField(field -> field.absent(meaning));
    }

    /** And something that must hold between the properties. */
    public ObjectCodec<T, B> rule(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return with(fields, more);
    }

    /** And two days, known as far as they are, of which the second is not surely before the first. */
    public ObjectCodec<T, B> ordered(String first, String second) {
        return rule(Rule.ordered(first, second, Problem.Code.ENDS_BEFORE_START, ObjectCodec::compareDays));
    }

    private static int compareDays(Object first, Object second) {
        Optional<PartialDate> low = day(first);
        Optional<PartialDate> high = day(second);
        return low.isPresent() && high.isPresent() ? RangeCodecs.compareDays(low.get(), high.get()) : 0;
    }

    private static Optional<PartialDate> day(Object value) {
        if (value instanceof Given<?> given) {
            return given.value().map(PartialDate.class::cast);
        }
        return Optional.of(value instanceof LocalDate day ? PartialDate.of(day) : (PartialDate) value);
    }

    /** And what a text or number in its place was probably meant for. */
    public ObjectCodec<T, B> guessing(Function<String, Optional<String>> guesses) {
        return new ObjectCodec<>(name, start, finish, fields, rules, guesses, salvage, doubt);
    }

    /** And looks for contradictions even when a part could not be read. */
    public ObjectCodec<T, B> salvaged(Salvage how) {
        return new ObjectCodec<>(name, start, finish, fields, rules, inWords, how, doubt);
    }

    /**
     * And is built of what could be read when a part could not, to be looked at in a whole that is refused anyway.
     *
     * @param how tells what it is built with that something of it is missing
     */
    public ObjectCodec<T, B> kept(BiConsumer<B, ReadValues> how) {
        return new ObjectCodec<>(name, start, finish, fields, rules, inWords, salvage, how);
    }

    /** And all properties and rules of a type that {@code part} finds in this one. */
    public <S> ObjectCodec<T, B> parts(ObjectCodec<S, B> other, Function<T, S> part) {
        ObjectCodec<T, B> more = this;
        for (Field<S, B, ?> field : other.fields) {
            more = more.plus(field.of(part));
        }
        for (Rule rule : other.rules) {
            more = more.rule(rule);
        }
        return more;
    }

    /** What one says, and where it says nothing, what the other does. */
    public T over(T one, T other) {
        return combined(field -> field.stated(one).or(() -> field.stated(other)));
    }

    /** What both say alike. */
    public T common(T one, T other) {
        return combined(
                field -> field.stated(one).filter(value -> field.stated(other).equals(Optional.of(value))));
    }

    /** What one says and the other does not say alike. */
    public T without(T one, T other) {
        return combined(
                field -> field.stated(one).filter(value -> !field.stated(other).equals(Optional.of(value))));
    }

    private T combined(Function<Field<T, B, ?>, Optional<Object>> values) {
        B builder = start.get();
        fields.forEach(field -> values.apply(field).ifPresent(value -> field.set(builder, value)));
        return finish.apply(builder);
    }

    /** What it is built with, made into the type. */
    public T make(B builder) {
        return finish.apply(builder);
    }

    /** The same as a document of its own: with {@code kind} and {@code version} in front. */
    public ObjectCodec<T, B> document(String kind, boolean isRequired) {
        List<Field<T, B, ?>> more = new ArrayList<>();
        more.add(header("kind", Header.kind(kind), kind, isRequired, "the kind of document"));
        more.add(header("version", Header.VERSION, Header.LATEST, isRequired, "the version of the format"));
        more.addAll(fields);
        return with(more, rules);
    }

    private <V> Field<T, B, V> header(String field, Codec<V> codec, V value, boolean isRequired, String description) {
        return new Field<>(field, codec, any -> Optional.of(value), (builder, read) -> {}, isRequired, description);
    }

    public String name() {
        return name;
    }

    public List<Field<T, B, ?>> fields() {
        return fields;
    }

    public List<Rule> rules() {
        return rules;
    }

    @Override
    public @Nullable T read(ReadContext in) throws Broken {
        if (in.token() != Token.OBJECT) {
            return instead(in);
        }
        int before = in.count();
        return complete(
                in,
                ReadValues.read(
                        in,
                        names,
                        property -> Hints.of(this, property),
                        name -> fields.get(name).codec()),
                before);
    }

    private @Nullable T instead(ReadContext in) throws Broken {
        boolean isScalar = in.token() == Token.TEXT || in.token() == Token.NUMBER;
        Optional<String> meant = isScalar ? inWords.apply(in.text()) : Optional.empty();
        if (meant.isEmpty()) {
            return in.wrongType(this);
        }
        in.problem(Problem.Code.WRONG_TYPE, in.shown(false), meant.get());
        return null;
    }

    /**
     * Makes it of the properties that were read.
     *
     * @param before how many problems there were before they were
     */
    @Nullable
    T complete(ReadContext in, ReadValues values, int before) {
        // What stands in place of the only property there is has been told already, with what to write.
        boolean instead = fields.size() == 1 && values.hasStrangers();
        for (int i = 0; i < fields.size() && !instead; i++) {
            if (fields.get(i).isRequired() && !values.isSeen(i)) {
                in.missing(names.get(i), fields.get(i).codec()::expected);
            }
        }
        rules.forEach(rule -> rule.check(in, values, names));
        boolean whole = in.count() == before;
        if (!whole && salvage == null && doubt == null) {
            return null;
        }
        return build(in, values, whole || salvage == null ? Set.of() : salvage.prepare(values), whole);
    }

    private @Nullable T build(ReadContext in, ReadValues values, Set<Contradiction.Code> doubtful, boolean whole) {
        try {
            B builder = start.get();
            for (int i = 0; i < fields.size(); i++) {
                Object value = values.value(i);
                if (value != null) {
                    fields.get(i).set(builder, value);
                }
            }
            if (!whole && doubt != null) {
                doubt.accept(builder, values);
            }
            T built = finish.apply(builder);
            return whole || doubt != null ? built : null;
        } catch (ContradictionException e) {
            for (Contradiction one : e.contradictions()) {
                if (!doubtful.contains(one.code())) {
                    in.problemAt(one.path(), Problem.Code.valueOf(one.code().name()), one.sentence());
                }
            }
        } catch (IllegalArgumentException e) {
            // Core's messages never repeat a text that may be a name.
            if (whole) {
                in.problem(Problem.Code.REFUSED, Messages.get("shown.object"), String.valueOf(e.getMessage()));
            }
        }
        return null;
    }

    @Override
    public void write(T value, TokenSink out) {
        out.object(() -> fields.forEach(field -> field.write(value, out)));
    }

    @Override
    public String expected() {
        return Messages.render("expected.object", Map.of("example", example()));
    }

    @Override
    public String shape() {
        return "[" + name + "](#" + name.replace(' ', '-') + ")";
    }

    @Override
    public List<ObjectCodec<?, ?>> objects() {
        return List.of(this);
    }

    /** An object with what must be there, or else with the first property. */
    @Override
    public String example() {
        List<String> parts = new ArrayList<>();
        for (Field<T, B, ?> field : fields) {
            if (field.isRequired()) {
                parts.add('"' + field.name() + "\": " + field.example());
            }
        }
        if (parts.isEmpty()) {
            parts.add('"' + fields.get(0).name() + "\": " + fields.get(0).example());
        }
        return "{" + String.join(", ", parts) + "}";
    }
}
