package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.rulebook.Ways.Atom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether there can be a fact that is taken in a way: it follows what each part leaves of the values of each attribute, of the amounts of
 * each dimension and of the days. What it cannot follow is taken for possible.
 */
final class Possible {
    // More arrangements of days, of all ways together, are not looked at.
    private static final int MOST_DAYS = 64;

    private final Kin kin;
    private final List<Atom> way;
    private final Effort effort;

    /** What was worked out for other ways, and how much more is. */
    private static final class Effort {
        private final Map<DayBounds.Bound, Range> shifts = new HashMap<>();
        private int left = MOST_DAYS;
    }

    private Possible(Kin kin, List<Atom> way, Effort effort) {
        this.kin = kin;
        this.way = way;
        this.effort = effort;
    }

    /** Why no fact of these kinds can be taken; empty when one can. */
    static Optional<String> whyNone(Selector selector, Collection<FactKind> kinds, boolean ofPersons) {
        Optional<String> why = Optional.empty();
        Effort effort = new Effort();
        for (FactKind kind : kinds) {
            Kin kin = new Kin(kind, ofPersons);
            Optional<List<List<Atom>>> ways = Ways.of(selector, kind);
            if (ways.isEmpty()) {
                return Optional.empty();
            }
            for (List<Atom> way : ways.get()) {
                Optional<String> whyNot = new Possible(kin, way, effort).whyNot();
                if (whyNot.isEmpty()) {
                    return whyNot;
                }
                why = why.or(() -> whyNot);
            }
        }
        return why.or(() -> Optional.of(Meant.nothingLeft()));
    }

    /** Whether no fact of these kinds can be taken. */
    static boolean isNone(Selector selector, Collection<FactKind> kinds, boolean ofPersons) {
        return whyNone(selector, kinds, ofPersons).isPresent();
    }

    private Optional<String> whyNot() {
        return opposites()
                .or(this::attributes)
                .or(this::states)
                .or(this::sizes)
                .or(this::positions)
                .or(this::days);
    }

    private Optional<String> opposites() {
        return way.stream()
                .filter(atom -> atom.taken() && way.contains(new Atom(atom.part(), false)))
                .findFirst()
                .map(atom -> atom.part() instanceof Selector.Is is ? Meant.opposite(kin, is) : Meant.opposite());
    }

    private Optional<String> attributes() {
        Map<Attribute, List<Atom>> asked = new EnumMap<>(Attribute.class);
        for (Atom atom : way) {
            if (atom.part() instanceof Selector.Is is) {
                asked.computeIfAbsent(is.attribute(), attribute -> new ArrayList<>())
                        .add(atom);
            } else if (atom.part() instanceof Selector.With with && atom.taken() && !kin.says(with.party())) {
                return Optional.of(Meant.attribute(kin, with.party()));
            }
        }
        for (Attribute attribute : List.copyOf(asked.keySet())) {
            Optional<Selector.Is> implied = kin.impliedBy(attribute)
                    .filter(is -> asked.get(attribute).stream().anyMatch(Atom::taken));
            implied.ifPresent(is -> asked.computeIfAbsent(is.attribute(), one -> new ArrayList<>())
                    .add(0, new Atom(is, true)));
        }
        return asked.entrySet().stream()
                .flatMap(entry -> values(entry.getKey(), entry.getValue()).stream())
                .findFirst();
    }

    private Optional<String> values(Attribute attribute, List<Atom> asked) {
        boolean some = asked.stream().anyMatch(Atom::taken);
        if (!kin.says(attribute)) {
            return some || kin.isSilentOn(attribute) ? Optional.of(Meant.attribute(kin, attribute)) : Optional.empty();
        }
        Optional<List<Set<String>>> closed = kin.values(attribute);
        boolean possible = closed.isPresent()
                ? closed.get().stream().anyMatch(values -> asked.stream().allMatch(atom -> answers(atom, values)))
                : attribute.isForSeveral() ? isOpenToAll(asked) : isOpen(asked);
        return possible ? Optional.empty() : Optional.of(Meant.values(kin, attribute, asked));
    }

