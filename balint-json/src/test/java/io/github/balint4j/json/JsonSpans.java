package io.github.balint4j.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where the values and the members of a JSON text stand, as far as it is JSON. */
final class JsonSpans {
    private final List<Span> values = new ArrayList<>();
    private final List<Span> members = new ArrayList<>();
    private final String text;

    /**
     * A stretch of the text.
     *
     * @param from its first character
     * @param to behind its last one
     */
    record Span(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }
    }

    JsonSpans(String text) {
        this.text = text;
        scan();
    }

    /** Every value, objects and lists before what stands in them. */
    List<Span> values() {
        return values;
    }

    /** Every member of an object, from its name to the end of its value. */
    List<Span> members() {
        return members;
    }

    private void scan() {
        Deque<Integer> open = new ArrayDeque<>(); // places in values
        Deque<Integer> names = new ArrayDeque<>(); // where the member began, or -1
        int name = -1;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                open.push(values.size());
                names.push(name);
                name = -1;
                values.add(new Span(at, at));
                at++;
            } else if (c == '}' || c == ']') {
                at++;
                if (!open.isEmpty()) {
                    int value = open.pop();
                    values.set(value, new Span(values.get(value).from(), at));
                    name = ended(names.pop(), at);
                }
            } else if (c == ',' || c == ':' || Character.isWhitespace(c)) {
                at++;
            } else {
                int from = at;
                at = c == '"' ? endOfString(at) : endOfWord(at);
                if (c == '"' && isName(at)) {
                    name = from;
                } else {
                    values.add(new Span(from, at));
                    name = ended(name, at);
                }
            }
        }
    }

    private int ended(int name, int at) {
        if (name >= 0) {
            members.add(new Span(name, at));
        }
        return -1;
    }

    private boolean isName(int end) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':';
    }

    private int endOfString(int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }

    private int endOfWord(int from) {
        int at = from + 1;
        while (at < text.length() && ",:]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
