package io.github.balint4j.rules.outcome;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a verdict rests on, ordered by date, then by path. They are listed when first asked for: a caller who
 * wants the verdict alone does not pay for its explanation.
 */
public final class Evidence {
    private static final Evidence NONE = of(List.of(), List.of(), List.of());

    private record Lists(List<EvidenceItem> counted, List<EvidenceItem> notCounted, List<EvidenceItem> unsure) {}

    private final Supplier<Lists> source;
    private volatile @Nullable Lists lists;

    private Evidence(Supplier<Lists> source) {
        this.source = source;
    }

    /** These entries. */
    public static Evidence of(List<EvidenceItem> counted, List<EvidenceItem> notCounted, List<EvidenceItem> unsure) {
        return of(() -> List.copyOf(counted), () -> List.copyOf(notCounted), () -> List.copyOf(unsure));
    }

    /** What these give, each time the same, when first asked for. */
    public static Evidence of(
            Supplier<List<EvidenceItem>> counted,
            Supplier<List<EvidenceItem>> notCounted,
            Supplier<List<EvidenceItem>> unsure) {
        return new Evidence(() -> new Lists(counted.get(), notCounted.get(), unsure.get()));
    }

    /** No evidence. */
    public static Evidence none() {
        return NONE;
    }

    /** What counted. */
    public List<EvidenceItem> counted() {
        return lists().counted();
    }

    /** What is of the same activity and did not count, each with the reason. */
    public List<EvidenceItem> notCounted() {
        return lists().notCounted();
    }

    /** What may count, each with the datum that is missing. */
    public List<EvidenceItem> unsure() {
        return lists().unsure();
    }

    // Two threads may list them twice, with the same result.
    private Lists lists() {
        Lists known = lists;
        if (known == null) {
            known = source.get();
            lists = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence && lists().equals(evidence.lists());
    }

    @Override
    public int hashCode() {
        return Objects.hash(lists());
    }

    @Override
    public String toString() {
        return lists().toString();
    }
}
