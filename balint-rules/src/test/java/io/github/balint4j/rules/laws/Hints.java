package io.github.balint4j.rules.laws;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a selector names: kinds, codes, numbers, days and periods. Of these, facts are made up that it may take. */
final class Hints implements Selector.Fold<Void> {
    final Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
    final Map<Attribute, List<String>> codes = new EnumMap<>(Attribute.class);
    final Map<Dimension, List<Long>> numbers = new EnumMap<>(Dimension.class);
    final List<LocalDate> days = new ArrayList<>();
    final List<Period> shifts = new ArrayList<>();
    final List<Selector> standings = new ArrayList<>();
    boolean ofMembers;

    Hints(Selector... selectors) {
        for (Selector selector : selectors) {
            selector.fold(this);
        }
    }

    @Override
    public Void is(Selector.Is is) {
        if (is.attribute() == Attribute.KIND) {
            for (FactKind kind : FactKind.values()) {
                if (is.codes().contains(kind.code())) {
                    kinds.add(kind);
                }
            }
        } else {
            codes.computeIfAbsent(is.attribute(), attribute -> new ArrayList<>())
                    .addAll(is.codes());
        }
        return null;
    }

    @Override
    public Void sized(Selector.Sized sized) {
        List<Long> bounds = numbers.computeIfAbsent(sized.unit().dimension(), dimension -> new ArrayList<>());
        for (Optional<Bound.Number> bound : List.of(sized.min(), sized.max())) {
            bound.map(Bound.Number::base).ifPresent(bounds::add);
        }
        return null;
    }

    @Override
    public Void present(Selector.Present present) {
        ofMembers = true;
        return present.who().fold(this);
    }

    @Override
    public Void timed(Selector.Timed timed) {
        Window window = timed.window();
        window.from().ifPresent(this::moment);
        window.until().ifPresent(this::moment);
        return null;
    }

    private void moment(Moment moment) {
        if (moment instanceof Moment.Day day) {
            days.add(day.day());
        } else if (moment instanceof Moment.StartOf start) {
            start.of().fold(this);
        } else if (moment instanceof Moment.EndOf end) {
            end.of().fold(this);
        } else if (moment instanceof Moment.Shifted shifted) {
            shifts.add(shifted.period());
            moment(shifted.moment());
        } else if (moment instanceof Moment.MonthStart start) {
            moment(start.moment());
        } else if (moment instanceof Moment.OfYear year) {
            moment(year.moment());
            if (year.moment() instanceof Moment.Day day) {
                days.add(day.day().withDayOfYear(1));
                days.add(day.day().withDayOfYear(day.day().lengthOfYear()));
            }
        }
    }

    // What somebody holds, is found in the directory.
    @Override
    public Void with(Selector.With with) {
        standings.add(with.standing());
        with.at().ifPresent(this::moment);
        return null;
    }

    @Override
    public Void position(Selector.Position position) {
        return position.of().fold(this);
    }

    @Override
    public Void and(Selector.And and) {
        and.parts().forEach(part -> part.fold(this));
        return null;
    }

    @Override
    public Void or(Selector.Or or) {
        or.parts().forEach(part -> part.fold(this));
        return null;
    }

    @Override
    public Void not(Selector.Not not) {
        return not.part().fold(this);
    }
}
