package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The facts together with what is found in them: selections, moments, windows. */
final class RecordedFacts {
    /** What may be read of a fact that nobody said. */
    static final Attribute READ = Attribute.PURPOSE;

    private static final Hinge STRADDLING = Hinge.of(() -> new Reason(Reason.Type.STRADDLES, "date", List.of()));

    private final Facts facts;
    private final long asOf;
    private final Optional<Cut> cut;
    private final Asked asked;
    private final boolean asRead;
    private final Found found;
    private final Map<Asked.Key, Selection> counted = new HashMap<>();
    private final AtomicBoolean askedForSessions;
    private @Nullable Optional<RecordedFacts> read;
    private @Nullable RecordedFacts one;

    /**
     * What is cut out of a record: activities as far as they lie inside.
     *
     * @param from out of what
     * @param into what lies inside
     * @param cell the same, with all that this lies in
     * @param narrows whether what was found in the record is gone through, and not the facts anew
     * @param stretch of a stretch: its days, and what is known of periods there, for all stretches
     */
    private record Cut(
            RecordedFacts from, FactPredicate into, FactPredicate cell, boolean narrows, Optional<Around> stretch) {}

    /**
     * What was found, for all rows and rulebooks.
     *
     * @param columns of what hangs on each fact alone; shared by all records of the same facts
     */
    private record Found(
            Map<Asked.Key, Selection> selections, Map<java.time.Period, List<BestStretch.Run>> runs, Columns columns) {
        Found(Columns columns) {
            this(new HashMap<>(), new HashMap<>(2), columns);
        }
    }

    private record Around(ResolvedWindow days, Map<Period, Tallying.Cell> periods) {}

