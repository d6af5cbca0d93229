package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Language;
import io.github.balint4j.rules.fact.Subject;
import io.github.balint4j.rules.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One subject under several editions on one day, beside each other: a line for each thing that their rows speak about, a
 * column for each edition. Its text, in words, is {@link #toString()}.
 *
 * <pre>{@code
 * System.out.println(Comparison.of(List.of(
 *         Rulebooks.seSfmpGroup().assess(group, today), Rulebooks.dkAarhusGroup().assess(group, today))));
 * }</pre>
 */
public final class Comparison {
    /**
     * What the editions say about one thing.
     *
     * @param aspect about what, a code: {@code members}, {@code agreement/voluntary}; {@code own/...} for what no other
     *     edition could be seen to speak of
     * @param cells for each assessment, in its order, the findings of the rows about it; empty where it has none
     */
    public record Line(String aspect, List<List<Finding>> cells) {
        /**
         * Copies the lists.
         *
         * @param aspect about what, a code: {@code members}, {@code agreement/voluntary}; {@code own/...} for what no other
         *     edition could be seen to speak of
         * @param cells for each assessment, in its order, the findings of the rows about it; empty where it has none
         */
        public Line {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    private final List<Assessment> assessments;
    private final Map<RowTheme, Line> lines;

    private Comparison(List<Assessment> assessments, Map<RowTheme, Line> lines) {
        this.assessments = assessments;
        this.lines = lines;
    }

    /**
     * {@return these assessments beside each other, in this order}
     *
     * @param assessments the assessments, at least one: of one subject on one day, no two under one edition
     * @throws IllegalArgumentException when there is none, when they are not of one subject on one day, or when two are
     *     under the same edition
     */
    public static Comparison of(List<Assessment> assessments) {
        Objects.requireNonNull(assessments, "assessments");
        List<Assessment> all = List.copyOf(assessments);
        requireComparable(all);
        return new Comparison(all, lines(all));
    }

    private static void requireComparable(List<Assessment> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs at least one assessment");
        }
        Assessment first = all.get(0);
        for (int i = 0; i < all.size(); i++) {
            Assessment one = all.get(i);
            if (!one.subjectKind().equals(first.subjectKind())
                    || !one.subjectId().equals(first.subjectId())
                    || !one.asOf().equals(first.asOf())) {
                throw new IllegalArgumentException(
                        "assessments are compared when they are of one subject on one day, which that under "
                                + one.edition() + " and that under " + first.edition() + " are not");
            }
            boolean again = all.subList(0, i).stream()
                    .anyMatch(earlier ->
                            earlier.edition().id().equals(one.edition().id()));
            if (again) {
                throw new IllegalArgumentException(one.edition() + " is given twice");
            }
        }
    }

    private static Map<RowTheme, Line> lines(List<Assessment> all) {
        Map<RowTheme, List<List<Finding>>> cells = new LinkedHashMap<>();
        for (int column = 0; column < all.size(); column++) {
            for (Finding finding : all.get(column).findings()) {
                cells.computeIfAbsent(RowThemes.of(finding.requirement()), aspect -> emptyCells(all.size()))
                        .get(column)
                        .add(finding);
            }
        }
        Map<RowTheme, Line> lines = new LinkedHashMap<>();
        cells.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().topic()))
                .forEach(entry ->
                        lines.put(entry.getKey(), new Line(entry.getKey().id(), entry.getValue())));
        return lines;
    }

    private static List<List<Finding>> emptyCells(int count) {
        List<List<Finding>> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    /** {@return the columns, in the given order} */
    public List<Assessment> assessments() {
        return assessments;
    }

    /**
     * {@return the lines: what several editions may speak of first, in a fixed order; then each agreement, then what stands alone,
     * in the order of the rulebooks} Every finding of every assessment is in exactly one cell.
     */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /**
     * {@return what counts under all of them alike and what is still lacking under each, of one person under two rulebooks or more; else
     * empty}
     */
    public Optional<Glance> glance() {
        boolean ofPerson = assessments.get(0).subjectKind().equals(Subject.PORTFOLIO.code());
        return ofPerson && assessments.size() > 1 ? Optional.of(Glance.of(assessments)) : Optional.empty();
    }

    /** The lines with what they are about. */
    Map<RowTheme, Line> byAspect() {
        return lines;
    }

    /** The table and what remains under each rulebook, many lines, in 100 columns where the names are not too long. */
    @Override
    public String toString() {
        return inWords(Locale.ENGLISH);
    }

    /**
     * {@return the same in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String inWords(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return ComparisonText.of(this, Wording.in(Language.of(locale)));
    }

    /** {@return the table and what remains under each rulebook, as Markdown} */
    public String toMarkdown() {
        return toMarkdown(Locale.ENGLISH);
    }

    /**
     * {@return the table and what remains under each rulebook, as Markdown, in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String toMarkdown(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return ComparisonPage.of(this, Wording.in(Language.of(locale)));
    }
}
