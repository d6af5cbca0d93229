package io.github.balint4j.rules.credit;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.rules.credit.CreditScheme.Cap;
import io.github.balint4j.rules.credit.CreditScheme.Direction;
import io.github.balint4j.rules.credit.CreditScheme.Each;
import io.github.balint4j.rules.credit.CreditScheme.Per;
import io.github.balint4j.rules.credit.CreditScheme.Rounding;
import io.github.balint4j.rules.credit.CreditStatement.Minutes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds up under a scheme. All is in minutes times points, and divided once at the end, so that nothing is lost on the way. */
final class Tally {
    private static final BigDecimal UNBOUNDED = BigDecimal.TEN.pow(18);
    private static final long ENDLESS = Long.MAX_VALUE / 4;
    private static final int DIGITS = 4;

    /**
     * What an entry comes to.
     *
     * @param day its day; empty when it is of several, or its day is not known
     * @param low surely so much, in minutes times points
     * @param high at most so much
     * @param read so much by our reading
     * @param least surely so many minutes
     * @param most at most so many
     */
    record Amount(
            Optional<LocalDate> day,
            BigDecimal low,
            BigDecimal high,
            Optional<BigDecimal> read,
            long least,
            long most) {
        static final Amount NONE =
                new Amount(Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, Optional.of(BigDecimal.ZERO), 0, 0);
        static final Amount ANY =
                new Amount(Optional.empty(), BigDecimal.ZERO, UNBOUNDED, Optional.empty(), 0, ENDLESS);

        /** The same, if it counts at all. */
        Amount perhaps() {
            return new Amount(day, BigDecimal.ZERO, high, Optional.empty(), 0, most);
        }
    }

    private final CreditScheme scheme;
    private final BigDecimal unit;

    Tally(CreditScheme scheme) {
        this.scheme = scheme;
        this.unit = BigDecimal.valueOf(scheme.rate().every().toMinutes());
    }

    /** What the entry comes to, if it counts. */
    Amount of(Experience entry) {
        Optional<Long> said = entry.minutes().isUnknown()
                ? Optional.empty()
                : entry.minutes()
                        .value()
                        .map(Integer::longValue)
                        .or(() -> entry.duration().map(java.time.Duration::toMinutes));
        Optional<LocalDate> day = entry.date().flatMap(PartialDate::date);
        if (said.isEmpty()) {
            return new Amount(day, BigDecimal.ZERO, UNBOUNDED, Optional.empty(), 0, ENDLESS);
        }
        long minutes = said.get();
        BigDecimal exact = scheme.rate().points().multiply(BigDecimal.valueOf(minutes));
        Optional<BigDecimal> sessions = entry.sessions().isUnknown()
                ? Optional.empty()
                : entry.sessions().value().or(() -> day.map(any -> BigDecimal.ONE));
        BigDecimal low = exact;
        BigDecimal high = exact;
        Optional<BigDecimal> read = Optional.of(exact);
        Optional<Rounding> rounding = scheme.rounding();
        if (rounding.isEmpty()) {
            // Where the source does not say, whole points of each session are sure.
            low = rounded(exact, BigDecimal.ONE, RoundingMode.FLOOR, sessions, true);
        } else if (rounding.get().direction() != Direction.EXACT
                && rounding.get().each() == Each.SESSION) {
            RoundingMode mode = mode(rounding.get());
            low = rounded(exact, rounding.get().to(), mode, sessions, true);
            high = rounded(exact, rounding.get().to(), mode, sessions, false);
            read = low.equals(high) ? Optional.of(low) : Optional.empty();
        }
        return new Amount(day, low, high, read, minutes, minutes);
    }

    // Of one session exactly; of several, whose lengths are not known, as little or as much as can be.
    private BigDecimal rounded(
            BigDecimal exact, BigDecimal step, RoundingMode mode, Optional<BigDecimal> sessions, boolean least) {
        BigDecimal whole = step.multiply(unit);
        if (sessions.filter(one -> one.compareTo(BigDecimal.ONE) <= 0).isPresent()) {
            return round(exact, step, mode);
        }
        if (least) {
            BigDecimal lost = sessions.map(Tally::up).map(whole::multiply).orElse(exact);
            return mode == RoundingMode.CEILING ? exact : exact.subtract(lost).max(BigDecimal.ZERO);
        }
        return mode == RoundingMode.FLOOR
                ? exact
                : sessions.map(Tally::up).map(whole::multiply).map(exact::add).orElse(UNBOUNDED);
    }

    private static BigDecimal up(BigDecimal sessions) {
        return sessions.setScale(0, RoundingMode.CEILING);
    }

    private BigDecimal round(BigDecimal exact, BigDecimal step, RoundingMode mode) {
        BigDecimal whole = step.multiply(unit);
        return exact.divide(whole, 0, mode).multiply(whole);
    }

    private static RoundingMode mode(Rounding rounding) {
        return switch (rounding.direction()) {
            case DOWN -> RoundingMode.FLOOR;
            case NEAREST -> RoundingMode.HALF_UP;
            case UP -> RoundingMode.CEILING;
            case EXACT -> RoundingMode.UNNECESSARY;
        };
    }

    /** How many minutes they are. */
    static Minutes time(List<Amount> amounts) {
        long low = amounts.stream().mapToLong(Amount::least).sum();
        boolean endless = amounts.stream().anyMatch(one -> one.most() == ENDLESS);
        return new Minutes(
                low,
                endless
                        ? Optional.empty()
                        : Optional.of(amounts.stream().mapToLong(Amount::most).sum()));
    }

