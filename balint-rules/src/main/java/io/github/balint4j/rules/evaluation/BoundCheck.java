package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Explanation;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.RunningPeriod;
import io.github.balint4j.rules.outcome.Stretch;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A quantity held against its bounds. */
final class BoundCheck implements Explanation {
    private final Criterion.Bounded bounded;
    private final RecordedFacts record;
    private final Computed computed;
    private final Measure surely;
    private final Measure found;
    private final Optional<Bound> min;
    private final Optional<Bound> max;
    private final boolean changeSettles;
    private final Verdict withoutReadings;
    private final Verdict verdict;

    BoundCheck(Criterion.Bounded bounded, Computed computed, RecordedFacts record) {
        this.record = record;
        this.bounded = bounded;
        this.computed = computed;
        this.surely = computed.measure();
        this.found = surely.byReading();
        this.min = bounded.min();
        this.max = bounded.max();
        // The longest of entries of unknown length is not settled by longer ones; a sum is by more.
        this.changeSettles = computed.basis() == Basis.AGREED
                || computed.typical().isPresent()
                || bounded.quantity() instanceof Quantity.Total
                || bounded.quantity() instanceof Quantity.Capped
                || bounded.quantity() instanceof Quantity.Distinct
                || bounded.quantity() instanceof Quantity.Covered
                || bounded.quantity() instanceof Quantity.Share
                || bounded.quantity() instanceof Quantity.Tally
                || bounded.quantity() instanceof Quantity.Span;
        // How many are enough for what is typical is read; that all are is sure.
        Verdict sure = compare(surely);
        this.withoutReadings =
                computed.typical().isPresent() && sure == Verdict.NOT_SATISFIED ? Verdict.UNDETERMINED : sure;
        // A reading may find it met; it never refuses.
        this.verdict =
                withoutReadings == Verdict.UNDETERMINED && isMetByReading() ? Verdict.SATISFIED : withoutReadings;
    }

    private boolean isMetByReading() {
        return computed.typical()
                .map(typical -> typical.isMet(bounded))
                .orElseGet(() -> compare(found) == Verdict.SATISFIED);
    }

    /** What was found; of what is typical, with how many of how many lie within the bounds. */
    @Override
    public Optional<Measure> found() {
        Optional<Measure> within =
                computed.typical().filter(Typical::isRead).map(typical -> surely.with(typical.within(bounded)));
        return within.isPresent() ? within : Optional.of(surely);
    }

    @Override
    public Evidence evidence() {
        return computed.evidence();
    }

    @Override
    public Optional<RunningPeriod> running() {
        return computed.running(bounded);
    }

    private Verdict compare(Measure measure) {
        if (measure.none()) {
            return Verdict.UNDETERMINED;
        }
        Verdict reached = min.isPresent() ? reaches(measure, min.get()) : Verdict.SATISFIED;
        return max.isPresent() ? reached.and(keeps(measure, max.get())) : reached;
    }

    private LocalDate asOf() {
        return LocalDate.ofEpochDay(record.asOf());
    }

    Verdict verdict() {
        return verdict;
    }

    /** What it comes to by the sure interval alone. */
    Verdict withoutReadings() {
        return withoutReadings;
    }

    Basis basis() {
        return verdict == withoutReadings ? computed.basis() : Basis.READING;
    }

    Set<Cause> causes() {
        if (verdict != Verdict.UNDETERMINED) {
            return Set.of();
        }
        if (found.none()) {
            return EnumSet.of(Cause.EMPTY);
        }
        Set<Cause> causes = computed.causes();
        // Of 90 days nobody can say whether they are three months.
        return causes.isEmpty() ? EnumSet.of(isRead() ? Cause.COUNTING : Cause.RANGE) : causes;
    }

    private boolean isRead() {
        return surely.asRead().isPresent()
                || computed.typical().filter(Typical::isRead).isPresent();
    }

    private Verdict reaches(Bound bound) {
        return reaches(found, bound);
    }

    private static Verdict reaches(Measure found, Bound bound) {
        if (bound instanceof Bound.Number number) {
            return verdict(found.low() >= number.base(), found.high() < number.base());
        }
        Bound.Length length = (Bound.Length) bound;
        return verdict(
                found.shortest()
                        .filter(stretch -> stretch.surelyReaches(length.period()))
                        .isPresent(),
                found.longest()
                        .filter(stretch -> !stretch.mayReach(length.period()))
                        .isPresent());
    }

    private Verdict keeps(Bound bound) {
        return keeps(found, bound);
    }

