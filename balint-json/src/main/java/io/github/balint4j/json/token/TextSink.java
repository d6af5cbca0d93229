package io.github.balint4j.json.token;

import io.github.balint4j.core.ForeignText;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Writes JSON as text. Indented: two spaces a level; an object or a list of plain values stands on one line where it
 * fits. Compact: no space at all.
 */
public final class TextSink implements TokenSink {
    private static final int WIDTH = 100;

    /** An object or array that is being written: its parts, each of one or more lines. */
    private static final class Open {
        private final boolean object;
        private final List<String> parts = new ArrayList<>();
        private boolean flat = true;
        private String name = "";
        private int room = 2;

        Open(boolean object) {
            this.object = object;
        }
    }

    private final boolean indented;
    private final Deque<Open> open = new ArrayDeque<>();
    private String whole = "";

    private TextSink(boolean indented) {
        this.indented = indented;
    }

    /** {@return a sink that indents, for people to read} */
    public static TextSink indented() {
        return new TextSink(true);
    }

    /** {@return a sink that writes on one line, for machines} */
    public static TextSink compact() {
        return new TextSink(false);
    }

    /** {@return what was written, with a line end after it when it is indented} */
    public String written() {
        return indented ? whole + "\n" : whole;
    }

    @Override
    public TokenSink startObject() {
        open.push(new Open(true));
        return this;
    }

    @Override
    public TokenSink endObject() {
        return close();
    }

    @Override
    public TokenSink startArray() {
        open.push(new Open(false));
        return this;
    }

    @Override
    public TokenSink endArray() {
        return close();
    }

    @Override
    public TokenSink name(String name) {
        open.element().name = quoted(name) + (indented ? ": " : ":");
        return this;
    }

    @Override
    public TokenSink text(String text) {
        return part(quoted(text), true);
    }

    @Override
    public TokenSink number(long number) {
        return part(Long.toString(number), true);
    }

    @Override
    public TokenSink number(BigDecimal number) {
        return part(number.toPlainString(), true);
    }

    @Override
    public TokenSink bool(boolean value) {
        return part(Boolean.toString(value), true);
    }

    @Override
    public TokenSink nothing() {
        return part("null", true);
    }

    private TokenSink part(String value, boolean flat) {
        if (open.isEmpty()) {
            whole = value;
            return this;
        }
        Open in = open.element();
        String part = in.name + value;
        in.parts.add(part);
        in.name = "";
        in.flat &= flat;
        in.room += part.length() + 2;
        return this;
    }

    private TokenSink close() {
        Open done = open.pop();
        String start = done.object ? "{" : "[";
        String end = done.object ? "}" : "]";
        if (!indented) {
            return part(start + String.join(",", done.parts) + end, true);
        }
        int before = 2 * open.size() + (open.isEmpty() ? 0 : open.element().name.length());
        boolean oneLine = done.parts.isEmpty() || (!open.isEmpty() && done.flat && before + done.room <= WIDTH);
        if (oneLine) {
            // A list of objects is easier to read with a line for each.
            return part(start + String.join(", ", done.parts) + end, !done.object || !inArray());
        }
        String indent = "\n" + "  ".repeat(open.size() + 1);
        String lines = indent + String.join("," + indent, done.parts) + "\n" + "  ".repeat(open.size());
        return part(start + lines + end, false);
    }

    private boolean inArray() {
        return !open.isEmpty() && !open.element().object;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isHidden(text, i)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether the character, or the one that this is a half of, is one that a terminal does not show, or no encoding can write. */
    private static boolean isHidden(String text, int at) {
        char c = text.charAt(at);
        boolean second = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return (c < ' ' || c > '~') && ForeignText.isHidden(text.codePointAt(second ? at - 1 : at));
    }
}
