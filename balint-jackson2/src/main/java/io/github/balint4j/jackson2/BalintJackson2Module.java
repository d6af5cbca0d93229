package io.github.balint4j.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.balint4j.json.InvalidDocument;
import io.github.balint4j.json.JsonForm;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Broken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents' format for a mapper of Jackson 2, as {@link io.github.balint4j.json.BalintModule} brings it to one of Jackson 3: each
 * type that has a {@link JsonForm} is read and written in it, by the same codecs; of nothing else of the library anything is written.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new BalintJackson2Module()).build();
 * BalintGroup group = mapper.readValue(text, BalintGroup.class);
 * }</pre>
 *
 * <p>What cannot be read fails with an {@link InvalidValueException} that has all problems; their pointers start at the document,
 * their lines and columns are those of the mapper's parser.
 */
public final class BalintJackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module; it has no options. */
    public BalintJackson2Module() {
        super("balint-jackson2");
        JsonForm.all().forEach(this::add);
    }

    private <T> void add(JsonForm<T> form) {
        addSerializer(form.type(), new FormSerializer<>(form));
        if (form.isRead()) {
            addDeserializer(form.type(), new FormDeserializer<>(form));
        }
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Refusals());
    }

    /** A value of the library inside other JSON that could not be read; carries all problems. */
    public static final class InvalidValueException extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        /** All that is wrong. */
        private final ArrayList<Problem> problems;

        InvalidValueException(JsonParser parser, Class<?> type, InvalidDocument invalid) {
            super(parser, invalid.getMessage(), type);
            this.problems = new ArrayList<>(invalid.problems());
        }

        /** {@return what is wrong, in the order of the document} */
        public List<Problem> problems() {
            return List.copyOf(problems);
        }
    }

    private static final class FormSerializer<T> extends JsonSerializer<T> {
        private final JsonForm<T> form;

        FormSerializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                form.write(value, new GeneratorSink(generator));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (IllegalArgumentException refused) {
                provider.reportBadDefinition(form.type(), refused.getMessage());
            }
        }

        // Another mapper's type ids have no place in the format.
        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(value, generator, provider);
        }
    }

    private static final class FormDeserializer<T> extends JsonDeserializer<T> {
        private final JsonForm<T> form;

        FormDeserializer(JsonForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return form.read(new ParserSource(parser).resume());
            } catch (Broken broken) {
                throw new InvalidValueException(parser, form.type(), new InvalidDocument(List.of(broken.problem(""))));
            } catch (InvalidDocument invalid) {
                throw new InvalidValueException(parser, form.type(), invalid);
            }
        }

        @Override
        public Class<?> handledType() {
            return form.type();
        }
    }

    /** Lets nothing of the library be written by its getters. */
    private static final class Refusals extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return JsonForm.refusal(type.getRawClass()).map(Refusal::new).orElse(null);
        }
    }

    private static final class Refusal extends JsonSerializer<Object> {
        private final String sentence;

        Refusal(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            provider.reportBadDefinition(value.getClass(), sentence);
        }
    }
}
