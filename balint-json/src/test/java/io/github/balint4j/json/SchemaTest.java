package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.rulebook.CaseForms;
import io.github.balint4j.json.rulebook.CreditForms;
import io.github.balint4j.json.rulebook.StatementForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas that are shipped: those of documents are what the codecs say. */
class SchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/balint4j/json/schema");

    static Map<String, ObjectCodec<?, ?>> codecs() {
        Map<String, ObjectCodec<?, ?>> codecs = new LinkedHashMap<>();
        codecs.put("group", Documents.GROUP);
        codecs.put("frame", Documents.FRAME);
        codecs.put("portfolio", Documents.PORTFOLIO);
        codecs.put("leaders", Documents.LEADERS);
        codecs.put("rulebook", Documents.rulebook());
        codecs.put("groups", Documents.GROUPS);
        codecs.put("programme", Documents.programme());
        return codecs;
    }

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("group", "A Balint group"),
            Map.entry("frame", "The frame of a Balint group"),
            Map.entry("portfolio", "A portfolio of a person who leads Balint groups, or wants to"),
            Map.entry("leaders", "A list of leaders of Balint groups"),
            Map.entry("groups", "Several Balint groups, of one announcement"),
            Map.entry("programme", "What a society offers beside its groups"),
            Map.entry("rulebook", "A rulebook, which groups or persons are held against"),
            Map.entry("cases", "Good and bad cases of a rulebook"),
            Map.entry("credit-scheme", "A scheme of credit: how attended time becomes points"),
            Map.entry("credit-statement", "What a person is credited with under a scheme"),
            Map.entry("participation-statement", "What a person took part in, and what that shows under rulebooks"));

    @Test
    void the_schemas_of_documents_are_those_of_the_codecs() {
        Map<String, ObjectCodec<?, ?>> all = codecs();
        all.put("cases", CaseForms.FILE);
        all.put("credit-scheme", CreditForms.SCHEME);
        all.put("credit-statement", CreditForms.STATEMENT);
        all.put("participation-statement", StatementForms.STATEMENT);
        all.forEach((kind, codec) ->
                Golden.check(FOLDER.resolve(kind + ".json"), SchemaText.of(kind, TITLES.get(kind), codec)));
    }

    @Test
    void the_documentation_lists_what_they_do_not_say() {
        String list = Arrays.stream(Unsaid.values())
                .map(unsaid -> "- " + unsaid.sentence())
                .collect(Collectors.joining(";\n", "", ".\n"));
        DocsTest.check("unsaid", list);
    }

    @Test
    void every_kind_has_a_schema_with_its_id() {
        for (String kind : Schemas.kinds()) {
            assertThat(Schemas.of(kind)).contains("\"$id\": \"urn:balint4j:schema:" + kind + ":1\"");
        }
    }

    @Test
    void every_schema_is_one() {
        for (String kind : Schemas.kinds()) {
            assertThat(Validators.errorsOfSchema(Schemas.of(kind))).as(kind).isEmpty();
        }
        assertThat(Validators.errorsOfSchema("{\"type\": \"group\"}")).isNotEmpty();
    }

    @Test
    void every_property_has_a_description_and_an_example() {
        for (String kind : Schemas.kinds()) {
            String schema = Schemas.of(kind);
            assertThat(schema.split("\"examples\":")).as(kind).hasSameSizeAs(schema.split("\"description\":"));
        }
    }

    @Test
    void the_cases_of_shipped_rulebooks_are_valid_and_others_are_not() throws IOException {
        try (Stream<Path> files = Files.list(Golden.DOCS.resolve("examples/cases"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Validators.errors("cases", Files.readString(file)))
                            .isEmpty());
        }
        assertThat(Validators.errors("cases", "{\"cases\": [{\"requirement\": \"r\", \"god\": {}}]}"))
                .isNotEmpty();
    }

    @Test
    void every_pattern_is_one_that_all_dialects_know() {
        for (String kind : Schemas.kinds()) {
            assertThat(Schemas.of(kind)).doesNotContain("(?", "\\\\d", "\\\\w", "\\\\s");
        }
    }

    @Test
    void a_kind_that_there_is_not_is_answered_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schemas.of("gruop"))
                .withMessage(
                        "there is no schema of kind \"gruop\"; group is the nearest; there are: group, frame,"
                                + " portfolio, leaders, rulebook, groups, programme, cases, credit-scheme, assessment, summary,"
                                + " overview, comparison, programme-review, starting-list, decision-record, credit-statement, participation-statement");
    }
}