    /** What is asked of the days of a period of a record, which lies in the stretch or not; the same criterion is the same object. */
    record Period(RecordedFacts of, Criterion criterion, ResolvedWindow days, Match inside) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Period period
                    && of == period.of
                    && criterion == period.criterion
                    && inside == period.inside
                    && days.equals(period.days);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(criterion) + days.hashCode();
        }
    }

    RecordedFacts(Facts facts) {
        this(
                facts,
                facts.asOf().toEpochDay(),
                Optional.empty(),
                Asked.NOTHING,
                false,
                new AtomicBoolean(),
                new Found(new Columns(facts)));
    }

    private RecordedFacts(
            Facts facts,
            long asOf,
            Optional<Cut> cut,
            Asked asked,
            boolean asRead,
            AtomicBoolean askedForSessions,
            Found found) {
        this.facts = facts;
        this.asOf = asOf;
        this.cut = cut;
        this.asked = asked;
        this.asRead = asRead;
        this.askedForSessions = askedForSessions;
        this.found = found;
    }

    /** The same with what is found in it, for rows that ask this. */
    RecordedFacts asking(Asked about) {
        return new RecordedFacts(facts, asOf, cut, about, asRead, askedForSessions, found);
    }

    /**
     * The same as of another day, in some days, with activities only as far as this test lets them in.
     *
     * @param within the facts, of whose activities those may be missing that the test does not let in
     */
    RecordedFacts cut(long day, FactPredicate into, Facts within) {
        return cut(day, into, within, true, Optional.empty());
    }

    /** The same, with activities only as far as they have a value. */
    RecordedFacts having(FactPredicate value, Facts within) {
        return cut(asOf, value, within, false, Optional.empty());
    }

    private RecordedFacts cut(long day, FactPredicate into, Facts within, boolean narrows, Optional<Around> stretch) {
        FactPredicate both = cut.<FactPredicate>map(
                        outer -> new FactPredicate.AllOf(new FactPredicate[] {outer.cell(), into}))
                .orElse(into);
        return new RecordedFacts(
                within,
                day,
                Optional.of(new Cut(this, into, both, narrows, stretch)),
                asked,
                asRead,
                askedForSessions,
                new Found(found.columns()));
    }

    /**
     * The same in a stretch of these days.
     *
     * @param within the facts, of whose activities those may be missing that lie outside
     * @param periods what is known of periods that lie in stretches
     */
    RecordedFacts stretch(ResolvedWindow days, Facts within, Map<Period, Tallying.Cell> periods) {
        return cut(
                asOf,
                new DaysPredicate(Selector.Relation.WITHIN, days, STRADDLING),
                within,
                true,
                Optional.of(new Around(days, periods)));
    }

    private Optional<Around> around() {
        return cut.flatMap(Cut::stretch);
    }

    /**
     * What a period comes to. One that surely lies in a stretch comes to the same in every other in which it does: what is asked of
     * it is asked once. So is what can only grow with the days, where each of its days may lie in the stretch and none surely does, or
     * where nothing that lies in it can.
     *
     * @param first its first day
     * @param last its last day
     */
    Tallying.Cell period(
            long first,
            long last,
            Criterion criterion,
            ResolvedWindow days,
            Function<RecordedFacts, Tallying.Cell> ask) {
        if (around().isEmpty()) {
            return ask.apply(this);
        }
        ResolvedWindow stretch = around().get().days();
        Match inside = Match.of(
                first >= stretch.fromHigh() && last <= stretch.untilLow(),
                first <= stretch.untilHigh() && last >= stretch.fromLow());
        boolean alike = inside == Match.UNSURE
                ? (last < stretch.fromHigh() || first > stretch.untilLow())
                        && first >= stretch.fromLow()
                        && last <= stretch.untilHigh()
                : Math.max(first - stretch.untilHigh(), stretch.fromLow() - last) > facts.longest();
        if (inside != Match.IN && !(alike && asked.grows(criterion))) {
            return ask.apply(this);
        }
        Period period = new Period(cut.orElseThrow().from(), criterion, days, inside);
        Map<Period, Tallying.Cell> periods = around().get().periods();
        Tallying.Cell known = periods.get(period);
        if (known == null) {
            known = ask.apply(inside == Match.IN ? period.of() : this);
            periods.put(period, known);
        }
        return known;
    }

    /** Whether what the criterion comes to may hang on what we read of a fact that nobody said. */
    boolean mayRead(Criterion criterion) {
        return !asRead && asked.mayRead(criterion);
    }

    /** What is met in all of some days wherever this is surely met in a stretch of them; empty where nothing is known to be. */
    Optional<Criterion> bound(Criterion.InStretch inStretch) {
        return asked.bound(inStretch);
    }

    /** The same, where what nobody said of a fact on record has the value that we read; empty where that changes nothing. */
    Optional<RecordedFacts> asRead() {
        Optional<RecordedFacts> known = read;
        if (known == null) {
            boolean reads = !asRead && facts.of(FactKind.SUPERVISION).stream().anyMatch(fact -> fact.isRead(READ));
            known = reads
                    ? Optional.of(variant(facts, true, from -> from.asRead().orElse(from)))
                    : Optional.empty();
            read = known;
        }
        return known;
    }

    /** The same, where what lasted several days and says nothing of sessions is taken for one activity. */
    RecordedFacts asOne() {
        RecordedFacts known = one;
        if (known == null) {
            known = variant(facts.asOne(), asRead, RecordedFacts::asOne);
            one = known;
        }
        return known;
    }

    private RecordedFacts variant(Facts others, boolean read, UnaryOperator<RecordedFacts> from) {
        Optional<Cut> same =
                cut.map(in -> new Cut(from.apply(in.from()), in.into(), in.cell(), in.narrows(), in.stretch()));
        return new RecordedFacts(
                others,
                asOf,
                same,
                asked,
                read,
                askedForSessions,
                new Found(others == facts ? found.columns() : new Columns(others)));
    }

    /** Runs of first days of stretches of this length in which the same lies. */
    List<BestStretch.Run> runs(
            java.time.Period length, BiFunction<RecordedFacts, java.time.Period, List<BestStretch.Run>> runs) {
        synchronized (found.runs()) {
            return found.runs().computeIfAbsent(length, any -> runs.apply(this, any));
        }
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
        return select(asked.key(selector), found.selections(), false);
    }

    /** What the selector picks, where facts are counted: in a cell, those of its days alone. */
    Selection counted(Selector selector) {
        Asked.Key key = asked.key(selector);
        boolean same = cut.isEmpty() || key.picksOneByOne(true);
        return same ? select(key, found.selections(), false) : select(key, counted, true);
    }

    // What is explained later may ask from any thread.
    private Selection select(Asked.Key key, Map<Asked.Key, Selection> selections, boolean counting) {
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
        if (cut.filter(in -> in.narrows() && key.picksOneByOne(in.from().asOf == asOf))
                .isPresent()) {
            RecordedFacts from = cut.get().from();
            return from.select(key, from.found.selections(), false)
                    .narrowed(
                            facts,
                            cut.get().into(),
                            test -> new CellPredicate(cut.get().cell(), test, counting));
        }
        FactPredicate fixed = key.test(asRead);
        FactPredicate test = fixed != null ? fixed : test(key.ofItsKinds());
        FactPredicate begun = key.isOfWhatBegins() ? new BegunPredicate(asOf, test) : test;
        if (cut.isPresent()) {
            return Selection.of(
                    facts, begun, key.kinds(), new CellPredicate(cut.get().cell(), begun, counting));
        }
        return key.picksOneByOne(false)
                ? Selection.of(facts, test, key.kinds(), found.columns().of(key.ofItsKinds(), asRead))
                : Selection.of(facts, begun, key.kinds(), begun);
    }

    /** The part of a window that lies in the cell. */
    ResolvedWindow clip(ResolvedWindow window) {
        return cut.map(in -> in.cell().clip(window)).orElse(window);
    }

    /** Whether anything has asked for sessions since this was last asked. */
    boolean hasAskedForSessions() {
        return askedForSessions.getAndSet(false);
    }

    /** Whether what nobody said has the value that we read. */
    boolean isAsRead() {
        return asRead;
    }

    /** The selector as a test on this record. */
    FactPredicate test(Selector selector) {
        return selector.fold(new Predicates(this));
    }

    /** The days of moments and windows. */
    Moments moments() {
        return new Moments(this);
    }

    /** Whatever is done in a stretch, listed or not, is not done before this day. */
    long earliest(Selector selector) {
        return around().filter(any -> asked.key(selector).kinds().stream().allMatch(FactKind::isActivity))
                .map(any -> any.days().fromLow())
                .orElse(Days.BEGINNING);
    }

    /** Whether nothing that is added from now on can be selected. */
    boolean isClosed(Selector selector) {
        if (selector instanceof Selector.And and) {
            return and.parts().stream().anyMatch(this::isClosed);
        } else if (selector instanceof Selector.Or or) {
            return or.parts().stream().allMatch(this::isClosed);
        } else if (selector instanceof Selector.Position position) {
            return isClosed(position.of());
        }
        return selector instanceof Selector.Timed timed
                && moments()
                        .resolve(timed.window(), timed.relation() == Selector.Relation.COVERING)
                        .endsBefore(asOf);
    }
}