    private static boolean answers(Atom atom, Set<String> values) {
        return codes(atom).stream().anyMatch(values::contains) == atom.taken();
    }

    private static List<String> codes(Atom atom) {
        return ((Selector.Is) atom.part()).codes();
    }

    private static Set<String> without(List<Atom> asked) {
        Set<String> without = new HashSet<>();
        asked.stream().filter(atom -> !atom.taken()).forEach(atom -> without.addAll(codes(atom)));
        return without;
    }

    // It may have any number of values: each part is answered by one of its own.
    private static boolean isOpenToAll(List<Atom> asked) {
        Set<String> without = without(asked);
        return asked.stream().filter(Atom::taken).noneMatch(atom -> without.containsAll(codes(atom)));
    }

    // It has one value, whichever.
    private static boolean isOpen(List<Atom> asked) {
        Optional<Set<String>> left = Optional.empty();
        for (Atom atom : asked) {
            if (atom.taken()) {
                Set<String> these = new HashSet<>(codes(atom));
                left.ifPresent(these::retainAll);
                left = Optional.of(these);
            }
        }
        Set<String> without = without(asked);
        return left.isEmpty() || left.get().stream().anyMatch(code -> !without.contains(code));
    }

    // What is planned, held or cancelled on the day hangs on what was recorded.
    private Optional<String> states() {
        List<Atom> asked = way.stream()
                .filter(atom -> atom.part() instanceof Selector.Is is
                        && (is.attribute() == Attribute.STATE || is.attribute() == Attribute.RECORDED))
                .toList();
        return asked.isEmpty() || !states(asked).isEmpty()
                ? Optional.empty()
                : Optional.of(Meant.values(kin, Attribute.STATE, asked));
    }

    private static List<String> states(List<Atom> asked) {
        return List.of("held held", "planned held", "planned planned", "cancelled cancelled").stream()
                .filter(both -> asked.stream().allMatch(atom -> {
                    String[] state = both.split(" ");
                    boolean onTheDay = ((Selector.Is) atom.part()).attribute() == Attribute.STATE;
                    return answers(atom, Set.of(onTheDay ? state[0] : state[1]));
                }))
                .map(both -> both.split(" ")[0])
                .distinct()
                .toList();
    }

    private Optional<String> sizes() {
        Map<Object, List<Atom>> asked = new LinkedHashMap<>();
        for (Atom atom : way) {
            if (atom.part() instanceof Selector.Sized sized) {
                asked.computeIfAbsent(sized.unit().dimension(), dimension -> new ArrayList<>())
                        .add(atom);
            } else if (atom.part() instanceof Selector.Present present) {
                asked.computeIfAbsent(present.who(), who -> new ArrayList<>()).add(atom);
            }
        }
        for (List<Atom> atoms : asked.values()) {
            Unit unit = atoms.get(0).part() instanceof Selector.Sized sized ? sized.unit() : Units.PRESENT;
            Optional<Range> sizes = atoms.get(0).part() instanceof Selector.Present present
                    ? Optional.of(new Reach(kin.ofPersons())
                            .values(Attribute.PERSON, SelectorChecks.PRESENT.and(present.who())))
                    : kin.sizes(unit.dimension());
            if (sizes.isEmpty()) {
                return Optional.of(Meant.unit(kin, unit));
            }
            if (!isLeft(sizes.get(), atoms)) {
                return Optional.of(Meant.size(kin, unit));
            }
        }
        return Optional.empty();
    }

    private static boolean isLeft(Range sizes, List<Atom> atoms) {
        Range left = sizes;
        List<Range> without = new ArrayList<>();
        for (Atom atom : atoms) {
            Range range = atom.part() instanceof Selector.Present present
                    ? Range.of(present.min(), present.max())
                    : Range.of(((Selector.Sized) atom.part()).min(), ((Selector.Sized) atom.part()).max());
            left = atom.taken() ? left.and(range) : left;
            if (!atom.taken()) {
                without.add(range);
            }
        }
        return !left.isEmpty() && !left.isCoveredBy(without);
    }

