package io.github.balint4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The one form of a citation, as docs/sources.md states it: "whose: title (id)", where in it, and where it can be had. */
class CitationsTest {
    private static final Path SOURCES = Path.of("../docs/sources.md");
    private static final Path LISTS = Path.of("../docs/rulebooks/numbers");
    private static final Pattern FORM = Pattern.compile("[^:]+: .*[^ .:]");
    private static final Pattern ID = Pattern.compile("[A-Z]{1,2}-?\\d{1,2}\\b");
    private static final Pattern LAST_ID = Pattern.compile("\\((" + ID + ")\\)$");
    private static final Pattern LINE = Pattern.compile("\\bR\\d{3}\\b");
    private static final Pattern ROW = Pattern.compile("`((?:se[12]?|dk1)-[a-z-]+)`");
    private static final Pattern LISTED = Pattern.compile("^\\| (" + ID + ") \\|.*$", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> a_citation_says_whose_source_it_is_then_its_title_and_at_the_end_its_id() {
        return each((row, citation) -> {
            assertThat(citation.source()).matches(FORM);
            assertThat(LAST_ID.matcher(citation.source()).replaceFirst("")).doesNotContainPattern(ID);
            citation.place().ifPresent(place -> assertThat(place).doesNotContainPattern(ID));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_citation_leads_to_a_page_or_to_whom_sources_md_says_to_ask() {
        Map<String, String> listed = listed();
        return each((row, citation) -> {
            Optional<String> id = id(citation);
            id.ifPresent(known -> assertThat(listed).containsKey(known));
            if (citation.address().isPresent()) {
                assertThat(citation.address().get()).matches("https?://\\S+");
            } else {
                assertThat(id)
                        .as("%s: an address, or an id of sources.md", citation)
                        .isPresent();
                assertThat(listed.get(id.get())).contains("; ask ");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_line_that_is_cited_stands_in_the_list_of_numbers_beside_its_row() {
        return Rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.editions().stream())
                .flatMap(edition -> edition.requirements().stream()
                        .map(row -> dynamicTest(edition + " " + row.id(), () -> {
                            List<String> lines = lines(edition, row);
                            row.citations().stream()
                                    .flatMap(citation -> citation.place().stream())
                                    .flatMap(place -> LINE.matcher(place).results())
                                    .map(MatchResult::group)
                                    .forEach(cited -> assertThat(lines).anyMatch(line -> line.contains(cited)));
                        })));
    }

    @Test
    void a_row_that_sources_md_names_is_there() {
        List<String> ids = rows().map(Requirement::id).toList();
        assertThat(ROW.matcher(read(SOURCES)).results().map(row -> row.group(1)))
                .hasSizeGreaterThan(20)
                .isSubsetOf(ids);
    }

    @Test
    void one_title_is_one_page() {
        Map<String, Optional<String>> addresses = new HashMap<>();
        rows().flatMap(row -> row.citations().stream())
                .forEach(citation -> assertThat(
                                addresses.merge(citation.source(), citation.address(), (before, now) -> before))
                        .as(citation.source())
                        .isEqualTo(citation.address()));
        assertThat(addresses).isNotEmpty();
    }

    private static Stream<DynamicTest> each(BiConsumer<Requirement, Citation> check) {
        return rows().map(row ->
                dynamicTest(row.id(), () -> row.citations().forEach(citation -> check.accept(row, citation))));
    }

    private static Stream<Requirement> rows() {
        return Rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.editions().stream())
                .flatMap(edition -> edition.requirements().stream());
    }

    private static Optional<String> id(Citation citation) {
        Matcher last = LAST_ID.matcher(citation.source());
        return last.find() ? Optional.of(last.group(1)) : Optional.empty();
    }

    /** The sources that sources.md lists, each with its line. */
    private static Map<String, String> listed() {
        Map<String, String> listed = new HashMap<>();
        LISTED.matcher(read(SOURCES)).results().forEach(line -> listed.putIfAbsent(line.group(1), line.group()));
        return listed;
    }

    private static List<String> lines(Edition edition, Requirement row) {
        Path list = LISTS.resolve(edition.id().toString().replaceAll("[/@]", "-") + ".csv");
        return read(list)
                .lines()
                .filter(line -> line.startsWith(row.id() + ","))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
