package io.github.balint4j.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.balint4j.json.token.TokenSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes with a generator of Jackson 2. */
record GeneratorSink(JsonGenerator generator) implements TokenSink {
    private interface Writing {
        void write() throws IOException;
    }

    private TokenSink written(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TokenSink startObject() {
        return written(generator::writeStartObject);
    }

    @Override
    public TokenSink endObject() {
        return written(generator::writeEndObject);
    }

    @Override
    public TokenSink startArray() {
        return written(generator::writeStartArray);
    }

    @Override
    public TokenSink endArray() {
        return written(generator::writeEndArray);
    }

    @Override
    public TokenSink name(String name) {
        return written(() -> generator.writeFieldName(name));
    }

    @Override
    public TokenSink text(String text) {
        return written(() -> generator.writeString(text));
    }

    @Override
    public TokenSink number(long number) {
        return written(() -> generator.writeNumber(number));
    }

    @Override
    public TokenSink number(BigDecimal number) {
        return written(() -> generator.writeNumber(number));
    }

    @Override
    public TokenSink bool(boolean value) {
        return written(() -> generator.writeBoolean(value));
    }

    @Override
    public TokenSink nothing() {
        return written(generator::writeNull);
    }
}
