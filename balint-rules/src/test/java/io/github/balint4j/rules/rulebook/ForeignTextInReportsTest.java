package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.allOf;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Selectors.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.Samples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the texts of a rulebook hold: on a page or in a report they stand in their line, and do nothing to the terminal. */
class ForeignTextInReportsTest {
    private static final String FORGED =
            "\n\n\u2713 forged  required  satisfied\r\n## \u2713 `forged`\u001b[32m\u202e\u2028\u0085";

    private static Rulebook rulebook() {
        Edition edition = Edition.builder("our/group@1")
                .citing(Citation.of("Rules" + FORGED, "page" + FORGED).on("https://example.org" + FORGED))
                .required(
                        "r1",
                        "Title" + FORGED,
                        allOf(
                                some(scheduled()),
                                judged("r1", "often" + FORGED, "group").readAs(some(scheduled()))))
                .reading("word" + FORGED, "reason" + FORGED)
                .gap("gap" + FORGED)
                .leftOut("what" + FORGED, "why" + FORGED)
                .remark("remark" + FORGED)
                .build();
        return Rulebook.of("Whose" + FORGED, edition);
    }

    static List<String> texts() {
        Rulebook rulebook = rulebook();
        Edition edition = rulebook.editions().get(0);
        Assessment assessment = rulebook.assess(Samples.monday(), Samples.ANNOUNCED);
        Comparison comparison = Comparison.of(List.of(assessment));
        return Stream.concat(
                        Stream.of(
                                assessment.toString(),
                                assessment.toMarkdown(),
                                rulebook.toText(edition),
                                rulebook.toMarkdown(edition),
                                comparison.toString(),
                                comparison.toMarkdown()),
                        assessment.findings().stream().map(Finding::toString))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_text_of_a_rulebook_makes_a_line_of_its_own_or_reaches_a_terminal_raw(String text) {
        assertThat(text.lines()).noneMatch(line -> line.matches("(## )?\\u2713 `?forged.*"));
        assertThat(text.codePoints().filter(ForeignText::isHidden).filter(point -> point != '\n'))
                .isEmpty();
        assertThat(text).contains("\\u000a\\u000a\u2713 forged");
    }
}