    /** The points of all before any cap. */
    Points sum(List<Amount> amounts) {
        return points(
                all(amounts, Amount::low),
                all(amounts, Amount::high),
                reads(amounts).map(any -> all(amounts, one -> one.read().orElseThrow())));
    }

    private static BigDecimal all(List<Amount> amounts, Function<Amount, BigDecimal> which) {
        return amounts.stream().map(which).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<List<Amount>> reads(List<Amount> amounts) {
        return amounts.stream().allMatch(one -> one.read().isPresent()) ? Optional.of(amounts) : Optional.empty();
    }

    /**
     * The points of those within a time, where those of earlier use up the caps first; rounded where the sum is.
     *
     * @param mayBeEarlier those of earlier, and those of within that may be earlier
     */
    Points capped(List<Amount> earlier, List<Amount> mayBeEarlier, List<Amount> within) {
        List<Amount> both = Stream.concat(earlier.stream(), within.stream()).toList();
        // What is of no sure day may use up the cap of any.
        boolean mayUseUp = mayBeEarlier.stream().anyMatch(Tally::isUndated) && has(Per.CALENDAR_YEAR);
        boolean isLoose = both.stream().anyMatch(Tally::isUndated) && (has(Per.DAY) || has(Per.CALENDAR_YEAR));
        BigDecimal low = mayUseUp
                ? BigDecimal.ZERO
                : least(mayBeEarlier, concat(mayBeEarlier, Amount::high, within, Amount::low));
        BigDecimal high = most(earlier, concat(earlier, Amount::low, within, Amount::high));
        Function<Amount, BigDecimal> read = one -> one.read().orElseThrow();
        return points(
                summed(low),
                high.compareTo(UNBOUNDED) >= 0 ? high : summed(high),
                reads(isLoose ? List.of(Amount.ANY) : both)
                        .map(all -> summed(
                                capped(cells(both, read), false).subtract(capped(cells(earlier, read), false)))));
    }

    private boolean has(Per per) {
        return scheme.caps().stream().anyMatch(cap -> cap.per() == per);
    }

    private static boolean isUndated(Amount amount) {
        return amount.day().isEmpty() && amount.high().signum() > 0;
    }

    private BigDecimal least(List<Amount> earlier, List<Cell> both) {
        return capped(both, true)
                .subtract(capped(cells(earlier, Amount::high), true))
                .max(BigDecimal.ZERO);
    }

    private BigDecimal most(List<Amount> earlier, List<Cell> both) {
        return capped(both, false).subtract(capped(cells(earlier, Amount::low), true));
    }

    private BigDecimal summed(BigDecimal exact) {
        return scheme.rounding()
                .filter(one -> one.each() == Each.SUM && one.direction() != Direction.EXACT)
                .map(one -> round(exact, one.to(), mode(one)))
                .orElse(exact);
    }

    /** So much on a day; the day is empty when it is not known, or of several. */
    private record Cell(Optional<LocalDate> day, BigDecimal value) {}

    private static List<Cell> cells(List<Amount> amounts, Function<Amount, BigDecimal> which) {
        return amounts.stream()
                .map(one -> new Cell(one.day(), which.apply(one)))
                .toList();
    }

    private static List<Cell> concat(
            List<Amount> one,
            Function<Amount, BigDecimal> ofOne,
            List<Amount> other,
            Function<Amount, BigDecimal> ofOther) {
        return Stream.concat(cells(one, ofOne).stream(), cells(other, ofOther).stream())
                .toList();
    }

    // What may be of several days or years is held against the cap of one where the least is asked, and against none
    // where the most is.
    private BigDecimal capped(List<Cell> all, boolean least) {
        List<Cell> cells = all;
        for (Cap cap :
                scheme.caps().stream().sorted(Comparator.comparing(Cap::per)).toList()) {
            cells = capped(cells, cap, least);
        }
        return cells.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Cell> capped(List<Cell> cells, Cap cap, boolean least) {
        BigDecimal most = cap.points().multiply(unit);
        if (cap.per() == Per.SCHEME) {
            BigDecimal sum = cells.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            return List.of(new Cell(Optional.empty(), sum.min(most)));
        }
        Map<Object, Cell> byTime = new LinkedHashMap<>();
        List<Cell> unknown = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.day().isPresent()) {
                LocalDate day = cell.day().get();
                byTime.merge(
                        cap.per() == Per.DAY ? day : day.getYear(),
                        cell,
                        (one, other) -> new Cell(one.day(), one.value().add(other.value())));
            } else {
                unknown.add(least ? new Cell(cell.day(), BigDecimal.ZERO) : cell);
            }
        }
        return Stream.concat(
                        byTime.values().stream()
                                .map(cell -> new Cell(cell.day(), cell.value().min(most))),
                        unknown.stream())
                .toList();
    }

    private Points points(BigDecimal low, BigDecimal high, Optional<BigDecimal> read) {
        return new Points(
                divided(low),
                high.compareTo(UNBOUNDED) >= 0 ? Optional.empty() : Optional.of(divided(high)),
                read.map(this::divided));
    }

    private BigDecimal divided(BigDecimal exact) {
        BigDecimal points = exact.divide(unit, DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0) : points;
    }
}
