package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through the cells of a tally: each is judged on its own activities alone. */
final class Cells {
    private final RecordedFacts record;
    private final Quantity.Tally tally;
    private final Optional<Selector> of;

    /** The activities of a record by the values of an attribute, so that what is asked of one value goes through its own alone. */
    private static final class ByValue {
        private final Facts facts;
        private final Map<String, List<Fact>> known = new HashMap<>();
        private final List<Fact> unknown = new ArrayList<>();

        ByValue(Facts facts, Attribute attribute) {
            this.facts = facts;
            for (FactKind kind : FactKind.values()) {
                if (kind.isActivity() && attribute.belongsTo(kind)) {
                    facts.of(kind).forEach(fact -> add(fact, attribute));
                }
            }
        }

        private void add(Fact fact, Attribute attribute) {
            List<String> values = Attributes.values(fact, attribute);
            if (values == null) {
                unknown.add(fact);
            } else {
                values.stream()
                        .distinct()
                        .forEach(value -> known.computeIfAbsent(value, key -> new ArrayList<>(1))
                                .add(fact));
            }
        }

        /** The facts, of the activities those alone that have the value or may have it. */
        Facts of(String value) {
            List<Fact> activities = new ArrayList<>(known.getOrDefault(value, List.of()));
            activities.addAll(unknown);
            return facts.withActivities(activities);
        }
    }

    Cells(RecordedFacts record, Quantity.Tally tally) {
        this.record = record;
        this.tally = tally;
        this.of = tally.cells() instanceof Quantity.Cells.Values values
                ? Optional.of(values.of())
                : PrimaryFacts.by(tally.criterion());
    }

    Computed computed() {
        return tally.cells() instanceof Quantity.Cells.Values values ? values(values) : periods(window());
    }

    private Window window() {
        return tally.cells() instanceof Quantity.Cells.Periods periods
                ? periods.window()
                : ((Quantity.Cells.Calendar) tally.cells()).window();
    }

    private Computed periods(Window in) {
        ResolvedWindow window = record.moments().resolve(in, false);
        // What has no end yet leaves no day after its end: no period begins.
        if (window.empty() || window.fromLow() == Days.END) {
            return computed(
                    except -> new Tallying(tally, List.of(), Measure.NO_BOUND, 0, List.of()), Set::of, List::of, true);
        }
        if (in.from().isPresent() && !beginsInOne(window)) {
            return unknown(
                            () -> record.moments().doubts(in),
                            () -> record.moments().supplies(in))
                    .because(() -> Set.of(Cause.DATUM));
        }
        if (in.from().isEmpty() && of.isEmpty()) {
            return unknown(() -> Set.of(Cause.RANGE), List::of);
        }
        CellLayout layout = layout(window);
        if (layout.tooMany()) {
            return unknown(() -> Set.of(Cause.RANGE), List::of);
        }
        return layout.possible() == 0
                ? computed(except -> tallying(layout, except), Set::of, List::of, true)
                : computed(
                                except -> tallying(layout, except),
                                () -> record.moments().doubts(in),
                                () -> suppliesOfDays(in),
                                true)
                        .because(() -> first().map(Computed::causes).orElse(Set.of()));
    }

    private List<Remedy.Supply> suppliesOfDays(Window in) {
        List<Remedy.Supply> supplies = new ArrayList<>(record.moments().supplies(in));
        first().ifPresent(selection -> {
            supplies.addAll(selection.supplies());
            supplies.addAll(Steps.days(selection.in()));
        });
        return supplies;
    }

    private Computed unknown(Supplier<Set<Cause>> causes, Supplier<List<Remedy.Supply>> supplies) {
        return computed(
                except -> new Tallying(tally, List.of(), Measure.NO_BOUND, Measure.NO_BOUND, List.of()),
                causes,
                supplies,
                true);
    }

    // Periods are laid from one day; a calendar, from the year or month of it.
    private boolean beginsInOne(ResolvedWindow window) {
        if (window.fromLow() == Days.BEGINNING || window.fromHigh() == Days.END) {
            return false;
        }
        Attribute by = tally.cells() instanceof Quantity.Cells.Calendar calendar ? calendar.unit() : Attribute.DAY;
        return OnCalendar.number(by, window.fromLow()) == OnCalendar.number(by, window.fromHigh());
    }

