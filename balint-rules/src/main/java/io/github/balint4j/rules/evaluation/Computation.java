package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Computes quantities. */
final class Computation implements Quantity.Fold<Computed> {
    private final RecordedFacts record;
    private final boolean inAll;

    Computation(RecordedFacts record) {
        this(record, true);
    }

    /** @param inAll whether a total counts the sessions that nobody recorded, where the frame says how many there are in all */
    private Computation(RecordedFacts record, boolean inAll) {
        this.record = record;
        this.inAll = inAll;
    }

    @Override
    public Computed total(Quantity.Total total) {
        Dimension dimension = total.unit().dimension();
        Selection all = record.counted(total.of());
        Selection selection = dimension == Dimension.PEOPLE ? all.oncePerPerson() : all;
        if (dimension == Dimension.EVENTS) {
            Events events = new Events(selection, () -> record.asOne().counted(total.of()));
            Measure measure = events.measure();
            return computed(total, total.of(), selection, measure)
                    .lacking(Datum.Kind.FACET, total.unit(), events.unnamed(measure))
                    .remaining(bounded -> record.isClosed(total.of())
                            ? Optional.empty()
                            : events.beyond(bounded, measure, total.of()));
        }
        if (dimension == Dimension.MEETINGS) {
            Counting counting = new Counting(selection, total.of());
            Measure measure = counting.measure(total.unit());
            return computed(total, total.of(), selection, measure)
                    .lacking(Datum.Kind.FACET, total.unit(), counting.unnamed(measure))
                    .remaining(bounded ->
                            record.isClosed(total.of()) ? Optional.empty() : counting.beyondUndated(bounded, measure));
        }
        Amount surely = sum(selection, total.unit(), Size.SURELY);
        List<Fact> rest = rest(selection, total.unit());
        if (!rest.isEmpty()) {
            surely = withRest(selection, surely, rest);
        }
        Measure measure = Measure.between(total.unit(), surely.low(), surely.high())
                .limitedIf(surely.limited() && surely.high() != Measure.NO_BOUND);
        boolean about = isAbout(selection, dimension);
        if (about || total.unit().isRead()) {
            Amount read = sum(selection, total.unit(), Size.BY_READING);
            measure = measure.readAs(about ? Measure.By.ABOUT : Measure.By.MINUTES, read.low(), read.high());
        }
        Computed computed = computed(total, total.of(), selection, measure);
        computed = rest.isEmpty() ? computed : computed.showing(listed -> withRest(selection, listed, rest));
        if (measure.isExact()) {
            return computed;
        }
        return computed.lackingAny(
                Datum.Kind.AMOUNT,
                Steps.datum(total.unit()),
                () -> selection.in().stream()
                        .filter(fact ->
                                !Size.BY_READING.altogether(fact, total.unit()).isExact())
                        .toList());
    }

    @Override
    public Computed capped(Quantity.Capped capped) {
        Selection selection = record.select(capped.total().of());
        return new Capping(capped, selection)
                .explain(computed(capped, capped.total().of(), selection, Measure.unknown(capped.unit())));
    }

    private static Amount sum(Selection selection, Unit unit, Size how) {
        long low = 0;
        long high = 0;
        boolean limited = false;
        for (Fact fact : selection.in()) {
            Amount amount = how.altogether(fact, unit);
            low = Amount.plus(low, amount.low());
            high = Amount.plus(high, amount.high());
            limited |= amount.limited();
        }
        for (Fact fact : selection.unsure()) {
            Amount amount = how.altogether(fact, unit);
            // By our reading there may be some where it is not sure that there are any.
            low = selection.test().on(fact) == Match.IN ? Amount.plus(low, amount.low()) : low;
            high = Amount.plus(high, amount.high());
            limited |= amount.limited();
        }
        return new Amount(low, selection.open().isEmpty() ? high : Measure.NO_BOUND, limited);
    }

