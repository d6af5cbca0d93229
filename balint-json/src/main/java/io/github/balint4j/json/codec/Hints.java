package io.github.balint4j.json.codec;

import io.github.balint4j.json.wording.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the writer of a property that an object does not have was probably after: the table {@code hint} of the messages. */
final class Hints {
    private Hints() {}

    /** What to write in place of the property: what the table says, or that it belongs into an object in this one. */
    static Optional<String> of(ObjectCodec<?, ?> object, String property) {
        return told(object, property)
                .or(() -> inside(
                        object,
                        (place, part) -> part.fields().stream()
                                .filter(field -> field.name().equals(property))
                                .map(field ->
                                        Messages.render("expected.inside", Map.of("name", property, "place", place)))
                                .findFirst()))
                .or(() -> inside(object, (place, part) -> told(part, property)));
    }

    private static Optional<String> told(ObjectCodec<?, ?> object, String property) {
        return Messages.belowWith("hint." + object.name().replace(' ', '-') + ".", property)
                .flatMap(meant -> Messages.find("meant." + meant));
    }

    private static Optional<String> inside(
            ObjectCodec<?, ?> object, BiFunction<String, ObjectCodec<?, ?>, Optional<String>> hints) {
        return object.fields().stream()
                .filter(field -> field.codec() instanceof ObjectCodec<?, ?>)
                .flatMap(field -> hints.apply(field.name(), (ObjectCodec<?, ?>) field.codec()).stream())
                .findFirst();
    }
}
