package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.first;
import static io.github.balint4j.rules.criterion.Selectors.of;
import static io.github.balint4j.rules.criterion.Selectors.places;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.Arguments;

/** What the rows that are tried are made of, and what is refused of them. */
final class TriedRows {
    static final Period YEAR = Period.ofYears(1);

    private TriedRows() {}

    static Moment day(int year) {
        return new Moment.Day(LocalDate.of(year, 1, 1));
    }

    static Selector sized(int min, Unit unit) {
        return new Selector.Sized(Optional.of(new Bound.Number(BigDecimal.valueOf(min), unit)), Optional.empty());
    }

    static Selector members() {
        return places("member").on(asOf());
    }

    static Quantity years(Quantity.Count count, Criterion each) {
        Window two = new Window(Optional.of(asOf().minus(Period.ofYears(2))), true, Optional.of(asOf()), true);
        return new Quantity.Tally(new Quantity.Cells.Periods(YEAR, two), count, each);
    }

    static Arguments persons(String problem, Criterion criterion) {
        return Arguments.of(true, problem, criterion);
    }

    static Arguments groups(String problem, Criterion criterion) {
        return Arguments.of(false, problem, criterion);
    }

    static Window within(int first, int last) {
        return new Window(Optional.of(day(first)), true, Optional.of(day(last)), false);
    }

    static Selector inYear(int year) {
        return attended().since(day(year)).before(day(year + 1));
    }

    static Criterion inStretch(Criterion meets) {
        return Criteria.inStretch(Period.ofYears(2), meets);
    }

    static Criterion calendarYears(int least, Window window, Criterion each) {
        return atLeast(
                least,
                new Quantity.Tally(new Quantity.Cells.Calendar(Attribute.YEAR, window), Quantity.Count.MET, each));
    }

    static Criterion capped(int hours, Attribute per, Selector of) {
        return atLeast(hours, new Quantity.Capped(new Quantity.Total(Units.HOURS, of), per, BigDecimal.valueOf(2)));
    }

    static List<String> refusals(boolean ofPersons, Criterion criterion) {
        return new Requirement("r", "R.", Level.REQUIRED, criterion, List.of(Citation.of("S")), Optional.empty())
                .refusals(ofPersons).stream().map(Refusal::what).toList();
    }
}
