package io.github.balint4j.json.token;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes with a Jackson generator. */
public record GeneratorSink(JsonGenerator generator) implements TokenSink {
    @Override
    public TokenSink startObject() {
        generator.writeStartObject();
        return this;
    }

    @Override
    public TokenSink endObject() {
        generator.writeEndObject();
        return this;
    }

    @Override
    public TokenSink startArray() {
        generator.writeStartArray();
        return this;
    }

    @Override
    public TokenSink endArray() {
        generator.writeEndArray();
        return this;
    }

    @Override
    public TokenSink name(String name) {
        generator.writeName(name);
        return this;
    }

    @Override
    public TokenSink text(String text) {
        generator.writeString(text);
        return this;
    }

    @Override
    public TokenSink number(long number) {
        generator.writeNumber(number);
        return this;
    }

    @Override
    public TokenSink number(BigDecimal number) {
        generator.writeNumber(number);
        return this;
    }

    @Override
    public TokenSink bool(boolean value) {
        generator.writeBoolean(value);
        return this;
    }

    @Override
    public TokenSink nothing() {
        generator.writeNull();
        return this;
    }
}
