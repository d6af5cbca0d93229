package io.github.balint4j.json;

import io.github.balint4j.json.token.TextSink;

/** How a document is laid out. */
public enum Layout {
    /** For people: two spaces a level, what is short on one line, a line end after the last line. */
    INDENTED,
    /** For machines: on one line, without any space, without a line end. */
    COMPACT;

    TextSink sink() {
        return this == INDENTED ? TextSink.indented() : TextSink.compact();
    }
}
