package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts together with what is found in them: selections, moments, windows. */
final class RecordedFacts {
    private final Facts facts;
    private final long asOf;
    private final Optional<FactPredicate> cell;
    private final Asked asked;
    private final boolean asRead;
    private final Map<Asked.Key, Selection> selections;
    private final Map<Asked.Key, Selection> counted = new HashMap<>();
    private final AtomicBoolean askedForSessions;
    private @Nullable RecordedFacts read;
    private @Nullable RecordedFacts one;
    private @Nullable Around around;
    private @Nullable ResolvedWindow stretch;

    /** What a stretch was cut out of, its days, and what is known of periods there, for all stretches. */
    private record Around(RecordedFacts record, ResolvedWindow days, Map<Object, Tallying.Cell> periods) {}

    RecordedFacts(Facts facts) {
        this(facts, facts.asOf().toEpochDay(), Optional.empty(), Asked.NOTHING, false, new AtomicBoolean());
    }

    private RecordedFacts(
            Facts facts,
            long asOf,
            Optional<FactPredicate> cell,
            Asked asked,
            boolean asRead,
            AtomicBoolean askedForSessions) {
        this(facts, asOf, cell, asked, asRead, askedForSessions, new HashMap<>());
    }

    private RecordedFacts(
            Facts facts,
            long asOf,
            Optional<FactPredicate> cell,
            Asked asked,
            boolean asRead,
            AtomicBoolean askedForSessions,
            Map<Asked.Key, Selection> selections) {
        this.facts = facts;
        this.asOf = asOf;
        this.cell = cell;
        this.asked = asked;
        this.asRead = asRead;
        this.askedForSessions = askedForSessions;
        this.selections = selections;
    }

    /** The same with what is found in it, for rows that ask this. */
    RecordedFacts asking(Asked about) {
        return new RecordedFacts(facts, asOf, cell, about, asRead, askedForSessions, selections);
    }

    /** The same as of another day, with activities only as far as this test lets them in. */
    RecordedFacts cut(long day, FactPredicate into) {
        return cut(day, into, facts);
    }

    /**
     * The same.
     *
     * @param within the facts, of whose activities those may be missing that the test does not let in
     */
    RecordedFacts cut(long day, FactPredicate into, Facts within) {
        FactPredicate both = cell.<FactPredicate>map(
                        outer -> new FactPredicate.AllOf(new FactPredicate[] {outer, into}))
                .orElse(into);
        return new RecordedFacts(within, day, Optional.of(both), asked, asRead, askedForSessions);
    }

    /**
     * The same in a stretch of these days.
     *
     * @param within the facts, of whose activities those may be missing that lie outside
     * @param periods what is known of periods that lie in stretches
     */
    RecordedFacts stretch(ResolvedWindow days, Facts within, Map<Object, Tallying.Cell> periods) {
        RecordedFacts cut = cut(
                asOf,
                new DaysPredicate(
                        Selector.Relation.WITHIN, days, Hinge.of(new Reason(Reason.Type.STRADDLES, "date", List.of()))),
                within);
        cut.around = new Around(this, days, periods);
        cut.stretch = days;
        return cut;
    }

    /**
     * What a period comes to. One that surely lies in a stretch comes to the same in every other in which it does: what is asked of
     * it is asked once.
     *
     * @param first its first day
     * @param last its last day
     * @param what what is asked of it
     */
    Tallying.Cell period(long first, long last, Object what, Function<RecordedFacts, Tallying.Cell> ask) {
        boolean inside = around != null
                && first >= around.days().fromHigh()
                && last <= around.days().untilLow();
        if (!inside) {
            return ask.apply(this);
        }
        Tallying.Cell known = around.periods().get(what);
        if (known == null) {
            known = ask.apply(around.record());
            around.periods().put(what, known);
        }
        return known;
    }

    /** The same, where what nobody said of a fact on record has the value that we read; empty where that changes nothing. */
    Optional<RecordedFacts> asRead() {
        if (asRead || facts.of(FactKind.SUPERVISION).stream().noneMatch(fact -> fact.isRead(Attribute.PURPOSE))) {
            return Optional.empty();
        }
        if (read == null) {
            read = new RecordedFacts(facts, asOf, cell, asked, true, askedForSessions);
            read.stretch = stretch;
        }
        return Optional.of(read);
    }

    /** The same, where what lasted several days and says nothing of sessions is taken for one activity. */
    RecordedFacts asOne() {
        RecordedFacts known = one;
        if (known == null) {
            known = new RecordedFacts(facts.asOne(), asOf, cell, asked, asRead, askedForSessions);
            known.stretch = stretch;
            one = known;
        }
        return known;
    }

    Facts facts() {
        return facts;
    }

    long asOf() {
        return asOf;
    }

    /** Whether some row asks for judgements on this topic. */
    boolean asks(String topic) {
        return asked.topics().contains(topic);
    }

    /** What the selector picks. Rows share selectors: each is worked out once. */
    Selection select(Selector selector) {
        return select(selector, selections, false);
    }

    /** What the selector picks, where facts are counted: in a cell, those of its days alone. */
    Selection counted(Selector selector) {
        return cell.isEmpty() ? select(selector) : select(selector, counted, true);
    }

    // What is explained later may ask from any thread.
    private Selection select(Selector selector, Map<Asked.Key, Selection> selections, boolean counting) {
        Asked.Key key = asked.key(selector);
        Selection known;
        synchronized (selections) {
            known = selections.get(key);
            if (known == null) {
                known = selected(key, counting);
                selections.put(key, known);
            }
        }
        if (key.kinds().contains(FactKind.SESSION)) {
            askedForSessions.set(true);
        }
        return known;
    }

