package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.Grammar;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of a rulebook.
 *
 * <pre>{@code
 * Requirement row = Rulebooks.dkAarhusGroup().inForceOn(today).requirement("dk1-start");
 * row.title();
 * row.citations(); // where it stands
 * }</pre>
 *
 * @param id the row's id, unique in its edition: a code, or several joined by {@code /} for a row split from one line of
 *     the source
 * @param title what it asks, one sentence
 * @param level how much it weighs
 * @param criterion when it is met
 * @param citations where it stands, at least one
 * @param reading what of it is our reading of the source, and why
 * @param remarks what else a reader should know, each a sentence; printed and never judged
 */
public record Requirement(
        String id,
        String title,
        Level level,
        Criterion criterion,
        List<Citation> citations,
        Optional<Reading> reading,
        List<String> remarks) {
    private static final Pattern ID = Pattern.compile(Grammar.TEXT + "(/" + Grammar.TEXT + ")*");

    /**
     * Copies the lists.
     *
     * @param id the row's id, unique in its edition: a code, or several joined by {@code /} for a row split from one line of the
     *     source
     * @param title what it asks, one sentence
     * @param level how much it weighs
     * @param criterion when it is met
     * @param citations where it stands, at least one
     * @param reading what of it is our reading of the source, and why
     * @param remarks what else a reader should know, each a sentence; printed and never judged
     */
    public Requirement {
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(remarks, "remarks");
        Objects.requireNonNull(title, "title");
        citations = List.copyOf(citations);
        remarks = List.copyOf(remarks);
    }

    /**
     * A row with nothing to remark.
     *
     * @param id the row's id, unique in its edition: a code, or several joined by {@code /} for a row split from one line of the
     *     source
     * @param title what it asks, one sentence
     * @param level how much it weighs
     * @param criterion when it is met
     * @param citations where it stands, at least one
     * @param reading what of it is our reading of the source, and why
     */
    public Requirement(
            String id,
            String title,
            Level level,
            Criterion criterion,
            List<Citation> citations,
            Optional<Reading> reading) {
        this(id, title, level, criterion, citations, reading, List.of());
    }

    /** Whether the id is one. */
    boolean hasValidId() {
        return ID.matcher(id).matches();
    }

    /**
     * {@return why no edition would take it, everything at once; empty when one would}
     *
     * @param aboutPersons whether the edition is about persons, and not about groups
     */
    public List<Refusal> refusals(boolean aboutPersons) {
        return RowChecks.problemsOf(this, aboutPersons);
    }

    /**
     * Why no edition would take these rows beside each other, of those that it would take alone: two required ones of which nothing could
     * meet both. Told of the later one. Whether the edition cites for a row that has no citation does not matter.
     *
     * @param rows the rows
     * @param aboutPersons whether the edition is about persons, and not about groups
     * @return the refusals, each told of one row; none when an edition would take them
     */
    public static List<Refusal> refusalsBetween(List<Requirement> rows, boolean aboutPersons) {
        Objects.requireNonNull(rows, "rows");
        return CrossedRows.among(
                rows,
                aboutPersons,
                row -> false,
                row -> row.refusals(aboutPersons).stream()
                        .allMatch(refusal -> refusal.part().equals("citations")));
    }

    /**
     * {@return the same row with other citations}
     *
     * @param sources the citations, in place of those of before
     */
    public Requirement citing(List<Citation> sources) {
        Objects.requireNonNull(sources, "sources");
        return new Requirement(id, title, level, criterion, sources, reading, remarks);
    }

    /** The same row with a reading. */
    Requirement read(Reading how) {
        return new Requirement(id, title, level, criterion, citations, Optional.of(how), remarks);
    }

    /**
     * {@return the same row with another criterion}
     *
     * @param other what it asks then
     */
    public Requirement with(Criterion other) {
        Objects.requireNonNull(other, "other");
        return new Requirement(id, title, level, other, citations, reading, remarks);
    }

    /**
     * {@return the same row, with these remarks}
     *
     * @param sentences the remarks, in place of those of before
     */
    public Requirement remarking(List<String> sentences) {
        Objects.requireNonNull(sentences, "sentences");
        return new Requirement(id, title, level, criterion, citations, reading, sentences);
    }
}
