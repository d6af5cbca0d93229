package io.github.balint4j.rules.rulebook;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.evaluation.PrimaryFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is refused when an edition is built: everything at once, each with the row it stands in. */
final class RowChecks implements Criterion.Fold<Void>, Quantity.Fold<Void> {
    // What takes place on single days, and holds on no other.
    private static final Set<FactKind> MOMENTARY =
            Set.of(FactKind.SESSION, FactKind.SUPERVISION, FactKind.INTERVISION, FactKind.TRAINING);

    // What is of one day, on which it comes about.
    private static final Set<FactKind> OF_ONE_DAY =
            Set.of(FactKind.MILESTONE, FactKind.REPORT, FactKind.DOCUMENT, FactKind.ATTESTATION);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Requirement row;
    private final boolean aboutPersons;
    private final List<Refusal> problems = new ArrayList<>();
    private final SelectorChecks selectors;
    private Object at;
    private Reach reach;
    private boolean inside;
    private boolean inPeriods;

    private RowChecks(Requirement row, boolean aboutPersons) {
        this.row = row;
        this.at = row;
        this.aboutPersons = aboutPersons;
        this.reach = new Reach(aboutPersons);
        this.selectors = new SelectorChecks(aboutPersons, this::problem);
    }

    static List<String> problemsOf(List<Requirement> rows, boolean aboutPersons, Predicate<Requirement> isTaken) {
        List<String> problems = new ArrayList<>();
        if (rows.isEmpty()) {
            problems.add("it has no row");
        } else if (rows.stream().noneMatch(row -> row.level() == Level.REQUIRED)) {
            problems.add("it has no required row, so that nothing could ever satisfy it");
        }
        Set<String> ids = new HashSet<>();
        for (Requirement row : rows) {
            if (!isTaken.test(row)) {
                problemsOf(row, aboutPersons).forEach(problem -> problems.add(problem.toString()));
            }
            if (!ids.add(row.id())) {
                problems.add("row " + row.id() + ": its id is used twice");
            }
        }
        if (problems.isEmpty()) {
            CrossedRows.among(rows, aboutPersons, isTaken, row -> true)
                    .forEach(problem -> problems.add(problem.toString()));
        }
        return problems;
    }

    /** What is wrong with a row, whatever others stand beside it. */
    static List<Refusal> problemsOf(Requirement row, boolean aboutPersons) {
        RowChecks checks = new RowChecks(row, aboutPersons);
        if (!row.hasValidId()) {
            checks.problem(row, "id", "its id is not a code such as se2-members");
        }
        if (row.title().isBlank()) {
            checks.problem(row, "title", "it has no title");
        }
        if (row.citations().isEmpty()) {
            checks.problem(row, "citations", "it cites no source");
        }
        checks.check(row.criterion());
        return checks.problems;
    }

    /** A criterion, and whether anything could meet it, and anything miss it. */
    private void check(Criterion criterion) {
        int before = problems.size();
        criterion.fold(this);
        if (problems.size() == before) {
            if (CriterionWays.areNone(criterion, true, reach)) {
                problem(criterion, Meant.neverMet(criterion, reach));
            } else if (CriterionWays.areNone(criterion, false, reach)) {
                problem(criterion, Meant.neverMissed(criterion, reach));
            }
        }
    }

    // In a period, or a stretch, of which it is known when it is.
    private void check(Criterion criterion, Reach within) {
        boolean outer = inPeriods;
        Reach around = reach;
        inPeriods = true;
        reach = within;
        check(criterion);
        inPeriods = outer;
        reach = around;
    }

    private void problem(Object at, String part, String what) {
        problems.add(new Refusal(row.id(), at, part, what));
    }

    private void problem(Object at, String what) {
        problem(at, "criterion", what);
    }

    @Override
    public Void bounded(Criterion.Bounded bounded) {
        at = bounded;
        if (bounded.quantity().unit().equals(Units.SHARE)) {
            Stream.concat(bounded.min().stream(), bounded.max().stream()).forEach(bound -> share(bounded, bound));
        }
        Stream.concat(bounded.min().stream(), bounded.max().stream())
                .filter(Bound.Number.class::isInstance)
                .map(number -> ((Bound.Number) number).unit())
                .filter(unit -> !unit.equals(bounded.quantity().unit()))
                .findFirst()
                .ifPresent(unit -> problem(
                        bounded,
                        "what is counted in " + bounded.quantity().unit().plural() + " has a bound in " + unit.plural()
                                + "; write both in one of these"));
        boolean always = bounded.max().isEmpty()
                && bounded.min().filter(RowChecks::isNothing).isPresent();
        if (always) {
            problem(bounded, "at least 0 is always so; write a least above 0, or a most");
        }
        return bounded.quantity().fold(this);
    }

