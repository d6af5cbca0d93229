package io.github.balint4j.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.jackson2.BalintJackson2Module.InvalidValueException;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BalintJackson2ModuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new BalintJackson2Module()).build();

    @Property(tries = 100, seed = Seed.FIXED)
    void what_is_written_is_the_document_and_reads_back_equal(
            @ForAll("groups") BalintGroup group, @ForAll("portfolios") Portfolio portfolio) throws IOException {
        assertThat(mapper.writeValueAsString(group)).isEqualTo(BalintJson.write(group, Layout.COMPACT));
        assertThat(mapper.readValue(mapper.writeValueAsBytes(group), BalintGroup.class))
                .isEqualTo(group);
        assertThat(mapper.treeToValue(mapper.valueToTree(group), BalintGroup.class))
                .isEqualTo(group);
        assertThat(mapper.readValue(mapper.writeValueAsString(portfolio), Portfolio.class))
                .isEqualTo(portfolio);
    }

    @Property(tries = 5, seed = Seed.FIXED)
    void assessments_read_back_equal(@ForAll("groups") BalintGroup group) throws IOException {
        for (Rulebook rulebook : Rulebooks.aboutGroups()) {
            Assessment assessment = rulebook.assess(group, DAY);
            assertThat(mapper.readValue(mapper.writeValueAsString(assessment), Assessment.class))
                    .isEqualTo(assessment);
        }
    }

    @Example
    void every_shipped_rulebook_reads_back_equal() throws IOException {
        for (Rulebook rulebook : Rulebooks.all()) {
            assertThat(mapper.readValue(mapper.writeValueAsString(rulebook), Rulebook.class))
                    .isEqualTo(rulebook);
        }
    }

    @Example
    void all_problems_are_told_with_line_and_column_duplicates_too() {
        String text = """
                {"id": "g1", "statedOn": "2021-02-30",
                  "membres": [],
                  "id": "g2"}""";
        for (Object source : List.of(text, text.getBytes(StandardCharsets.UTF_8))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> read(source))
                    .satisfies(e -> assertThat(e.problems())
                            .extracting(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                            .containsExactly(
                                    Problem.Code.NO_SUCH_DATE + " 1:26",
                                    Problem.Code.UNKNOWN_PROPERTY + " 2:3",
                                    Problem.Code.DUPLICATE_PROPERTY + " 3:3"));
        }
    }

    @Example
    void what_the_parser_refuses_is_a_problem_that_quotes_nothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> read("{\"id\": \"g1\", \"members\": [Anna]}"))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message())
                                .contains("not JSON")
                                .doesNotContain("Anna")));
        ObjectMapper strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(new BalintJackson2Module())
                .build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> strict.readValue("{\"id\": \"g1\", \"id\": \"g2\"}", BalintGroup.class));
    }

    @Example
    void what_has_no_form_is_refused_with_what_to_write() {
        assertThatThrownBy(() -> mapper.writeValueAsString(
                        Map.of("edition", Rulebooks.seSfmpGroup().inForceOn(DAY))))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("there is no JSON of Edition alone: write the Rulebook");
    }

    private BalintGroup read(Object source) throws IOException {
        return source instanceof byte[] bytes
                ? mapper.readValue(bytes, BalintGroup.class)
                : mapper.readValue((String) source, BalintGroup.class);
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }
}
