package io.github.balint4j.rules.overview;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between two assessments: of one subject on two days, of a document before and after a change, or under two editions.
 *
 * <pre>{@code
 * AssessmentDiff.of(edition.assess(group, day), edition.assess(group, day.plusMonths(6))).rows();
 * }</pre>
 *
 * @param before the first assessment
 * @param after the second one
 * @param rows the rows that differ, in the order of the second edition, then those that it no longer has
 */
public record AssessmentDiff(Assessment before, Assessment after, List<Row> rows) {
    /**
     * A row that differs.
     *
     * @param id its id
     * @param before what it came to before; empty where there was no such row
     * @param after what it comes to after; empty where there is no such row any more
     */
    public record Row(String id, Optional<Finding> before, Optional<Finding> after) {
        /**
         * {@return its title, as it is after, in the language of the locale}
         *
         * @param locale the language to write in; English where there are no texts in it
         */
        public String title(Locale locale) {
            return after.or(() -> before).orElseThrow().title(locale);
        }

        /** {@return whether the verdict differs, or there is a verdict on one side only} */
        public boolean changesVerdict() {
            return !before.map(Finding::verdict).equals(after.map(Finding::verdict));
        }

        /** {@return whether other things are required than before} */
        public boolean changesRule() {
            return !before.map(one -> one.requirement().criterion())
                    .equals(after.map(one -> one.requirement().criterion()));
        }

        /** {@return what counted before and no longer does} */
        public List<EvidenceItem> gone() {
            return less(before, after);
        }

        /** {@return what counts now and did not} */
        public List<EvidenceItem> come() {
            return less(after, before);
        }

        // The same fact may stand elsewhere in the other document.
        private static List<EvidenceItem> less(Optional<Finding> one, Optional<Finding> other) {
            List<Fact> theirs = new ArrayList<>(counted(other).map(Fact::of).toList());
            return counted(one).filter(item -> !theirs.remove(Fact.of(item))).toList();
        }

        private static Stream<EvidenceItem> counted(Optional<Finding> finding) {
            return finding.stream().flatMap(one -> one.evidence().counted().stream());
        }

        /**
         * {@return the line that says what it came to before and comes to after}
         *
         * @param locale the language to write in; English where there are no texts in it
         */
        public String heading(Locale locale) {
            return heading(Wording.in(Language.of(locale)));
        }

        private String heading(Wording wording) {
            return wording.text(
                    "diff.row",
                    "title",
                    title(wording.language().locale()),
                    "row",
                    id,
                    "before",
                    word(before.map(Finding::verdict), wording),
                    "after",
                    word(after.map(Finding::verdict), wording));
        }

        /**
         * {@return what differs, in words: a line for each thing}
         *
         * @param locale the language to write in; English where there are no texts in it
         */
        public List<String> lines(Locale locale) {
            return lines(Wording.in(Language.of(locale)));
        }

        private List<String> lines(Wording wording) {
            List<String> lines = new ArrayList<>();
            if (changesRule() && before.isPresent() && after.isPresent()) {
                lines.add(wording.text(
                        "diff.rule",
                        "before",
                        wording.required(before.get().requirement().criterion()),
                        "after",
                        wording.required(after.get().requirement().criterion())));
            }
            Optional<String> was = found(before, wording);
            Optional<String> is = found(after, wording);
            if (was.isPresent() && is.isPresent() && !was.equals(is)) {
                lines.add(wording.text("diff.found", "before", was.get(), "after", is.get()));
            }
            add(lines, "diff.gone", gone(), wording);
            add(lines, "diff.come", come(), wording);
            if (isOpen(before) && after.isPresent() && !isOpen(after)) {
                lines.add(wording.text(
                        "diff.settled",
                        "step",
                        before.get().remainingInShort(wording.language().locale())));
            }
            if (isOpen(after) && !before.map(Finding::remaining).equals(after.map(Finding::remaining))) {
                lines.add(wording.text(
                        "diff.needed",
                        "step",
                        after.get().remainingInShort(wording.language().locale())));
            }
            return lines;
        }