    // Of sessions that nobody recorded so many as the frame says.
    private static Amount withRest(Selection selection, Amount listed, List<Fact> rest) {
        long low = listed.low();
        long high = 0;
        for (Fact fact : selection.possible()) {
            high = Amount.plus(
                    high, Size.SURELY.altogether(fact, Units.SESSIONS).high());
        }
        for (Fact fact : rest) {
            Amount sessions = fact.amount(Dimension.SESSIONS);
            Match match = selection.test().on(fact);
            low = match == Match.IN ? Amount.plus(low, sessions.low()) : low;
            high = match == Match.OUT ? high : Amount.plus(high, sessions.high());
        }
        return new Amount(low, high);
    }

    private Evidence withRest(Selection selection, Evidence listed, List<Fact> rest) {
        List<EvidenceItem> said = Stream.of(Term.SESSIONS_IN_ALL, Term.MEETINGS)
                .flatMap(
                        term -> record
                                .facts()
                                .term(term)
                                .map(measure -> Stating.entry(record.facts(), term, measure.byReading()))
                                .stream())
                .limit(1)
                .toList();
        boolean all = rest.stream().allMatch(fact -> selection.test().on(fact) == Match.IN);
        return Evidence.of(
                join(listed.counted(), all ? said : List.of()),
                listed.notCounted(),
                join(listed.unsure(), all ? List.of() : said));
    }