    private static Verdict keeps(Measure found, Bound bound) {
        if (bound instanceof Bound.Number number) {
            return verdict(found.high() <= number.base(), found.low() > number.base());
        }
        Bound.Length length = (Bound.Length) bound;
        return verdict(
                found.longest()
                        .filter(stretch -> !stretch.mayExceed(length.period()))
                        .isPresent(),
                found.shortest()
                        .filter(stretch -> stretch.surelyExceeds(length.period()))
                        .isPresent());
    }

    private static Verdict verdict(boolean surely, boolean surelyNot) {
        return surely ? Verdict.SATISFIED : surelyNot ? Verdict.NOT_SATISFIED : Verdict.UNDETERMINED;
    }

    @Override
    public Remedy remaining() {
        Optional<Window> within = bounded.quantity() instanceof Quantity.Covered covered
                ? Optional.of(covered.window())
                : Optional.empty();
        return Steps.inReach(steps(), within, record);
    }

    private Remedy steps() {
        if (verdict == Verdict.SATISFIED) {
            return Remedy.nothing();
        }
        if (found.none()) {
            Unit unit = Units.ENTRIES;
            long first = found.unit().equals(Units.GAP_SHIFT) ? 3 : found.unit().equals(Units.GAP) ? 2 : 1;
            return new Remedy.More(Measure.exactly(unit, first), computed.of());
        }
        List<Remedy> change = change();
        if (verdict == Verdict.NOT_SATISFIED) {
            return Remedy.kOf(change.size(), change);
        }
        List<Remedy> ways = new ArrayList<>();
        Computed.Supplies supplies = computed.supplies();
        if (!supplies.all().isEmpty()) {
            ways.add(Remedy.kOf(supplies.anyOne() ? 1 : supplies.all().size(), supplies.all()));
        }
        if (computed.basis() == Basis.AGREED) {
            ways.add(stateMoreExactly());
        }
        // Where nobody gave the list there is no telling how many more; where it is over, more does not help.
        if (changeSettles && computed.onRecord() && isOfUse(change) && !computed.isClosed()) {
            ways.add(Remedy.kOf(change.size(), change));
        }
        return Steps.nearestFirst(1, ways.isEmpty() ? change : ways);
    }

    private List<Remedy> change() {
        Optional<Remedy> own = computed.own(bounded);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<Remedy> change = new ArrayList<>();
        min.filter(bound -> reaches(bound) != Verdict.SATISFIED).ifPresent(bound -> change.add(toReach(bound)));
        max.filter(bound -> keeps(bound) != Verdict.SATISFIED).ifPresent(bound -> change.add(toKeep(bound)));
        return change;
    }

    // Where nobody knows whether there is too little or too much, neither more nor fewer is advice.
    private boolean isOfUse(List<Remedy> change) {
        return (computed.basis() == Basis.AGREED || fits())
                && change.stream()
                        .flatMap(Remedy::steps)
                        .noneMatch(step -> step instanceof Remedy.Obtain
                                || step instanceof Remedy.Closed
                                || step instanceof Remedy.Withdraw
                                || (step instanceof Remedy.Fewer fewer
                                        && !fewer.amount().isBounded()));
    }

    // Whether all of what it may be can come to lie between the bounds.
    private boolean fits() {
        if (min.isEmpty() || max.isEmpty() || computed.typical().isPresent()) {
            return true;
        }
        return min.get() instanceof Bound.Number least
                && found.isBounded()
                && found.high() - found.low() <= ((Bound.Number) max.get()).base() - least.base();
    }

    // What the frame states is a range, or days where the rule counts months.
    private Remedy stateMoreExactly() {
        boolean inDays = found.isBounded() && found.shortest().equals(found.longest());
        boolean enough =
                min.filter(bound -> reaches(bound) != Verdict.SATISFIED).isEmpty();
        Datum.Kind kind = !found.isBounded() && enough
                ? Datum.Kind.MAXIMUM
                : inDays && found.shortest().isPresent() && !isMonths(agreed(found.shortest()))
                        ? Datum.Kind.MONTHS
                        : Datum.Kind.EXACT;
        return state(kind);
    }

    private Remedy state(Datum.Kind kind) {
        EvidenceItem stated = computed.evidence().counted().get(0);
        return new Remedy.Supply(new Datum(kind, stated.name()), List.of(stated.path()));
    }

    private Remedy toReach(Bound bound) {
        if (bound instanceof Bound.Length length) {
            return toLast(length);
        }
        long base = ((Bound.Number) bound).base();
        // What the frame states is raised at its lower end, by just so much.
        long least = computed.basis() == Basis.AGREED || verdict == Verdict.UNDETERMINED
                ? base - found.low()
                : found.isBounded() ? Math.max(0, base - found.high()) : 0;
        Measure missing = Measure.between(shownIn(bound), least, base - found.low());
        if (computed.isClosed()) {
            return new Remedy.Closed(Optional.of(missing), counted());
        }
        boolean canDoMore = computed.basis() == Basis.AGREED
                || computed.of().map(Kinds::of).orElse(Set.of()).stream()
                        .allMatch(kind -> kind.isActivity() || kind == FactKind.PLACE);
        return canDoMore
                ? new Remedy.More(missing, of(), counted())
                : new Remedy.Obtain(computed.of().orElseThrow());
    }

