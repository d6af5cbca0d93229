package io.github.balint4j.rules;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Assessment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole report on the Monday group, in words, as it is kept in files. */
class MondayReportTest {
    @ParameterizedTest
    @ValueSource(strings = {"dk-aarhus/group", "se-sfmp/group"})
    void reads_as_it_is_kept(String rulebook) {
        Assessment assessment =
                Rulebooks.find(RulebookRef.of(rulebook)).orElseThrow().assess(Samples.monday(), Samples.ANNOUNCED);
        String file = "monday-" + rulebook.replace('/', '-');

        Golden.check(file + ".txt", assessment.toString());
        Golden.check(file + ".md", assessment.toMarkdown());
    }
}
