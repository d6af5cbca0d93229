package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.document.Announcements;
import io.github.balint4j.json.rulebook.Declared;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.GeneratorSink;
import io.github.balint4j.json.token.JacksonSource;
import io.github.balint4j.json.token.Replay;
import io.github.balint4j.json.token.TokenSource;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The documents' format for a Jackson 3 mapper, wherever a {@link BalintGroup}, a {@link GroupFrame}, a {@link Portfolio},
 * a {@link LeaderList} or a {@link Rulebook} stands, and a {@link BalintDocument.OfGroups} for several groups of one announcement. Of a
 * rulebook's cases the documents are not looked at.
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
        add(Rulebook.class, Documents.innerRulebook(), BalintModule::declared);
        addSerializer(
                BalintDocument.OfGroups.class,
                new Serializer<>(Documents.INNER_GROUPS, of -> Announcements.distinct(of.groups())));
        addDeserializer(
                BalintDocument.OfGroups.class,
                new Deserializer<>(
                        BalintDocument.OfGroups.class,
                        Documents.INNER_GROUPS,
                        BalintDocument.OfGroups::new,
                        ReadContext::new));
    }

    private <T> void add(Class<T> type, Codec<T> codec) {
        add(type, codec, ReadContext::new);
    }

    private <T> void add(Class<T> type, Codec<T> codec, Function<TokenSource, ReadContext> start) {
        addSerializer(type, new Serializer<>(codec, value -> value));
        addDeserializer(type, new Deserializer<>(type, codec, value -> value, start));
    }

    /** What a rulebook declares may stand after what depends on it. */
    private static ReadContext declared(TokenSource source) {
        Replay replay = Replay.of(source);
        return Declared.in(replay.json()).knownTo(new ReadContext(replay));
    }

    private static final class Serializer<T, D> extends ValueSerializer<T> {
        private final Codec<D> codec;
        private final Function<T, D> content;

        Serializer(Codec<D> codec, Function<T, D> content) {
            this.codec = codec;
            this.content = content;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(content.apply(value), new GeneratorSink(generator));
        }
    }

    private static final class Deserializer<T, D> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Codec<D> codec;
        private final Function<D, T> whole;
        private final Function<TokenSource, ReadContext> start;

        Deserializer(Class<T> type, Codec<D> codec, Function<D, T> whole, Function<TokenSource, ReadContext> start) {
            this.type = type;
            this.codec = codec;
            this.whole = whole;
            this.start = start;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JacksonSource source = new JacksonSource(parser);
            ReadContext in = null;
            D value = null;
            try {
                source.resume();
                in = start.apply(source);
                value = codec.read(in);
            } catch (Broken broken) {
                in = in == null ? new ReadContext(source) : in;
                in.broken(broken);
            }
            if (value == null || in.count() > 0) {
                throw new InvalidValueException(parser, type, in.problems());
            }
            return whole.apply(value);
        }

        @Override
        public Class<?> handledType() {
            return type;
        }
    }
}
