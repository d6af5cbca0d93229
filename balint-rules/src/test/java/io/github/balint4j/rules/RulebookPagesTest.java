package io.github.balint4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/rulebooks: the pages that somebody who knows the source reviews; -Dgolden.update=true rewrites them. */
class RulebookPagesTest {
    private static final Path PAGES = Path.of("../docs/rulebooks");

    @TestFactory
    Stream<DynamicTest> a_rulebook_stands_on_its_page() {
        return Rulebooks.all().stream()
                .map(rulebook -> dynamicTest(rulebook.toString(), () -> {
                    Path file = PAGES.resolve(fileOf(rulebook));
                    if (Boolean.getBoolean("golden.update")) {
                        Files.createDirectories(PAGES);
                        Files.writeString(file, pageOf(rulebook));
                    }
                    assertThat(file).as("-Dgolden.update=true writes it").exists();
                    assertThat(Files.readString(file)).isEqualTo(pageOf(rulebook));
                }));
    }

    @Test
    void no_page_is_left_of_a_rulebook_that_is_gone() throws IOException {
        List<String> expected =
                Rulebooks.all().stream().map(RulebookPagesTest::fileOf).toList();
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".md")))
                    .isSubsetOf(expected);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_row_says_where_it_stands_and_when_that_was_read() {
        return eachRow(row -> assertThat(row.citations()).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.source()).isNotBlank();
            assertThat(citation.read()).isPresent();
            assertThat(citation.language()).isPresent();
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_number_of_a_row_stands_on_the_page_beside_its_id() {
        return Rulebooks.all().stream().flatMap(rulebook -> {
            String page = pageOf(rulebook);
            return rows(rulebook)
                    .map(row -> dynamicTest(row.id(), () -> {
                        String section = page.substring(page.indexOf("\n## `" + row.id() + "`") + 1);
                        String own = section.substring(0, (section + "\n## ").indexOf("\n## "));
                        assertThat(own).contains(row.title());
                        row.criterion()
                                .fold(new Bounds())
                                .forEach(bound ->
                                        assertThat(own).containsPattern("(?<!\\d)" + numberOf(bound) + "(?!\\d)"));
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_reading_says_which_word_of_the_source_it_reads_and_why() {
        return eachRow(row -> row.reading().ifPresent(reading -> {
            assertThat(reading.word()).isNotBlank();
            assertThat(reading.reason()).isNotBlank();
        }));
    }

    private static Stream<DynamicTest> eachRow(Consumer<Requirement> check) {
        return Rulebooks.all().stream()
                .flatMap(RulebookPagesTest::rows)
                .map(row -> dynamicTest(row.id(), () -> check.accept(row)));
    }

    private static Stream<Requirement> rows(Rulebook rulebook) {
        return rulebook.editions().stream().flatMap(edition -> edition.requirements().stream());
    }

    private static String fileOf(Rulebook rulebook) {
        return rulebook.id().toString().replace('/', '-') + ".md";
    }

    private static String pageOf(Rulebook rulebook) {
        return rulebook.editions().stream().map(rulebook::toMarkdown).collect(Collectors.joining("\n"));
    }

    private static String numberOf(Bound bound) {
        if (bound instanceof Bound.Length length) {
            Period period = length.period();
            return String.valueOf(
                    period.getDays() > 0
                            ? period.getDays()
                            : period.getMonths() > 0 ? period.getMonths() : period.getYears());
        }
        Bound.Number number = (Bound.Number) bound;
        BigDecimal shown = number.unit().equals(Units.SHARE) ? number.value().movePointRight(2) : number.value();
        return shown.stripTrailingZeros().toPlainString();
    }

    /** The bounds that a criterion names, those of its parts too. */
    private static final class Bounds implements Criterion.Fold<Stream<Bound>> {
        @Override
        public Stream<Bound> bounded(Criterion.Bounded bounded) {
            Stream<Bound> both = Stream.concat(bounded.min().stream(), bounded.max().stream());
            // "At least one entry" is said in words, or as "is stated" where a term of the frame must be there at all.
            return both.filter(bound -> !bound.equals(
                    new Bound.Number(BigDecimal.ONE, bounded.quantity().unit())));
        }

        @Override
        public Stream<Bound> outOf(Criterion.OutOf outOf) {
            return outOf.parts().stream().flatMap(part -> part.fold(this));
        }

        @Override
        public Stream<Bound> when(Criterion.When when) {
            Stream<Bound> branches = Stream.concat(when.then().stream(), when.otherwise().stream())
                    .flatMap(part -> part.fold(this));
            return Stream.concat(when.condition().fold(this), branches);
        }

        @Override
        public Stream<Bound> holds(Criterion.Holds holds) {
            return Stream.empty();
        }

        @Override
        public Stream<Bound> every(Criterion.Every every) {
            return Stream.empty();
        }

        @Override
        public Stream<Bound> judged(Criterion.Judged judged) {
            return judged.reading().stream().flatMap(reading -> reading.fold(this));
        }

        @Override
        public Stream<Bound> shown(Criterion.Shown shown) {
            return Stream.concat(shown.shown().fold(this), shown.agreed().fold(this));
        }

        @Override
        public Stream<Bound> inStretch(Criterion.InStretch inStretch) {
            return Stream.concat(
                    Stream.of(new Bound.Length(inStretch.length())),
                    inStretch.meets().fold(this));
        }
    }
}