    private Remedy toLast(Bound.Length length) {
        if (found.shortest().isPresent() && found.shortest().get() instanceof Stretch.Days days) {
            LocalDate enough = days.from().plus(length.period());
            if (of().isEmpty()) {
                long missing = ChronoUnit.DAYS.between(days.until(), enough);
                return new Remedy.More(Measure.exactly(Units.DAYS, missing), of());
            }
            // Whatever is added from now on is enough, where the day has passed.
            return computed.isClosed()
                    ? new Remedy.Closed(Optional.empty())
                    : new Remedy.Until(enough.isBefore(asOf()) ? asOf() : enough, of().get(), enough);
        }
        if (found.shortest().isPresent() && found.shortest().get() instanceof Stretch.Covered covered) {
            return toCover(covered, length.period());
        }
        if (this.found.shortest().equals(Optional.of(Stretch.NOTHING))) {
            return new Remedy.More(Measure.exactly(Units.ENTRIES, 1), computed.of());
        }
        Period found = agreed(this.found.shortest());
        if (isMonths(found) && isMonths(length.period())) {
            long months = length.period().toTotalMonths() - found.toTotalMonths();
            return new Remedy.More(Measure.exactly(Units.MONTHS, months), of());
        }
        long least =
                this.found.isBounded() ? Math.max(0, PeriodRange.shortestDays(length.period()) - this.found.high()) : 0;
        long most = Math.max(1, PeriodRange.longestDays(length.period()) - this.found.low());
        return new Remedy.More(Measure.between(Units.DAYS, Math.min(least, most), most), of());
    }

    // While it goes on, the days come by themselves.
    private Remedy toCover(Stretch.Covered covered, Period period) {
        long missing = covered.most(period) - covered.days();
        Measure days = Measure.exactly(Units.DAYS, missing);
        if (computed.isClosed()) {
            return new Remedy.Closed(Optional.of(days));
        }
        return covered.running()
                ? new Remedy.Until(asOf().plusDays(missing), of().orElseThrow())
                : new Remedy.More(days, of());
    }

    private static Period agreed(Optional<Stretch> stretch) {
        return stretch.isPresent() && stretch.get() instanceof Stretch.Agreed agreed ? agreed.period() : Period.ZERO;
    }

    // Months and days are never converted into each other; what is in whole months is said in months.
    private static boolean isMonths(Period period) {
        return period.toTotalMonths() > 0 && period.getDays() == 0;
    }

    private Remedy toKeep(Bound bound) {
        if (computed.basis() == Basis.AGREED && !found.isBounded() && keeps(bound) == Verdict.UNDETERMINED) {
            return state(Datum.Kind.MAXIMUM);
        }
        long least;
        long most;
        if (bound instanceof Bound.Number number) {
            most = found.isBounded() ? found.high() - number.base() : Measure.NO_BOUND;
            boolean agreed = computed.basis() == Basis.AGREED && found.isBounded();
            least = agreed ? most : Math.max(0, found.low() - number.base());
        } else {
            Bound.Length length = (Bound.Length) bound;
            Period longest = agreed(found.longest());
            if (isMonths(longest) && isMonths(length.period())) {
                long months = longest.toTotalMonths() - length.period().toTotalMonths();
                return new Remedy.Fewer(Measure.exactly(Units.MONTHS, months), of());
            }
            least = found.low() == 0 ? 0 : Math.max(0, found.low() - PeriodRange.longestDays(length.period()));
            most = found.isBounded()
                    ? Math.max(1, found.high() - PeriodRange.shortestDays(length.period()))
                    : Measure.NO_BOUND;
        }
        return new Remedy.Fewer(Measure.between(shownIn(bound), Math.min(least, most), most), of(), counted());
    }

    // Values are counted by the name of what they are values of.
    private Optional<Quantity> counted() {
        Quantity quantity = bounded.quantity() instanceof Quantity.Stated stated
                ? stated.unless().orElse(stated)
                : bounded.quantity();
        return computed.basis() != Basis.AGREED && quantity instanceof Quantity.Distinct
                ? Optional.of(quantity)
                : Optional.empty();
    }

    private Unit shownIn(Bound bound) {
        return bound instanceof Bound.Number number ? number.unit() : Units.DAYS;
    }

    private Optional<Selector> of() {
        return computed.basis() == Basis.AGREED ? Optional.empty() : computed.of();
    }
}
