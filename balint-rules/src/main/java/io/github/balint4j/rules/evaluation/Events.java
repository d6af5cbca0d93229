package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Counts events. Entries that name the same one are one. Those that name none may all be of one, or each of its own, or of one that others
 * name; how many they are by our reading, {@link Runs} says.
 */
final class Events {
    private final Selection selection;
    private final Supplier<Selection> asOne;
    private final List<Fact> unnamed;

    /** @param asOne the same, of facts that last several days taken for one activity each */
    Events(Selection selection, Supplier<Selection> asOne) {
        this.selection = selection;
        this.asOne = asOne;
        this.unnamed = selection.in().stream().filter(fact -> !isNamed(fact)).toList();
    }

    Measure measure() {
        int named = names(selection.in()).size();
        long low = named == 0 && !unnamed.isEmpty() ? 1 : named;
        long high = selection.open().isEmpty() ? most() : Measure.NO_BOUND;
        Measure surely = Measure.between(Units.EVENTS, low, high);
        return surely.isExact() ? surely : read(surely, asOne.get());
    }

    private static Measure read(Measure surely, Selection asRead) {
        Runs runs = new Runs(asRead);
        long low = Math.max(surely.low(), names(asRead.in()).size() + runs.least());
        long high =
                asRead.open().isEmpty() ? Amount.plus(names(asRead.possible()).size(), runs.most()) : Measure.NO_BOUND;
        high = Math.max(low, Math.min(surely.high(), high));
        return surely.readAs(Measure.By.DAYS_IN_A_ROW, Math.min(low, high), high);
    }

    /** How many more are enough, where all that there is may turn out to be of the next event. */
    Optional<Remedy> beyond(Criterion.Bounded bounded, Measure measure, Selector of) {
        boolean ofAny = names(selection.in()).isEmpty() && new Runs(asOne.get()).mayBeOfAny();
        return ofAny ? Counting.beyond(bounded, measure, of) : Optional.empty();
    }

    /** Entries that would have to name their event; none where that changes nothing. */
    List<Fact> unnamed(Measure measure) {
        return measure.isExact() ? List.of() : unnamed;
    }

    // A group's own entries are meetings: each is known to be one, and no other.
    static boolean isNamed(Fact fact) {
        return fact.isMeeting() || fact.values(Attribute.EVENT) != null;
    }

    private static Set<String> names(List<Fact> facts) {
        Set<String> names = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.isMeeting()) {
                names.add(fact.path());
            } else {
                names.addAll(Attributes.known(fact, Attribute.EVENT));
            }
        }
        return names;
    }

    private long most() {
        long others = 0;
        for (Fact fact : selection.possible()) {
            others = isNamed(fact)
                    ? others
                    : Amount.plus(others, fact.amount(Dimension.EVENTS).high());
        }
        return Amount.plus(names(selection.possible()).size(), others);
    }
}
