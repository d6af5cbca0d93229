package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.rulebook.CriterionForms;
import io.github.balint4j.json.token.TextSink;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The schema of rulebooks takes every rulebook that is read, and refuses what is written wrongly. */
class SchemaOfRulebooksTest {
    /** What the schema says too, whatever the rest of the document is. */
    private static final Set<Problem.Code> SAID = EnumSet.of(
            Problem.Code.UNKNOWN_PROPERTY,
            Problem.Code.MISSING_PROPERTY,
            Problem.Code.WRONG_TYPE,
            Problem.Code.UNKNOWN_FORM,
            Problem.Code.SAYS_NOTHING,
            Problem.Code.BAD_ID,
            Problem.Code.BAD_RULEBOOK,
            Problem.Code.BAD_DATE,
            Problem.Code.BAD_PERIOD,
            Problem.Code.BLANK_TEXT,
            Problem.Code.BAD_TEXT);

    @TestFactory
    Stream<DynamicTest> every_shipped_rulebook_and_every_example_is_valid() {
        return Stream.of("rulebooks", "examples/rulebooks")
                .map(Golden.DOCS::resolve)
                .flatMap(folder -> Examples.files(folder).stream()
                        .filter(file -> file.endsWith(".json"))
                        .map(file -> dynamicTest(
                                file,
                                () -> assertThat(Validators.errors("rulebook", Golden.read(folder.resolve(file))))
                                        .isEmpty())));
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void every_criterion_that_is_written_is_valid(@ForAll("criteria") Criterion criterion) {
        TextSink out = TextSink.compact();
        CriterionForms.CRITERIA.write(criterion, out);
        String text = rulebook(out.written());
        assertThat(Validators.errors("rulebook", text)).as(text).isEmpty();
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void what_is_read_is_valid_and_what_is_written_wrongly_is_not(
            @ForAll("rulebooks") Rulebook rulebook, @ForAll long seed) {
        String text = BalintJson.write(rulebook, Layout.COMPACT);
        agree(FuzzTest.exchanged(text, new Random(seed)));
        agree(FuzzTest.broken(text, seed, true));
        agree(FuzzTest.broken(text, seed, false));
    }

    @Example
    void the_documents_of_the_list_of_problems() {
        RulebookProblemsTest.documents().values().forEach(SchemaOfRulebooksTest::agree);
    }

    @Example
    void it_refuses_what_is_written_wrongly_in_a_criterion() {
        for (String criterion : new String[] {
            "{}",
            "\"attended\"",
            "{\"some\": \"atended\"}",
            "{\"some\": []}",
            "{\"some\": {\"training\": []}}",
            "{\"some\": {\"training\": \"a\", \"profession\": \"b\"}}",
            "{\"some\": {\"is\": \"mode\", \"codes\": \"in-persn\"}}",
            "{\"some\": {\"is\": \"mode\", \"codes\": [\"online\", \"in-persn\"]}}",
            "{\"some\": {\"nth\": 0, \"of\": \"attended\"}}",
            "{\"some\": {\"since\": \"2020-01-01\", \"after\": \"2020-01-01\"}}",
            "{\"some\": {\"within\": {}}}",
            "{\"some\": {\"on\": {\"earlier\": \"P\", \"than\": \"as-of\"}}}",
            "{\"total\": \"sessions\", \"of\": \"attended\"}",
            "{\"atLeast\": -1, \"total\": \"sessions\", \"of\": \"attended\"}",
            "{\"atLeast\": 1, \"total\": \"Sessions\", \"of\": \"attended\"}",
            "{\"allOf\": []}",
            "{\"allOf\": [{\"anyOf\": [{\"some\": \"led\", \"holds\": \"led\"}]}]}",
            "{\"when\": {\"some\": \"led\"}}"
        }) {
            assertThat(BalintJson.readRulebook(rulebook(criterion)).isInvalid())
                    .as(criterion)
                    .isTrue();
            assertThat(Validators.errors("rulebook", rulebook(criterion)))
                    .as(criterion)
                    .isNotEmpty();
        }
        assertThat(Validators.errors("rulebook", rulebook("{\"some\": \"attended\"}")))
                .isEmpty();
    }

    private static String rulebook(String criterion) {
        return "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"our/group\", \"title\": \"Ours\","
                + " \"about\": \"persons\", \"editions\": [{\"edition\": \"1\", \"citing\": [\"S\"], \"requirements\":"
                + " [{\"id\": \"r\", \"title\": \"R.\", \"criterion\": " + criterion + "}]}]}";
    }

    /** What is read is valid; what is refused for how it is written is not, but inside the documents of cases. */
    private static void agree(String text) {
        Validation<Seq<Problem>, Rulebook> read = BalintJson.readRulebook(text);
        List<Problem> problems = read.fold(Seq::asJava, any -> List.of());
        if (SchemaAgreementTest.isAnotherTree(text, problems)) {
            return;
        }
        boolean isSaid = problems.stream().anyMatch(SchemaOfRulebooksTest::isSaid);
        if (read.isValid() || isSaid) {
            assertThat(Validators.errors("rulebook", text).isEmpty())
                    .as("whether %s is valid, with %s", text, problems)
                    .isEqualTo(read.isValid());
        }
    }

    private static boolean isSaid(Problem problem) {
        return switch (problem.code()) {
                    // Outside of criteria it is other values that these depend on.
                    case NOT_BESIDE -> problem.pointer().contains("/criterion");
                    // Any code may be the word for a unit.
                    case UNKNOWN_WORD -> !problem.expected().contains("declare it under \"units\"");
                    default -> SAID.contains(problem.code());
                }
                && !problem.pointer().startsWith("/cases/");
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return AnyRule.criteria();
    }

    @Provide
    Arbitrary<Rulebook> rulebooks() {
        return Arbitraries.of(Rulebooks.all());
    }
}
