package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns selected facts into evidence. */
final class Evidences {
    private Evidences() {}

    static EvidenceItem entry(Fact fact, Optional<Measure> amount, Optional<Reason> because) {
        return new EvidenceItem(
                fact.path(),
                fact.kind(),
                fact.role(),
                fact.name(),
                fact.days().isRough() ? fact.days().earliestDay() : fact.days().firstDay(),
                fact.days().isRough() ? fact.days().roughEnd() : fact.days().lastDay(),
                fact.days().isRough(),
                amount,
                because);
    }

    /** The selection as evidence, with each fact's amount in {@code unit}. */
    static Evidence of(Selection selection, Optional<Unit> unit) {
        Stream<Fact> nobody =
                unit.stream().anyMatch(Units.PEOPLE::equals) ? selection.nobody().stream() : Stream.empty();
        Stream<EvidenceItem> some = selection.some().stream().map(fact -> shown(fact, unit, Optional.empty()));
        Stream<EvidenceItem> unsure =
                selection.unsure().stream().map(fact -> shown(fact, unit, Optional.of(selection.doubt(fact))));
        return Evidence.of(
                Stream.concat(nobody, selection.in().stream())
                        .map(fact -> shown(fact, unit, Optional.empty()))
                        .toList(),
                selection.notCounted(),
                Stream.concat(some, unsure).toList());
    }

    private static EvidenceItem shown(Fact fact, Optional<Unit> unit, Optional<Reason> because) {
        return entry(fact, unit.map(in -> amount(fact, in)), because);
    }

    static Measure amount(Fact fact, Unit unit) {
        Amount amount = Size.BY_READING.of(fact, unit);
        return Measure.between(unit, amount.low(), amount.high()).limitedIf(amount.limited());
    }
}
