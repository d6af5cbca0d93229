package io.github.balint4j.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The table in docs/json.md of what rules can ask of facts: what random documents are seen to have. */
class AttributeTableTest {
    private static final Path PAGE = Path.of("../docs/json.md");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final int DOCUMENTS = 500;
    private static final Set<Attribute> DERIVED =
            EnumSet.of(Attribute.DAY, Attribute.WEEK, Attribute.MONTH, Attribute.YEAR);
    private static final String START = "<!-- facets: generated -->\n";
    private static final String END = "<!-- end of facets -->";

    /** The kinds of fact, by the property of a document. */
    private static final class Column extends EnumMap<Attribute, Map<String, Set<FactKind>>> {
        private static final long serialVersionUID = 1L;

        Column(Stream<Facts> documents) {
            super(Attribute.class);
            documents.forEach(facts -> Arrays.stream(FactKind.values())
                    .flatMap(kind -> facts.of(kind).stream())
                    .forEach(this::add));
        }

        private void add(Fact fact) {
            for (Attribute attribute : Attribute.values()) {
                boolean known = DERIVED.contains(attribute) || fact.values(attribute) != null;
                if (known && attribute.belongsTo(fact.kind())) {
                    computeIfAbsent(attribute, any -> new TreeMap<>())
                            .computeIfAbsent(property(fact, attribute), any -> new TreeSet<>())
                            .add(fact.kind());
                }
            }
        }

        private static String property(Fact fact, Attribute attribute) {
            boolean list =
                    attribute == Attribute.KIND || (attribute == Attribute.ROLE && fact.kind() == FactKind.PLACE);
            boolean itself = attribute == Attribute.CODE && fact.path().startsWith("/frame/agreements");
            return itself
                    ? "the text itself"
                    : list ? "the list it stands in" : "`" + Properties.of(fact, attribute.code()) + "`";
        }

        String cell(Attribute attribute) {
            Map<String, Set<FactKind>> properties = getOrDefault(attribute, new LinkedHashMap<>());
            return properties.isEmpty()
                    ? "nothing"
                    : properties.entrySet().stream()
                            .map(one ->
                                    one.getKey() + (attribute == Attribute.KIND ? "" : " of " + codes(one.getValue())))
                            .collect(Collectors.joining("; "));
        }

        private static String codes(Set<FactKind> kinds) {
            Set<FactKind> activities = Set.of(
                    FactKind.SESSION,
                    FactKind.SUPERVISION,
                    FactKind.INTERVISION,
                    FactKind.TRAINING,
                    FactKind.PRACTICE,
                    FactKind.TEACHING);
            return kinds.equals(activities)
                    ? "any activity"
                    : kinds.stream().map(FactKind::code).collect(Collectors.joining(", "));
        }
    }

    private static <T> Stream<T> many(Arbitrary<T> arbitrary) {
        Random random = new Random(20260101);
        var generator = arbitrary.generator(DOCUMENTS);
        return Stream.generate(() -> generator.next(random).value()).limit(DOCUMENTS);
    }

    @Example
    void the_table_says_what_facts_have_and_under_which_property() throws IOException {
        Column groups = new Column(many(Groups.groups()).map(group -> Facts.of(group, DAY)));
        Column persons = new Column(many(Portfolios.portfolios()).map(person -> Facts.of(person, DAY)));
        String table = Arrays.stream(Attribute.values())
                .map(attribute -> "| `" + attribute.code() + "` | " + groups.cell(attribute) + " | "
                        + persons.cell(attribute) + " | "
                        + attribute.codes().stream()
                                .sorted()
                                .map(code -> "`" + code + "`")
                                .collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining(
                        "", "| word | in a group | in a portfolio | codes, if only these |\n|---|---|---|---|\n", ""));
        String page = Files.readString(PAGE);
        assertThat(page).contains(START, END);
        String expected = page.substring(0, page.indexOf(START) + START.length()) + "\n" + table + "\n"
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }
}
