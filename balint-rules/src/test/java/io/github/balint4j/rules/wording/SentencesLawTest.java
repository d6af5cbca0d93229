package io.github.balint4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Language;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.RunningPeriod;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every finding is said in words that name each of its numbers, in the line that is about it. */
class SentencesLawTest {
    @Property(tries = 300, seed = Seed.FIXED)
    void every_finding_about_a_group_names_each_of_its_numbers(
            @ForAll("groups") BalintGroup group, @ForAll("days") LocalDate asOf) {
        editions()
                .flatMap(edition -> edition.assess(group, asOf).findings().stream())
                .forEach(SentencesLawTest::namesItsNumbers);
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void every_finding_about_a_frame_names_each_of_its_numbers(
            @ForAll("frames") GroupFrame frame, @ForAll("days") LocalDate asOf) {
        editions()
                .flatMap(edition -> edition.assess(frame, asOf).findings().stream())
                .forEach(SentencesLawTest::namesItsNumbers);
    }

    private static void namesItsNumbers(Finding finding) {
        String text = finding.toString();
        assertThat(text)
                .contains(finding.requirement().id())
                .contains(finding.requirement().title());
        finding.requirement().citations().forEach(citation -> assertThat(text).contains(citation.source()));
        finding.requirement().reading().ifPresent(reading -> assertThat(text).contains(reading.reason()));
        // What has no end has no number.
        assertThat(text).doesNotContain(Long.toString(Measure.NO_BOUND).substring(0, 10));
        // No argument of a text and nothing of Java is left over.
        assertThat(text).doesNotContain("{", "}", "null", "Optional", "[", "]");

        Outcome outcome = branchOf(finding.outcome());
        boolean readAs = outcome.basis() == Basis.READING && outcome.criterion() instanceof Criterion.Judged;
        names(one(text, readAs ? "label.readAs" : "label.required"), NumbersOf.asked(outcome));
        List<String> found = outcome.found().stream().flatMap(NumbersOf::found).toList();
        if (!found.isEmpty()) {
            names(one(text, "label.found"), found.stream());
        }
        waysAreNamed(text, outcome);
        partsAreNamed(text, parts(outcome).toList());
        whatRunsIsNamed(text, Stream.concat(Stream.of(outcome), parts(outcome)).toList());
    }

    private static void waysAreNamed(String text, Outcome outcome) {
        String first = outcome.verdict() == Verdict.UNDETERMINED ? "label.settle" : "label.remaining";
        List<String> said = lines(
                text,
                Words.in(Language.ENGLISH).say(first),
                Words.in(Language.ENGLISH).say("label.or"));
        List<Remedy> ways = outcome.remaining().ways();
        assertThat(said).as(text).hasSameSizeAs(ways);
        for (int i = 0; i < ways.size(); i++) {
            names(said.get(i), ways.get(i).steps().flatMap(NumbersOf::step));
        }
    }

    // A condition leaves it to the branch that is taken.
    private static void whatRunsIsNamed(String text, List<Outcome> outcomes) {
        List<String> said = lines(text, Words.in(Language.ENGLISH).say("label.running"));
        List<RunningPeriod> running = outcomes.stream()
                .filter(outcome -> !(outcome.criterion() instanceof Criterion.When))
                .flatMap(outcome -> outcome.running().stream())
                .toList();
        assertThat(said).as(text).hasSameSizeAs(running);
        for (int i = 0; i < running.size(); i++) {
            names(
                    said.get(i),
                    Stream.concat(
                            Stream.of(running.get(i).until().toString()),
                            running.get(i).remaining().steps().flatMap(NumbersOf::step)));
        }
    }

    private static void partsAreNamed(String text, List<Outcome> parts) {
        List<String> said = lines(
                text,
                Stream.of(Verdict.values())
                        .map(verdict -> "(" + Words.in(Language.ENGLISH).say("verdict." + verdict.code()) + ")")
                        .toArray(String[]::new));
        assertThat(said).as(text).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            Stream<String> found = parts.get(i).found().stream().flatMap(NumbersOf::found);
            names(said.get(i), Stream.concat(NumbersOf.asked(parts.get(i)), found));
        }
    }

    // Of a condition that is settled, the branch that it leads to is all that is asked; one that is met by our reading
    // alone does not
    // settle that the branch is missed.
    private static Outcome branchOf(Outcome outcome) {
        boolean settled = outcome.criterion() instanceof Criterion.When
                && outcome.children().size() == 2
                && outcome.children().get(0).verdict() != Verdict.UNDETERMINED
                && outcome.children().get(1).verdict() == outcome.verdict();
        return settled ? branchOf(outcome.children().get(1)) : outcome;
    }

    // What stands in for another is said by the other already.
    private static Stream<Outcome> parts(Outcome outcome) {
        boolean standIn =
                outcome.criterion() instanceof Criterion.Judged || outcome.criterion() instanceof Criterion.Shown;
        return outcome.children().stream()
                .flatMap(child -> standIn ? child.children().stream() : Stream.of(child))
                .flatMap(SentencesLawTest::withParts);
    }

    private static Stream<Outcome> withParts(Outcome part) {
        return Stream.concat(Stream.of(part), parts(part));
    }

    private static String one(String text, String label) {
        List<String> lines = lines(text, Words.in(Language.ENGLISH).say(label));
        assertThat(lines).as(text).hasSize(1);
        return lines.get(0);
    }

    /** What the lines with these labels say, in their order. */
    private static List<String> lines(String text, String... labels) {
        return text.lines()
                .skip(2)
                .flatMap(line -> Stream.of(labels)
                        .filter(label -> line.strip().startsWith(label + " "))
                        .map(label -> line.strip().substring(label.length()).strip()))
                .toList();
    }

    private static void names(String line, Stream<String> numbers) {
        assertThat(numbers)
                .allSatisfy(number ->
                        assertThat(line).containsPattern("(?<![\\w.-])" + Pattern.quote(number) + "(?![\\w-]|\\.\\d)"));
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<GroupFrame> frames() {
        return Groups.frames();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 760).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    private static Stream<Edition> editions() {
        return Rulebooks.aboutGroups().stream().flatMap(rulebook -> rulebook.editions().stream());
    }
}
