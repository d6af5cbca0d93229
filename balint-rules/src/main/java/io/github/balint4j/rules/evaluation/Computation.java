package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.FactList;
import io.github.balint4j.rules.fact.Pausing;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
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
        Amount surely = sum(selection, total.unit(), Size::surely);
        List<Fact> rest = rest(selection, total.unit());
        if (!rest.isEmpty()) {
            surely = withRest(selection, surely, rest);
        }
        Measure measure = Measure.between(total.unit(), surely.low(), surely.high())
                .limitedIf(surely.limited() && surely.high() != Measure.NO_BOUND);
        boolean about = isAbout(selection, dimension);
        if (about || total.unit().isRead()) {
            Amount read = sum(selection, total.unit(), Size::byReading);
            measure = measure.readAs(about ? Measure.By.ABOUT : Measure.By.MINUTES, read.low(), read.high());
        }
        List<Fact> inexact = new ArrayList<>();
        for (Fact fact : selection.in()) {
            if (!altogether(fact, total.unit()).byReading().isExact()) {
                inexact.add(fact);
            }
        }
        Computed computed = computed(total, total.of(), selection, measure);
        computed = rest.isEmpty() ? computed : computed.showing(withRest(selection, computed.evidence(), rest));
        return computed.lacking(Datum.Kind.AMOUNT, total.unit(), inexact);
    }

    @Override
    public Computed capped(Quantity.Capped capped) {
        Selection selection = record.select(capped.total().of());
        return new Capping(capped, selection)
                .explain(computed(capped, capped.total().of(), selection, Measure.unknown(capped.unit())));
    }

    private static Amount sum(Selection selection, Unit unit, Function<Size, Amount> how) {
        long low = 0;
        long high = 0;
        boolean limited = false;
        for (Fact fact : selection.in()) {
            Amount amount = how.apply(altogether(fact, unit));
            low = Amount.plus(low, amount.low());
            high = Amount.plus(high, amount.high());
            limited |= amount.limited();
        }
        for (Fact fact : selection.unsure()) {
            Amount amount = how.apply(altogether(fact, unit));
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
            high = Amount.plus(high, altogether(fact, Units.SESSIONS).surely().high());
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
                .flatMap(term -> record.facts().term(term).map(measure -> entry(term, measure.byReading())).stream())
                .limit(1)
                .toList();
        boolean all = rest.stream().allMatch(fact -> selection.test().on(fact) == Match.IN);
        return Evidence.of(
                () -> join(listed.counted(), all ? said : List.of()),
                listed::notCounted,
                () -> join(listed.unsure(), all ? List.of() : said));
    }

    private static List<EvidenceItem> join(List<EvidenceItem> some, List<EvidenceItem> more) {
        List<EvidenceItem> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    // Of all lists that are open, what is not on them; nothing where that is not said of one of them.
    private List<Fact> rest(Selection selection, Unit unit) {
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
        if (Attributes.isDerived(distinct.attribute())) {
            return onCalendar(distinct, selection);
        }
        Set<String> surely = new LinkedHashSet<>();
        Set<String> possibly = new LinkedHashSet<>();
        List<Fact> inexact = new ArrayList<>();
        long without = 0;
        for (Fact fact : selection.in()) {
            if (Attributes.values(fact, distinct.attribute()) == null
                    && distinct.attribute().belongsTo(fact.kind())) {
                inexact.add(fact);
            }
            surely.addAll(fact.surely(distinct.attribute()));
        }
        for (Fact fact : selection.possible()) {
            List<String> possible = fact.possible(distinct.attribute());
            if (possible != null) {
                possibly.addAll(possible);
            } else if (distinct.attribute().belongsTo(fact.kind())) {
                without = Amount.plus(without, valuesOf(distinct.attribute(), fact));
            }
        }
        // A fact without the value has some value, or perhaps none where it may have several.
        boolean someValue = !inexact.isEmpty() && !distinct.attribute().isForSeveral();
        long low = surely.isEmpty() && someValue ? 1 : surely.size();
        // What nobody recorded has the values that all of them have, where these are known.
        boolean unlisted = false;
        for (FactList shelf : selection.open()) {
            List<String> values = Attributes.values(shelf.ghost(), distinct.attribute());
            unlisted |= values == null;
            possibly.addAll(values == null ? List.of() : values);
        }
        long high = unlisted ? Measure.NO_BOUND : Amount.plus(possibly.size(), without);
        int codes = distinct.attribute().codes().size();
        // There are never more values than the attribute has codes.
        high = codes == 0 ? high : Math.min(high, codes);
        Computed computed = computed(distinct, distinct.of(), selection, Measure.between(distinct.unit(), low, high));
        return computed.lacking(Datum.Kind.FACET, distinct.attribute().code(), inexact);
    }

    private Computed onCalendar(Quantity.Distinct distinct, Selection selection) {
        OnCalendar calendar = new OnCalendar(distinct.attribute());
        long low = calendar.least(selection.in());
        long high = selection.open().isEmpty() ? calendar.most(selection.possible()) : Measure.NO_BOUND;
        return computed(distinct, distinct.of(), selection, Measure.between(distinct.unit(), low, high))
                .alsoLacking(Steps.dates(selection.in().stream()
                        .filter(fact -> distinct.attribute().belongsTo(fact.kind()))
                        .filter(fact -> !OnCalendar.isSure(distinct.attribute(), fact))
                        .toList()));
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

    // The frame answers for what is not on record, and for what does not say otherwise.
    private Optional<Measure> beside(Quantity quantity, Measure agreed) {
        if (!(quantity instanceof Quantity.Ranked ranked)
                || ranked.rank() == Quantity.Rank.TYPICAL
                || ranked.unit().dimension() == Dimension.GAP
                || agreed.asRead().isPresent()) {
            return Optional.empty();
        }
        Selection selection = record.counted(ranked.of());
        boolean shortest = ranked.rank() == Quantity.Rank.SHORTEST;
        List<Amount> known = selection.in().stream()
                .map(fact -> fact.size(ranked.unit().dimension()))
                .filter(amount -> !amount.limited())
                .filter(amount -> shortest ? amount.high() != Measure.NO_BOUND : amount.low() > 0)
                .toList();
        if (selection.isSure() || known.isEmpty()) {
            return Optional.empty();
        }
        LongStream lows =
                LongStream.concat(LongStream.of(agreed.low()), known.stream().mapToLong(Amount::low));
        LongStream highs =
                LongStream.concat(LongStream.of(agreed.high()), known.stream().mapToLong(Amount::high));
        return Optional.of(Measure.between(ranked.unit(), pick(ranked.rank(), lows), pick(ranked.rank(), highs)));
    }

    // How many people there were, and how long a session lasted, may be told as about so much.
    private static boolean isAbout(Selection selection, Dimension dimension) {
        return selection.kinds().contains(FactKind.PLACE)
                || selection.possible().stream().anyMatch(fact -> fact.isAbout(dimension));
    }

    private static long pick(Quantity.Ranked ranked, Selection selection, ToLongFunction<Fact> amount) {
        return pick(ranked.rank(), selection.in().stream().mapToLong(amount));
    }

    private static long pick(Quantity.Rank rank, LongStream amounts) {
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
        long[] days = asUsual ? shifts(gaps, inTime) : inTime;
        if (ranked.rank() == Quantity.Rank.TYPICAL) {
            Typical typical = Typical.of(ranked.unit(), days, i -> !gaps.isPaused(i));
            return typical(ranked, selection, typical, inTime);
        }
        Measure measure = asUsual
                ? Measure.exactly(ranked.unit(), pick(ranked.rank(), Arrays.stream(days)))
                : gap(ranked, gaps, inTime);
        return computed(ranked, ranked.of(), selection, measure.among(inTime));
    }

    // A time in which the group paused may be shorter by that; by our reading it is, where a longest is asked for, and
    // is not where
    // a shortest is: a pause stands neither against a cadence nor for it.
    private static Measure gap(Quantity.Ranked ranked, Gaps gaps, long[] days) {
        boolean longest = ranked.rank() == Quantity.Rank.LONGEST;
        Measure measure = Measure.between(
                ranked.unit(),
                pick(ranked.rank(), IntStream.range(0, days.length).mapToLong(gaps::least)),
                pick(ranked.rank(), Arrays.stream(days)));
        return !gaps.mayBePaused()
                ? measure
                : measure.readAs(
                        Measure.By.PAUSE,
                        pick(
                                ranked.rank(),
                                IntStream.range(0, days.length)
                                        .mapToLong(i -> gaps.isPaused(i) && !longest ? days[i] : gaps.least(i))),
                        pick(
                                ranked.rank(),
                                IntStream.range(0, days.length)
                                        .mapToLong(i -> gaps.isPaused(i) && longest ? gaps.least(i) : days[i])));
    }

    // How far each lies from the middle one of those without a pause; if more than half are alike, the middle one is
    // one of them.
    private static long[] shifts(Gaps gaps, long[] days) {
        long[] shifts = days.clone();
        long[] plain = Numbers.those(days, i -> !gaps.isPaused(i));
        long[] sorted = plain == days || plain.length == 0 ? shifts : plain;
        Arrays.sort(sorted);
        long middle = sorted[sorted.length / 2];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = Math.abs(days[i] - middle);
        }
        return shifts;
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

    // Of a stated total each entry has the amount; the entries and people themselves are counted in it already.
    static Size altogether(Fact fact, Unit unit) {
        Size one = Size.of(fact, unit);
        boolean counted = unit.dimension() == Dimension.ENTRIES || unit.dimension() == Dimension.PEOPLE;
        return counted ? one : one.times(entries(fact));
    }

    private static long valuesOf(Attribute attribute, Fact fact) {
        return attribute.isForSeveral()
                ? Measure.NO_BOUND
                : fact.amount(Dimension.ENTRIES).high();
    }

    // A stated total stands for several entries of which nothing else is known.
    private static long entries(Fact fact) {
        return fact.amount(Dimension.ENTRIES).low();
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
        ResolvedWindow window = record.clip(record.resolve(covered.window(), false));
        Covering covering = new Covering(selection, window, record.asOf());
        Computed computed = computed(covered, covered.of(), selection, covering.measure())
                .lacking(Datum.Kind.DATE, "date", covering.undated());
        boolean over = window.endsBefore(record.asOf() + 1);
        return (window.isSure() ? computed : computed.hangingOn(record, covered.window())).closedIf(over);
    }

    @Override
    public Computed share(Quantity.Share share) {
        Quantity.Total whole = share.whole();
        Selection selection = record.counted(whole.of());
        Sharing sharing = new Sharing(share.part(), whole.unit(), whole.of(), selection, record.test(share.part()));
        Evidence all = Evidences.of(selection, unitOfEntries(whole));
        Computed computed = computed(share, whole.of(), selection, sharing.measure())
                .showing(Evidence.of(() -> sharing.entries(Match.IN), () -> sharing.entries(Match.OUT), () -> {
                    List<EvidenceItem> unsure = new ArrayList<>(sharing.entries(Match.UNSURE));
                    unsure.addAll(all.unsure());
                    return unsure;
                }));
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
        Optional<Computed> actual = stated.unless().map(quantity -> quantity.fold(new Computation(record, false)));
        Optional<Measure> agreed = record.facts().term(stated.term());
        Optional<Measure> both = actual.flatMap(shown -> agreed.flatMap(said -> within(stated, shown.measure(), said)))
                .or(() -> stated.unless().flatMap(shown -> agreed.flatMap(said -> beside(shown, said))));
        if (actual.isPresent()
                && actual.get().isShown()
                && both.isEmpty()
                && !(agreed.isPresent() && isDescribed(actual.get()))) {
            return actual.get()
                    .supplied(() -> orStating(stated, actual.get().supplies().get()));
        }
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (agreed.isEmpty()) {
            causes.add(Cause.NOT_ON_RECORD);
        } else if (!agreed.get().isExact()) {
            causes.add(Cause.RANGE);
        }
        return new Computed(
                both.or(() -> agreed).orElse(Measure.unknown(stated.unit())),
                agreed.isPresent() ? Basis.AGREED : Basis.EVIDENCE,
                causes,
                agreed.map(measure -> Evidence.of(
                                () -> List.of(entry(stated.term(), measure.byReading())), List::of, List::of))
                        .orElse(Evidence.none()),
                () -> stating(stated, agreed, actual),
                actual.flatMap(Computed::of),
                () -> false,
                agreed.isPresent(),
                Optional.empty(),
                bounded -> pausing(stated.term()));
    }

    // While it pauses the frame says nothing of how often the group meets: afterwards it does again.
    private Optional<Remedy> pausing(Term term) {
        return record.facts()
                .pausing(term)
                .flatMap(Pausing::over)
                .map(day -> new Remedy.Until(day, Selectors.scheduled()));
    }

    // Of leaders of whom it is only said what they have in common, the frame says how many they are.
    private static boolean isDescribed(Computed shown) {
        return !shown.measure().isBounded()
                && shown.evidence().counted().stream()
                        .allMatch(entry -> entry.path().equals("/stated/leaders"));
    }

    // How many there are in all, where the list leaves it open and what is stated in all is one of the numbers that it
    // can come to.
    private static Optional<Measure> within(Quantity.Stated stated, Measure shown, Measure agreed) {
        boolean total = stated.term() == Term.SESSIONS_IN_ALL || stated.term() == Term.MEETINGS;
        long low = Math.max(shown.low(), agreed.low());
        long high = Math.min(shown.high(), agreed.high());
        if (!total || shown.none() || shown.isExact() || low > high) {
            return Optional.empty();
        }
        Measure both = Measure.between(stated.unit(), low, high);
        long least = Math.max(low, agreed.byReading().low());
        long most = Math.min(high, agreed.byReading().high());
        return Optional.of(least <= most ? both.readAs(Measure.By.ABOUT, least, most) : both);
    }

    // Entries that say nothing take the agreed amount: stating it settles all of them.
    private Computed.Supplies orStating(Quantity.Stated stated, Computed.Supplies actual) {
        List<Remedy.Supply> ways = actual.all();
        boolean amounts = ways.size() == 1
                && ways.get(0).datum().kind() == Datum.Kind.AMOUNT
                && record.facts().term(stated.term()).isEmpty();
        return amounts ? new Computed.Supplies(List.of(ways.get(0), supply(stated.term())), true) : actual;
    }

    private Computed.Supplies stating(Quantity.Stated stated, Optional<Measure> agreed, Optional<Computed> actual) {
        List<Remedy.Supply> supplies = new ArrayList<>();
        Optional<Pausing> pausing = record.facts().pausing(stated.term());
        if (pausing.isPresent()) {
            supplies.addAll(pausing.get().supplies());
        } else if (agreed.isEmpty()) {
            supplies.add(supply(stated.term()));
        }
        // What a frame alone has no place for is not asked of it.
        actual.ifPresent(computed -> computed.supplies().get().all().stream()
                .filter(supply -> !supply.at().isEmpty())
                .forEach(supplies::add));
        return new Computed.Supplies(supplies, true);
    }

    private Remedy.Supply supply(Term term) {
        Datum datum = new Datum(Datum.Kind.TERM, term.property());
        return new Remedy.Supply(datum, List.of(record.facts().path(term)));
    }

    private EvidenceItem entry(Term term, Measure agreed) {
        String path = record.facts().path(term);
        return new EvidenceItem(
                path,
                FactKind.FRAME,
                "",
                term.property(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(agreed),
                Optional.empty());
    }

    // Gaps, turns, spans and values are not amounts of an entry.
    private static Optional<Unit> unitOfEntries(Quantity quantity) {
        boolean own = quantity instanceof Quantity.Total
                || (quantity instanceof Quantity.Ranked && quantity.unit().dimension() != Dimension.GAP);
        return own && !quantity.unit().equals(Units.ENTRIES) ? Optional.of(quantity.unit()) : Optional.empty();
    }

    private Computed computed(Quantity quantity, Selector of, Selection selection, Measure measure) {
        return new Computed(
                measure,
                Basis.EVIDENCE,
                Computed.causes(selection),
                Evidences.of(selection, unitOfEntries(quantity)),
                () -> new Computed.Supplies(selection.supplies(), false),
                Optional.of(of),
                () -> record.isClosed(of),
                selection.onRecord(),
                Optional.empty(),
                bounded -> Optional.empty());
    }
}
