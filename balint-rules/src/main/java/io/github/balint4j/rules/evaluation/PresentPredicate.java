package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Amount;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.fact.Party;
import io.github.balint4j.rules.fact.Person;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A test on how many of the members who were there are selected by their place in the group. */
final class PresentPredicate extends FactPredicate {
    private final FactPredicate who;
    private final long min;
    private final long max;
    private final Map<String, List<Fact>> places = new HashMap<>();
    private final boolean allListed;

    PresentPredicate(Facts facts, Selector.Present selector, FactPredicate who) {
        this.who = who;
        this.min = selector.min().map(bound -> bound.base()).orElse(0L);
        this.max = selector.max().map(bound -> bound.base()).orElse(Measure.NO_BOUND);
        this.allListed = facts.shelves(FactKind.PLACE).stream()
                .filter(shelf -> shelf.kin().role().equals("member"))
                .allMatch(shelf -> shelf.state() == Known.State.COMPLETE);
        for (Fact place : facts.of(FactKind.PLACE)) {
            List<String> person = place.values(Attribute.PERSON);
            if (person != null && place.role().equals("member")) {
                person.forEach(one ->
                        places.computeIfAbsent(one, key -> new ArrayList<>()).add(place));
            }
        }
    }

    /** How many are selected, and of whom it is not known. */
    private record Count(long low, long high, List<String> unsure, boolean allKnown) {}

    private Count count(Fact session) {
        List<Person> members = new ArrayList<>();
        boolean allKnown = session.people(Party.PRESENT, members) == Known.State.COMPLETE;
        List<String> unsure = new ArrayList<>();
        long low = 0;
        for (Person member : members) {
            Match match = isSelected(member.id(), session.days());
            if (match == Match.IN) {
                low++;
            } else if (match == Match.UNSURE) {
                unsure.add(member.id());
            }
        }
        long most = session.amount(Dimension.PRESENT).high();
        long others = allKnown ? 0 : most == Measure.NO_BOUND ? most : Math.max(0, most - members.size());
        return new Count(low, Amount.plus(low + unsure.size(), others), unsure, allKnown);
    }

    // The place that somebody had on the day decides; of a whole list, what all that it may have been have in common.
    private Match isSelected(String member, Days days) {
        List<Match> possible = new ArrayList<>();
        for (Fact place : places.getOrDefault(member, List.of())) {
            Days held = place.days();
            if (held.fromHigh() <= days.fromLow() && held.untilLow() >= days.untilHigh()) {
                return who.on(place);
            }
            if (held.fromLow() <= days.untilHigh() && held.untilHigh() >= days.fromLow()) {
                possible.add(who.on(place));
            }
        }
        boolean alike = allListed && possible.stream().distinct().count() == 1;
        return alike ? possible.get(0) : Match.UNSURE;
    }

    @Override
    Match on(Fact fact) {
        if (fact.kind() != FactKind.SESSION) {
            return Match.OUT;
        }
        Count count = count(fact);
        return Match.of(count.low() >= min && count.high() <= max, count.high() >= min && count.low() <= max);
    }

    @Override
    Reason why(Fact fact, Match answer) {
        Count count = count(fact);
        if (answer == Match.UNSURE) {
            return new Reason(Reason.Type.MISSING, count.allKnown() ? "profession" : Units.PRESENT.code(), List.of());
        }
        long shown = count.high() < min ? count.high() : count.low();
        return new Reason(Reason.Type.OTHER_SIZE, Units.PRESENT.code(), List.of(Long.toString(shown)));
    }

    @Override
    List<Remedy.Supply> supplies(Fact fact) {
        Count count = count(fact);
        List<Remedy.Supply> supplies = new ArrayList<>();
        if (!count.allKnown()) {
            supplies.addAll(fact.supplies(Datum.Kind.AMOUNT, Units.PRESENT.code()));
        }
        for (String member : count.unsure()) {
            for (Fact place : places.getOrDefault(member, List.of())) {
                if (who.on(place) == Match.UNSURE) {
                    supplies.addAll(who.supplies(place));
                }
                supplies.addAll(Steps.days(List.of(place)));
            }
        }
        if (!fact.days().areKnown()) {
            supplies.addAll(Steps.days(List.of(fact)));
        }
        return supplies.isEmpty() ? super.supplies(fact) : supplies;
    }
}
