package io.github.balint4j.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.Place;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.json.token.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2; its places are those that the parser gives. */
final class ParserSource implements TokenSource {
    private static final int COLUMN_BITS = 32;

    private final JsonParser parser;
    private Token token = Token.END;
    private String text = "";

    ParserSource(JsonParser parser) {
        this.parser = parser;
    }

    /** Takes the parser's current token without going on. */
    ParserSource resume() throws Broken {
        take(parser.currentToken());
        return this;
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public Token next() throws Broken {
        JsonToken next;
        try {
            next = parser.nextToken();
        } catch (JsonProcessingException e) {
            token = Token.END;
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        take(next);
        return token;
    }

    @Override
    public String text() {
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

    private void take(@Nullable JsonToken next) throws Broken {
        token = kind(next);
        try {
            text = switch (token) {
                case NAME -> parser.currentName();
                case TEXT, NUMBER -> parser.getText();
                default -> "";
            };
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What Jackson says quotes the content.
    private Broken broken(JsonProcessingException cause) {
        return Broken.notJson(place(mark(cause.getLocation())));
    }

    private static long mark(@Nullable JsonLocation location) {
        if (location == null) {
            return 1L << COLUMN_BITS | 1;
        }
        return (long) Math.max(1, location.getLineNr()) << COLUMN_BITS | Math.max(1, location.getColumnNr());
    }

    private static Token kind(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.OTHER;
        };
    }
}
