package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An assessment in short: how it stands, what is missing, what to ask whom. Its text, in words, is {@link #toString()}; the
 * whole with evidence, readings and sources is that of the {@link Assessment}.
 *
 * <pre>{@code
 * Summary summary = edition.assess(group, day).summary();
 * summary.questions().forEach(question -> System.out.println(question.text()));
 * }</pre>
 */
public final class Summary {
    /**
     * A row that something is to be done for: it is not met, or is open and more helps.
     *
     * @param finding the row and what it came to
     * @param found what was found, in words; empty where the row does not compare an amount
     * @param ways what would meet it, in words: any one of them, and of alternatives within it the nearest;
     *     {@link Finding#remaining()} has the others
     * @param running the period that still runs and what it needs, in words; empty where none does
     */
    public record Missing(Finding finding, Optional<String> found, List<String> ways, Optional<String> running) {
        /**
         * Copies the list.
         *
         * @param finding the row and what it came to
         * @param found what was found, in words; empty where the row does not compare an amount
         * @param ways what would meet it, in words: any one of them, and of alternatives within it the nearest; {@link
         *     Finding#remaining()} has the others
         * @param running the period that still runs and what it needs, in words; empty where none does
         */
        public Missing {
            ways = List.copyOf(ways);
        }
    }

    /**
     * Something that nobody has said, asked once however many rows hang on it.
     *
     * @param judge whom to ask, a code; empty for whoever keeps the record
     * @param step what to record or to have judged
     * @param text what is asked, a phrase
     * @param rows the ids of the rows that it serves, in the order of the rulebook
     */
    public record Question(Optional<String> judge, Remedy.Step step, String text, List<String> rows) {
        /**
         * Copies the list.
         *
         * @param judge whom to ask, a code; empty for whoever keeps the record
         * @param step what to record or to have judged
         * @param text what is asked, a phrase
         * @param rows the ids of the rows that it serves, in the order of the rulebook
         */
        public Question {
            rows = List.copyOf(rows);
        }
    }

    private static final Set<Datum.Kind> OF_ENTRIES =
            Set.of(Datum.Kind.FACET, Datum.Kind.DATE, Datum.Kind.AMOUNT, Datum.Kind.PEOPLE, Datum.Kind.PARTS);

    private final Assessment assessment;
    private final Set<RowStatus> shown;
    private final Wording wording;
    private final EditionWords names;

    private Summary(Assessment assessment, Set<RowStatus> shown, Wording wording) {
        this.assessment = assessment;
        this.shown = shown;
        this.wording = wording;
        this.names = EditionWords.of(assessment.edition(), wording);
    }

    static Summary of(Assessment assessment) {
        return new Summary(assessment, EnumSet.allOf(RowStatus.class), Wording.english());
    }

    /**
     * {@return the same in the language of the locale, else in English} As JSON it stays English.
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public Summary in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new Summary(assessment, shown, Wording.in(Language.of(locale)));
    }

    Wording wording() {
        return wording;
    }

    EditionWords names() {
        return names;
    }

    /**
     * {@return the same with only the rows that stand so; the verdict stays that of the whole}
     *
     * @param statuses which rows to keep, by how they stand
     */
    public Summary only(Set<RowStatus> statuses) {
        Objects.requireNonNull(statuses, "statuses");
        return new Summary(assessment, statuses.isEmpty() ? Set.of() : EnumSet.copyOf(statuses), wording);
    }

    /** {@return what it sums up} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the overall verdict} */
    public Verdict verdict() {
        return assessment.verdict();
    }

    /** {@return the overall verdict, one plain sentence} */
    public String sentence() {
        return new ReportLayout(wording).overall(assessment);
    }

    /**
     * {@return the rows that stand so, in the order of the rulebook}
     *
     * @param status how the rows stand
     */
    public List<Finding> rows(RowStatus status) {
        Objects.requireNonNull(status, "status");
        return shown.contains(status)
                ? assessment.findings().stream()
                        .filter(finding -> finding.status() == status)
                        .toList()
                : List.of();
    }

    /** {@return what is missing: first the rows that are not met, then the open ones for which something can be done} */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        rows(RowStatus.NOT_MET).forEach(finding -> missing.add(missing(finding)));
        rows(RowStatus.OPEN).stream()
                .filter(finding -> finding.outcome().running().isPresent()
                        || nearest(finding.remaining()).anyMatch(step -> !isQuestion(step)))
                .forEach(finding -> missing.add(missing(finding)));
        return List.copyOf(missing);
    }

    /**
     * {@return what to ask for the open rows, each question once, grouped by whom to ask: for each row the way that is nearest; its
     * {@link Finding#remaining()} has the others}
     */
    public List<Question> questions() {
        Map<Object, Remedy.Step> asked = new LinkedHashMap<>();
        Map<Object, Set<String>> rows = new LinkedHashMap<>();
        for (Finding finding : rows(RowStatus.OPEN)) {
            nearest(named(finding)).filter(Summary::isQuestion).forEach(step -> {
                Object question = question(step);
                asked.merge(question, step, Summary::together);
                rows.computeIfAbsent(question, key -> new LinkedHashSet<>())
                        .add(finding.requirement().id());
            });
        }
        Map<Optional<String>, List<Question>> byJudge = new LinkedHashMap<>();
        asked.forEach((question, step) -> {
            Optional<String> judge = step instanceof Remedy.Ask ask ? Optional.of(ask.judge()) : Optional.empty();
            byJudge.computeIfAbsent(judge, key -> new ArrayList<>())
                    .add(new Question(judge, step, wording.question(step), List.copyOf(rows.get(question))));
        });
        return byJudge.values().stream().flatMap(List::stream).toList();
    }

    // A property of entries is asked for once, of all entries that lack it.
    private static Object question(Remedy.Step step) {
        return step instanceof Remedy.Supply supply
                        && OF_ENTRIES.contains(supply.datum().kind())
                ? supply.datum()
                : step;
    }

    private static Remedy.Step together(Remedy.Step one, Remedy.Step other) {
        return one instanceof Remedy.Supply first && other instanceof Remedy.Supply second
                ? new Remedy.Supply(
                        first.datum(),
                        Stream.concat(first.at().stream(), second.at().stream())
                                .distinct()
                                .toList())
                : one;
    }

    private Remedy named(Finding finding) {
        return names.in(finding.remaining());
    }

    private Missing missing(Finding finding) {
        return new Missing(
                finding,
                finding.found().map(found -> wording.found(names.in(finding.outcome()))),
                named(finding).ways().stream()
                        .map(way -> wording.step(all(nearest(way).distinct().toList())))
                        .distinct()
                        .toList(),
                running(finding));
    }

    /** What a period that still runs needs, in words. */
    Optional<String> running(Finding finding) {
        return finding.outcome()
                .running()
                .map(running -> wording.text(
                        "summary.running",
                        "day",
                        running.until(),
                        "step",
                        wording.step(names.in(running.remaining()))));
    }

    private static boolean isQuestion(Remedy.Step step) {
        return step instanceof Remedy.Supply || step instanceof Remedy.Ask;
    }

    private static Remedy all(List<Remedy.Step> steps) {
        return Remedy.kOf(steps.size(), steps);
    }

    // The steps of the nearest way: of several that are needed all, of alternatives the first.
    private static Stream<Remedy.Step> nearest(Remedy remaining) {
        return remaining instanceof Remedy.Several several
                ? several.parts().stream().limit(several.k()).flatMap(Summary::nearest)
                : Stream.of((Remedy.Step) remaining);
    }

    /**
     * {@return the summary in words, in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return in(locale).toString();
    }

    /** The summary in words. */
    @Override
    public String toString() {
        return new SummaryText(this).text();
    }

    /** {@return the rows that it shows with all their evidence, readings and sources, in words: the report} */
    public String details() {
        return new ReportLayout(wording).text(assessment, shown());
    }

    /** {@return the same as Markdown} */
    public String detailsAsMarkdown() {
        return new ReportLayout(wording).markdown(assessment, shown());
    }

    private List<Finding> shown() {
        return assessment.findings().stream()
                .filter(finding -> shown.contains(finding.status()))
                .toList();
    }

    /** {@return the summary as Markdown} */
    public String toMarkdown() {
        return new SummaryText(this).markdown();
    }
}
