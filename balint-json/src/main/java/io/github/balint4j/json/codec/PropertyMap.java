package io.github.balint4j.json.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What was read of an object whose type is made at once, by the names of its properties. */
public final class PropertyMap {
    private final Map<String, Object> parts = new HashMap<>();

    /** Sets the property of this name. */
    public static <V> BiConsumer<PropertyMap, V> to(String name) {
        return (parts, value) -> parts.parts.put(name, value);
    }

    /** The property, which is there. */
    public <V> V get(String name) {
        return Objects.requireNonNull(this.<V>find(name).orElse(null), name);
    }

    /** The property, if it is there. */
    @SuppressWarnings("unchecked") // the field's codec has read it
    public <V> Optional<V> find(String name) {
        return Optional.ofNullable((V) parts.get(name));
    }
}
