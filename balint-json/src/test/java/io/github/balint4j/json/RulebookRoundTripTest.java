package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.rulebook.CriterionForms;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TextSink;
import io.github.balint4j.json.token.TextSource;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/rulebooks: every shipped rulebook as a file, which reads back equal; -Dgolden.update=true rewrites them. */
class RulebookRoundTripTest {
    @TestFactory
    Stream<DynamicTest> a_shipped_rulebook_stands_in_its_file_and_reads_back_equal() {
        return Rulebooks.all().stream()
                .map(rulebook -> dynamicTest(rulebook.toString(), () -> {
                    String text = BalintJson.write(rulebook);
                    Golden.check(Golden.DOCS.resolve("rulebooks/" + fileOf(rulebook)), text);
                    assertThat(read(text)).isEqualTo(rulebook);
                    assertThat(read(BalintJson.write(rulebook, Layout.COMPACT))).isEqualTo(rulebook);
                }));
    }

    @Test
    void no_file_is_left_of_a_rulebook_that_is_gone() {
        assertThat(Examples.files(Golden.DOCS.resolve("rulebooks")).stream().filter(file -> file.endsWith(".json")))
                .isSubsetOf(Rulebooks.all().stream()
                        .map(RulebookRoundTripTest::fileOf)
                        .toList());
    }

    @Property(seed = Seed.FIXED)
    void every_criterion_reads_back_equal(@ForAll("criteria") Criterion criterion, @ForAll Layout layout)
            throws Broken {
        TextSink out = layout.sink();
        CriterionForms.CRITERIA.write(criterion, out);
        TextSource source = new TextSource(out.written());
        source.next();
        ReadContext in = ReadContext.lightly(source);
        assertThat(CriterionForms.CRITERIA.read(in)).as(out.written()).isEqualTo(criterion);
        assertThat(in.problems()).isEmpty();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return AnyRule.criteria();
    }

    static String fileOf(Rulebook rulebook) {
        return rulebook.id().toString().replace('/', '-') + ".json";
    }

    private static Rulebook read(String text) {
        return BalintJson.readRulebook(text).toEither().getOrElseThrow(InvalidDocument::new);
    }
}
