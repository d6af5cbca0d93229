package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the days of moments and windows in a record, and what would tell them where they are not known. */
final class Moments {
    private final RecordedFacts record;

    Moments(RecordedFacts record) {
        this.record = record;
    }

    /**
     * The window with its moments resolved.
     *
     * @param standIn whether the as-of date stands in for a moment that has not come; otherwise it leaves the window open
     *     above and lets nothing in below
     */
    ResolvedWindow resolve(Window window, boolean standIn) {
        long fromLow = Days.BEGINNING;
        long fromHigh = Days.BEGINNING;
        long untilLow = Days.END;
        long untilHigh = Days.END;
        boolean empty = false;
        if (window.from().isPresent()) {
            ResolvedMoment from = resolve(window.from().get(), Edge.FIRST, window.fromInclusive(), standIn);
            empty = !from.come();
            fromLow = from.low();
            fromHigh = from.high();
        }
        if (window.until().isPresent()) {
            ResolvedMoment until = resolve(window.until().get(), Edge.LAST, window.untilInclusive(), standIn);
            untilLow = until.low();
            untilHigh = until.high();
        }
        return new ResolvedWindow(fromLow, fromHigh, untilLow, untilHigh, empty);
    }

    /** What would have to be supplied, so that the days of the window are known. */
    List<Remedy.Supply> supplies(Window window) {
        return sources(window)
                .flatMap(source -> supplies(source).stream())
                .distinct()
                .toList();
    }

    Hinge hinge(Window window) {
        return new Hinge(Steps.once(() -> supplies(window)), () -> unknownDay(window));
    }

    // The first of its moments of which the day is not known.
    private Reason unknownDay(Window window) {
        List<Selector> sources = sources(window).toList();
        Selector unknown = sources.stream()
                .filter(source -> !record.select(source).isSure())
                .findFirst()
                .orElseGet(() -> sources.stream()
                        .filter(source -> record.select(source).in().stream()
                                .anyMatch(fact -> !fact.days().areKnown()))
                        .findFirst()
                        .orElse(sources.get(0)));
        List<String> names = record.select(unknown).possible().stream()
                .filter(fact -> !fact.kind().isActivity() && fact.kind() != FactKind.PLACE)
                .filter(fact -> !fact.days().areKnown())
                .map(Fact::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String kind =
                Kinds.of(unknown).stream().sorted().findFirst().orElseThrow().code();
        return new Reason(Reason.Type.MOMENT, kind, names);
    }

    /** What would have to be supplied, so that it is known on which days something lies that is selected. */
    List<Remedy.Supply> supplies(Selector selector) {
        Selection selection = record.select(selector);
        List<Remedy.Supply> supplies = new ArrayList<>(selection.supplies());
        supplies.addAll(Steps.days(selection.in()));
        return supplies;
    }

    /** Why the days of the window are not known. */
    Set<Cause> doubts(Window window) {
        Set<Cause> doubts = EnumSet.noneOf(Cause.class);
        sources(window).map(record::select).forEach(selection -> {
            doubts.addAll(Computed.causes(selection));
            if (selection.in().stream().anyMatch(fact -> !fact.days().areKnown())) {
                doubts.add(Cause.DATUM);
            }
        });
        return doubts;
    }

    private Stream<Selector> sources(Window window) {
        return Stream.of(window.from(), window.until())
                .flatMap(Optional::stream)
                .flatMap(this::source)
                .distinct();
    }

    private Stream<Selector> source(Moment moment) {
        if (moment instanceof Moment.StartOf start) {
            return Stream.of(start.of());
        } else if (moment instanceof Moment.EndOf end) {
            return Stream.of(end.of());
        }
        return moment.origin().stream().flatMap(this::source);
    }

    private ResolvedMoment resolve(Moment moment, Edge edge, boolean inclusive, boolean standIn) {
        ResolvedMoment resolved = resolve(moment, edge, inclusive);
        return standIn ? resolved.orElse(inclusive ? record.asOf() : edge.excluding(record.asOf())) : resolved;
    }

    // Six months before a day that is excluded is what six months later lies beyond that day: it is excluded first.
    private ResolvedMoment resolve(Moment moment, Edge edge, boolean inclusive) {
        if (moment instanceof Moment.Shifted shifted && Edge.isBackwards(shifted.period())) {
            return resolve(shifted.moment(), edge, inclusive).shifted(edge, shifted.period());
        }
        ResolvedMoment resolved = resolve(moment, edge);
        return inclusive ? resolved : resolved.excluded(edge);
    }

    private ResolvedMoment resolve(Moment moment, Edge edge) {
        return moment.fold(new Moment.Fold<ResolvedMoment>() {
            @Override
            public ResolvedMoment asOf(Moment.AsOf today) {
                return ResolvedMoment.at(record.asOf());
            }

            @Override
            public ResolvedMoment day(Moment.Day day) {
                return ResolvedMoment.at(day.day().toEpochDay());
            }

            @Override
            public ResolvedMoment startOf(Moment.StartOf start) {
                Selection selection = record.select(start.of());
                if (selection.isSure() && selection.in().isEmpty()) {
                    return ResolvedMoment.notCome();
                }
                long low = selection.open().isEmpty() ? Days.END : Days.BEGINNING;
                long high = Days.END;
                for (Fact fact : selection.in()) {
                    low = Math.min(low, fact.days().fromLow());
                    high = Math.min(high, fact.days().fromHigh());
                }
                for (Fact fact : selection.unsure()) {
                    low = Math.min(low, fact.days().fromLow());
                }
                low = Math.min(high, Math.max(low, record.earliest(start.of())));
                return new ResolvedMoment(low, high, true, !selection.in().isEmpty());
            }

            @Override
            public ResolvedMoment endOf(Moment.EndOf end) {
                Selection selection = record.select(end.of());
                if (selection.isSure() && selection.in().isEmpty()) {
                    return ResolvedMoment.notCome();
                }
                // Without a fact that is surely in, the moment may not have come, and then lies after every day.
                long low = selection.in().isEmpty() ? Days.END : Days.BEGINNING;
                long high = selection.open().isEmpty() && !selection.in().isEmpty() ? Days.BEGINNING : Days.END;
                for (Fact fact : selection.in()) {
                    low = Math.max(low, fact.days().untilLow());
                    high = Math.max(high, fact.days().untilHigh());
                }
                for (Fact fact : selection.unsure()) {
                    high = Math.max(high, fact.days().untilHigh());
                    // Of several of which only some may be meant, the last of these may be any.
                    long last = fact.isSummed()
                            ? fact.days().fromLow()
                            : fact.days().untilLow();
                    low = selection.in().isEmpty() ? Math.min(low, last) : low;
                }
                boolean any = !selection.in().isEmpty();
                return new ResolvedMoment(!any && !selection.open().isEmpty() ? Days.BEGINNING : low, high, true, any);
            }

            @Override
            public ResolvedMoment shifted(Moment.Shifted shifted) {
                return shifted.moment().fold(this).shifted(edge, shifted.period());
            }

            @Override
            public ResolvedMoment monthStart(Moment.MonthStart start) {
                // A month before the last of a month is some day of the month before, whichever edge is meant.
                return resolve(start.moment(), Edge.LAST).toMonthStart();
            }

            @Override
            public ResolvedMoment ofYear(Moment.OfYear year) {
                return resolve(year.moment(), Edge.LAST).toYear(year.last());
            }
        });
    }
}
