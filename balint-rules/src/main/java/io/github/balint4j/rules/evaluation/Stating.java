package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.fact.Pausing;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** The actual quantity, if the record shows it; else what the frame states. */
final class Stating {
    private final RecordedFacts record;
    private final Quantity.Stated stated;
    private final Optional<Computed> actual;
    private final Optional<Measure> agreed;

    Stating(RecordedFacts record, Quantity.Stated stated, Optional<Computed> actual) {
        this.record = record;
        this.stated = stated;
        this.actual = actual;
        this.agreed = record.facts().term(stated.term());
    }

    Computed computed() {
        Optional<Measure> both = actual.flatMap(shown -> agreed.flatMap(said -> within(shown.measure(), said)))
                .or(() -> stated.unless().flatMap(shown -> agreed.flatMap(said -> beside(shown, said))));
        if (actual.isPresent()
                && actual.get().isShown()
                && both.isEmpty()
                && !(agreed.isPresent() && isDescribed(actual.get()))) {
            Computed shown = actual.get();
            return shown.supplying(supplies -> orStating(supplies));
        }
        return new Computed(
                        actual.flatMap(Computed::of),
                        both.or(() -> agreed).orElse(Measure.unknown(stated.unit())),
                        this::evidence,
                        agreed.isPresent())
                .restingOn(agreed.isPresent() ? Basis.AGREED : Basis.EVIDENCE)
                .because(() -> agreed.isEmpty()
                        ? Set.of(Cause.NOT_ON_RECORD)
                        : agreed.get().isExact() ? Set.of() : Set.of(Cause.RANGE))
                .supplied(() -> stating())
                .remaining(bounded -> pausing().or(() -> agreed.map(said -> agree(bounded, said))));
    }

    // What is written into the frame is a whole amount between the bounds, and not so much more: a frame has no minimum
    // to raise.
    private Remedy agree(Criterion.Bounded bounded, Measure said) {
        Measure on = between(bounded);
        // Where what the record shows is out of bounds by itself, no agreement helps.
        boolean recorded = actual.isPresent()
                && stated.unless()
                        .flatMap(shown -> beside(shown, on))
                        .filter(all -> all.low() < on.low() || all.high() > on.high())
                        .isPresent();
        return recorded
                ? new Remedy.Closed(
                        Optional.empty(), Optional.empty(), bounded.min().isEmpty())
                : new Remedy.Agree(stated.term(), record.facts().path(stated.term()), said, on);
    }

    private Measure between(Criterion.Bounded bounded) {
        Bound any = bounded.min().or(bounded::max).orElseThrow();
        if (any instanceof Bound.Number number) {
            return Measure.between(
                    number.unit(),
                    bounded.min().map(min -> ((Bound.Number) min).base()).orElse(0L),
                    bounded.max().map(max -> ((Bound.Number) max).base()).orElse(Measure.NO_BOUND));
        }
        return Measure.stretch(
                stated.unit(),
                bounded.min().map(Stating::agreed).orElse(new Stretch.Agreed(PeriodRange.SHORTEST)),
                bounded.max().map(Stating::agreed));
    }

    private static Stretch agreed(Bound bound) {
        return new Stretch.Agreed(((Bound.Length) bound).period());
    }

    private Evidence evidence() {
        return agreed.map(measure -> entry(record.facts(), stated.term(), measure.byReading()))
                .map(entry -> Evidence.of(List.of(entry), List.of(), List.of()))
                .orElse(Evidence.none());
    }

    // While it pauses the frame says nothing of how often the group meets: afterwards it does again.
    private Optional<Remedy> pausing() {
        return record.facts()
                .pausing(stated.term())
                .flatMap(Pausing::over)
                .map(day -> new Remedy.Until(day, Selectors.scheduled()));
    }

