package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.rulebook.Ways.Atom;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** From which number to which a quantity can be, whatever is on record, in base units; for stretches of the calendar in days. */
final class Reach implements Quantity.Fold<Range> {
    private static final Range ANY = new Range(0, Range.NO_BOUND);

    private final boolean ofPersons;

    Reach(boolean ofPersons) {
        this.ofPersons = ofPersons;
    }

    private static Range upTo(long most) {
        return new Range(0, most);
    }

    private static Range upTo(OptionalLong most) {
        return most.isPresent() ? upTo(Math.max(0, most.getAsLong())) : ANY;
    }

    // There is one frame.
    @Override
    public Range total(Quantity.Total total) {
        boolean ofTheFrame = total.unit().dimension() == Dimension.ENTRIES
                && Kinds.of(total.of()).equals(Set.of(FactKind.FRAME));
        return ofTheFrame ? upTo(1) : ANY;
    }

    @Override
    public Range capped(Quantity.Capped capped) {
        return total(capped.total());
    }

    @Override
    public Range distinct(Quantity.Distinct distinct) {
        return values(distinct.facet(), distinct.of());
    }

    private Range values(Facet facet, Selector of) {
        Set<String> all = new HashSet<>();
        for (FactKind kind : Kinds.of(of)) {
            Optional<Set<String>> codes = codes(facet, of, new Kin(kind, ofPersons));
            if (codes.isEmpty()) {
                return ANY;
            }
            all.addAll(codes.get());
        }
        return upTo(all.size());
    }

    /** All that facts of the kind can have as value; empty when it may be anything. */
    private static Optional<Set<String>> codes(Facet facet, Selector of, Kin kin) {
        Optional<List<List<Atom>>> ways = Ways.of(of, kin.kind());
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Set<String> all = new HashSet<>();
        for (List<Atom> way : ways.get()) {
            Optional<Set<String>> codes = kin.values(facet)
                    .map(sets -> sets.stream().flatMap(Collection::stream).collect(Collectors.toSet()));
            for (Atom atom : way) {
                boolean says = atom.part() instanceof Selector.Is is
                        && is.facet() == facet
                        && kin.values(facet).stream().flatMap(List::stream).allMatch(set -> set.size() == 1);
                if (says && !facet.isForSeveral()) {
                    List<String> these = ((Selector.Is) atom.part()).codes();
                    if (atom.taken()) {
                        codes = Optional.of(codes.map(old -> kept(old, these)).orElseGet(() -> new HashSet<>(these)));
                    } else {
                        codes.ifPresent(old -> old.removeAll(these));
                    }
                }
            }
            if (codes.isEmpty()) {
                return codes;
            }
            all.addAll(codes.get());
        }
        return Optional.of(all);
    }

    private static Set<String> kept(Set<String> old, List<String> these) {
        old.retainAll(these);
        return old;
    }

    @Override
    public Range ranked(Quantity.Ranked ranked) {
        if (ranked.unit().dimension() == Dimension.GAP) {
            return ANY;
        }
        Optional<Range> all = Optional.empty();
        for (FactKind kind : Kinds.of(ranked.of())) {
            Kin kin = new Kin(kind, ofPersons);
            for (List<Atom> way : Ways.of(ranked.of(), kind).orElse(List.of(List.of()))) {
                Range one = size(kin, ranked.unit().dimension(), way);
                all = Optional.of(all.map(one::or).orElse(one));
            }
        }
        return all.orElse(ANY);
    }

    private static Range size(Kin kin, Dimension dimension, List<Atom> way) {
        Range size = kin.sizes(dimension).orElse(ANY);
        for (Atom atom : way) {
            if (atom.taken()
                    && atom.part() instanceof Selector.Sized sized
                    && sized.unit().dimension() == dimension) {
                size = size.and(Range.of(sized.min(), sized.max()));
            }
        }
        return size;
    }

    @Override
    public Range span(Quantity.Span span) {
        return ANY;
    }

    @Override
    public Range covered(Quantity.Covered covered) {
        return upTo(Width.days(covered.window()));
    }

    @Override
    public Range share(Quantity.Share share) {
        return upTo(Units.SHARE.size());
    }

    @Override
    public Range tally(Quantity.Tally tally) {
        return tally.cells() instanceof Quantity.Cells.Periods periods
                ? upTo(Width.periods(periods))
                : tally.cells() instanceof Quantity.Cells.Values values ? values(values.facet(), values.of()) : ANY;
    }

    @Override
    public Range spread(Quantity.Spread spread) {
        return ANY;
    }

    // What the frame states is not held against what the record can show.
    @Override
    public Range stated(Quantity.Stated stated) {
        return stated.term().unit().equals(Units.LENGTH) ? upTo(24 * 60) : ANY;
    }
}
