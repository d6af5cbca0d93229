package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.RowStatus;
import io.github.balint4j.rules.rulebook.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The summaries of all examples under all rulebooks that they can be held against. */
class SummariesTest {
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\w/-])/(frame|sessions|members|leaders|stated|attestations|[a-z]+/[0-9])");
    private static final List<Assessment> ALL = everything().toList();

    private static Stream<Assessment> all() {
        return ALL.stream();
    }

    private static Stream<Assessment> everything() {
        List<Assessment> all = new ArrayList<>();
        Examples.all()
                .forEach((name, document) -> Rulebooks.aboutGroups()
                        .forEach(rulebook -> all.add(Examples.assess(name, document, rulebook))));
        return Stream.concat(all.stream(), LeaderExamples.assessments());
    }

    @Test
    void a_summary_has_at_most_forty_lines() {
        assertThat(all().map(Assessment::summary)
                        .map(Summary::toString)
                        .filter(text -> text.lines().count() > 40))
                .isEmpty();
    }

    @Test
    void each_question_has_somebody_to_ask() {
        String said = Examples.summary("clinic-told-in-part", Rulebooks.seSfmpGroup());
        assertThat(said)
                .contains("Ask the leaders, and put it on record:\n")
                .contains("  who was present and who presented: sessions 1 to 4 [se2-even]\n")
                .contains("Ask the leaders whether it is agreed: Taking part is voluntary. [se2-voluntary]\n");
        assertThat(LeaderExamples.assessments().map(Assessment::summary).map(Summary::toString))
                .anyMatch(text -> text.contains("Ask the International Balint Federation for what was not seen: "))
                .noneMatch(text -> text.contains("Ask ibf"));
    }

    @Test
    void many_words_on_what_counts_do_not_hide_how_much_is_missing() {
        assertThat(LeaderExamples.assessments().map(Assessment::summary).map(Summary::toString))
                .anyMatch(text -> text.contains("needed: 25 more double hours that count here\n"));
    }

    @Test
    void each_row_stands_in_it() {
        assertThat(all()).allSatisfy(assessment -> {
            Summary summary = assessment.summary();
            assertThat(assessment.findings())
                    .allSatisfy(finding -> assertThat(summary.toString())
                            .containsPattern("[\\[ ]"
                                    + Pattern.quote(finding.requirement().id()) + "[,\\]]"));
        });
    }

    @Test
    void a_question_is_asked_once_and_only_for_open_rows() {
        assertThat(all()).allSatisfy(assessment -> {
            Summary summary = assessment.summary();
            assertThat(summary.questions().stream().map(Summary.Question::step)).doesNotHaveDuplicates();
            assertThat(summary.questions().stream().flatMap(question -> question.rows().stream()))
                    .allSatisfy(
                            row -> assertThat(assessment.finding(row).status()).isEqualTo(RowStatus.OPEN));
        });
    }

    @Test
    void no_place_in_the_document_stands_in_it() {
        assertThat(all().map(Assessment::summary)
                        .map(Summary::toString)
                        .filter(text -> PLACE.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void every_open_row_leads_to_a_question_or_to_something_to_do() {
        assertThat(all()).allSatisfy(assessment -> {
            Summary summary = assessment.summary();
            List<String> served = Stream.concat(
                            summary.questions().stream().flatMap(question -> question.rows().stream()),
                            summary.missing().stream()
                                    .map(missing ->
                                            missing.finding().requirement().id()))
                    .toList();
            assertThat(served)
                    .containsAll(summary.rows(RowStatus.OPEN).stream()
                            .map(finding -> finding.requirement().id())
                            .toList());
        });
    }
}