    // Of leaders of whom it is only said what they have in common, the frame says how many they are.
    private static boolean isDescribed(Computed shown) {
        return !shown.measure().isBounded()
                && shown.evidence().counted().stream()
                        .allMatch(entry -> entry.path().equals("/stated/leaders"));
    }

    // How many there are in all, where the list leaves it open and what is stated in all is one of the numbers that it
    // can come to.
    private Optional<Measure> within(Measure shown, Measure agreed) {
        boolean total = stated.term() == Term.SESSIONS_IN_ALL || stated.term() == Term.MEETINGS;
        long low = Math.max(shown.low(), agreed.low());
        long high = Math.min(shown.high(), agreed.high());
        if (!total || shown.none() || shown.isExact() || low > high) {
            return Optional.empty();
        }
        Measure both = Measure.between(stated.unit(), low, high);
        long least = Math.max(low, agreed.byReading().low());
        long most = Math.min(high, agreed.byReading().high());
        return Optional.of(least <= most ? both.readAs(Measure.By.ABOUT, least, most) : both);
    }

    // Entries that say nothing take the agreed amount: stating it settles all of them.
    private Computed.Supplies orStating(Computed.Supplies shown) {
        List<Remedy.Supply> ways = shown.all();
        boolean amounts = ways.size() == 1
                && ways.get(0).datum().kind() == Datum.Kind.AMOUNT
                && record.facts().term(stated.term()).isEmpty();
        return amounts ? new Computed.Supplies(List.of(ways.get(0), supply(stated.term())), true) : shown;
    }

    private Computed.Supplies stating() {
        List<Remedy.Supply> supplies = new ArrayList<>();
        Optional<Pausing> pausing = record.facts().pausing(stated.term());
        if (pausing.isPresent()) {
            supplies.addAll(pausing.get().supplies());
        } else if (agreed.isEmpty()) {
            supplies.add(supply(stated.term()));
        }
        // What a frame alone has no place for is not asked of it.
        actual.ifPresent(computed -> computed.supplies().all().stream()
                .filter(supply -> !supply.at().isEmpty())
                .forEach(supplies::add));
        return new Computed.Supplies(supplies, true);
    }

    private Remedy.Supply supply(Term term) {
        Datum datum = new Datum(Datum.Kind.TERM, term.property());
        return new Remedy.Supply(datum, List.of(record.facts().path(term)));
    }

    /** What the frame states, as evidence. */
    static EvidenceItem entry(Facts facts, Term term, Measure agreed) {
        String path = facts.path(term);
        return new EvidenceItem(
                path,
                FactKind.FRAME,
                "",
                term.property(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(agreed),
                Optional.empty());
    }

    // The frame answers for what is not on record, and for what does not say otherwise.
    private Optional<Measure> beside(Quantity quantity, Measure agreed) {
        if (!(quantity instanceof Quantity.Ranked ranked)
                || ranked.rank() == Quantity.Rank.TYPICAL
                || ranked.unit().dimension() == Dimension.GAP
                || agreed.asRead().isPresent()) {
            return Optional.empty();
        }
        Selection selection = record.counted(ranked.of());
        boolean shortest = ranked.rank() == Quantity.Rank.SHORTEST;
        List<Amount> known = selection.in().stream()
                .map(fact -> fact.size(ranked.unit().dimension()))
                .filter(amount -> !amount.limited())
                .filter(amount -> shortest ? amount.high() != Measure.NO_BOUND : amount.low() > 0)
                .toList();
        if (selection.isSure() || known.isEmpty()) {
            return Optional.empty();
        }
        LongStream lows =
                LongStream.concat(LongStream.of(agreed.low()), known.stream().mapToLong(Amount::low));
        LongStream highs =
                LongStream.concat(LongStream.of(agreed.high()), known.stream().mapToLong(Amount::high));
        return Optional.of(Measure.between(
                ranked.unit(), Computation.pick(ranked.rank(), lows), Computation.pick(ranked.rank(), highs)));
    }
}
