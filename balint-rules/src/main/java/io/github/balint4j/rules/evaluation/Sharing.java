package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.FactList;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which part of a whole some of its facts make up. */
final class Sharing {
    private static final BigDecimal ONE = BigDecimal.ONE;

    private final Selector part;
    private final Unit unit;
    private final Selector whole;
    private final Selection selection;
    private final FactPredicate inPart;
    private final Sums surely;
    private final Sums byReading;

    /** What is in the part and what is in the rest of the whole. */
    private final class Sums {
        private final Size how;
        private long partLow;
        private long partHigh;
        private long restLow;
        private long restHigh;

        Sums(Size how) {
            this.how = how;
            selection.in().forEach(fact -> add(fact, true));
            selection.unsure().forEach(fact -> add(fact, false));
            for (FactList shelf : selection.open()) {
                Match match = inPart.on(shelf.ghost());
                partHigh = match == Match.OUT ? partHigh : Measure.NO_BOUND;
                restHigh = match == Match.IN ? restHigh : Measure.NO_BOUND;
            }
        }

        private void add(Fact fact, boolean surely) {
            Amount amount = how.of(fact, unit);
            Match match = inPart.on(fact);
            if (match != Match.OUT) {
                partHigh = Amount.plus(partHigh, amount.high());
            }
            if (match != Match.IN) {
                restHigh = Amount.plus(restHigh, amount.high());
            }
            if (surely && match == Match.IN) {
                partLow = Amount.plus(partLow, amount.low());
            }
            if (surely && match == Match.OUT) {
                restLow = Amount.plus(restLow, amount.low());
            }
        }

        Measure measure() {
            if (partHigh == 0 && restHigh == 0) {
                return Measure.none(Units.SHARE);
            }
            // Nothing is surely of the whole: it may turn out to be empty, and then has no parts.
            if (partLow == 0 && restLow == 0) {
                return Measure.between(Units.SHARE, 0, Units.SHARE.size());
            }
            // What is unsure lies all outside the part for the lower end, all inside for the upper.
            return Measure.between(Units.SHARE, of(partLow, restHigh), of(partHigh, restLow));
        }
    }

    Sharing(Selector part, Unit unit, Selector whole, Selection selection, FactPredicate inPart) {
        this.part = part;
        this.unit = unit;
        this.whole = whole;
        this.selection = selection;
        this.inPart = inPart;
        this.surely = new Sums(Size.SURELY);
        this.byReading = unit.isRead() ? new Sums(Size.BY_READING) : surely;
    }

    Measure measure() {
        Measure measure = surely.measure();
        Measure read = byReading.measure();
        return measure.none() || read.none() ? measure : measure.readAs(Measure.By.MINUTES, read.low(), read.high());
    }

    private static long of(long part, long rest) {
        if (part == 0 || rest == Measure.NO_BOUND) {
            return 0;
        }
        if (part == Measure.NO_BOUND || rest == 0) {
            return Units.SHARE.size();
        }
        BigInteger all = BigInteger.valueOf(part).add(BigInteger.valueOf(rest));
        return BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(Units.SHARE.size()))
                .divide(all)
                .longValueExact();
    }

    /** Entries whose amount is not known, and those of which it is not known whether they are of the part. */
    List<Fact> inexact() {
        List<Fact> inexact = new ArrayList<>();
        for (Fact fact : selection.in()) {
            if (!fact.amount(unit.dimension()).isExact()) {
                inexact.add(fact);
            }
        }
        return inexact;
    }

    /** What of the whole is of the part, as evidence; the rest, with the reason; what may be. */
    List<EvidenceItem> entries(Match match) {
        List<EvidenceItem> entries = new ArrayList<>();
        for (Fact fact : selection.in()) {
            if (inPart.on(fact) == match) {
                entries.add(Evidences.entry(
                        fact,
                        Optional.of(Evidences.amount(fact, unit)),
                        match == Match.IN ? Optional.empty() : Optional.of(inPart.why(fact, match))));
            }
        }
        return entries;
    }

    /** What brings an exact share into the bounds: more of the part, or more of the rest. */
    Optional<Remedy> remaining(Criterion.Bounded bounded) {
        List<Remedy> steps = new ArrayList<>();
        bounded.min().ifPresent(min -> toReach(((Bound.Number) min).value()).ifPresent(steps::add));
        bounded.max().ifPresent(max -> toKeep(((Bound.Number) max).value()).ifPresent(steps::add));
        return steps.isEmpty() ? Optional.empty() : Optional.of(Remedy.kOf(steps.size(), steps));
    }

    // (a + x) / (w + x) >= p  means  x >= (p w - a) / (1 - p)
    private Optional<Remedy> toReach(BigDecimal share) {
        if (byReading.partLow == Measure.NO_BOUND || byReading.restHigh == Measure.NO_BOUND) {
            return Optional.empty();
        }
        BigDecimal missing = share.multiply(BigDecimal.valueOf(byReading.partLow + byReading.restHigh))
                .subtract(BigDecimal.valueOf(byReading.partLow));
        if (missing.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                share.compareTo(ONE) >= 0
                        ? withdraw(Match.OUT)
                        : more(missing.divide(ONE.subtract(share), 0, RoundingMode.CEILING), whole.and(part)));
    }

    // a / (w + x) <= p  means  x >= a / p - w
    private Optional<Remedy> toKeep(BigDecimal share) {
        if (byReading.partHigh == Measure.NO_BOUND) {
            return Optional.empty();
        }
        BigDecimal all = BigDecimal.valueOf(byReading.partHigh + byReading.restLow);
        if (BigDecimal.valueOf(byReading.partHigh).compareTo(share.multiply(all)) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                share.signum() == 0
                        ? withdraw(Match.IN)
                        : more(
                                BigDecimal.valueOf(byReading.partHigh)
                                        .divide(share, 0, RoundingMode.CEILING)
                                        .subtract(all),
                                whole.and(Selectors.not(part))));
    }

    private Remedy withdraw(Match match) {
        return new Remedy.Withdraw(
                entries(match).stream().map(EvidenceItem::path).toList());
    }

    // Only whole units can be done.
    private Remedy more(BigDecimal base, Selector of) {
        long units = base.divide(BigDecimal.valueOf(unit.size()), 0, RoundingMode.CEILING)
                .longValueExact();
        return new Remedy.More(Measure.exactly(unit, units * unit.size()), Optional.of(of));
    }
}
