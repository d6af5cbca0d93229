package io.github.balint4j.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.GeneratorSink;
import io.github.balint4j.json.token.JacksonSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/**
 * The documents' format for a Jackson 3 mapper, wherever a {@link io.github.balint4j.core.BalintGroup}, an
 * {@link io.github.balint4j.rules.rulebook.Assessment}, a {@link ProblemDetails} or another type stands that has a
 * {@link JsonForm}. Nothing else of this library is written: instead of losing what it holds, writing fails with a sentence that
 * says what to write. Of a rulebook's cases the documents are not looked at.
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
        JsonForm.all().forEach(this::add);
    }

    private <T> void add(JsonForm<T> form) {
        addSerializer(form.type(), new Serializer<>(form));
        if (form.isRead()) {
            addDeserializer(form.type(), new Deserializer<>(form));
        }
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Refusals());
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final JsonForm<T> form;

        Serializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            try {
                form.write(value, new GeneratorSink(generator));
            } catch (IllegalArgumentException refused) {
                context.reportBadDefinition(context.constructType(form.type()), refused.getMessage());
            }
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private final JsonForm<T> form;

        Deserializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JacksonSource source = new JacksonSource(parser);
            try {
                return form.read(source.resume());
            } catch (Broken broken) {
                throw new InvalidValueException(parser, form.type(), List.of(broken.problem("")));
            } catch (InvalidDocument invalid) {
                throw new InvalidValueException(parser, form.type(), invalid.problems());
            }
        }

        @Override
        public Class<?> handledType() {
            return form.type();
        }
    }

    /** Lets nothing of ours be written by its getters. */
    private static final class Refusals extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return JsonForm.refusal(type.getRawClass()).map(Refusal::new).orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class Refusal extends ValueSerializer<Object> {
        private final String sentence;

        Refusal(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(context.constructType(value.getClass()), sentence);
        }
    }
}