    private CellLayout layout(ResolvedWindow window) {
        return tally.cells() instanceof Quantity.Cells.Calendar calendar
                ? CellLayout.of(calendar, window, first(), record.asOf())
                : CellLayout.of((Quantity.Cells.Periods) tally.cells(), window, record.asOf());
    }

    // From the first of which a calendar is taken, where no start is given.
    private Optional<Selection> first() {
        return window().from().isPresent() ? Optional.empty() : of.map(record::counted);
    }

    private Tallying tallying(CellLayout layout, Set<Fact> except) {
        Set<Fact> loose = loose();
        Set<Fact> exceptLoose = loose.isEmpty() ? except : new HashSet<>(except);
        if (!loose.isEmpty()) {
            exceptLoose.addAll(loose);
        }
        List<Tallying.Loose> several = loose.stream()
                .map(fact -> new Tallying.Loose(
                        touched(layout, fact, true), touched(layout, fact, false), OnCalendar.most(fact)))
                .toList();
        List<Tallying.Cell> cells = new ArrayList<>();
        for (CellLayout.Extent extent : layout.begun()) {
            // The rest of a year is never missed.
            if (tally.count() == Quantity.Count.MISSED && extent.whole() == Match.OUT) {
                continue;
            }
            Tallying.Cell cell = cell(extent, except);
            boolean hangsOnLoose = !loose.isEmpty() && cell.is(Verdict.UNDETERMINED);
            boolean unsure = !extent.sure() || tally.count() == Quantity.Count.MISSED && extent.whole() == Match.UNSURE;
            if (unsure && cell.is(counted())) {
                cell = cell.unsure();
            }
            cells.add(hangsOnLoose ? cell.whichElseIs(cell(extent, exceptLoose).verdict()) : cell);
        }
        return new Tallying(tally, cells, layout.further(), layout.possible(), several);
    }

    // Which period is the first, or the last, that the fact may lie in.
    private static int touched(CellLayout layout, Fact fact, boolean first) {
        List<CellLayout.Extent> begun = layout.begun();
        int at = first ? 0 : begun.size() - 1;
        while (first && at < begun.size() && begun.get(at).last() < fact.days().fromLow()) {
            at++;
        }
        while (!first && at >= 0 && begun.get(at).first() > fact.days().untilHigh()) {
            at--;
        }
        return at;
    }

    private Verdict counted() {
        return tally.count() == Quantity.Count.MISSED ? Verdict.NOT_SATISFIED : Verdict.SATISFIED;
    }

    // What lasts, or has no day yet, may be of several periods; of a known number of sessions it is of no more than
    // these.
    private Set<Fact> loose() {
        Set<Fact> loose = new HashSet<>();
        of.ifPresent(selector -> {
            FactPredicate picked = record.test(selector);
            for (FactKind kind : Kinds.of(selector)) {
                record.facts().of(kind).stream()
                        .filter(fact -> kind.isActivity()
                                && fact.days().fromLow() != fact.days().untilHigh())
                        .filter(fact -> OnCalendar.most(fact) != Measure.NO_BOUND && picked.on(fact) != Match.OUT)
                        .forEach(loose::add);
            }
        });
        return loose;
    }

    private Tallying.Cell cell(CellLayout.Extent extent, Set<Fact> except) {
        return except.isEmpty()
                ? record.period(
                        extent.first(), extent.last(), tally.criterion(), extent.days(), in -> cell(in, extent, except))
                : cell(record, extent, except);
    }

    private Tallying.Cell cell(RecordedFacts in, CellLayout.Extent extent, Set<Fact> except) {
        Optional<LocalDate> until =
                Optional.of(extent.last()).filter(last -> last >= in.asOf()).map(LocalDate::ofEpochDay);
        FactPredicate inside = new DaysPredicate(
                Selector.Relation.WITHIN,
                extent.days(),
                Hinge.of(() -> new Reason(Reason.Type.OPEN, tally.unit().code(), List.of(extent.name()))));
        long day = Math.min(extent.last(), in.asOf());
        return judge(
                extent::name,
                until,
                except,
                test -> in.cut(day, test, in.facts().during(extent.first(), extent.last())),
                inside);
    }

