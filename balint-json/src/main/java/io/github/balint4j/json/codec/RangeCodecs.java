package io.github.balint4j.json.codec;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.json.problem.Problem.Code;
import java.time.Duration;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Two bounds while they are read, and the codecs of the types that have two.
 *
 * @param <V> the bounds
 */
public final class RangeCodecs<V> {
    /** A number, or from one number to another. */
    public static final ShortCodec<CountRange, Integer> COUNTS = ShortCodec.of(
            Scalars.COUNTS.guessingTexts(InWords::count),
            ObjectCodec.<CountRange, RangeCodecs<Integer>>of("count", RangeCodecs::new, RangeCodecs::counts)
                    .optional("min", Scalars.COUNTS, RangeCodecs::min, RangeCodecs::low, "the smallest, inclusive")
                    .absent("0")
                    .example("5")
                    .optional(
                            "max",
                            Scalars.COUNTS,
                            range -> boxed(range.max()),
                            RangeCodecs::high,
                            "the largest, inclusive")
                    .absent("not said")
                    .example("12")
                    .optional(
                            "about",
                            Scalars.COUNTS,
                            range -> boxed(range.about()),
                            (range, v) -> range.about = v,
                            "the number near which it lies: surely any, by our reading within a fifth of it")
                    .absent("it is not about so many")
                    .example("12")
                    .rule(Rule.someOrNone("min", "max", "about"))
                    .rule(Rule.instead("about", "min", "max"))
                    .rule(Rule.ordered("min", "max", Code.MIN_ABOVE_MAX, Comparator.<Integer>naturalOrder())),
            CountRange::exactly,
            range -> Optional.of(range.min()));

    /** A length, or from one to another. */
    public static final ShortCodec<DurationRange, Duration> LENGTHS = ShortCodec.of(
            Scalars.LENGTHS,
            ObjectCodec.<DurationRange, RangeCodecs<Duration>>of("length", RangeCodecs::new, RangeCodecs::lengths)
                    .optional("min", Scalars.LENGTHS, RangeCodecs::least, RangeCodecs::low, "the shortest, inclusive")
                    .absent("not said")
                    .optional(
                            "max",
                            Scalars.LENGTHS,
                            range -> Optional.of(range.max()).filter(any -> !range.isOpen()),
                            RangeCodecs::high,
                            "the longest, inclusive")
                    .absent("not said")
                    .example("\"PT2H\"")
                    .optional(
                            "about",
                            Scalars.LENGTHS,
                            DurationRange::about,
                            (range, v) -> range.about = v,
                            "the length near which it lies: surely any, by our reading within a fifth of it")
                    .absent("it is not about so long")
                    .rule(Rule.someOrNone("min", "max", "about"))
                    .rule(Rule.instead("about", "min", "max"))
                    .rule(Rule.ordered("min", "max", Code.MIN_ABOVE_MAX, Comparator.<Duration>naturalOrder())),
            DurationRange::exactly,
            range -> Optional.of(range.min()));

    /** A period, or from one to another. */
    public static final ShortCodec<PeriodRange, Period> PERIODS = ShortCodec.of(
            Scalars.PERIODS,
            ObjectCodec.<PeriodRange, RangeCodecs<Period>>of("period", RangeCodecs::new, RangeCodecs::periods)
                    .optional(
                            "min", Scalars.PERIODS, RangeCodecs::shortest, RangeCodecs::low, "the shortest, inclusive")
                    .absent("not said")
                    .optional("max", Scalars.PERIODS, PeriodRange::max, RangeCodecs::high, "the longest, inclusive")
                    .absent("not said")
                    .example("\"P21D\"")
                    .optional(
                            "about",
                            Scalars.PERIODS,
                            PeriodRange::about,
                            (range, v) -> range.about = v,
                            "the period near which it lies: surely any, by our reading within a fifth of it")
                    .absent("it is not about so long")
                    .example("\"P6W\"")
                    .rule(Rule.someOrNone("min", "max", "about"))
                    .rule(Rule.instead("about", "min", "max"))
                    .rule(Rule.<Period>ordered("min", "max", Code.MIN_ABOVE_MAX, RangeCodecs::comparePeriods)),
            PeriodRange::exactly,
            range -> Optional.of(range.min()));

