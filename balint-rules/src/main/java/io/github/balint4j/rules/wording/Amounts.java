package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Stretch;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Amounts, bounds and periods in words. */
final class Amounts {
    private Amounts() {}

    static String unit(Unit unit, BigDecimal amount) {
        String key = "unit." + unit.code();
        return Words.has(key) ? Words.plural(key, amount.compareTo(BigDecimal.ONE) == 0) : unit.code();
    }

    static String say(Measure measure) {
        if (measure.none()) {
            return Words.say("amount.none");
        }
        if (measure.shortest().isPresent() || measure.longest().isPresent()) {
            return stretch(measure);
        }
        BigDecimal low = measure.lowInUnits();
        if (measure.isExact()) {
            return Words.say("amount.exact", "amount", low, "unit", unit(measure.unit(), low));
        }
        String many = unit(measure.unit(), BigDecimal.TEN);
        return measure.highInUnits()
                .map(high -> Words.say("amount.range", "low", low, "high", high, "unit", many))
                .orElseGet(() -> Words.say("amount.open", "low", low, "unit", many));
    }

    private static String stretch(Measure measure) {
        String shortest = measure.shortest().map(Amounts::say).orElse("0");
        Optional<String> longest = measure.longest().map(Amounts::say);
        if (longest.filter(shortest::equals).isPresent()) {
            return shortest;
        }
        return longest.map(most -> Words.say("stretch.range", "low", shortest, "high", most))
                .orElseGet(() -> Words.say("amount.open", "low", shortest, "unit", "").strip());
    }

    private static String say(Stretch stretch) {
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

    private static void part(List<String> parts, int count, String key) {
        if (count != 0) {
            parts.add(Words.say("amount.exact", "amount", count, "unit", Words.plural(key, count == 1)));
        }
    }

    static String say(Bound bound) {
        if (bound instanceof Bound.Number number) {
            return Words.say("amount.exact", "amount", number.value(), "unit", unit(number.unit(), number.value()));
        }
        return say(((Bound.Length) bound).period());
    }

    static String say(Optional<? extends Bound> min, Optional<? extends Bound> max) {
        if (max.isEmpty()) {
            return Words.say("bound.atLeast", "min", say(min.orElseThrow()));
        }
        if (min.isEmpty()) {
            return Words.say("bound.atMost", "max", say(max.get()));
        }
        if (min.get().equals(max.get())) {
            return Words.say("bound.exactly", "min", say(min.get()));
        }
        String least = min.get() instanceof Bound.Number number
                ? number.value().toString()
                : say(min.get());
        return Words.say("bound.between", "min", least, "max", say(max.get()));
    }
}