        private static boolean isOpen(Optional<Finding> finding) {
            return finding.filter(one -> one.verdict() != Verdict.SATISFIED).isPresent();
        }

        private static Optional<String> found(Optional<Finding> finding, Wording wording) {
            return finding.flatMap(one -> one.found().map(measure -> wording.found(one.outcome())));
        }

        private static void add(List<String> lines, String key, List<EvidenceItem> items, Wording wording) {
            if (!items.isEmpty()) {
                lines.add(wording.text(key, "entries", String.join("; ", wording.entries(items))));
            }
        }
    }

    /** What an item of evidence is about, wherever it stands. */
    private record Fact(FactKind kind, String role, String name, Optional<LocalDate> day) {
        static Fact of(EvidenceItem item) {
            return new Fact(item.kind(), item.role(), item.name(), item.day());
        }
    }

    /**
     * Copies the list.
     *
     * @param before the first assessment
     * @param after the second one
     * @param rows the rows that differ, in the order of the second edition, then those that it no longer has
     */
    public AssessmentDiff {
        rows = List.copyOf(rows);
    }

    /**
     * {@return what differs between them} Rows are the same where their ids are.
     *
     * @param before the assessment before
     * @param after the assessment after, by another edition, day or record
     */
    public static AssessmentDiff of(Assessment before, Assessment after) {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(before, "before");
        Map<String, Finding> was = byId(before);
        Map<String, Finding> is = byId(after);
        List<Row> rows = new ArrayList<>();
        is.forEach((id, finding) -> {
            Row row = new Row(id, Optional.ofNullable(was.get(id)), Optional.of(finding));
            if (row.changesVerdict()
                    || row.changesRule()
                    || !row.lines(Locale.ENGLISH).isEmpty()) {
                rows.add(row);
            }
        });
        was.forEach((id, finding) -> {
            if (!is.containsKey(id)) {
                rows.add(new Row(id, Optional.of(finding), Optional.empty()));
            }
        });
        return new AssessmentDiff(before, after, rows);
    }

    private static Map<String, Finding> byId(Assessment assessment) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        assessment
                .findings()
                .forEach(finding -> findings.put(finding.requirement().id(), finding));
        return findings;
    }

    /** {@return whether the overall verdict differs} */
    public boolean changesVerdict() {
        return before.verdict() != after.verdict();
    }

    /** What differs in English words, many lines. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return what differs in words, many lines}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        Wording wording = Wording.in(Language.of(locale));
        StringBuilder text = new StringBuilder(wording.text(
                        "diff.head",
                        "edition",
                        before.edition(),
                        "day",
                        before.asOf(),
                        "other",
                        after.edition(),
                        "later",
                        after.asOf()))
                .append('\n')
                .append(verdictInWords(wording))
                .append('\n');
        if (rows.isEmpty()) {
            text.append(wording.text("diff.nothing")).append('\n');
        }
        for (Row row : rows) {
            text.append('\n').append(row.heading(wording)).append('\n');
            row.lines(wording).forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.toString();
    }

    /**
     * {@return how the whole stood before and stands after, a sentence in the language of the locale}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String verdictInWords(Locale locale) {
        return verdictInWords(Wording.in(Language.of(locale)));
    }

    private String verdictInWords(Wording wording) {
        return wording.text(
                changesVerdict() ? "diff.verdict" : "diff.same-verdict",
                "before",
                word(Optional.of(before.verdict()), wording),
                "after",
                word(Optional.of(after.verdict()), wording));
    }

    private static String word(Optional<Verdict> verdict, Wording wording) {
        return wording.text("diff.is."
                + verdict.map(one -> switch (one) {
                            case SATISFIED -> "met";
                            case NOT_SATISFIED -> "unmet";
                            case UNDETERMINED -> "open";
                        })
                        .orElse("none"));
    }
}
