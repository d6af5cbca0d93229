package io.github.balint4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.laws.Subjects;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every finding is said in words that name each of its numbers. */
@Domain(Subjects.class)
@Domain(DomainContext.Global.class)
class SentencesLawTest {
    @Property(tries = 500, seed = Seed.FIXED)
    void every_finding_about_a_group_names_each_of_its_numbers(
            @ForAll BalintGroup group, @ForAll LocalDate asOf, @ForAll Edition edition) {
        edition.assess(group, asOf).findings().forEach(SentencesLawTest::namesItsNumbers);
    }

    @Property(tries = 500, seed = Seed.FIXED)
    void every_finding_about_a_frame_names_each_of_its_numbers(
            @ForAll GroupFrame frame, @ForAll LocalDate asOf, @ForAll Edition edition) {
        edition.assess(frame, asOf).findings().forEach(SentencesLawTest::namesItsNumbers);
    }

    private static void namesItsNumbers(Finding finding) {
        String text = finding.toString();
        assertThat(text)
                .contains(finding.requirement().id())
                .contains(finding.requirement().title());
        finding.requirement().citations().forEach(citation -> assertThat(text).contains(citation.source()));
        finding.requirement().reading().ifPresent(reading -> assertThat(text).contains(reading.reason()));
        assertThat(NumbersOf.bounds(finding.requirement().criterion()))
                .allSatisfy(bound -> assertThat(text).contains(bound));
        finding.found()
                .ifPresent(found -> assertThat(NumbersOf.found(found))
                        .allSatisfy(number -> assertThat(text).contains(number)));
        assertThat(finding.remaining().steps().flatMap(NumbersOf::step))
                .allSatisfy(number -> assertThat(text).contains(number));
        // What has no end has no number.
        assertThat(text).doesNotContain(Long.toString(Measure.NO_BOUND).substring(0, 10));
        // No argument of a text and nothing of Java is left over.
        assertThat(text).doesNotContain("{", "}", "null", "Optional", "[", "]");
    }
}
