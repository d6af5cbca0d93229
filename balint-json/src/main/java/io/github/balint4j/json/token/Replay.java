package io.github.balint4j.json.token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of one value, kept so that they can be read after something was looked up among them; a mark is their number. */
public final class Replay implements TokenSource {
    private record Kept(Token token, String text, Place place) {}

    private final List<Kept> tokens = new ArrayList<>();
    private @Nullable Broken end;
    private int at;

    private Replay() {}

    /**
     * {@return the value at which the source stands, which is then read to its last token, or to where it breaks off}
     *
     * @param source the tokens, at the first one of the value
     */
    public static Replay of(TokenSource source) {
        Replay replay = new Replay();
        try {
            int depth = 0;
            do {
                replay.tokens.add(new Kept(source.token(), source.text(), source.place(source.mark())));
                depth += switch (source.token()) {
                    case OBJECT, ARRAY -> 1;
                    case END_OBJECT, END_ARRAY -> -1;
                    default -> 0;
                };
            } while (depth > 0 && source.next() != Token.END);
        } catch (Broken broken) {
            replay.end = broken;
        }
        return replay;
    }

    /** {@return the value as text, as far as it could be read} */
    public String json() {
        TextSink out = TextSink.compact();
        for (Kept kept : tokens) {
            switch (kept.token()) {
                case OBJECT -> out.startObject();
                case END_OBJECT -> out.endObject();
                case ARRAY -> out.startArray();
                case END_ARRAY -> out.endArray();
                case NAME -> out.name(kept.text());
                case TEXT -> out.text(kept.text());
                case NUMBER -> out.number(new BigDecimal(kept.text()));
                case TRUE, FALSE -> out.bool(kept.token() == Token.TRUE);
                default -> out.nothing();
            }
        }
        return out.written();
    }

    @Override
    public Token token() {
        return at < tokens.size() ? tokens.get(at).token() : Token.END;
    }

    @Override
    public Token next() throws Broken {
        at++;
        if (at >= tokens.size() && end != null) {
            throw end;
        }
        return token();
    }

    @Override
    public String text() {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }

    @Override
    public long mark() {
        return at + 1L;
    }

    @Override
    public Place place(long mark) {
        return tokens.get(Math.min((int) mark, tokens.size()) - 1).place();
    }
}
