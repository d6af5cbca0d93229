package io.github.balint4j.rules.fact;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.outcome.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is on record about one subject, as facts, on one day. The algebra sees nothing else. */
public final class Facts {
    private static final Comparator<Fact> BY_DATE_THEN_PATH =
            Comparator.<Fact>comparingLong(fact -> fact.days().fromLow()).thenComparing(Fact::path, Paths.ORDER);

    private final LocalDate asOf;
    private final String framePath;
    private final Map<FactKind, List<Fact>> byKind = new EnumMap<>(FactKind.class);
    private final Map<FactKind, List<Shelf>> shelves = new EnumMap<>(FactKind.class);
    private final Map<Term, Measure> terms;
    private final Map<String, Known<Fact>> standings;

    Facts(
            LocalDate asOf,
            String framePath,
            Map<Term, Measure> terms,
            Map<String, Known<Fact>> standings,
            List<Fact> facts,
            List<Shelf> shelves) {
        this.asOf = asOf;
        this.framePath = framePath;
        this.terms = terms;
        this.standings = standings;
        for (FactKind kind : FactKind.values()) {
            byKind.put(kind, new ArrayList<>());
            this.shelves.put(kind, new ArrayList<>());
        }
        facts.forEach(fact -> byKind.get(fact.kind()).add(fact));
        shelves.forEach(shelf -> this.shelves.get(shelf.kin().kind()).add(shelf));
        byKind.values().forEach(list -> list.sort(BY_DATE_THEN_PATH));
    }

    /** The facts of a group. */
    public static Facts of(BalintGroup group, LocalDate asOf) {
        return new GroupView(group, asOf).facts();
    }

    /** The facts of a declared configuration: its frame, and nothing else on record. */
    public static Facts of(GroupFrame frame, LocalDate asOf) {
        return FrameView.alone(frame, asOf);
    }

    /** The day of the assessment. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All facts of the kind, by date, then by path. */
    public List<Fact> of(FactKind kind) {
        return byKind.get(kind);
    }

    /** The lists in which facts of the kind are recorded. */
    public List<Shelf> shelves(FactKind kind) {
        return shelves.get(kind);
    }

    /** What the person is recognised as; absent when nobody said. */
    public Known<Fact> standingsOf(String person) {
        return standings.getOrDefault(person, Known.absent());
    }

    /** What the frame states for the term; empty when it does not. */
    public Optional<Measure> term(Term term) {
        return Optional.ofNullable(terms.get(term));
    }

    /** Where the term stands or would stand, as a JSON Pointer. */
    public String path(Term term) {
        return framePath + "/" + term.property();
    }
}
