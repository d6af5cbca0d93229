package io.github.balint4j.json;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.document.ComparisonWriter;
import io.github.balint4j.json.document.OverviewWriter;
import io.github.balint4j.json.wording.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of what is read and written, for editors, forms and other languages. A document that is read
 * is valid under the schema of its kind; what a schema cannot state, only reading finds.
 *
 * <pre>{@code
 * String schema = Schemas.of("group");
 * }</pre>
 */
public final class Schemas {
    private static final List<String> KINDS = List.of(
            Header.GROUP_KIND,
            Header.FRAME_KIND,
            Header.PORTFOLIO_KIND,
            Header.LEADERS_KIND,
            Header.RULEBOOK_KIND,
            Header.GROUPS_KIND,
            Header.PROGRAMME_KIND,
            Header.CASES_KIND,
            Header.CREDIT_SCHEME_KIND,
            Header.ASSESSMENT_KIND,
            "summary",
            OverviewWriter.KIND,
            ComparisonWriter.KIND,
            ProgrammeWriter.REVIEW_KIND,
            ProgrammeWriter.START_KIND,
            Header.DECISION_RECORD_KIND,
            Header.CREDIT_STATEMENT_KIND,
            Header.PARTICIPATION_STATEMENT_KIND);

    private Schemas() {}

    /** {@return the kinds that have a schema: those that are read, then those that are only written} */
    public static List<String> kinds() {
        return KINDS;
    }

    /**
     * {@return the schema of {@code kind}, as text}
     *
     * @param kind the kind of document, for instance {@code group}
     * @throws IllegalArgumentException when there is no such kind; the message says which there are
     */
    public static String of(String kind) {
        String file = "schema/" + known(kind) + ".json";
        try (InputStream schema = Schemas.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(schema, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the {@code $id} of the schema of {@code kind}, for instance {@code urn:balint4j:schema:group:1}}
     *
     * @param kind the kind of document, for instance {@code group}
     * @throws IllegalArgumentException when there is no such kind; the message says which there are
     */
    public static String id(String kind) {
        return "urn:balint4j:schema:" + known(kind) + ":" + Header.LATEST;
    }

    private static String known(String kind) {
        if (!KINDS.contains(Objects.requireNonNull(kind, "kind"))) {
            String nearest = Nearest.to(kind, KINDS)
                    .map(near -> near + " is the nearest; ")
                    .orElse("");
            throw new IllegalArgumentException("there is no schema of kind " + ForeignText.shown(kind) + "; " + nearest
                    + "there are: " + String.join(", ", KINDS));
        }
        return kind;
    }
}
