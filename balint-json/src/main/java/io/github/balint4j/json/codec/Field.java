package io.github.balint4j.json.codec;

import io.github.balint4j.json.token.TokenSink;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One property of an object.
 *
 * @param <T> the object
 * @param <B> what the object is built with
 * @param <V> the property's value
 * @param name its name, part of the format
 * @param codec its codec
 * @param getter its value; empty when nothing is to be written
 * @param setter gives the value to what the object is built with
 * @param isRequired whether it must be there
 * @param absent what it means when it is not there, as the end of a sentence
 * @param unit the unit of a number; empty when it has none
 * @param description what it says
 * @param example an example, as JSON
 */
public record Field<T, B, V>(
        String name,
        Codec<V> codec,
        Function<T, Optional<V>> getter,
        BiConsumer<B, V> setter,
        boolean isRequired,
        String absent,
        String unit,
        String description,
        String example) {

    Field(
            String name,
            Codec<V> codec,
            Function<T, Optional<V>> getter,
            BiConsumer<B, V> setter,
            boolean isRequired,
            String description) {
        this(name, codec, getter, setter, isRequired, "not known", "", description, codec.example());
    }

    public Field<T, B, V> unit(String text) {
        return new Field<>(name, codec, getter, setter, isRequired, absent, text, description, example);
    }

    public Field<T, B, V> example(String text) {
        return new Field<>(name, codec, getter, setter, isRequired, absent, unit, description, text);
    }

    public Field<T, B, V> absent(String text) {
        return new Field<>(name, codec, getter, setter, isRequired, text, unit, description, example);
    }

    Field<T, B, V> notRequired() {
        return new Field<>(name, codec, getter, setter, false, absent, unit, description, example);
    }

    /** The same property of a type that {@code part} finds in another one. */
    <S> Field<S, B, V> of(Function<S, T> part) {
        return new Field<>(
                name,
                codec,
                whole -> getter.apply(part.apply(whole)),
                setter,
                isRequired,
                absent,
                unit,
                description,
                example);
    }

    /** The value that is written; empty when nothing is. */
    Optional<Object> stated(T object) {
        return getter.apply(object).map(value -> value);
    }

    void write(T object, TokenSink out) {
        getter.apply(object).ifPresent(value -> {
            out.name(name);
            codec.write(value, out);
        });
    }

    /** Gives a value that this field's codec has read. */
    @SuppressWarnings("unchecked")
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }
}
