package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The documents' format for a Jackson 3 mapper, wherever a {@link BalintGroup}, a {@link GroupFrame}, a {@link Portfolio} or
 * a {@link LeaderList} stands.
 *
 * <pre>{@code
 * record Ward(String name, BalintGroup group) {}
 * JsonMapper mapper = JsonMapper.builder().addModule(new BalintModule()).build();
 * Ward ward = mapper.readValue(text, Ward.class);
 * }</pre>
 *
 * <p>{@code kind} and {@code version} are always written, and checked where they are read, but may be left out: the type
 * says what stands there. What cannot be read fails with an {@link InvalidValueException} that has all problems; their
 * pointers start at the document, their lines and columns are those of the mapper's parser. A null stays null.
 */
public final class BalintModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module; it has no options. */
    public BalintModule() {
        super("balint-json");
        add(BalintGroup.class, Documents.INNER_GROUP);
        add(GroupFrame.class, Documents.INNER_FRAME);
        add(Portfolio.class, Documents.INNER_PORTFOLIO);
        add(LeaderList.class, Documents.INNER_LEADERS);
    }

    private <T> void add(Class<T> type, Codec<T> codec) {
        addSerializer(type, new Serializer<>(codec));
        addDeserializer(type, new Deserializer<>(type, codec));
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final Codec<T> codec;

        Serializer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(value, new GeneratorSink(generator));
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Codec<T> codec;

        Deserializer(Class<T> type, Codec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JacksonSource source = new JacksonSource(parser);
            Reading in = null;
            T value = null;
            try {
                source.resume();
                in = new Reading(source);
                value = codec.read(in);
            } catch (Broken broken) {
                in = in == null ? new Reading(source) : in;
                in.broken(broken);
            }
            if (value == null || in.count() > 0) {
                throw new InvalidValueException(parser, type, in.problems());
            }
            return value;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }
    }
}