    private Optional<String> positions() {
        List<Selector.Position> positions = way.stream()
                .filter(atom -> atom.taken() && atom.part() instanceof Selector.Position)
                .map(atom -> (Selector.Position) atom.part())
                .toList();
        boolean crossed = positions.stream()
                .anyMatch(one -> positions.stream()
                        .anyMatch(other ->
                                one.of().equals(other.of()) && one.n() != other.n() && one.n() > 0 == other.n() > 0));
        return crossed ? Optional.of(Meant.position()) : Optional.empty();
    }

    private Optional<String> days() {
        boolean asked = way.stream()
                .anyMatch(atom -> atom.part() instanceof Selector.Timed
                        || atom.part() instanceof Selector.Is is && CalendarCodes.tells(is.attribute()));
        if (!asked) {
            return Optional.empty();
        }
        List<DayBounds> all = List.of(known());
        for (Atom atom : way) {
            if (atom.part() instanceof Selector.Timed timed) {
                all = all.stream()
                        .flatMap(bounds -> bounds.timed(timed.relation(), timed.window(), atom.taken()).stream())
                        .toList();
            } else if (atom.part() instanceof Selector.Is is && CalendarCodes.tells(is.attribute())) {
                List<Range> codes = CalendarCodes.each(is).limit(MOST_DAYS + 1).toList();
                all = atom.taken()
                        ? all.stream()
                                .flatMap(bounds -> codes.stream().map(bounds::between))
                                .limit(MOST_DAYS + 1)
                                .toList()
                        : apart(all, codes);
            }
            if (all.size() > effort.left) {
                return Optional.empty();
            }
        }
        effort.left -= all.size();
        return all.stream().anyMatch(DayBounds::arePossible) ? Optional.empty() : Optional.of(Meant.days());
    }

    private static List<DayBounds> apart(List<DayBounds> all, List<Range> codes) {
        List<DayBounds> apart = all;
        for (Range days : codes) {
            apart = apart.stream()
                    .flatMap(bounds -> bounds.apart(days).stream())
                    .limit(MOST_DAYS + 1)
                    .toList();
        }
        return apart;
    }

    /** What the other parts say of the days. */
    private DayBounds known() {
        DayBounds bounds = new DayBounds(effort.shifts);
        bounds.open(kin.mayAlwaysHaveHeld(), kin.mayHoldForEver());
        if (kin.isOfOneDay()) {
            bounds.oneDay();
        }
        if (kin.isNeverAhead()) {
            bounds.begun();
        }
        List<String> states = states(way.stream()
                .filter(atom -> atom.part() instanceof Selector.Is is && is.attribute() == Attribute.STATE)
                .toList());
        if (kin.kind().isActivity() && states.equals(List.of("held"))) {
            bounds.begun();
        } else if (kin.kind().isActivity() && states.equals(List.of("planned"))) {
            bounds.ahead();
        }
        for (Atom atom : way) {
            if (atom.part() instanceof Selector.Timed timed) {
                timed.window().from().ifPresent(moment -> among(bounds, moment));
                timed.window().until().ifPresent(moment -> among(bounds, moment));
            }
        }
        return bounds;
    }

    // Whoever is one of those of which the moment is the first or the last day, is not before or after it.
    private void among(DayBounds bounds, Moment moment) {
        Optional<Moment> anchor = EmptyWindow.anchor(moment);
        Optional<Selector> of = anchor.map(day ->
                day instanceof Moment.StartOf start ? start.of() : day instanceof Moment.EndOf end ? end.of() : null);
        if (of.isPresent()
                && Kinds.of(of.get()).contains(kin.kind())
                && Ways.of(of.get(), kin.kind()).stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> other.stream().allMatch(this::isSo))) {
            bounds.among(anchor.get());
        }
    }

    private boolean isSo(Atom asked) {
        return way.contains(asked)
                || asked.part() instanceof Selector.Is is
                        && asked.taken()
                        && way.stream()
                                .anyMatch(atom -> atom.taken()
                                        && atom.part() instanceof Selector.Is other
                                        && other.attribute() == is.attribute()
                                        && new HashSet<>(is.codes()).containsAll(other.codes()));
    }
}
