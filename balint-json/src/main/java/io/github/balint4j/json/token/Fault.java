package io.github.balint4j.json.token;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Shown;
import java.util.Optional;

/**
 * The first place at which a text stops being JSON, and what would be right there. Jackson's own words are not used: they
 * quote the content, come a character late, and give no place for what is nested too deep.
 */
public record Fault(Problem.Code code, int offset, String value, String expected) {

    /**
     * {@return the first fault in {@code text}, where more than {@code deepest} values inside each other are one, too}
     *
     * @param text the text
     * @param deepest how many values may be inside each other
     */
    public static Optional<Fault> in(String text, int deepest) {
        try {
            new Scan(text, deepest).document();
            return Optional.empty();
        } catch (Found found) {
            return Optional.of(found.fault);
        }
    }

    private static final class Found extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Found(Fault fault) {
            super(null, null, false, false);
            this.fault = fault;
        }
    }

    private static final class Scan {
        private static final String ESCAPES = "\"\\/bfnrt";
        private static final char NOTHING = '\0';

        private final String text;
        private final int deepest;
        private int at;

        Scan(String text, int deepest) {
            this.text = text;
            this.deepest = deepest;
        }

        void document() throws Found {
            space();
            value(1);
            space();
            if (at < text.length()) {
                throw fault("end");
            }
        }

        private void value(int depth) throws Found {
            char c = peek();
            if (c == '{' || c == '[') {
                if (depth > deepest) {
                    throw new Found(new Fault(
                            Problem.Code.TOO_DEEP,
                            at,
                            Messages.get(c == '{' ? "shown.object" : "shown.array"),
                            Messages.get("syntax.deep")));
                }
                at++;
                container(c == '{', depth);
            } else if (c == '"') {
                string();
            } else if (c == '-' || isDigit(c)) {
                number();
            } else {
                word();
            }
        }

        private void container(boolean object, int depth) throws Found {
            char close = object ? '}' : ']';
            space();
            if (peek() == close) {
                at++;
                return;
            }
            while (true) {
                if (object) {
                    property(depth);
                } else {
                    value(depth + 1);
                }
                space();
                char c = peek();
                if (c == close) {
                    at++;
                    return;
                }
                if (c != ',') {
                    throw fault(object ? "comma.object" : "comma.array");
                }
                at++;
                space();
                if (peek() == close) {
                    throw fault("comma.last");
                }
            }
        }

        private void property(int depth) throws Found {
            if (peek() != '"') {
                throw fault("name");
            }
            int start = at;
            string();
            half(start, at);
            space();
            if (peek() != ':') {
                throw fault("colon");
            }
            at++;
            space();
            value(depth + 1);
        }

        private void string() throws Found {
            int start = at++;
            while (at < text.length() && text.charAt(at) != '"') {
                char c = text.charAt(at);
                if (c == '\n' || c == '\r') {
                    at = start;
                    throw fault("quote");
                }
                if (c < ' ') {
                    throw fault("control");
                }
                if (c == '\\') {
                    escape();
                }
                at++;
            }
            if (at >= text.length()) {
                at = start;
                throw fault("quote");
            }
            at++;
        }

        private void escape() throws Found {
            int start = at++;
            boolean good = ESCAPES.indexOf(peek()) >= 0 && at < text.length();
            if (peek() == 'u') {
                good = hex(at + 1);
                at += good ? 4 : 0;
            }
            if (!good) {
                at = start;
                throw fault("escape");
            }
        }

        /** Jackson refuses an escaped half of a character in a name only. */
        private void half(int from, int to) throws Found {
            for (int i = from; i + 5 < to; i++) {
                if (text.charAt(i) == '\\' && text.charAt(++i) == 'u') {
                    int unit = Integer.parseInt(text, i + 1, i + 5, 16);
                    boolean pair = Character.isHighSurrogate((char) unit)
                            && text.startsWith("\\u", i + 5)
                            && Character.isLowSurrogate((char) Integer.parseInt(text, i + 7, i + 11, 16));
                    if (!pair && Character.isSurrogate((char) unit)) {
                        at = i - 1;
                        throw fault("half");
                    }
                    i += pair ? 10 : 4;
                }
            }
        }

        private boolean hex(int from) {
            if (from + 4 > text.length()) {
                return false;
            }
            for (int i = from; i < from + 4; i++) {
                if ("0123456789abcdefABCDEF".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        private void number() throws Found {
            int start = at;
            if (peek() == '-') {
                at++;
            }
            boolean zero = peek() == '0';
            int whole = digits();
            boolean good = whole > 0 && !(zero && whole > 1);
            if (good && peek() == '.') {
                at++;
                good = digits() > 0;
            }
            if (good && (peek() == 'e' || peek() == 'E')) {
                at++;
                if (peek() == '+' || peek() == '-') {
                    at++;
                }
                good = digits() > 0;
            }
            if (!good || Character.isLetter(peek())) {
                at = start;
                throw fault("number");
            }
        }

        private int digits() {
            int start = at;
            while (isDigit(peek())) {
                at++;
            }
            return at - start;
        }

        private void word() throws Found {
            for (String word : new String[] {"true", "false", "null"}) {
                if (text.startsWith(word, at)
                        && !(at + word.length() < text.length()
                                && Character.isLetterOrDigit(text.charAt(at + word.length())))) {
                    at += word.length();
                    return;
                }
            }
            throw fault("value");
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : NOTHING;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        /** What stands here, and what should. */
        private Found fault(String what) {
            boolean end = at >= text.length();
            String shown = end
                    ? Messages.get("shown.end")
                    : "\"" + Shown.line(new String(Character.toChars(text.codePointAt(at)))) + "\"";
            String expected = Messages.get("syntax." + (end || !isComment() ? what : "comment"));
            return new Found(
                    new Fault("end".equals(what) ? Problem.Code.TRAILING : Problem.Code.NOT_JSON, at, shown, expected));
        }

        private boolean isComment() {
            return text.startsWith("//", at) || text.startsWith("/*", at) || text.charAt(at) == '#';
        }
    }
}