    private static List<EvidenceItem> join(List<EvidenceItem> some, List<EvidenceItem> more) {
        List<EvidenceItem> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    // Of all lists that are open, what is not on them; nothing where that is not said of one of them.
    private List<Fact> rest(Selection selection, Unit unit) {
        if (selection.open().isEmpty()) {
            return List.of();
        }
        List<Fact> rest = selection.open().stream()
                .flatMap(shelf -> shelf.rest().stream())
                .toList();
        boolean all = inAll
                && unit.dimension() == Dimension.SESSIONS
                && unit.grain() == 1
                && selection.kinds().equals(Set.of(FactKind.SESSION))
                && rest.size() == selection.open().size();
        return all ? rest : List.of();
    }

    @Override
    public Computed distinct(Quantity.Distinct distinct) {
        Selection selection = record.counted(distinct.of());
        return new DistinctValues(distinct, selection)
                .explain(computed(distinct, distinct.of(), selection, Measure.unknown(distinct.unit())));
    }

    @Override
    public Computed ranked(Quantity.Ranked ranked) {
        Selection selection = record.counted(ranked.of());
        if (ranked.unit().dimension() == Dimension.GAP) {
            return gap(ranked, selection);
        }
        boolean counted = ranked.rank() == Quantity.Rank.TYPICAL;
        if (counted ? !selection.open().isEmpty() : !selection.isSure()) {
            Measure measure = counted ? Measure.unknown(ranked.unit()) : soFar(ranked, selection);
            return computed(ranked, ranked.of(), selection, measure);
        }
        // People who are only counted show nothing of what each of them agreed to.
        if (selection.in().stream()
                .allMatch(fact -> fact.kind() == FactKind.PLACE && fact.name().isEmpty())) {
            return computed(
                    ranked,
                    ranked.of(),
                    selection,
                    selection.isSure() ? Measure.none(ranked.unit()) : Measure.unknown(ranked.unit()));
        }
        Dimension dimension = ranked.unit().dimension();
        List<Fact> inexact = new ArrayList<>();
        for (Fact fact : selection.in()) {
            if (!fact.size(dimension).isExact()) {
                inexact.add(fact);
            }
        }
        if (counted) {
            return typical(ranked, selection, Typical.of(ranked.unit(), selection))
                    .lacking(Datum.Kind.AMOUNT, ranked.unit(), inexact);
        }
        long low = pick(ranked, selection, fact -> fact.size(dimension).low());
        long high = pick(ranked, selection, fact -> fact.size(dimension).high());
        boolean limited = low < high
                && inexact.stream().anyMatch(fact -> fact.size(dimension).limited());
        Measure measure = Measure.between(ranked.unit(), low, high).limitedIf(limited);
        if (isAbout(selection, dimension)) {
            measure = measure.readAs(
                    Measure.By.ABOUT,
                    pick(ranked, selection, fact -> fact.sizeAsRead(dimension).low()),
                    pick(ranked, selection, fact -> fact.sizeAsRead(dimension).high()));
        }
        return computed(ranked, ranked.of(), selection, measure).lacking(Datum.Kind.AMOUNT, ranked.unit(), inexact);
    }

    // Whatever else there may be, the shortest is no longer than the shortest of what is on record.
    private static Measure soFar(Quantity.Ranked ranked, Selection selection) {
        Dimension dimension = ranked.unit().dimension();
        boolean shortest = ranked.rank() == Quantity.Rank.SHORTEST;
        LongStream amounts = selection.in().stream()
                .map(fact -> fact.size(dimension))
                .filter(amount -> !amount.limited())
                .mapToLong(amount -> shortest ? amount.high() : amount.low());
        long amount = shortest
                ? amounts.min().orElse(Measure.NO_BOUND)
                : amounts.max().orElse(0);
        return shortest
                ? amount == Measure.NO_BOUND
                        ? Measure.unknown(ranked.unit())
                        : Measure.between(ranked.unit(), 0, amount)
                : amount == 0
                        ? Measure.unknown(ranked.unit())
                        : Measure.between(ranked.unit(), amount, Measure.NO_BOUND);
    }

    // How many people there were, and how long a session lasted, may be told as about so much.
    private static boolean isAbout(Selection selection, Dimension dimension) {
        return selection.kinds().contains(FactKind.PLACE)
                || isAbout(selection.in(), dimension)
                || isAbout(selection.unsure(), dimension);
    }

    private static boolean isAbout(List<Fact> facts, Dimension dimension) {
        for (Fact fact : facts) {
            if (fact.isAbout(dimension)) {
                return true;
            }
        }
        return false;
    }

    private static long pick(Quantity.Ranked ranked, Selection selection, ToLongFunction<Fact> amount) {
        return pick(ranked.rank(), selection.in().stream().mapToLong(amount));
    }

    static long pick(Quantity.Rank rank, LongStream amounts) {
        return (rank == Quantity.Rank.SHORTEST ? amounts.min() : amounts.max()).orElseThrow();
    }

    private Computed typical(Quantity.Ranked ranked, Selection selection, Typical typical, long... inTime) {
        Selector of = ranked.of();
        return computed(ranked, of, selection, typical.measure().among(inTime))
                .typicalOf(typical)
                .remaining(bounded -> record.isClosed(of)
                        ? Optional.of(new Remedy.Closed(Optional.empty()))
                        : typical.remaining(bounded, of));
    }

    private Computed gap(Quantity.Ranked ranked, Selection selection) {
        List<Fact> undated = undated(selection);
        if (!selection.isSure() || !undated.isEmpty()) {
            return computed(ranked, ranked.of(), selection, Measure.unknown(ranked.unit()))
                    .lacking(Datum.Kind.DATE, "date", undated);
        }
        Gaps gaps = Gaps.between(selection.in(), record.facts().pauses());
        boolean asUsual = ranked.unit().equals(Units.GAP_SHIFT);
        // One time between two meetings is neither usual nor unusual.
        if (gaps.size() < (asUsual ? 2 : 1)) {
            return computed(ranked, ranked.of(), selection, Measure.none(ranked.unit()));
        }
        long[] inTime = gaps.days();
        long[] days = asUsual ? gaps.shifts() : inTime;
        if (ranked.rank() == Quantity.Rank.TYPICAL) {
            Typical typical = Typical.of(ranked.unit(), days, i -> !gaps.isPaused(i));
            return typical(ranked, selection, typical, inTime);
        }
        Measure measure = asUsual
                ? Measure.exactly(ranked.unit(), pick(ranked.rank(), Arrays.stream(days)))
                : gaps.measure(ranked);
        return computed(ranked, ranked.of(), selection, measure.among(inTime));
    }

    private static List<Fact> undated(Selection selection) {
        List<Fact> undated = new ArrayList<>();
        for (Fact fact : selection.in()) {
            // A block is one meeting in time; of an entry of a logbook that sums up, nobody knows the days.
            boolean onSeveralDays = fact.days().fromLow() != fact.days().untilHigh()
                    && (fact.isMeeting() ? !fact.days().areKnown() : fact.isSummed());
            if (!fact.days().isDated() || onSeveralDays) {
                undated.add(fact);
            }
        }
        return undated;
    }

    @Override
    public Computed span(Quantity.Span span) {
        Selection selection = record.counted(span.of());
        Optional<Stretch> most = selection.open().isEmpty() ? Spans.longest(selection.possible()) : Optional.empty();
        Measure measure = Measure.stretch(span.unit(), Spans.shortest(selection.in()), most);
        return computed(span, span.of(), selection, measure)
                .lacking(Datum.Kind.DATE, "date", Spans.undated(selection.in()));
    }

    @Override
    public Computed covered(Quantity.Covered covered) {
        Selection selection = record.counted(covered.of());
        ResolvedWindow window = record.clip(record.moments().resolve(covered.window(), false));
        Covering covering = new Covering(selection, window, record.asOf());
        Computed computed = computed(covered, covered.of(), selection, covering.measure())
                .lacking(Datum.Kind.DATE, "date", covering.undated());
        boolean over = window.endsBefore(record.asOf() + 1);
        return (window.isSure() ? computed : computed.hangingOn(record, covered.window())).closedIf(() -> over);
    }

    @Override
    public Computed share(Quantity.Share share) {
        Quantity.Total whole = share.whole();
        Selection selection = record.counted(whole.of());
        Sharing sharing = new Sharing(share.part(), whole.unit(), whole.of(), selection, record.test(share.part()));
        Computed computed = computed(share, whole.of(), selection, sharing.measure())
                .showing(none -> Evidence.of(
                        sharing.entries(Match.IN),
                        sharing.entries(Match.OUT),
                        join(
                                sharing.entries(Match.UNSURE),
                                Evidences.of(selection, unitOfEntries(whole)).unsure())));
        FactPredicate part = record.test(share.part());
        List<Remedy.Supply> belonging = List.of();
        if (selection.in().stream().anyMatch(fact -> part.on(fact) == Match.UNSURE)) {
            belonging = new ArrayList<>(Steps.supplies(selection, part));
            belonging.removeAll(selection.supplies());
        }
        return computed.lacking(Datum.Kind.AMOUNT, whole.unit(), sharing.inexact())
                .alsoLacking(belonging)
                .remaining(sharing::remaining);
    }

    @Override
    public Computed tally(Quantity.Tally tally) {
        return new Cells(record, tally).computed();
    }

    @Override
    public Computed spread(Quantity.Spread spread) {
        Selection selection = record.counted(spread.of());
        Turns turns = new Turns();
        selection.in().forEach(turns::add);
        boolean sure = selection.isSure() && turns.unknown().isEmpty();
        Measure measure = sure ? turns.spread().orElse(Measure.none(spread.unit())) : Measure.unknown(spread.unit());
        return computed(spread, spread.of(), selection, measure)
                .lacking(Datum.Kind.PEOPLE, "turns", turns.unknown())
                .remaining(bounded -> turns.furthestOff().map(step -> step));
    }

    @Override
    public Computed stated(Quantity.Stated stated) {
        return new Stating(
                        record, stated, stated.unless().map(quantity -> quantity.fold(new Computation(record, false))))
                .computed();
    }

    // Gaps, turns, spans and values are not amounts of an entry.
    private static Optional<Unit> unitOfEntries(Quantity quantity) {
        boolean own = quantity instanceof Quantity.Total
                || (quantity instanceof Quantity.Ranked && quantity.unit().dimension() != Dimension.GAP);
        return own && !quantity.unit().equals(Units.ENTRIES) ? Optional.of(quantity.unit()) : Optional.empty();
    }

    private Computed computed(Quantity quantity, Selector of, Selection selection, Measure measure) {
        return new Computed(record, of, selection, measure, unitOfEntries(quantity));
    }
}
