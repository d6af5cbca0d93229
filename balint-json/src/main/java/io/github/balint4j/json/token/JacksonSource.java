package io.github.balint4j.json.token;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a Jackson parser; its places are those that the parser gives. */
public class JacksonSource implements TokenSource {
    private static final int COLUMN_BITS = 32;

    private final JsonParser parser;
    private Token token = Token.END;
    private String text = "";

    /**
     * Starts where the parser stands, or before the first token.
     *
     * @param parser the parser
     */
    public JacksonSource(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Takes the parser's current token without going on.
     *
     * @return this source
     * @throws Broken when the token is not JSON
     */
    public JacksonSource resume() throws Broken {
        take(parser.currentToken());
        return this;
    }

    @Override
    public final Token token() {
        return token;
    }

    @Override
    public final Token next() throws Broken {
        try {
            take(parser.nextToken());
        } catch (JacksonException e) {
            token = Token.END;
            throw broken(e);
        }
        return token;
    }

    @Override
    public final String text() {
        return text;
    }

    @Override
    public long mark() {
        return mark(parser.currentTokenLocation());
    }

    @Override
    public Place place(long mark) {
        return new Place((int) (mark >>> COLUMN_BITS), (int) mark);
    }

    /** Says what is wrong without repeating what Jackson says, as that quotes the content. */
    Broken broken(JacksonException cause) {
        return Broken.notJson(place(mark(cause.getLocation())));
    }

    private static long mark(TokenStreamLocation location) {
        if (location == null) {
            return 1L << COLUMN_BITS | 1;
        }
        return (long) Math.max(1, location.getLineNr()) << COLUMN_BITS | Math.max(1, location.getColumnNr());
    }

    final JsonParser parser() {
        return parser;
    }

    private void take(JsonToken next) throws Broken {
        token = kind(next);
        try {
            text = switch (token) {
                case NAME -> parser.currentName();
                case TEXT -> parser.getString();
                case NUMBER -> number();
                default -> "";
            };
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    // A tree's numbers have no text of their own.
    private String number() {
        String written = parser.getString();
        if (written != null) {
            return written;
        }
        return String.valueOf(parser.getNumberValue());
    }

    private static Token kind(JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.OTHER;
        };
    }
}
