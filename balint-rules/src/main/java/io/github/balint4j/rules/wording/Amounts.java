package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Stretch;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Amounts, bounds and periods in words. */
final class Amounts {
    private Amounts() {}

    static String unit(Unit unit, BigDecimal amount) {
        String key = "unit." + unit.code();
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        return Words.has(key) ? Words.plural(key, one) : one ? unit.code() : unit.plural();
    }

    static String say(Measure measure) {
        if (measure.none()) {
            return Words.say("amount.none");
        }
        if (measure.shortest().isPresent() || measure.longest().isPresent()) {
            return stretch(measure);
        }
        if (measure.low() == 0 && !measure.isBounded()) {
            return Words.say("amount.unknown");
        }
        BigDecimal low = shown(measure.unit(), measure.lowInUnits());
        if (measure.isExact()) {
            return Words.say("amount.exact", "amount", low, "unit", unit(measure.unit(), low));
        }
        String many = unit(measure.unit(), BigDecimal.TEN);
        return high(measure)
                .map(high -> Words.say("amount.range", "low", low, "high", high, "unit", many))
                .orElseGet(() -> Words.say("amount.open", "low", low, "unit", many));
    }

    private static Optional<BigDecimal> high(Measure measure) {
        return measure.highInUnits().map(high -> shown(measure.unit(), high));
    }

    /** The number as it is shown: a share as percent. */
    static BigDecimal shown(Unit unit, BigDecimal amount) {
        if (!unit.equals(Units.SHARE)) {
            return amount;
        }
        BigDecimal percent = amount.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** The bare number or range of numbers. */
    static String number(Measure measure) {
        String low = shown(measure.unit(), measure.lowInUnits()).toString();
        return measure.isExact()
                ? low
                : high(measure)
                        .map(high -> Words.say("amount.range", "low", low, "high", high, "unit", "")
                                .strip())
                        .orElseGet(() ->
                                Words.say("amount.open", "low", low, "unit", "").strip());
    }

    /** The unit, as the number wants it. */
    static String unit(Measure measure) {
        return unit(measure.unit(), measure.isExact() ? measure.lowInUnits() : BigDecimal.TEN);
    }

    private static String stretch(Measure measure) {
        if (measure.shortest().equals(Optional.of(Stretch.NOTHING))
                && measure.longest().isEmpty()) {
            return Words.say("amount.unknown");
        }
        String shortest = measure.shortest().map(Amounts::say).orElse("0");
        Optional<String> longest = measure.longest().map(Amounts::say);
        if (longest.filter(shortest::equals).isPresent()) {
            return shortest;
        }
        return longest.map(most -> Words.say("stretch.range", "low", shortest, "high", most))
                .orElseGet(() ->
                        Words.say("amount.open", "low", shortest, "unit", "").strip());
    }

    private static String say(Stretch stretch) {
        if (stretch.equals(Stretch.NOTHING)) {
            return Words.say("amount.nothing");
        }
        if (stretch instanceof Stretch.Days days) {
            BigDecimal count = BigDecimal.valueOf(days.shortestDays());
            return Words.say(
                    "stretch.days",
                    "days",
                    count,
                    "unit",
                    Words.plural("unit.days", count.compareTo(BigDecimal.ONE) == 0),
                    "from",
                    days.from(),
                    "until",
                    days.until());
        }
        if (stretch instanceof Stretch.Covered covered) {
            BigDecimal count = BigDecimal.valueOf(covered.days());
            return Words.say("amount.exact", "amount", count, "unit", unit(Units.DAYS, count));
        }
        return say(((Stretch.Agreed) stretch).period());
    }

    static String say(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, period.getYears(), "period.years");
        part(parts, period.getMonths(), "period.months");
        if (period.getDays() % 7 == 0) {
            part(parts, period.getDays() / 7, "period.weeks");
        } else {
            part(parts, period.getDays(), "period.days");
        }
        return parts.stream()
                .reduce((one, other) -> Words.say("period.join", "one", one, "other", other))
                .orElse("0");
    }

    /** The unit of a period of just one year, month, week or day, as a number of them wants it. */
    static Optional<String> single(Period period, boolean one) {
        return Stream.of(
                        Map.entry("years", Period.ofYears(1)),
                        Map.entry("months", Period.ofMonths(1)),
                        Map.entry("weeks", Period.ofWeeks(1)),
                        Map.entry("days", Period.ofDays(1)))
                .filter(unit -> unit.getValue().equals(period))
                .map(unit -> Words.plural("period." + unit.getKey(), one))
                .findFirst();
    }

    private static void part(List<String> parts, int count, String key) {
        if (count != 0) {
            parts.add(Words.say("amount.exact", "amount", count, "unit", Words.plural(key, count == 1)));
        }
    }

    static String say(Bound bound) {
        if (bound instanceof Bound.Number number) {
            return Words.say("amount.exact", "amount", number(bound), "unit", unit(number.unit(), number.value()));
        }
        return say(((Bound.Length) bound).period());
    }

    /** The bounds with their unit. */
    static String say(Optional<? extends Bound> min, Optional<? extends Bound> max) {
        return bounds(min, max, Amounts::say);
    }

    /** The bounds as bare numbers. */
    static String number(Optional<? extends Bound> min, Optional<? extends Bound> max) {
        return bounds(min, max, Amounts::number);
    }

    private static String bounds(
            Optional<? extends Bound> min, Optional<? extends Bound> max, Function<Bound, String> last) {
        if (max.isEmpty()) {
            return Words.say("bound.atLeast", "min", last.apply(min.orElseThrow()));
        }
        if (min.isEmpty()) {
            return Words.say("bound.atMost", "max", last.apply(max.get()));
        }
        return min.get().equals(max.get())
                ? Words.say("bound.exactly", "min", last.apply(min.get()))
                : Words.say("bound.between", "min", number(min.get()), "max", last.apply(max.get()));
    }

    private static String number(Bound bound) {
        return bound instanceof Bound.Number number
                ? shown(number.unit(), number.value()).toString()
                : say(bound);
    }
}
