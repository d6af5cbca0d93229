package io.github.balint4j.json.token;

/** JSON as a reader sees it: one token after the other, each with its place. */
public interface TokenSource {
    /** {@return the token at which the source stands; {@link Token#END} before the first and after the last} */
    Token token();

    /**
     * Goes on to the next token.
     *
     * @return the token
     * @throws Broken when the text is not JSON from here on; then nothing more may be asked of the source
     */
    Token next() throws Broken;

    /** {@return the text of a name or text, or a number as it is written} */
    String text();

    /** {@return where the current token starts, in the source's own terms} */
    long mark();

    /**
     * {@return the place of a mark}
     *
     * @param mark what {@link #mark()} gave
     */
    Place place(long mark);
}