    /** From a first to a last day. */
    public static final ObjectCodec<DateSpan, RangeCodecs<PartialDate>> SPANS =
            ObjectCodec.<DateSpan, RangeCodecs<PartialDate>>of(
                            "span",
                            RangeCodecs::new,
                            range -> new DateSpan(Optional.ofNullable(range.low), Optional.ofNullable(range.high)))
                    .optional(
                            "from", Scalars.PARTIAL_DATES, DateSpan::from, RangeCodecs::low, "the first day, inclusive")
                    .example("\"2021-02-11\"")
                    .optional(
                            "until",
                            Scalars.PARTIAL_DATES,
                            DateSpan::until,
                            RangeCodecs::high,
                            "the last day, inclusive")
                    .example("\"2021-06-17\"")
                    .rule(Rule.someOrNone("from", "until"))
                    .rule(Rule.<PartialDate>ordered("from", "until", Code.ENDS_BEFORE_START, RangeCodecs::compareDays))
                    .guessing(text -> DatesInWords.period(text, "from"));

    private @Nullable V low;
    private @Nullable V high;
    private @Nullable V about;

    private void low(V value) {
        low = value;
    }

    private void high(V value) {
        high = value;
    }

    private static CountRange counts(RangeCodecs<Integer> range) {
        if (range.about != null) {
            return CountRange.about(range.about);
        }
        Integer min = range.low;
        Integer max = range.high;
        return new CountRange(min == null ? 0 : min, max == null ? OptionalInt.empty() : OptionalInt.of(max));
    }

    private static DurationRange lengths(RangeCodecs<Duration> range) {
        if (range.about != null) {
            return DurationRange.about(range.about);
        }
        Duration min = range.low;
        Duration max = range.high;
        return new DurationRange(min == null ? DurationRange.SHORTEST : min, max == null ? DurationRange.LONGEST : max);
    }

    /** A minute is the default, and only said when nothing else is. */
    private static Optional<Duration> least(DurationRange range) {
        boolean isSaid =
                range.about().isEmpty() && (range.isOpen() || !range.min().equals(DurationRange.SHORTEST));
        return Optional.of(range.min()).filter(any -> isSaid);
    }

    private static PeriodRange periods(RangeCodecs<Period> range) {
        if (range.about != null) {
            return PeriodRange.about(range.about);
        }
        Period min = range.low;
        return new PeriodRange(min == null ? PeriodRange.SHORTEST : min, Optional.ofNullable(range.high));
    }

    /** A day is the default, and only said when nothing else is. */
    private static Optional<Period> shortest(PeriodRange range) {
        return range.min().equals(PeriodRange.SHORTEST)
                        && (range.max().isPresent() || range.about().isPresent())
                ? Optional.empty()
                : Optional.of(range.min());
    }

    /** Zero is the default, and only said when nothing else is. */
    private static Optional<Integer> min(CountRange range) {
        return range.min() == 0 && (range.max().isPresent() || range.about().isPresent())
                ? Optional.empty()
                : Optional.of(range.min());
    }

    /** Above zero only when the first can be the longer one: a month and 30 days are not in order, nor out of it. */
    private static int comparePeriods(Period min, Period max) {
        return min.equals(max) ? 0 : Long.compare(PeriodRange.longestDays(min), PeriodRange.longestDays(max));
    }

    /** Above zero only when the first is surely the later one. */
    static int compareDays(PartialDate from, PartialDate until) {
        return until.isSurelyBefore(from) ? 1 : 0;
    }

    public static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