    private Selection selected(Asked.Key key, boolean counting) {
        FactPredicate test = test(key.ofItsKinds());
        FactPredicate begun = key.isOfWhatBegins() ? new BegunPredicate(asOf, test) : test;
        return Selection.of(
                facts,
                cell.<FactPredicate>map(in -> new CellPredicate(in, begun, counting))
                        .orElse(begun),
                key.kinds());
    }

    /** The part of a window that lies in the cell. */
    ResolvedWindow clip(ResolvedWindow window) {
        return cell.map(in -> in.clip(window)).orElse(window);
    }

    /** Whether anything has asked for sessions since this was last asked. */
    boolean hasAskedForSessions() {
        return askedForSessions.getAndSet(false);
    }

    FactPredicate test(Selector selector) {
        return selector.fold(new Selector.Fold<FactPredicate>() {
            @Override
            public FactPredicate is(Selector.Is is) {
                return new FactPredicate.OnAttribute(is, asRead);
            }

            @Override
            public FactPredicate sized(Selector.Sized sized) {
                return new FactPredicate.OnSize(sized);
            }

            @Override
            public FactPredicate present(Selector.Present present) {
                return new PresentPredicate(facts, present, present.who().fold(this));
            }

            @Override
            public FactPredicate timed(Selector.Timed timed) {
                boolean covering = timed.relation() == Selector.Relation.COVERING;
                return new DaysPredicate(timed.relation(), resolve(timed.window(), covering), hinge(timed.window()));
            }

            @Override
            public FactPredicate with(Selector.With with) {
                Optional<ResolvedWindow> at = with.at().map(moment -> resolve(Window.on(moment), true));
                return new StandingPredicate(
                        facts,
                        with.party(),
                        with.standing().fold(this),
                        at,
                        hinge(with.at().map(Window::on).orElse(Window.ever())));
            }

            @Override
            public FactPredicate position(Selector.Position position) {
                Selection selection = select(position.of());
                boolean known = selection.isSure()
                        && selection.in().stream()
                                .allMatch(fact -> fact.days().isDated() && !Order.isOnSeveralDays(fact));
                Order order = new Order(selection, position.n() < 0);
                return new PositionPredicate(
                        position.of().fold(this),
                        position.n(),
                        order,
                        known,
                        Steps.once(() -> Steps.merged(Stream.concat(
                                supplies(position.of()).stream(), order.supplies(selection, position.n()).stream()))));
            }

            @Override
            public FactPredicate and(Selector.And and) {
                return new FactPredicate.AllOf(parts(and.parts()));
            }

            @Override
            public FactPredicate or(Selector.Or or) {
                return new FactPredicate.AnyOf(parts(or.parts()));
            }

            @Override
            public FactPredicate not(Selector.Not not) {
                return new FactPredicate.Opposite(not.part().fold(this));
            }

            private FactPredicate[] parts(List<Selector> parts) {
                FactPredicate[] tests = new FactPredicate[parts.size()];
                for (int i = 0; i < tests.length; i++) {
                    tests[i] = parts.get(i).fold(this);
                }
                return tests;
            }
        });
    }

    /** Whether nothing that is added from now on can be selected. */
    boolean isClosed(Selector selector) {
        return selector.fold(new Closed(this));
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

    private Hinge hinge(Window window) {
        return new Hinge(Steps.once(() -> supplies(window)), () -> unknownDay(window));
    }

    // The first of its moments of which the day is not known.
    private Reason unknownDay(Window window) {
        List<Selector> sources = sources(window).toList();
        Selector unknown = sources.stream()
                .filter(source -> !select(source).isSure())
                .findFirst()
                .orElseGet(() -> sources.stream()
                        .filter(source -> select(source).in().stream()
                                .anyMatch(fact -> !fact.days().areKnown()))
                        .findFirst()
                        .orElse(sources.get(0)));
        List<String> names = select(unknown).possible().stream()
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

    // What would have to be supplied, so that it is known on which days something lies that is selected.
    private List<Remedy.Supply> supplies(Selector selector) {
        Selection selection = select(selector);
        List<Remedy.Supply> supplies = new ArrayList<>(selection.supplies());
        supplies.addAll(Steps.days(selection.in()));
        return supplies;
    }

    /** Why the days of the window are not known. */
    Set<Cause> doubts(Window window) {
        Set<Cause> doubts = EnumSet.noneOf(Cause.class);
        sources(window).map(this::select).forEach(selection -> {
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
        return standIn ? resolved.orElse(inclusive ? asOf : edge.excluding(asOf)) : resolved;
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
                return ResolvedMoment.at(asOf);
            }

            @Override
            public ResolvedMoment day(Moment.Day day) {
                return ResolvedMoment.at(day.day().toEpochDay());
            }

            @Override
            public ResolvedMoment startOf(Moment.StartOf start) {
                Selection selection = select(start.of());
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
                // Whatever is done in a stretch, listed or not, is not done before its first day.
                if (stretch != null && Kinds.of(start.of()).stream().allMatch(FactKind::isActivity)) {
                    low = Math.min(high, Math.max(low, stretch.fromLow()));
                }
                return new ResolvedMoment(low, high, true, !selection.in().isEmpty());
            }

            @Override
            public ResolvedMoment endOf(Moment.EndOf end) {
                Selection selection = select(end.of());
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
