package io.github.balint4j.rules.outcome;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a verdict rests on, ordered by date, then by path. They are listed when first asked for: a caller who
 * wants the verdict alone does not pay for its explanation.
 *
 * <pre>{@code
 * Evidence evidence = assessment.finding("dk1-start").outcome().evidence();
 * evidence.notCounted().forEach(System.out::println); // each with its reason
 * }</pre>
 */
public final class Evidence {
    private static final Evidence NONE = of(List.of(), List.of(), List.of());

    private record Lists(List<EvidenceItem> counted, List<EvidenceItem> notCounted, List<EvidenceItem> unsure) {}

    private final Supplier<Lists> source;
    private volatile @Nullable Lists lists;

    private Evidence(Supplier<Lists> source) {
        this.source = source;
    }

    /**
     * {@return the evidence of these entries}
     *
     * @param counted what counted
     * @param notCounted what is of the same activity and did not count
     * @param unsure what may count
     */
    public static Evidence of(List<EvidenceItem> counted, List<EvidenceItem> notCounted, List<EvidenceItem> unsure) {
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(notCounted, "notCounted");
        Objects.requireNonNull(unsure, "unsure");
        return of(() -> List.copyOf(counted), () -> List.copyOf(notCounted), () -> List.copyOf(unsure));
    }

    /**
     * {@return what these give, each time the same, when first asked for}
     *
     * @param counted what counted
     * @param notCounted what is of the same activity and did not count
     * @param unsure what may count
     */
    public static Evidence of(
            Supplier<List<EvidenceItem>> counted,
            Supplier<List<EvidenceItem>> notCounted,
            Supplier<List<EvidenceItem>> unsure) {
        return new Evidence(() -> new Lists(counted.get(), notCounted.get(), unsure.get()));
    }

    /** What this gives, when somebody looks at it. */
    static Evidence later(Supplier<Evidence> source) {
        return new Evidence(() -> source.get().lists());
    }

    /** {@return no evidence} */
    public static Evidence none() {
        return NONE;
    }

    /** {@return what counted} */
    public List<EvidenceItem> counted() {
        return lists().counted();
    }

    /** {@return what is of the same activity and did not count, each with the reason} */
    public List<EvidenceItem> notCounted() {
        return lists().notCounted();
    }

    /** {@return what may count, each with the datum that is missing} */
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
