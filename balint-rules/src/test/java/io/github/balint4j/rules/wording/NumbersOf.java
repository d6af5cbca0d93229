package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remaining;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers that the words of something have to name. */
final class NumbersOf {
    private NumbersOf() {}

    /** Both ends of what was found, where they are bounded amounts. Stretches are said as days or periods. */
    static Stream<String> found(Measure measure) {
        // What nobody said is not known, up to the 24 hours of a day.
        return measure.limited() ? Stream.empty() : measure(measure, Rounding.FOUND);
    }

    private static Stream<String> missing(Measure measure) {
        return measure(measure, Rounding.MISSING);
    }

    private static Stream<String> measure(Measure measure, Rounding rounding) {
        boolean stretch = measure.shortest().isPresent() || measure.longest().isPresent();
        // Whether there is an entry at all is said by naming it.
        boolean entry = measure.unit().equals(Units.ENTRIES);
        boolean known = measure.isBounded() || measure.low() > 0;
        if (measure.none() || stretch || entry || !known) {
            return Stream.empty();
        }
        // "Up to 12" says from nothing on.
        boolean upTo = measure.low() == 0 && measure.isBounded() && !measure.isExact();
        return Stream.of(measure.low(), measure.high())
                .skip(upTo ? 1 : 0)
                .filter(base -> base != Measure.NO_BOUND)
                .map(base -> rounding.of(measure.unit(), base))
                .map(BigDecimal::toString);
    }

    static Stream<String> step(Remaining.Step step) {
        if (step instanceof Remaining.More more) {
            return missing(more.amount());
        } else if (step instanceof Remaining.Fewer fewer) {
            return missing(fewer.amount());
        } else if (step instanceof Remaining.Closed closed) {
            return closed.missing().stream().flatMap(NumbersOf::missing);
        } else if (step instanceof Remaining.Until until) {
            return Stream.of(until.day().toString());
        }
        return Stream.empty();
    }

    /** The bounds anywhere in a criterion. */
    static Stream<String> bounds(Criterion criterion) {
        return criterion.fold(new Criterion.Fold<Stream<String>>() {
            private Stream<String> all(List<Criterion> parts) {
                return parts.stream().flatMap(part -> part.fold(this));
            }

            @Override
            public Stream<String> bounded(Criterion.Bounded bounded) {
                // "At least one entry" is said as "at least one", and at least a minute or a day as "a known length".
                boolean any = switch (bounded.quantity().unit().dimension()) {
                    case LENGTH, GAP ->
                        bounded.max().isEmpty()
                                && bounded.min()
                                        .equals(Optional.of(Criterion.number(
                                                1, bounded.quantity().unit())));
                    default -> bounded.quantity().unit().equals(Units.ENTRIES);
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
                return Stream.empty();
            }

            @Override
            public Stream<String> judged(Criterion.Judged judged) {
                return all(judged.reading().stream().toList());
            }

            @Override
            public Stream<String> shown(Criterion.Shown shown) {
                // Only the part that decides is said.
                return Stream.empty();
            }
        });
    }

    private static Stream<String> bound(Optional<Bound> bound) {
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
