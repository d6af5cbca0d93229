package io.github.balint4j.rules;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number with its unit: one that a row decides by, or one that a source gives.
 *
 * @param number a number, or a day
 * @param unit what it counts, a code
 */
record SourceNumber(String number, String unit) {
    /** All numbers by which the criterion can refuse: those of a reading, which only asks, are not among them. */
    static Set<SourceNumber> decidingIn(Criterion criterion) {
        Set<SourceNumber> numbers = new LinkedHashSet<>();
        collect(criterion, numbers, false, false);
        return numbers;
    }

    /** All numbers in it, those of readings too. */
    static Set<SourceNumber> allIn(Criterion criterion) {
        Set<SourceNumber> numbers = new LinkedHashSet<>();
        collect(criterion, numbers, true, false);
        return numbers;
    }

    // Walks records, whatever they are: a kind that is added later has its numbers looked at, too.
    private static void collect(Object part, Set<SourceNumber> numbers, boolean readings, boolean condition) {
        if (part instanceof Optional<?> optional) {
            optional.ifPresent(one -> collect(one, numbers, readings, condition));
        } else if (part instanceof Collection<?> many) {
            many.forEach(one -> collect(one, numbers, readings, condition));
        } else if (part instanceof Bound.Number bound) {
            if (bound.value().signum() > 0) {
                numbers.add(of(bound.value(), bound.unit()));
            }
        } else if (part instanceof Period period) {
            numbers.addAll(of(period));
        } else if (part instanceof LocalDate day) {
            numbers.add(new SourceNumber(day.toString(), "date"));
        } else if (part instanceof Criterion.Judged judged) {
            if (readings) {
                collect(judged.reading(), numbers, true, condition);
            }
        } else if (part instanceof Criterion.Bounded bounded && asksOnlyForSome(bounded, condition)) {
            collect(bounded.quantity(), numbers, readings, condition);
        } else if (part instanceof Criterion.When when) {
            collect(when.condition(), numbers, readings, true);
            collect(when.then(), numbers, readings, condition);
            collect(when.otherwise(), numbers, readings, condition);
        } else if (part instanceof Criterion.OutOf outOf) {
            if (outOf.k() > 1 && outOf.k() < outOf.parts().size()) {
                numbers.add(new SourceNumber(String.valueOf(outOf.k()), "of"));
            }
            collect(outOf.parts(), numbers, readings, condition);
        } else if (part instanceof Selector.Position position) {
            if (Math.abs(position.n()) > 1) {
                numbers.add(new SourceNumber(String.valueOf(position.n()), "nth"));
            }
            collect(position.of(), numbers, readings, condition);
        } else if (part instanceof Record && !(part instanceof Unit)) {
            parts((Record) part).forEach(one -> collect(one, numbers, readings, condition));
        }
    }

    private static List<Object> parts(Record of) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            try {
                parts.add(component.getAccessor().invoke(of));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(hidden);
            }
        }
        return parts;
    }

    // That a paper, a standing or an agreement is there, or that the frame states something at all, is no number, nor
    // is the
    // condition that something takes place at all. At least one session is one.
    private static boolean asksOnlyForSome(Criterion.Bounded bounded, boolean condition) {
        boolean one = bounded.max().isEmpty()
                && bounded.min()
                        .filter(min -> min instanceof Bound.Number number
                                && number.value().equals(BigDecimal.ONE))
                        .isPresent();
        if (bounded.quantity() instanceof Quantity.Stated stated) {
            return one && stated.unless().isEmpty();
        }
        return one
                && bounded.quantity() instanceof Quantity.Total total
                && total.unit().equals(Units.ENTRIES)
                && (condition || !isOfActivities(total.of()));
    }

    private static boolean isOfActivities(Selector selector) {
        if (selector instanceof Selector.And and) {
            return and.parts().stream().anyMatch(SourceNumber::isOfActivities);
        } else if (selector instanceof Selector.Or or) {
            return or.parts().stream().anyMatch(SourceNumber::isOfActivities);
        }
        return selector instanceof Selector.Is is
                && is.attribute() == Attribute.KIND
                && Arrays.stream(FactKind.values())
                        .anyMatch(kind -> kind.isActivity() && is.codes().contains(kind.code()));
    }

    private static SourceNumber of(BigDecimal value, Unit unit) {
        return new SourceNumber(value.stripTrailingZeros().toPlainString(), unit.code());
    }

    private static List<SourceNumber> of(Period period) {
        List<SourceNumber> parts = new ArrayList<>();
        add(parts, period.getYears(), "years");
        add(parts, period.getMonths(), "months");
        add(parts, period.getDays(), "days");
        return parts;
    }

    private static void add(List<SourceNumber> parts, int number, String unit) {
        if (number != 0) {
            parts.add(new SourceNumber(String.valueOf(Math.abs(number)), unit));
        }
    }

    @Override
    public String toString() {
        return number + " " + unit;
    }
}
