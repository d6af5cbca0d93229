package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.evaluation.PrimaryFacts;
import io.github.balint4j.rules.rulebook.Ways.Atom;
import java.time.Period;
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
    private final Room around;

    Reach(boolean ofPersons) {
        this(ofPersons, Room.ANY);
    }

    private Reach(boolean ofPersons, Room around) {
        this.ofPersons = ofPersons;
        this.around = around;
    }

    /** What it can be where the activities lie in these days alone. */
    Reach within(Room days) {
        return new Reach(ofPersons, around.and(days));
    }

    /** What it can be in each of the cells. */
    Reach within(Quantity.Cells cells) {
        return cells instanceof Quantity.Cells.Periods periods
                ? within(Room.of(periods.length()))
                : cells instanceof Quantity.Cells.Calendar calendar
                        ? within(Room.of(calendar.unit()))
                        : cells instanceof Quantity.Cells.Values values && CalendarCodes.tells(values.attribute())
                                ? within(Room.of(values.attribute()))
                                : this;
    }

    private Room room(Selector of) {
        Room own = Room.of(of, ofPersons);
        return Kinds.of(of).stream().allMatch(FactKind::isActivity) ? own.and(around) : own;
    }

    /** Whether a period can lie between the first and the last day that is counted, or of what is covered, be covered. */
    boolean holds(Quantity quantity, Period length) {
        return quantity instanceof Quantity.Span span
                ? room(span.of()).holds(length)
                : !(quantity instanceof Quantity.Covered covered)
                        || room(covered).fills(length);
    }

    /** Whether more than a period can lie between them, or be covered. */
    boolean exceeds(Quantity quantity, Period length) {
        return quantity instanceof Quantity.Span span
                ? room(span.of()).exceeds(length)
                : !(quantity instanceof Quantity.Covered covered)
                        || room(covered).holds(length);
    }

    boolean ofPersons() {
        return ofPersons;
    }

    private Room room(Quantity.Covered covered) {
        return room(covered.of()).and(Room.of(covered.window()));
    }

    private static Range upTo(long most) {
        return new Range(0, most);
    }

    private static Range upTo(OptionalLong most) {
        return most.isPresent() ? upTo(Math.max(0, most.getAsLong())) : ANY;
    }

    // There is one frame; and a group meets once a day, for a day at the most. What is told apart by one value alone is
    // there once
    // for each of them.
    @Override
    public Range total(Quantity.Total total) {
        Dimension dimension = total.unit().dimension();
        Optional<Attribute> apart = toldApartBy(dimension, total.of());
        if (apart.isPresent()) {
            return values(apart.get(), total.of());
        }
        if (isOfTheFrame(total.of())) {
            return dimension == Dimension.ENTRIES ? upTo(1) : ANY;
        }
        boolean ofMeetings = !ofPersons && Kinds.of(total.of()).equals(Set.of(FactKind.SESSION));
        Range days = ofMeetings ? upTo(room(total.of()).count(Attribute.DAY)) : ANY;
        return dimension == Dimension.MEETINGS
                ? days
                : dimension == Dimension.MINUTES && days.high() < Range.NO_BOUND / Kin.OF_A_DAY.high()
                        ? upTo(days.high() * Kin.OF_A_DAY.high())
                        : ANY;
    }

    private Optional<Attribute> toldApartBy(Dimension dimension, Selector of) {
        boolean agreed = !ofPersons && Kinds.of(of).equals(Set.of(FactKind.AGREEMENT));
        return switch (dimension) {
            case ENTRIES -> agreed ? Optional.of(Attribute.CODE) : Optional.empty();
            case EVENTS -> Optional.of(Attribute.EVENT);
            case PEOPLE -> Optional.of(Attribute.PERSON);
            default -> Optional.empty();
        };
    }

    private static boolean isOfTheFrame(Selector of) {
        return Kinds.of(of).equals(Set.of(FactKind.FRAME));
    }

    @Override
    public Range capped(Quantity.Capped capped) {
        Range total = total(capped.total());
        Range values = values(capped.per(), capped.total().of());
        long most = capped.unit().toBase(capped.most());
        return values.high() > Range.NO_BOUND / most ? total : total.and(upTo(values.high() * most));
    }

    @Override
    public Range distinct(Quantity.Distinct distinct) {
        return values(distinct.attribute(), distinct.of());
    }

    /** How many values of an attribute there can be. */
    Range values(Attribute attribute, Selector of) {
        Range listed = isOfTheFrame(of) && !attribute.isForSeveral() ? upTo(1) : listed(attribute, of);
        return CalendarCodes.tells(attribute) ? listed.and(upTo(room(of).count(attribute))) : listed;
    }

    private Range listed(Attribute attribute, Selector of) {
        Set<String> all = new HashSet<>();
        for (FactKind kind : Kinds.of(of)) {
            Optional<Set<String>> codes = codes(attribute, of, new Kin(kind, ofPersons));
            if (codes.isEmpty()) {
                return ANY;
            }
            all.addAll(codes.get());
        }
        return upTo(all.size());
    }

    /** All that facts of the kind can have as value; empty when it may be anything. */
    private static Optional<Set<String>> codes(Attribute attribute, Selector of, Kin kin) {
        Optional<List<List<Atom>>> ways = Ways.of(of, kin.kind());
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Set<String> all = new HashSet<>();
        for (List<Atom> way : ways.get()) {
            Optional<Set<String>> codes = kin.values(attribute)
                    .map(sets -> sets.stream().flatMap(Collection::stream).collect(Collectors.toSet()));
            for (Atom atom : way) {
                boolean says = atom.part() instanceof Selector.Is is
                        && is.attribute() == attribute
                        && kin.values(attribute).stream().flatMap(List::stream).allMatch(set -> set.size() == 1);
                if (says && !attribute.isForSeveral()) {
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
            return upTo(room(ranked.of()).span());
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
        return upTo(room(span.of()).span());
    }

    @Override
    public Range covered(Quantity.Covered covered) {
        return upTo(room(covered).count(Attribute.DAY));
    }

    @Override
    public Range share(Quantity.Share share) {
        return upTo(Units.SHARE.size());
    }

    @Override
    public Range tally(Quantity.Tally tally) {
        Optional<Room> inside = Optional.of(around).filter(room -> isEmptyOutside(tally));
        if (tally.cells() instanceof Quantity.Cells.Periods periods) {
            OptionalLong some =
                    inside.map(room -> room.periods(periods.length(), false)).orElse(OptionalLong.empty());
            Range touched = some.isPresent() ? upTo(some.getAsLong() + (beginsInside(periods.window()) ? 0 : 1)) : ANY;
            return touched.and(upTo(Room.of(periods.window()).periods(periods.length(), true)));
        }
        if (tally.cells() instanceof Quantity.Cells.Calendar calendar) {
            Range touched =
                    inside.map(room -> upTo(room.count(calendar.unit()))).orElse(ANY);
            return touched.and(upTo(Room.of(calendar.window()).countOfWhole(calendar.unit())));
        }
        Quantity.Cells.Values values = (Quantity.Cells.Values) tally.cells();
        return values(values.attribute(), values.of());
    }

    // Periods in which nothing was done are not among those that are counted.
    private static boolean isEmptyOutside(Quantity.Tally tally) {
        return tally.count() != Quantity.Count.MISSED && asksForActivities(tally.criterion());
    }

    private static boolean asksForActivities(Criterion criterion) {
        if (criterion instanceof Criterion.OutOf outOf) {
            long others = outOf.parts().stream()
                    .filter(part -> !asksForActivities(part))
                    .count();
            return others < outOf.k();
        }
        return criterion instanceof Criterion.Bounded bounded
                && isAbove0(bounded.min())
                && isNothingOfNothing(bounded.quantity())
                && PrimaryFacts.by(bounded).stream()
                        .flatMap(of -> Kinds.of(of).stream())
                        .allMatch(FactKind::isActivity);
    }

    private static boolean isAbove0(Optional<Bound> min) {
        return min.filter(bound -> !(bound instanceof Bound.Number number) || number.base() > 0)
                .isPresent();
    }

    private static boolean isNothingOfNothing(Quantity quantity) {
        return quantity instanceof Quantity.Total
                || quantity instanceof Quantity.Capped
                || quantity instanceof Quantity.Distinct
                || quantity instanceof Quantity.Span
                || quantity instanceof Quantity.Covered;
    }

    // What is done in some days begins on one of them.
    private static boolean beginsInside(Window window) {
        return window.from()
                .filter(from -> from instanceof Moment.StartOf start
                        && Kinds.of(start.of()).stream().allMatch(FactKind::isActivity))
                .isPresent();
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
