package io.github.balint4j.rules.wording;

import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Stretch;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts, bounds and periods in words. */
final class Amounts {
    private static final Stretch NOT_SAID = new Stretch.Agreed(PeriodRange.SHORTEST);

    private static final int SHOWN_AMONG = 12;

    private Amounts() {}

    static String unit(Unit unit, BigDecimal amount) {
        String key = "unit." + unit.code();
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        return Words.has(key) ? Words.plural(key, one) : one ? unit.code() : unit.plural();
    }

    static String say(Measure measure) {
        return say(measure, Rounding.FOUND);
    }

    static String say(Measure measure, Rounding rounding) {
        if (measure.none()) {
            return Words.say("amount.none");
        }
        if (measure.shortest().isPresent() || measure.longest().isPresent()) {
            String surely = stretch(measure);
            return measure.asRead().isPresent()
                    ? Words.say("amount.read", "surely", surely, "read", read(measure, rounding))
                    : surely;
        }
        if (measure.low() <= leastOfAll(measure.unit()) && (!measure.isBounded() || measure.limited())) {
            String unknown = Words.say("amount.unknown");
            return measure.asRead().isPresent()
                    ? Words.say("amount.read", "surely", unknown, "read", read(measure, rounding))
                    : unknown;
        }
        String unit = unit(measure, rounding);
        String text = Words.say("amount.exact", "amount", number(measure, rounding), "unit", unit) + among(measure);
        String all = (measure.limited() ? Words.say("amount.rest", "amount", text) : text)
                + measure.within().map(Amounts::within).orElse("");
        return measure.asRead().isPresent()
                ? Words.say("amount.read", "surely", all, "read", read(measure, rounding))
                : all;
    }

    // No meeting lasts less than a minute, and no two of one group are on one day: that it is one or more is no news.
    private static long leastOfAll(Unit unit) {
        return unit.dimension() == Dimension.LENGTH || unit.equals(Units.GAP) ? 1 : 0;
    }

    // "37.77 by our reading: all minutes, divided by 90"
    private static String read(Measure measure, Rounding rounding) {
        Measure.By by = measure.asRead().orElseThrow().by();
        Measure read = measure.byReading();
        String key = "read." + by.code();
        return Words.say(
                measure.unit().equals(Units.SHARE) && Words.has(key + ".share") ? key + ".share" : key,
                "amount",
                // A day has only 24 hours: of "about 20 hours" that is news.
                measure.shortest().isPresent()
                        ? stretch(read)
                        : number(read.limitedIf(read.limited() && by != Measure.By.ABOUT), rounding),
                "size",
                measure.unit().size());
    }

    // "; 2 of 4 as required"
    private static String within(Measure.Within within) {
        String least = within.least().toPlainString();
        String count = within.most()
                        .map(BigDecimal::toPlainString)
                        .filter(least::equals)
                        .isPresent()
                ? least
                : within.most()
                        .map(most -> Words.say("number.range", "low", least, "high", most.toPlainString()))
                        .orElseGet(() -> Words.say("number.open", "low", least));
        return within.of()
                .map(of -> Words.say("amount.within", "count", count, "of", of.toPlainString()))
                .orElseGet(() -> Words.say("amount.within.uncounted", "count", count));
    }

    // Which gaps there are, unless they are all alike; of many, the smallest and the largest.
    private static String among(Measure measure) {
        List<Long> all = measure.among();
        if (all.stream().distinct().count() < 2) {
            return "";
        }
        if (all.size() > SHOWN_AMONG && !measure.isExact()) {
            return "";
        }
        if (all.size() > SHOWN_AMONG) {
            Unit unit = measure.unit();
            return Words.say(
                    "amount.among.many",
                    "count",
                    all.size(),
                    "low",
                    unit.fromBase(Collections.min(all)),
                    "high",
                    unit.fromBase(Collections.max(all)));
        }
        return Words.say(
                "amount.among",
                "all",
                all.stream().map(one -> measure.unit().fromBase(one).toString()).collect(Collectors.joining(", ")));
    }

    /** The number as it is shown: a share as percent. */
    static BigDecimal shown(Unit unit, BigDecimal amount) {
        if (!unit.equals(Units.SHARE)) {
            return amount;
        }
        BigDecimal percent = amount.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    /** The bare number or range of numbers, as it was found. */
    static String number(Measure measure) {
        return number(measure, Rounding.FOUND);
    }

    /** The bare number or range of numbers; the least alone of what is limited. */
    static String number(Measure measure, Rounding rounding) {
        BigDecimal low = rounding.of(measure.unit(), measure.low());
        if (measure.isExact() || measure.limited()) {
            return low.toString();
        }
        if (!measure.isBounded()) {
            return Words.say("number.open", "low", low);
        }
        String bounded = measure.low() == 0 ? "number.most" : "number.range";
        return Words.say(bounded, "low", low, "high", rounding.of(measure.unit(), measure.high()));
    }

    /** The bare number of what is still to be done, or the range of numbers: "up to 2", "at least 1". */
    static String step(Measure measure) {
        if (measure.isBounded()) {
            return number(measure, Rounding.MISSING);
        }
        return measure.low() == 0
                ? Words.say("number.some")
                : Words.say("number.least", "low", Rounding.MISSING.of(measure.unit(), measure.low()));
    }

    /** Whether {@link #number(Measure, Rounding)} says one, or up to one, and no other range. */
    static boolean isOne(Measure measure, Rounding rounding) {
        boolean upTo = measure.low() == 0 && measure.isBounded();
        return number(measure, rounding).equals("1")
                || upTo && rounding.of(measure.unit(), measure.high()).compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether {@link #step(Measure)} says one: "1", "up to 1", "at least 1". */
    static boolean isOneStep(Measure measure) {
        boolean most = measure.isBounded() && (measure.low() == 0 || measure.isExact());
        long last = most ? measure.high() : measure.isBounded() ? 0 : measure.low();
        return Rounding.MISSING.of(measure.unit(), last).compareTo(BigDecimal.ONE) == 0;
    }

    private static String unit(Measure measure, Rounding rounding) {
        return unit(measure.unit(), isOne(measure, rounding) ? BigDecimal.ONE : BigDecimal.TEN);
    }

    /** The unit, as {@link #step(Measure)} wants it. */
    static String unitOfStep(Measure measure) {
        return unit(measure.unit(), isOneStep(measure) ? BigDecimal.ONE : BigDecimal.TEN);
    }

    private static String stretch(Measure measure) {
        if (measure.longest().isEmpty()
                && measure.shortest()
                        .filter(least -> least.equals(Stretch.NOTHING) || least.equals(NOT_SAID))
                        .isPresent()) {
            return Words.say("amount.unknown");
        }
        String shortest = measure.shortest().map(Amounts::say).orElse("0");
        Optional<String> longest = measure.longest().map(Amounts::say);
        if (longest.filter(shortest::equals).isPresent()) {
            return shortest;
        }
        String bounded = measure.shortest().equals(Optional.of(NOT_SAID)) ? "stretch.upTo" : "stretch.range";
        return longest.map(most -> Words.say(bounded, "low", shortest, "high", most))
                .orElseGet(() -> Words.say("number.open", "low", shortest));
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

    /** The first and the last day of a stretch that has them. */
    static String days(Stretch stretch) {
        return stretch instanceof Stretch.Days days
                ? Words.say("stretch.best", "from", days.from(), "until", days.until())
                : say(stretch);
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