    private Tallying.Cell judge(
            Supplier<String> name,
            Optional<LocalDate> until,
            Set<Fact> except,
            Function<FactPredicate, RecordedFacts> cut,
            FactPredicate inside) {
        FactPredicate test = except.isEmpty() ? inside : new FactPredicate.Except(except, inside);
        Outcome read = tally.criterion().fold(new Evaluator(cut.apply(test)));
        Supplier<Outcome> judged = () -> {
            Outcome again = tally.criterion().fold(new Evaluator(cut.apply(test)));
            return isRead(again) ? tally.criterion().fold(new Evaluator(cut.apply(test)).withoutReadings()) : again;
        };
        return new Tallying.Cell(name, until, isRead(read) ? judged.get() : read, judged).asReadIs(read.verdict());
    }

    private static boolean isRead(Outcome outcome) {
        return outcome.verdict() != outcome.withoutReadings();
    }

    private Computed values(Quantity.Cells.Values values) {
        Selection selection = record.select(values.of());
        Set<String> known = new TreeSet<>();
        Set<String> surely = new TreeSet<>();
        long unknown = selection.open().isEmpty() ? 0 : Measure.NO_BOUND;
        List<Fact> without = new ArrayList<>();
        selection.in().forEach(fact -> surely.addAll(Attributes.surely(fact, values.attribute())));
        for (Fact fact : selection.possible()) {
            List<String> codes = Attributes.possible(fact, values.attribute());
            if (codes != null) {
                known.addAll(codes);
            } else if (values.attribute().belongsTo(fact.kind())) {
                without.add(fact);
                long most = Attributes.isDerived(values.attribute())
                        ? OnCalendar.most(fact)
                        : fact.amount(Dimension.ENTRIES).high();
                unknown = values.attribute().isForSeveral() ? Measure.NO_BOUND : Amount.plus(unknown, most);
            }
        }
        long others = unknown;
        return computed(
                        except -> new Tallying(
                                tally,
                                cells(values.attribute(), known, surely, except),
                                Measure.NO_BOUND,
                                others,
                                List.of()),
                        () -> Computed.causes(selection),
                        selection::supplies,
                        selection.onRecord())
                .alsoLacking(
                        Attributes.isDerived(values.attribute())
                                ? Steps.dates(without)
                                : Steps.supplies(
                                        Datum.Kind.FACET, values.attribute().code(), without));
    }

    // A value that only an unsure fact has may not be one of them: it counts in the upper end alone.
    private List<Tallying.Cell> cells(Attribute attribute, Set<String> known, Set<String> surely, Set<Fact> except) {
        Verdict counted = counted();
        ByValue facts = new ByValue(record.facts(), attribute);
        List<Tallying.Cell> cells = new ArrayList<>();
        for (String code : known) {
            FactPredicate inside = new FactPredicate.OnAttribute(new Selector.Is(attribute, List.of(code)));
            Tallying.Cell cell =
                    judge(() -> code, Optional.empty(), except, test -> record.having(test, facts.of(code)), inside);
            cells.add(cell.is(counted) && !surely.contains(code) ? cell.unsure() : cell);
        }
        return cells;
    }

    private Computed computed(
            Function<Set<Fact>, Tallying> tallyingExcept,
            Supplier<Set<Cause>> causes,
            Supplier<List<Remedy.Supply>> supplies,
            boolean onRecord) {
        Tallying tallying = tallyingExcept.apply(Set.of());
        return new Computed(of, tallying.measure(), tallying::evidence, onRecord)
                .restingOn(tallying.isVacuous() ? Basis.VACUOUS : Basis.EVIDENCE)
                .because(causes)
                .because(tallying::causes)
                .supplied(() -> new Computed.Supplies(
                        Stream.concat(supplies.get().stream(), tallying.supplies().stream())
                                .distinct()
                                .toList(),
                        false))
                .remaining(bounded ->
                        new TallyAdvice(tallying).remaining(bounded, of, () -> plans(tallying, tallyingExcept)))
                .during(bounded -> new TallyAdvice(tallying).running(bounded));
    }

    // What is planned can still be changed; what has passed cannot.
    private Tallying.Plans plans(Tallying tallying, Function<Set<Fact>, Tallying> tallyingExcept) {
        Set<Fact> planned = new HashSet<>();
        for (FactKind kind : FactKind.values()) {
            record.facts().of(kind).stream()
                    .filter(fact -> kind.isActivity() && fact.days().fromLow() > record.asOf())
                    .forEach(planned::add);
        }
        Tallying without = planned.isEmpty() ? tallying : tallyingExcept.apply(planned);
        return new Tallying.Plans(planned.stream().map(Fact::path).collect(Collectors.toSet()), without);
    }
}
