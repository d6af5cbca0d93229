package io.github.balint4j.cli.console;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Where a value of a document stands.
 *
 * @param pointer which value, as an RFC 6901 JSON Pointer
 * @param line its line, from 1
 * @param column the column of its first character, from 1, in characters
 */
public record Located(String pointer, int line, int column) {
    /** The value at the pointer of a document that can be read. */
    public static Located in(String text, String pointer) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = json.nextToken();
            while (token != null
                    && (token == JsonToken.PROPERTY_NAME
                            || !json.streamReadContext()
                                    .pathAsPointer()
                                    .toString()
                                    .equals(pointer))) {
                token = json.nextToken();
            }
            if (token == null) {
                return new Located(pointer, 1, 1);
            }
            int offset = Math.toIntExact(json.currentTokenLocation().getCharOffset());
            int start = text.lastIndexOf('\n', offset - 1) + 1;
            return new Located(
                    pointer, json.currentTokenLocation().getLineNr(), 1 + text.codePointCount(start, offset));
        }
    }
}
