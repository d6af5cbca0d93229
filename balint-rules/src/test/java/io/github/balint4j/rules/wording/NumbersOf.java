package io.github.balint4j.rules.wording;

import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Stretch;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers that the words of something have to name. */
final class NumbersOf {
    private NumbersOf() {}

    /** Both ends of what was found, where they are bounded amounts; of stretches their days and edges, or their periods. */
    static Stream<String> found(Measure measure) {
        // "About 12" may be any number for sure: the numbers are those of our reading.
        if (measure.asRead().filter(read -> read.by() == Measure.By.ABOUT).isPresent()) {
            return amount(measure.byReading(), Rounding.FOUND);
        }
        // Whether there is an entry at all is said by naming it; what nobody said is not known, up to the 24 hours of a
        // day.
        return measure.unit().equals(Units.ENTRIES) || measure.limited()
                ? Stream.empty()
                : amount(measure, Rounding.FOUND);
    }

    private static Stream<String> amount(Measure measure, Rounding rounding) {
        // That a session lasts a minute or more, and the next one is on another day, is no news.
        boolean least =
                measure.unit().dimension() == Dimension.LENGTH || measure.unit().equals(Units.GAP);
        boolean known = measure.isBounded() || measure.low() > (least ? 1 : 0);
        if (measure.none() || !known) {
            return Stream.empty();
        }
        if (measure.shortest().isPresent() || measure.longest().isPresent()) {
            // "Up to 2 weeks" says nothing of the least, which nobody stated.
            boolean upTo = measure.longest().isPresent()
                    && measure.shortest().equals(Optional.of(new Stretch.Agreed(PeriodRange.SHORTEST)));
            return Stream.of(measure.shortest(), measure.longest())
                    .skip(upTo ? 1 : 0)
                    .flatMap(Optional::stream)
                    .flatMap(NumbersOf::stretch);
        }
        return ends(measure, rounding);
    }

    private static Stream<String> ends(Measure measure, Rounding rounding) {
        // "Up to 12" says from nothing on, and "some" that there is no telling how many.
        boolean fromNothing = measure.low() == 0 && !measure.isExact();
        return Stream.of(measure.low(), measure.high())
                .skip(fromNothing ? 1 : 0)
                .filter(base -> base != Measure.NO_BOUND)
                .map(base -> rounding.of(measure.unit(), base))
                .map(BigDecimal::toString);
    }

    private static Stream<String> stretch(Stretch stretch) {
        if (stretch instanceof Stretch.Days days) {
            return Stream.of(days.shortestDays(), days.from(), days.until()).map(String::valueOf);
        } else if (stretch instanceof Stretch.Covered covered) {
            return Stream.of(String.valueOf(covered.days()));
        }
        return period(((Stretch.Agreed) stretch).period());
    }

    static Stream<String> step(Remedy.Step step) {
        if (step instanceof Remedy.More more) {
            return ends(more.amount(), Rounding.MISSING);
        } else if (step instanceof Remedy.Fewer fewer) {
            return ends(fewer.amount(), Rounding.MISSING);
        } else if (step instanceof Remedy.Closed closed) {
            return closed.missing().stream().flatMap(missing -> amount(missing, Rounding.MISSING));
        } else if (step instanceof Remedy.Until until) {
            return Stream.of(until.day().toString());
        } else if (step instanceof Remedy.Agree agree) {
            // What is stated now is what was found; that a stretch lasts a day at the least is not said.
            boolean fromNothing = agree.on().shortest().equals(Optional.of(new Stretch.Agreed(PeriodRange.SHORTEST)));
            return agree.on().shortest().isEmpty()
                    ? ends(agree.on(), Rounding.MISSING)
                    : Stream.concat(
                                    fromNothing ? Stream.empty() : agree.on().shortest().stream(),
                                    agree.on().longest().stream())
                            .flatMap(NumbersOf::stretch);
        } else if (step instanceof Remedy.Turn turn) {
            return Stream.concat(Stream.of(turn.member()), amount(turn.by(), Rounding.FOUND));
        }
        return Stream.empty();
    }

    /** The bounds of what was asked: of what a reading asks in its place, of what the record shows or of what was agreed. */
    static Stream<String> asked(Outcome outcome) {
        if (outcome.basis() == Basis.READING && outcome.criterion() instanceof Criterion.Judged) {
            return asked(outcome.children().get(0));
        } else if (outcome.criterion() instanceof Criterion.Shown shown) {
            boolean agreed = outcome.basis() == Basis.AGREED
                    || outcome.evidence().counted().stream()
                            .anyMatch(entry -> entry.kind() == FactKind.FRAME
                                    && entry.amount().isPresent());
            return bounds(agreed ? shown.agreed() : shown.shown());
        }
        return bounds(outcome.criterion());
    }

    /** The bounds anywhere in a criterion, as far as they are said. */
    private static Stream<String> bounds(Criterion criterion) {
        return criterion.fold(new Criterion.Fold<Stream<String>>() {
            private Stream<String> all(List<Criterion> parts) {
                return parts.stream().flatMap(part -> part.fold(this));
            }

            @Override
            public Stream<String> bounded(Criterion.Bounded bounded) {
                // "At least one entry" is said as "at least one", and at least a minute or a day as "a known length".
                boolean one = bounded.max().isEmpty()
                        && bounded.min()
                                .equals(Optional.of(
                                        Criterion.number(1, bounded.quantity().unit())));
                boolean any = one
                        && switch (bounded.quantity().unit().dimension()) {
                            case LENGTH, GAP -> true;
                            default ->
                                bounded.quantity() instanceof Quantity.Total total
                                        && total.unit().equals(Units.ENTRIES);
                        };
                return any
                        ? Stream.empty()
                        : Stream.of(bounded.min(), bounded.max()).flatMap(NumbersOf::bound);
            }

            @Override
            public Stream<String> outOf(Criterion.OutOf outOf) {
                return all(outOf.parts());
            }

            @Override
            public Stream<String> when(Criterion.When when) {
                Stream<String> branches = Stream.concat(
                        all(when.then().stream().toList()),
                        all(when.otherwise().stream().toList()));
                return Stream.concat(all(List.of(when.condition())), branches);
            }

            @Override
            public Stream<String> holds(Criterion.Holds holds) {
                return Stream.empty();
            }

            @Override
            public Stream<String> every(Criterion.Every every) {
                return every.must() instanceof Selector.Sized sized
                        ? Stream.of(sized.min(), sized.max()).flatMap(NumbersOf::bound)
                        : Stream.empty();
            }

            @Override
            public Stream<String> judged(Criterion.Judged judged) {
                // What stands in until they judge is said where it does.
                return Stream.empty();
            }

            @Override
            public Stream<String> shown(Criterion.Shown shown) {
                // Only the part that decides is said, and only its outcome tells which.
                return Stream.empty();
            }

            @Override
            public Stream<String> inStretch(Criterion.InStretch inStretch) {
                return Stream.concat(
                        period(inStretch.length()), inStretch.meets().fold(this));
            }
        });
    }

    private static Stream<String> bound(Optional<? extends Bound> bound) {
        return bound.stream()
                .flatMap(one -> one instanceof Bound.Number number
                        ? Stream.of(Amounts.shown(number.unit(), number.value()).toString())
                        : period(((Bound.Length) one).period()));
    }

    private static Stream<String> period(Period period) {
        int days = period.getDays() % 7 == 0 ? period.getDays() / 7 : period.getDays();
        return Stream.of(period.getYears(), period.getMonths(), days)
                .filter(part -> part != 0)
                .map(String::valueOf);
    }
}
