package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All real groups that we know fit into the format, and docs/examples says of each what came out. */
class RealGroupsTest {
    private static final String PAGE = Golden.read(Examples.HOME.resolve("README.md"));

    private static final Set<String> INVENTED = Set.of("sfmp-typical", "clinic-told-in-part");

    @Test
    void there_are_thirty_three() {
        assertThat(RealGroups.ALL).hasSize(33).extracting(RealGroups.Row::id).doesNotHaveDuplicates();
        List<String> names = RealGroups.ALL.stream().map(RealGroups.Row::name).toList();
        assertThat(Examples.files(Examples.HOME.resolve("groups")))
                .extracting(file -> file.replace(".json", ""))
                .containsAll(names)
                .filteredOn(name -> !INVENTED.contains(name))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @TestFactory
    Stream<DynamicTest> the_page_of_examples_says_what_came_out() {
        return RealGroups.ALL.stream()
                .map(row -> dynamicTest(row.name(), () -> assertThat(PAGE).contains(line(row))));
    }

    private static String line(RealGroups.Row row) {
        StringBuilder line = new StringBuilder(
                "| %s | [%s](groups/%s.json) | %s | ".formatted(row.id(), row.name(), row.name(), row.asOf()));
        line.append(link(row, Rulebooks.seSfmpGroup())).append(" | ");
        row.fitting()
                .ifPresentOrElse(
                        rulebook -> line.append(rulebook).append(": ").append(link(row, rulebook)),
                        () -> line.append("-"));
        return line.append(" | ").toString();
    }

    private static String link(RealGroups.Row row, Rulebook rulebook) {
        BalintDocument document = new BalintDocument.OfGroup(Examples.group(row.name()));
        Assessment assessment = Examples.assess(row.name(), document, rulebook);
        return "[%s](reports/%s)"
                .formatted(
                        assessment.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        Examples.report(row.name(), rulebook).getFileName());
    }

    @Test
    void dates_without_a_year_stay_without_one() {
        BalintGroup katowice = Examples.group("g61-katowice");
        assertThat(katowice.sessions().items())
                .extracting(session -> session.partialDate().orElseThrow())
                .extracting(PartialDate::toString)
                .containsExactly("--10-07", "--11-11", "--12-09");
    }
}
