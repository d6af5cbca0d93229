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

    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    String unit(Unit unit, BigDecimal amount) {
        String key = "unit." + unit.code();
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        return words.has(key)
                ? words.plural(key, one)
                : unit.name().map(name -> one ? name.one() : name.many()).orElse(one ? unit.code() : unit.plural());
    }

    String say(Measure measure) {
        return say(measure, Rounding.FOUND);
    }

    String say(Measure measure, Rounding rounding) {
        if (measure.none()) {
            return words.say("amount.none");
        }
        if (measure.shortest().isPresent() || measure.longest().isPresent()) {
            String surely = stretch(measure);
            return measure.asRead().isPresent()
                    ? words.say("amount.read", "surely", surely, "read", read(measure, rounding))
                    : surely;
        }
        if (measure.low() <= leastOfAll(measure.unit()) && (!measure.isBounded() || measure.limited())) {
            String unknown = words.say("amount.unknown");
            return measure.asRead().isPresent()
                    ? words.say("amount.read", "surely", unknown, "read", read(measure, rounding))
                    : unknown;
        }
        String unit = unit(measure, rounding);
        String text = words.say("amount.exact", "amount", number(measure, rounding), "unit", unit) + among(measure);
        String all = (measure.limited() ? words.say("amount.rest", "amount", text) : text)
                + measure.within().map(this::within).orElse("");
        return measure.asRead().isPresent()
                ? words.say("amount.read", "surely", all, "read", read(measure, rounding))
                : all;
    }

    // No meeting lasts less than a minute, and no two of one group are on one day: that it is one or more is no news.
    private long leastOfAll(Unit unit) {
        return unit.dimension() == Dimension.LENGTH || unit.equals(Units.GAP) ? 1 : 0;
    }

    // "37.77 by our reading: all minutes, divided by 90"
    private String read(Measure measure, Rounding rounding) {
        Measure.By by = measure.asRead().orElseThrow().by();
        Measure read = measure.byReading();
        String key = "read." + by.code();
        return words.say(
                measure.unit().equals(Units.SHARE) && words.has(key + ".share") ? key + ".share" : key,
                "amount",
                // A day has only 24 hours: of "about 20 hours" that is news.
                measure.shortest().isPresent()
                        ? stretch(read)
                        : number(read.limitedIf(read.limited() && by != Measure.By.ABOUT), rounding),
                "size",
                measure.unit().size());
    }

    // "; 2 of 4 as required"
    private String within(Measure.Within within) {
        String least = words.number(within.least());
        String count = within.most().map(words::number).filter(least::equals).isPresent()
                ? least
                : within.most()
                        .map(most -> words.say("number.range", "low", least, "high", most))
                        .orElseGet(() -> words.say("number.open", "low", least));
        return within.of()
                .map(of -> words.say("amount.within", "count", count, "of", of))
                .orElseGet(() -> words.say("amount.within.uncounted", "count", count));
    }

    // Which gaps there are, unless they are all alike; of many, the smallest and the largest.
    private String among(Measure measure) {
        List<Long> all = measure.among();
        if (all.stream().distinct().count() < 2) {
            return "";
        }
        if (all.size() > SHOWN_AMONG && !measure.isExact()) {
            return "";
        }
        if (all.size() > SHOWN_AMONG) {
            Unit unit = measure.unit();
            return words.say(
                    "amount.among.many",
                    "count",
                    all.size(),
                    "low",
                    unit.fromBase(Collections.min(all)),
                    "high",
                    unit.fromBase(Collections.max(all)));
        }
        return words.say(
                "amount.among",
                "all",
                all.stream()
                        .map(one -> words.number(measure.unit().fromBase(one)))
                        .collect(Collectors.joining(", ")));
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
    String number(Measure measure) {
        return number(measure, Rounding.FOUND);
    }

    /** The bare number or range of numbers; the least alone of what is limited. */
    String number(Measure measure, Rounding rounding) {
        BigDecimal low = rounding.of(measure.unit(), measure.low());
        if (measure.isExact() || measure.limited()) {
            return words.number(low);
        }
        if (!measure.isBounded()) {
            return words.say("number.open", "low", low);
        }
        String bounded = measure.low() == 0 ? "number.most" : "number.range";
        return words.say(bounded, "low", low, "high", rounding.of(measure.unit(), measure.high()));
    }

    /** The bare number of what is still to be done, or the range of numbers: "up to 2", "at least 1". */
    String step(Measure measure) {
        if (measure.isBounded()) {
            return number(measure, Rounding.MISSING);
        }
        return measure.low() == 0
                ? words.say("number.some")
                : words.say("number.least", "low", Rounding.MISSING.of(measure.unit(), measure.low()));
    }

    /** Whether {@link #number(Measure, Rounding)} says one, or up to one, and no other range. */
    boolean isOne(Measure measure, Rounding rounding) {
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

    private String unit(Measure measure, Rounding rounding) {
        return unit(measure.unit(), isOne(measure, rounding) ? BigDecimal.ONE : BigDecimal.TEN);
    }

    /** The unit, as {@link #step(Measure)} wants it. */
    String unitOfStep(Measure measure) {
        return unit(measure.unit(), isOneStep(measure) ? BigDecimal.ONE : BigDecimal.TEN);
    }

    private String stretch(Measure measure) {
        if (measure.longest().isEmpty()
                && measure.shortest()
                        .filter(least -> least.equals(Stretch.NOTHING) || least.equals(NOT_SAID))
                        .isPresent()) {
            return words.say("amount.unknown");
        }
        String shortest = measure.shortest().map(this::say).orElse("0");
        Optional<String> longest = measure.longest().map(this::say);
        if (longest.filter(shortest::equals).isPresent()) {
            return shortest;
        }
        String bounded = measure.shortest().equals(Optional.of(NOT_SAID)) ? "stretch.upTo" : "stretch.range";
        return longest.map(most -> words.say(bounded, "low", shortest, "high", most))
                .orElseGet(() -> words.say("number.open", "low", shortest));
    }

    private String say(Stretch stretch) {
        if (stretch.equals(Stretch.NOTHING)) {
            return words.say("amount.nothing");
        }
        if (stretch instanceof Stretch.Days days) {
            BigDecimal count = BigDecimal.valueOf(days.shortestDays());
            return words.say(
                    "stretch.days",
                    "days",
                    count,
                    "unit",
                    words.plural("unit.days", count.compareTo(BigDecimal.ONE) == 0),
                    "from",
                    days.from(),
                    "until",
                    days.until());
        }
        if (stretch instanceof Stretch.Covered covered) {
            BigDecimal count = BigDecimal.valueOf(covered.days());
            return words.say("amount.exact", "amount", count, "unit", unit(Units.DAYS, count));
        }
        return say(((Stretch.Agreed) stretch).period());
    }

    /** The first and the last day of a stretch that has them. */
    String days(Stretch stretch) {
        return stretch instanceof Stretch.Days days
                ? words.say("stretch.best", "from", days.from(), "until", days.until())
                : say(stretch);
    }

    String say(Period period) {
        List<String> parts = new ArrayList<>();
        part(parts, period.getYears(), "period.years");
        part(parts, period.getMonths(), "period.months");
        if (period.getDays() % 7 == 0) {
            part(parts, period.getDays() / 7, "period.weeks");
        } else {
            part(parts, period.getDays(), "period.days");
        }
        return parts.stream()
                .reduce((one, other) -> words.say("period.join", "one", one, "other", other))
                .orElse("0");
    }

    /** The unit of a period of just one year, month, week or day, as a number of them wants it. */
    Optional<String> single(Period period, boolean one) {
        return Stream.of(
                        Map.entry("years", Period.ofYears(1)),
                        Map.entry("months", Period.ofMonths(1)),
                        Map.entry("weeks", Period.ofWeeks(1)),
                        Map.entry("days", Period.ofDays(1)))
                .filter(unit -> unit.getValue().equals(period))
                .map(unit -> words.plural("period." + unit.getKey(), one))
                .findFirst();
    }

    private void part(List<String> parts, int count, String key) {
        if (count != 0) {
            parts.add(words.say("amount.exact", "amount", count, "unit", words.plural(key, count == 1)));
        }
    }

    String say(Bound bound) {
        if (bound instanceof Bound.Number number) {
            return words.say("amount.exact", "amount", number(bound), "unit", unit(number.unit(), number.value()));
        }
        return say(((Bound.Length) bound).period());
    }

    /** The bounds with their unit. */
    String say(Optional<? extends Bound> min, Optional<? extends Bound> max) {
        return bounds(min, max, this::say);
    }

    /** The bounds as bare numbers. */
    String number(Optional<? extends Bound> min, Optional<? extends Bound> max) {
        return bounds(min, max, this::number);
    }

    private String bounds(Optional<? extends Bound> min, Optional<? extends Bound> max, Function<Bound, String> last) {
        if (max.isEmpty()) {
            return words.say("bound.atLeast", "min", last.apply(min.orElseThrow()));
        }
        if (min.isEmpty()) {
            return words.say("bound.atMost", "max", last.apply(max.get()));
        }
        return min.get().equals(max.get())
                ? words.say("bound.exactly", "min", last.apply(min.get()))
                : words.say("bound.between", "min", number(min.get()), "max", last.apply(max.get()));
    }

    private String number(Bound bound) {
        return bound instanceof Bound.Number number ? words.number(shown(number.unit(), number.value())) : say(bound);
    }
}
