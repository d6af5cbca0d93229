package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.fact.Held;
import io.github.balint4j.rules.outcome.Because;
import io.github.balint4j.rules.outcome.Because.Type;
import io.github.balint4j.rules.outcome.Remaining;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A test on the standing of a party: some party holds it on every day of the fact, or on a given day. */
final class StandingTest extends Test {
    private final Facts facts;
    private final Facet party;
    private final Test standing;
    private final Optional<ResolvedWindow> at;
    private final Supplier<List<Remaining.Supply>> moment;

    /** @param moment what would have to be supplied, so that the given day is known */
    StandingTest(
            Facts facts,
            Facet party,
            Test standing,
            Optional<ResolvedWindow> at,
            Supplier<List<Remaining.Supply>> moment) {
        this.facts = facts;
        this.party = party;
        this.standing = standing;
        this.at = at;
        this.moment = moment;
    }

    @Override
    List<Remaining.Supply> supplies(Fact fact) {
        List<String> people = fact.values(party);
        if (people == null) {
            return super.supplies(fact);
        }
        List<Remaining.Supply> supplies = new ArrayList<>(hinges());
        if (at.isEmpty()) {
            supplies.addAll(Steps.days(List.of(fact)));
        }
        boolean open = false;
        for (String person : people) {
            Held held = facts.standingsOf(person);
            open |= isOpen(held);
            held.facts().forEach(one -> supplies.addAll(supplies(one, standing.on(one))));
        }
        if (open || supplies.isEmpty()) {
            supplies.addAll(super.supplies(fact));
        }
        return supplies;
    }

    private List<Remaining.Supply> supplies(Fact held, Match match) {
        List<Remaining.Supply> supplies = new ArrayList<>();
        if (match == Match.UNSURE) {
            supplies.addAll(standing.supplies(held));
        }
        if (match != Match.OUT) {
            supplies.addAll(Steps.days(List.of(held)));
        }
        return supplies;
    }

    @Override
    List<Remaining.Supply> hinges() {
        return at.isEmpty() || at.get().isSure() ? List.of() : moment.get();
    }

    @Override
    Match on(Fact fact) {
        List<String> people = fact.values(party);
        if (people == null) {
            return party.belongsTo(fact.kind()) ? Match.UNSURE : Match.OUT;
        }
        Match most = Match.OUT;
        for (String person : people) {
            Match held = holds(person, fact.days());
            most = held.compareTo(most) > 0 ? held : most;
        }
        return most;
    }

    private Match holds(String person, Days days) {
        Held standings = facts.standingsOf(person);
        List<Fact> surely = new ArrayList<>();
        List<Fact> possibly = new ArrayList<>();
        for (Fact held : standings.facts()) {
            Match match = standing.on(held);
            if (match != Match.OUT) {
                possibly.add(held);
            }
            if (match == Match.IN) {
                surely.add(held);
            }
        }
        ResolvedWindow window = at.orElseGet(
                () -> new ResolvedWindow(days.fromLow(), days.fromHigh(), days.untilLow(), days.untilHigh(), false));
        // Whichever days they are, on none of them does somebody without any standing hold one.
        boolean may = isOpen(standings) || Coverage.possiblySome(possibly, window);
        return Match.of(Coverage.surely(surely, window), may);
    }

    private boolean isOpen(Held standings) {
        for (Fact ghost : standings.ghosts()) {
            if (standing.on(ghost) != Match.OUT) {
                return true;
            }
        }
        return false;
    }

    @Override
    Because why(Fact fact, Match answer) {
        List<String> people = fact.values(party);
        if (people == null) {
            return new Because(Type.MISSING, party.code(), List.of());
        }
        // Recognised two days later is not recognised on the day: the reason says from when.
        List<String> held = people.stream()
                .flatMap(person -> facts.standingsOf(person).facts().stream())
                .filter(standingFact -> standing.on(standingFact) != Match.OUT)
                .flatMap(standingFact -> standingFact.days().firstDay().stream())
                .map(Object::toString)
                .sorted()
                .toList();
        return answer == Match.UNSURE
                ? new Because(Type.MISSING, "standing", held)
                : new Because(Type.NO_STANDING, party.code(), held);
    }
}
