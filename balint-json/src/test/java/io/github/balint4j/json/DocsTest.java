package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.Field;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.rulebook.CaseForms;
import io.github.balint4j.json.rulebook.CreditForms;
import io.github.balint4j.json.rulebook.CriterionForms;
import io.github.balint4j.json.rulebook.NamedSelectors;
import io.github.balint4j.json.rulebook.StatementForms;
import io.github.balint4j.json.rulebook.UnitForms;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TextSource;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/json.md: its tables come from the codecs, its list of problems from a real document, its examples are read. */
class DocsTest {
    private static final Path FILE = Golden.DOCS.resolve("json.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_tables_are_those_of_the_codecs() {
        check(
                "tables",
                Tables.of(
                        Documents.GROUP,
                        Documents.PORTFOLIO,
                        Documents.LEADERS,
                        Documents.GROUPS,
                        Documents.programme(),
                        Documents.rulebook(),
                        CaseForms.FILE,
                        CreditForms.SCHEME,
                        CreditForms.STATEMENT,
                        StatementForms.STATEMENT));
    }

    @Test
    void the_words_and_units_are_those_that_are_read() {
        check(
                "words",
                NamedSelectors.ALL.stream()
                        .map(door -> "| `" + door.word() + "` | " + door.meaning() + " | "
                                + door.attribute()
                                        .map(any -> "`{\"" + door.word() + "\": \"" + door.example() + "\"}`")
                                        .orElse("takes no code")
                                + " |\n")
                        .collect(Collectors.joining("", "| word | it picks | with a code |\n|---|---|---|\n", "")));
        check(
                "units",
                UnitForms.WORDS.entrySet().stream()
                        .map(unit -> "| `" + unit.getKey() + "` | "
                                + Scalars.word(unit.getValue().dimension()) + " | "
                                + unit.getValue().size() + " | "
                                + unit.getValue().grain() + " |\n")
                        .collect(Collectors.joining(
                                "", "| word | it measures | base units | grain |\n|---|---|---|---|\n", "")));
    }

    @Test
    void the_list_of_problems_is_that_of_the_broken_example() {
        String problems = BalintJson.readGroup(Golden.DOCS.resolve("examples/broken/names-and-typos.json"))
                .getError()
                .map(Problem::message)
                .mkString("```\n", "\n", "\n```\n");
        check("problems", problems);
    }

    @Test
    void every_whole_example_can_be_read() {
        Matcher examples = EXAMPLE.matcher(Golden.read(FILE));
        int count = 0;
        while (examples.find()) {
            Validation<Seq<Problem>, BalintDocument> read = BalintJson.read(examples.group(1));
            assertThat(read.isValid()).as("%s in %s", read, examples.group()).isTrue();
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(2);
    }

    @Test
    void every_example_of_a_table_is_what_the_table_says() {
        examplesAreRead(Documents.GROUP);
        examplesAreRead(Documents.PORTFOLIO);
        examplesAreRead(Documents.LEADERS);
        examplesAreRead(Documents.programme());
        examplesAreRead(Documents.rulebook());
        examplesAreRead(CreditForms.SCHEME);
        examplesAreRead(CreditForms.STATEMENT);
        examplesAreRead(StatementForms.STATEMENT);
        forms(CriterionForms.CRITERIA, new HashSet<>());
    }

    private static void forms(Codec<?> codec, Set<Object> seen) {
        codec.choices().stream()
                .filter(seen::add)
                .forEach(choice -> choice.forms().forEach(form -> {
                    examplesAreRead(form.codec());
                    form.codec().fields().forEach(field -> forms(field.codec(), seen));
                }));
    }

    private static void examplesAreRead(ObjectCodec<?, ?> object) {
        for (Field<?, ?, ?> field : object.fields()) {
            ReadContext in = reading(field.codec(), field.example());
            assertThat(in.problems()).as("%s.%s", object.name(), field.name()).isEmpty();
            field.codec().objects().forEach(DocsTest::examplesAreRead);
        }
    }

    private static ReadContext reading(Codec<?> codec, String json) {
        TextSource source = new TextSource(json);
        try {
            source.next();
            ReadContext in = new ReadContext(source);
            assertThat(codec.read(in)).isNotNull();
            return in;
        } catch (Broken broken) {
            throw new AssertionError(json, broken);
        }
    }

    @Test
    void the_five_lines_of_java_work() {
        BalintGroup group = BalintJson.readGroup("{\"kind\": \"group\", \"version\": 1, \"id\": \"tuesday\"}")
                .toEither()
                .getOrElseThrow(InvalidDocument::new);
        assertThat(BalintJson.write(group)).endsWith("\"id\": \"tuesday\"\n}\n");
    }

    static void check(String part, String expected) {
        String page = Golden.read(FILE);
        String start = "<!-- " + part + ": generated -->\n";
        String end = "<!-- end of " + part + " -->";
        int from = page.indexOf(start) + start.length();
        int to = page.indexOf(end);
        assertThat(page).contains(start, end);
        Golden.check(FILE, page.substring(0, from) + "\n" + expected + "\n" + page.substring(to));
    }
}
