package io.github.balint4j.json.token;

import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a text; its marks are offsets, so that a place costs nothing until a problem needs it. */
public final class TextSource extends JacksonSource {
    /** Far deeper than any document of ours, far less than a stack holds. */
    static final int DEEPEST = 64;

    // The whole text is in memory already, so only the depth has to be bounded.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final JsonParser parser;
    private @Nullable Lines lines;

    /**
     * Starts before the first token.
     *
     * @param text a text of JSON
     */
    public TextSource(String text) {
        this(text, FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    private TextSource(String text, JsonParser parser) {
        super(parser);
        this.text = text;
        this.parser = parser;
    }

    @Override
    public long mark() {
        return parser.currentTokenLocation().getCharOffset();
    }

    @Override
    public Place place(long mark) {
        Lines counted = lines;
        if (counted == null) {
            counted = new Lines(text);
            lines = counted;
        }
        return counted.place(mark);
    }

    @Override
    Broken broken(JacksonException cause) {
        long offset = cause.getLocation() == null ? -1 : cause.getLocation().getCharOffset();
        Fault fault = Fault.in(text, DEEPEST)
                .orElseGet(() -> new Fault(
                        Problem.Code.NOT_JSON,
                        (int) Math.max(0, offset),
                        Messages.get("shown.something"),
                        Messages.get("syntax.json")));
        return new Broken(fault.code(), place(fault.offset()), fault.value(), fault.expected());
    }
}
