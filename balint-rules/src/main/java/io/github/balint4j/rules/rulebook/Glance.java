package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A comparison of one person's evidence at a glance: what counts under all rulebooks alike, and what is still lacking under each.
 *
 * @param entries how many entries of the record count under each of them, in their rows on amounts; 0 or more
 * @param same whether no other entry counts under any of them
 * @param amount the time of these entries in double hours of 90 minutes; empty where one of them is not counted by its time
 * @param first the first day of these entries, as far as days are known
 * @param last the last day of these entries, as far as days are known
 * @param standings how the person stands under each, in the order of the comparison
 */
public record Glance(
        int entries,
        boolean same,
        Optional<Measure> amount,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<Standing> standings) {
    private static final Set<Dimension> AMOUNTS =
            Set.of(Dimension.MINUTES, Dimension.SESSIONS, Dimension.MEETINGS, Dimension.ENTRIES, Dimension.EVENTS);

    /**
     * How the person stands under one rulebook.
     *
     * @param edition which
     * @param verdict the overall verdict
     * @param lacking the required rows that are surely not satisfied
     * @param open the required rows that cannot be decided from what is known
     */
    public record Standing(RulebookRef edition, Verdict verdict, List<Finding> lacking, List<Finding> open) {
        /**
         * Copies the lists.
         *
         * @param edition which
         * @param verdict the overall verdict
         * @param lacking the required rows that are surely not satisfied
         * @param open the required rows that cannot be decided from what is known
         */
        public Standing {
            lacking = List.copyOf(lacking);
            open = List.copyOf(open);
        }
    }

    /**
     * Copies the list.
     *
     * @param entries how many entries of the record count under each of them, in their rows on amounts; 0 or more
     * @param same whether no other entry counts under any of them
     * @param amount the time of these entries in double hours of 90 minutes; empty where one of them is not counted by its time
     * @param first the first day of these entries, as far as days are known
     * @param last the last day of these entries, as far as days are known
     * @param standings how the person stands under each, in the order of the comparison
     */
    public Glance {
        standings = List.copyOf(standings);
    }

    static Glance of(List<Assessment> assessments) {
        List<Map<String, List<EvidenceItem>>> counted =
                assessments.stream().map(Glance::counted).toList();
        Set<String> anywhere = new HashSet<>();
        counted.forEach(one -> anywhere.addAll(one.keySet()));
        Set<String> everywhere = new HashSet<>(anywhere);
        counted.forEach(one -> everywhere.retainAll(one.keySet()));
        List<EvidenceItem> shared = new ArrayList<>();
        counted.forEach(one -> everywhere.forEach(path -> shared.addAll(one.get(path))));
        return new Glance(
                everywhere.size(),
                everywhere.equals(anywhere),
                time(everywhere, counted),
                shared.stream().flatMap(item -> item.day().stream()).min(Comparator.naturalOrder()),
                shared.stream()
                        .flatMap(item -> item.until().or(item::day).stream())
                        .max(Comparator.naturalOrder()),
                assessments.stream()
                        .map(one -> new Standing(one.edition().id(), one.verdict(), one.failing(), one.open()))
                        .toList());
    }

    /** What counts in the required rows that ask for an amount at the least, by where it stands. */
    private static Map<String, List<EvidenceItem>> counted(Assessment assessment) {
        Map<String, List<EvidenceItem>> counted = new LinkedHashMap<>();
        assessment.findings().stream()
                .filter(finding -> finding.requirement().level() == Level.REQUIRED)
                .forEach(finding -> add(finding.outcome(), counted));
        return counted;
    }

    private static void add(Outcome outcome, Map<String, List<EvidenceItem>> counted) {
        if (outcome.criterion() instanceof Criterion.Bounded bounded
                && bounded.min().isPresent()
                && AMOUNTS.contains(bounded.quantity().unit().dimension())) {
            outcome.evidence().counted().stream()
                    .filter(item -> item.kind().isActivity())
                    .forEach(item -> counted.computeIfAbsent(item.path(), path -> new ArrayList<>())
                            .add(item));
        }
        outcome.children().forEach(child -> add(child, counted));
    }

    private static Optional<Measure> time(Set<String> paths, List<Map<String, List<EvidenceItem>>> counted) {
        long low = 0;
        long high = 0;
        long least = 0;
        long most = 0;
        for (String path : paths) {
            Optional<Measure> whole = counted.stream()
                    .flatMap(one -> one.get(path).stream())
                    .flatMap(item -> item.amount().stream())
                    .filter(amount -> amount.unit().dimension() == Dimension.MINUTES)
                    .filter(amount -> amount.high() != Measure.NO_BOUND)
                    .max(Comparator.comparingLong(Measure::high).thenComparingLong(Measure::low));
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            Measure one = whole.get();
            low += one.low();
            high += one.high();
            least += one.asRead().map(Measure.AsRead::low).orElse(one.low());
            most += one.asRead().map(Measure.AsRead::high).orElse(one.high());
        }
        return paths.isEmpty()
                ? Optional.empty()
                : Optional.of(Measure.between(Units.DOUBLE_HOURS, low, high).readAs(Measure.By.MINUTES, least, most));
    }
}
