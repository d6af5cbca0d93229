package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A sum of which no more than so much counts for each value of an attribute. What an entry's value is may be known in part: then it
 * counts at the least as if it had the value of others, and at the most as if it had as many of its own as it can.
 */
final class Capping {
    private static final long ANYWHERE = Long.MAX_VALUE / 4;

    private final Quantity.Capped capped;
    private final Selection selection;
    private final Unit unit;
    private final long most;
    private final Map<String, Long> numbers = new HashMap<>();

    /** Where an entry lies: from a first value to a last, both counted; at so many of them at the most. */
    private record Place(long first, long last, long most) {
        boolean isKnown() {
            return first == last;
        }
    }

    private record Range(long first, long last) {}

    /** What counts of what lies from a first value to a last. */
    private record Part(long first, long last, long low, long high) {
        Part and(long less, long more) {
            return new Part(first, last, Amount.plus(low, less), Amount.plus(high, more));
        }
    }

    Capping(Quantity.Capped capped, Selection selection) {
        this.capped = capped;
        this.selection = selection;
        this.unit = capped.unit();
        this.most = unit.toBase(capped.most());
    }

    Computed explain(Computed computed) {
        Amount surely = sum(Size.SURELY);
        Measure measure = Measure.between(unit, surely.low(), surely.high()).limitedIf(surely.limited());
        if (unit.isRead()) {
            Amount read = sum(Size.BY_READING);
            measure = measure.readAs(Measure.By.MINUTES, read.low(), read.high());
        }
        List<Fact> inexact = new ArrayList<>();
        List<Fact> anywhere = new ArrayList<>();
        for (Fact fact : selection.in()) {
            Amount amount = Size.BY_READING.altogether(fact, unit);
            if (!amount.isExact() && amount.low() < most) {
                inexact.add(fact);
            }
            if (!place(fact).isKnown()) {
                anywhere.add(fact);
            }
        }
        Computed found = computed.measuring(measure)
                .showing(this::evidence)
                .lacking(Datum.Kind.AMOUNT, Steps.datum(unit), inexact);
        return Attributes.isDerived(capped.per())
                ? found.alsoLacking(Steps.dates(anywhere))
                : found.lacking(Datum.Kind.FACET, capped.per().code(), anywhere);
    }

    private Amount sum(Size how) {
        TreeMap<Long, Part> known = new TreeMap<>();
        List<Part> parts = new ArrayList<>();
        boolean limited = false;
        for (Fact fact : selection.possible()) {
            Amount amount = how.altogether(fact, unit);
            limited |= amount.limited() && amount.high() < most;
            Place place = place(fact);
            long low = isSure(fact) ? amount.low() : 0;
            if (place.isKnown()) {
                known.merge(
                        place.first(),
                        new Part(place.first(), place.first(), low, amount.high()),
                        (all, one) -> all.and(one.low(), one.high()));
            } else {
                long at = Math.min(place.most(), count(place.first(), place.last()));
                parts.add(
                        new Part(place.first(), place.last(), Math.min(low, most), Math.min(amount.high(), times(at))));
            }
        }
        known.values()
                .forEach(part -> parts.add(
                        new Part(part.first(), part.last(), Math.min(part.low(), most), Math.min(part.high(), most))));
        long high = selection.open().isEmpty() ? most(parts) : Measure.NO_BOUND;
        return new Amount(least(parts), high, limited && high != Measure.NO_BOUND);
    }

    private boolean isSure(Fact fact) {
        return selection.test().on(fact) == Match.IN;
    }

    // Of parts that lie apart, each counts by itself; those are chosen that come to the most. What may lie at the same
    // values
    // counts together as if it had one, however many entries it is written as.
    private long least(List<Part> parts) {
        Map<Range, Long> lows = new HashMap<>();
        parts.forEach(part -> lows.merge(new Range(part.first(), part.last()), part.low(), Amount::plus));
        List<Range> byLast = new ArrayList<>(lows.keySet());
        byLast.sort(Comparator.comparingLong(Range::last));
        TreeMap<Long, Long> reached = new TreeMap<>();
        long best = 0;
        for (Range range : byLast) {
            Map.Entry<Long, Long> before = reached.lowerEntry(range.first());
            long here = Math.min(lows.getOrDefault(range, 0L), most);
            best = Math.max(best, Amount.plus(before == null ? 0 : before.getValue(), here));
            reached.put(range.last(), best);
        }
        return best;
    }

    // Parts that may lie at the same values have these together.
    private long most(List<Part> parts) {
        parts.sort(Comparator.comparingLong(Part::first));
        long all = 0;
        for (int i = 0; i < parts.size(); ) {
            long first = parts.get(i).first();
            long last = parts.get(i).last();
            long together = 0;
            for (; i < parts.size() && parts.get(i).first() <= last; i++) {
                last = Math.max(last, parts.get(i).last());
                together = Amount.plus(together, parts.get(i).high());
            }
            all = Amount.plus(all, Math.min(together, times(count(first, last))));
        }
        return all;
    }

    private static long count(long first, long last) {
        return last - first + 1;
    }

    private long times(long values) {
        return values > Measure.NO_BOUND / most ? Measure.NO_BOUND : values * most;
    }

    private Place place(Fact fact) {
        Attribute per = capped.per();
        long most = fact.isSummed() ? fact.amount(Dimension.ENTRIES).high() : Measure.NO_BOUND;
        if (Attributes.isDerived(per)) {
            return new Place(
                    OnCalendar.number(per, fact.days().fromLow()),
                    OnCalendar.number(per, fact.days().untilHigh()),
                    most);
        }
        List<String> values = fact.values(per);
        if (values == null || values.size() != 1) {
            return new Place(-ANYWHERE, ANYWHERE, fact.isSummed() ? most : 1);
        }
        long number = numbers.computeIfAbsent(values.get(0), value -> (long) numbers.size());
        return new Place(number, number, 1);
    }

    // What counted, with as much of it as did; the rest, with the value that it was too much of.
    private Evidence evidence(Evidence all) {
        return Evidence.of(
                () -> entries(true),
                () -> Stream.concat(entries(false).stream(), all.notCounted().stream())
                        .toList(),
                all::unsure);
    }

    private List<EvidenceItem> entries(boolean counted) {
        List<EvidenceItem> entries = new ArrayList<>();
        Map<Long, Long> all = new HashMap<>();
        for (Fact fact : selection.in()) {
            Amount amount = Size.BY_READING.altogether(fact, unit);
            Place place = place(fact);
            long before = all.getOrDefault(place.first(), 0L);
            boolean exact = amount.isExact() && place.isKnown();
            long counts = exact ? Math.min(amount.low(), Math.max(0, most - before)) : amount.low();
            long exceeds = amount.low() - counts;
            if (exact) {
                all.put(place.first(), before + amount.low());
            }
            if (counted && (counts > 0 || exceeds == 0)) {
                entries.add(entry(fact, new Amount(counts, amount.high() - exceeds), Optional.empty()));
            }
            if (!counted && exceeds > 0) {
                Reason because =
                        new Reason(Reason.Type.CAPPED, capped.per().code(), Attributes.known(fact, capped.per()));
                entries.add(entry(fact, Amount.of(exceeds), Optional.of(because)));
            }
        }
        return entries;
    }

    private EvidenceItem entry(Fact fact, Amount amount, Optional<Reason> because) {
        return Evidences.entry(fact, Optional.of(Measure.between(unit, amount.low(), amount.high())), because);
    }
}