    private static boolean isNothing(Bound bound) {
        return bound instanceof Bound.Number number && number.base() == 0;
    }

    private void share(Criterion.Bounded bounded, Bound bound) {
        if (bound instanceof Bound.Number number && number.base() > Units.SHARE.size()) {
            BigDecimal percent = number.value();
            problem(
                    bounded,
                    "a share is from 0 to 1, never " + ForeignText.number(percent.toPlainString())
                            + (percent.compareTo(ALL) <= 0
                                    ? "; write "
                                            + percent.movePointLeft(2)
                                                    .stripTrailingZeros()
                                                    .toPlainString() + " for " + percent.toPlainString() + " %"
                                    : ""));
        }
    }

    @Override
    public Void outOf(Criterion.OutOf outOf) {
        outOf.parts().forEach(part -> {
            // A condition that is not given satisfies, and would satisfy an alternative for nothing.
            if (outOf.k() < outOf.parts().size()
                    && part instanceof Criterion.When when
                    && (when.then().isEmpty() || when.otherwise().isEmpty())) {
                problem(part, "a condition among alternatives needs both branches");
            }
            check(part);
        });
        return null;
    }

    @Override
    public Void when(Criterion.When when) {
        int before = problems.size();
        check(when.condition());
        when.then().ifPresent(this::check);
        when.otherwise().ifPresent(this::check);
        when.then()
                .map(then -> new Criterion.OutOf(2, List.of(when.condition(), then)))
                .filter(both -> problems.size() == before && CriterionWays.areNone(both, true, reach))
                .ifPresent(both -> problem(when, Meant.neverWhen()));
        if (when.then().equals(when.otherwise())) {
            problem(when, Meant.eitherWay());
        }
        return null;
    }

    @Override
    public Void holds(Criterion.Holds holds) {
        int before = problems.size();
        selectors.picks(holds.selector());
        selectors.window(holds.window(), holds.window());
        goesOn(holds.selector(), kind -> MOMENTARY.contains(kind) || OF_ONE_DAY.contains(kind));
        if (problems.size() == before) {
            Stream.concat(holds.window().from().stream(), holds.window().until().stream())
                    .distinct()
                    .forEach(day -> selectors.holding(holds, holds.selector(), day));
        }
        return null;
    }

    private void goesOn(Selector selector, Predicate<FactKind> isOver) {
        Kinds.of(selector).stream()
                .filter(kind -> Kinds.areFixedBy(selector) && isOver.test(kind))
                .findFirst()
                .ifPresent(kind -> problem(selector, Meant.doesNotGoOn(kind, MOMENTARY.contains(kind))));
    }

    @Override
    public Void every(Criterion.Every every) {
        selectors.among(every.selector(), every.must());
        return null;
    }

    @Override
    public Void judged(Criterion.Judged judged) {
        if (!Grammar.accepts(judged.judge())) {
            problem(
                    judged,
                    "judge",
                    "who judges goes by a code, such as \"society\"; what it is called stands under words");
        }
        if (judged.reading().isPresent() && row.reading().isEmpty()) {
            problem(judged, "reading", "a reading stands in for judgement and no reason is given for it");
        }
        judged.reading().ifPresent(this::check);
        return null;
    }

    @Override
    public Void shown(Criterion.Shown shown) {
        check(shown.shown());
        check(shown.agreed());
        return null;
    }

    @Override
    public Void inStretch(Criterion.InStretch inStretch) {
        if (inside) {
            problem(inStretch, "a stretch within a stretch is not tried; ask for both beside each other");
        }
        if (!References.of(inStretch.meets(), aboutPersons).hasActivities()) {
            problem(
                    inStretch,
                    "a stretch is of activities, such as sessions or supervision, and this asks for none; ask for it without a stretch");
        }
        boolean around = inside;
        inside = true;
        check(inStretch.meets(), reach.within(Room.of(inStretch.length())));
        inside = around;
        return null;
    }

    @Override
    public Void total(Quantity.Total total) {
        int before = problems.size();
        selectors.picks(total.of());
        carried(total.of(), total.unit());
        people(total.of(), before);
        return null;
    }

    @Override
    public Void capped(Quantity.Capped capped) {
        Set<FactKind> kinds = Kinds.of(capped.total().of());
        kinds.stream()
                .filter(kind -> !capped.per().belongsTo(kind))
                .findFirst()
                .ifPresent(kind -> problem(
                        at,
                        SelectorChecks.an(kind) + " has no " + capped.per().code()
                                + " for each of which so much counts"));
        if (at instanceof Criterion.Bounded bounded && bounded.max().isPresent() && bounded.quantity() == capped) {
            problem(at, "what exceeds a cap does not count, so there is no most of it; leave atMost or atMostPer out");
        }
        return total(capped.total());
    }

