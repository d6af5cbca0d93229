package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.fact.Days;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.fact.PartyStandings;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Reason.Type;
import io.github.balint4j.rules.outcome.Remedy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** A test on the standing of a party: some party holds it on every day of the fact, or on a given day. */
final class StandingPredicate extends FactPredicate {
    private final Facts facts;
    private final Attribute party;
    private final FactPredicate standing;
    private final Optional<ResolvedWindow> at;
    private final Hinge moment;
    private final Map<String, Standing> standings = new HashMap<>();

    /**
     * What one party holds of what is asked. It is the same for all facts, and worked out once.
     *
     * @param coverage on which days
     * @param open whether there may be more that nobody recorded
     * @param days from when to when
     * @param supplies what would have to be supplied, so that it is known
     */
    private record Standing(DayCoverage coverage, boolean open, List<Days> days, List<Remedy.Supply> supplies) {}

    /** @param moment on what the given day hangs */
    StandingPredicate(Facts facts, Attribute party, FactPredicate standing, Optional<ResolvedWindow> at, Hinge moment) {
        this.facts = facts;
        this.party = party;
        this.standing = standing;
        this.at = at;
        this.moment = moment;
    }

    @Override
    List<Remedy.Supply> supplies(Fact fact) {
        List<String> people = fact.values(party);
        if (people == null) {
            return super.supplies(fact);
        }
        List<Remedy.Supply> supplies = new ArrayList<>(hinges());
        if (at.isEmpty()) {
            supplies.addAll(Steps.days(List.of(fact)));
        }
        boolean open = false;
        for (String person : people) {
            Standing held = standing(person);
            open |= held.open();
            supplies.addAll(held.supplies());
        }
        if (!open && at.isEmpty() && fact.isSummed()) {
            supplies.addAll(fact.supplies(Datum.Kind.PARTS, "sessions"));
        }
        if (open || supplies.isEmpty()) {
            supplies.addAll(super.supplies(fact));
        }
        return supplies;
    }

    private List<Remedy.Supply> supplies(Fact held, Match match) {
        List<Remedy.Supply> supplies = new ArrayList<>();
        if (match == Match.UNSURE) {
            supplies.addAll(standing.supplies(held));
        }
        supplies.addAll(Steps.days(List.of(held)));
        return supplies;
    }

    @Override
    List<Remedy.Supply> hinges() {
        return at.isEmpty() || at.get().isSure() ? List.of() : moment.supplies().get();
    }

    @Override
    Match on(Fact fact) {
        List<String> people = fact.values(party);
        if (people == null) {
            return party.belongsTo(fact.kind()) ? Match.UNSURE : Match.OUT;
        }
        Match most = Match.OUT;
        for (int i = 0; i < people.size(); i++) {
            Match held = holds(people.get(i), fact);
            most = held.compareTo(most) > 0 ? held : most;
        }
        return most;
    }

    private Match holds(String person, Fact fact) {
        Days days = fact.days();
        Standing held = standing(person);
        DayCoverage coverage = held.coverage();
        // Whichever days they are, on none of them does somebody without any standing hold one.
        if (at.isPresent()) {
            return Match.of(coverage.surely(at.get()), held.open() || coverage.possiblySome(at.get()));
        }
        // Of several on unknown days, some may lie where the standing holds.
        return Match.of(
                coverage.surely(days.fromLow(), days.untilHigh()),
                held.open()
                        || coverage.possiblySome(days.fromLow(), days.fromHigh(), days.untilLow(), days.untilHigh())
                        || fact.isSummed() && coverage.meetSome(days.fromLow(), days.untilHigh()));
    }

    private Standing standing(String person) {
        Standing known = standings.get(person);
        if (known == null) {
            known = standing(facts.standingsOf(person));
            standings.put(person, known);
        }
        return known;
    }

    private Standing standing(PartyStandings held) {
        List<Fact> surely = new ArrayList<>();
        List<Fact> possibly = new ArrayList<>();
        List<Remedy.Supply> supplies = new ArrayList<>();
        for (Fact one : held.facts()) {
            Match match = standing.on(one);
            if (match != Match.OUT) {
                possibly.add(one);
                supplies.addAll(supplies(one, match));
            }
            if (match == Match.IN) {
                surely.add(one);
            }
        }
        List<Days> days = possibly.stream().map(Fact::days).toList();
        return new Standing(new DayCoverage(surely, possibly), isOpen(held), days, Steps.merged(supplies.stream()));
    }

    private boolean isOpen(PartyStandings standings) {
        for (Fact ghost : standings.ghosts()) {
            if (standing.on(ghost) != Match.OUT) {
                return true;
            }
        }
        return false;
    }

    @Override
    Reason why(Fact fact, Match answer) {
        List<String> people = fact.values(party);
        if (people == null) {
            return new Reason(Type.MISSING, party.code(), List.of());
        }
        List<Days> held = people.stream()
                .flatMap(person -> standing(person).days().stream())
                .toList();
        if (answer == Match.OUT) {
            return ended(
                            held,
                            at.map(ResolvedWindow::untilHigh).orElse(fact.days().untilHigh()))
                    .orElseGet(() -> new Reason(Type.NO_STANDING, party.code(), firstDays(held)));
        }
        boolean open = people.stream().anyMatch(person -> standing(person).open());
        if (!open && !at.map(ResolvedWindow::isSure).orElse(true)) {
            return moment.why().get();
        }
        boolean inPart = !open && at.isEmpty() && fact.isSummed() && fact.days().areKnown();
        return inPart
                ? new Reason(Type.STRADDLES, "standing", firstDays(held))
                : new Reason(Type.MISSING, "standing", firstDays(held));
    }

    // Recognised two days later is not recognised on the day: the reason says from when.
    private static List<String> firstDays(List<Days> held) {
        return held.stream()
                .flatMap(days -> days.firstDay().stream())
                .map(Object::toString)
                .sorted()
                .toList();
    }

    // Of those that ended before the last day on which one is needed, the one that held the longest.
    private static Optional<Reason> ended(List<Days> held, long last) {
        return held.stream()
                .filter(days -> days.untilHigh() < last && days.untilLow() != Days.BEGINNING)
                .max(Comparator.comparingLong(Days::untilHigh))
                .map(days -> new Reason(
                        Type.ENDED,
                        "standing",
                        LongStream.of(days.untilLow(), days.untilHigh())
                                .distinct()
                                .mapToObj(day -> LocalDate.ofEpochDay(day).toString())
                                .toList()));
    }
}
