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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two bounds while they are read, and the codecs of the types that have two.
 *
 * @param <V> the bounds
 */
public final class Range<V> {
    private static final Pattern FROM_TO = Pattern.compile("([0-9]{1,4}) ?(?:-|\u2013|to|or) ?([0-9]{1,4})");
    private static final Pattern ABOUT = Pattern.compile("(?:about|around|approx\\.?|ca\\.?|circa|~) ?([0-9]{1,4})");

    /** A number, or from one number to another. */
    public static final ShortCodec<CountRange, Integer> COUNTS = ShortCodec.of(
            Scalars.COUNTS.guessingTexts(Range::meant),
            ObjectCodec.<CountRange, Range<Integer>>of("count", Range::new, Range::counts)
                    .optional("min", Scalars.COUNTS, Range::min, Range::low, "the smallest, inclusive")
                    .absent("0")
                    .example("5")
                    .optional("max", Scalars.COUNTS, range -> boxed(range.max()), Range::high, "the largest, inclusive")
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
            ObjectCodec.<DurationRange, Range<Duration>>of(
                            "length", Range::new, range -> new DurationRange(range.first(), range.last()))
                    .required("min", Scalars.LENGTHS, DurationRange::min, Range::low, "the shortest, inclusive")
                    .required("max", Scalars.LENGTHS, DurationRange::max, Range::high, "the longest, inclusive")
                    .example("\"PT2H\"")
                    .rule(Rule.ordered("min", "max", Code.MIN_ABOVE_MAX, Comparator.<Duration>naturalOrder())),
            DurationRange::exactly,
            range -> Optional.of(range.min()));

    /** A period, or from one to another. */
    public static final ShortCodec<PeriodRange, Period> PERIODS = ShortCodec.of(
            Scalars.PERIODS,
            ObjectCodec.<PeriodRange, Range<Period>>of("period", Range::new, Range::periods)
                    .optional("min", Scalars.PERIODS, Range::shortest, Range::low, "the shortest, inclusive")
                    .absent("not said")
                    .optional("max", Scalars.PERIODS, PeriodRange::max, Range::high, "the longest, inclusive")
                    .absent("not said")
                    .example("\"P21D\"")
                    .rule(Rule.some("min", "max"))
                    .rule(Rule.<Period>ordered("min", "max", Code.MIN_ABOVE_MAX, Range::comparePeriods)),
            PeriodRange::exactly,
            range -> Optional.of(range.min()));

    /** From a first to a last day. */
    public static final ObjectCodec<DateSpan, Range<PartialDate>> SPANS = ObjectCodec.<DateSpan, Range<PartialDate>>of(
                    "span",
                    Range::new,
                    range -> new DateSpan(Optional.ofNullable(range.low), Optional.ofNullable(range.high)))
            .optional("from", Scalars.PARTIAL_DATES, DateSpan::from, Range::low, "the first day, inclusive")
            .example("\"2021-02-11\"")
            .optional("until", Scalars.PARTIAL_DATES, DateSpan::until, Range::high, "the last day, inclusive")
            .example("\"2021-06-17\"")
            .rule(Rule.someOrNone("from", "until"))
            .rule(Rule.<PartialDate>ordered("from", "until", Code.ENDS_BEFORE_START, Range::compareDays));

    // "8-9", "about 12"
    private static Optional<String> meant(String text) {
        Matcher range = FROM_TO.matcher(text);
        Matcher about = ABOUT.matcher(text);
        if (range.matches()) {
            return Optional.of("{\"min\": " + range.group(1) + ", \"max\": " + range.group(2) + "}");
        }
        return about.matches() ? Optional.of("{\"about\": " + about.group(1) + "}") : Optional.empty();
    }

    private @Nullable V low;
    private @Nullable V high;
    private @Nullable V about;

    private void low(V value) {
        low = value;
    }

    private void high(V value) {
        high = value;
    }

    private V first() {
        return Objects.requireNonNull(low);
    }

    private V last() {
        return Objects.requireNonNull(high);
    }

    private static CountRange counts(Range<Integer> range) {
        if (range.about != null) {
            return CountRange.about(range.about);
        }
        Integer min = range.low;
        Integer max = range.high;
        return new CountRange(min == null ? 0 : min, max == null ? OptionalInt.empty() : OptionalInt.of(max));
    }

    private static PeriodRange periods(Range<Period> range) {
        Period min = range.low;
        return new PeriodRange(min == null ? PeriodRange.SHORTEST : min, Optional.ofNullable(range.high));
    }

    /** A day is the default, and only said when nothing else is. */
    private static Optional<Period> shortest(PeriodRange range) {
        return range.min().equals(PeriodRange.SHORTEST) && range.max().isPresent()
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