    @Override
    public Void distinct(Quantity.Distinct distinct) {
        int before = problems.size();
        selectors.picks(distinct.of());
        if (Kinds.of(distinct.of()).stream().noneMatch(distinct.attribute()::belongsTo)) {
            problem(at, "facts of this kind have no " + distinct.attribute().code());
        }
        people(distinct.of(), before);
        return null;
    }

    @Override
    public Void ranked(Quantity.Ranked ranked) {
        selectors.picks(ranked.of());
        boolean ofActivities = Kinds.of(ranked.of()).stream().allMatch(FactKind::isActivity);
        if (ranked.unit().dimension() != Dimension.GAP || !ofActivities) {
            carried(ranked.of(), ranked.unit());
        }
        return null;
    }

    @Override
    public Void span(Quantity.Span span) {
        selectors.picks(span.of());
        return null;
    }

    @Override
    public Void covered(Quantity.Covered covered) {
        selectors.picks(covered.of());
        goesOn(covered.of(), OF_ONE_DAY::contains);
        selectors.window(covered.window(), covered.window());
        return null;
    }

    @Override
    public Void share(Quantity.Share share) {
        int before = problems.size();
        selectors.among(share.whole().of(), share.part());
        carried(share.whole().of(), share.whole().unit());
        people(share.whole().of(), before);
        return null;
    }

    @Override
    public Void tally(Quantity.Tally tally) {
        int before = problems.size();
        if (tally.cells() instanceof Quantity.Cells.Values values) {
            selectors.picks(values.of());
            if (Kinds.of(values.of()).stream().noneMatch(values.attribute()::belongsTo)) {
                problem(at, "facts of this kind have no " + values.attribute().code());
            }
            people(values.of(), before);
        } else if (tally.cells() instanceof Quantity.Cells.Periods periods) {
            selectors.window(periods.window(), periods.window());
        } else if (tally.cells() instanceof Quantity.Cells.Calendar calendar) {
            selectors.window(calendar.window(), calendar.window());
            if (calendar.window().from().isEmpty()
                    && PrimaryFacts.by(tally.criterion()).isEmpty()) {
                problem(
                        at,
                        "the calendar begins with the first fact that is counted, and none is; give the start of a window");
            }
        }
        if (problems.size() == before && Width.hasTooMany(tally.cells())) {
            problem(
                    at,
                    "there are more than 10000 periods, which are not gone through; write longer ones, or a later start");
        }
        if (tally.cells() instanceof Quantity.Cells.Values) {
            Reach outer = reach;
            reach = reach.within(tally.cells());
            check(tally.criterion());
            reach = outer;
        } else {
            check(tally.criterion(), reach.within(tally.cells()));
        }
        return null;
    }

    @Override
    public Void spread(Quantity.Spread spread) {
        selectors.picks(spread.of());
        carriers(spread.of(), kin -> Kinds.carry(kin.kind(), Dimension.TURNS), Units.TURNS);
        return null;
    }

    @Override
    public Void stated(Quantity.Stated stated) {
        if (aboutPersons) {
            problem(
                    at,
                    "a person has no frame that agrees " + stated.term().property()
                            + ": it is for a rulebook about groups");
        }
        stated.unless()
                .map(Quantity::unit)
                .filter(unit -> unit.dimension() != stated.unit().dimension())
                .ifPresent(unit -> problem(
                        at,
                        "what is agreed is a number of " + stated.unit().plural()
                                + ", and what stands in for it is counted in " + unit.plural()
                                + "; write both in one of these"));
        stated.unless().ifPresent(quantity -> quantity.fold(this));
        return null;
    }

    private void carried(Selector of, Unit unit) {
        carriers(of, kin -> kin.sizes(unit.dimension()).isPresent(), unit);
    }

    private void carriers(Selector of, Predicate<Kin> carry, Unit unit) {
        Kinds.of(of).stream()
                .map(kind -> new Kin(kind, aboutPersons))
                .filter(kin -> Kinds.areFixedBy(of) && !carry.test(kin))
                .findFirst()
                .ifPresent(kin -> problem(of, Meant.unit(kin, unit)));
    }

    // A period of a series is a time.
    private void people(Selector of, int before) {
        if (!inPeriods && problems.size() == before && DaysAsked.isMissingOf(of)) {
            problem(of, Meant.whichDay());
        }
    }
}
