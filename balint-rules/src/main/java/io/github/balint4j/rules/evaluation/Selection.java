package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.fact.Properties;
import io.github.balint4j.rules.fact.Shelf;
import io.github.balint4j.rules.outcome.Because;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Entry;
import io.github.balint4j.rules.outcome.Remaining;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a selector picks from the record.
 *
 * @param facts the record
 * @param kinds which kinds of fact the selector can pick
 * @param test the selector with its moments resolved
 * @param in what surely counts, by date
 * @param unsure what may count, by date
 * @param open lists from which facts that nobody recorded may count
 * @param onRecord whether any of the lists that it draws on was given
 */
record Selection(
        Facts facts,
        Set<FactKind> kinds,
        Test test,
        List<Fact> in,
        List<Fact> unsure,
        List<Shelf> open,
        boolean onRecord) {

    static Selection of(Facts facts, Test test, Set<FactKind> kinds) {
        List<Fact> in = new ArrayList<>();
        List<Fact> unsure = new ArrayList<>();
        List<Shelf> open = new ArrayList<>();
        boolean onRecord = false;
        boolean drawn = false;
        for (FactKind kind : kinds) {
            for (Shelf shelf : facts.shelves(kind)) {
                if (!concerns(test, shelf)) {
                    continue;
                }
                drawn = true;
                onRecord |= shelf.state() != Known.State.ABSENT;
                if (shelf.isOpen() && test.on(shelf.ghost()) != Match.OUT) {
                    open.add(shelf);
                }
            }
            for (Fact fact : facts.of(kind)) {
                Match match = test.on(fact);
                if (match == Match.IN) {
                    in.add(fact);
                } else if (match == Match.UNSURE) {
                    unsure.add(fact);
                }
            }
        }
        // Where no list could hold such a fact, it is known that there is none.
        return new Selection(facts, kinds, test, in, unsure, open, onRecord || !drawn);
    }

    // What every fact of the list has in common is already out: the list has nothing to do with it.
    private static boolean concerns(Test test, Shelf shelf) {
        return test.on(shelf.kin()) != Match.OUT;
    }

    /** Whether nothing is missing: every fact is in or out, and no list is open. */
    boolean isSure() {
        return unsure.isEmpty() && open.isEmpty();
    }

    /** Everything that may count, by date. */
    List<Fact> possible() {
        if (unsure.isEmpty()) {
            return in;
        }
        List<Fact> all = new ArrayList<>(in);
        all.addAll(unsure);
        return all;
    }

    /** What would have to be supplied, so that every fact is in or out. */
    List<Remaining.Supply> supplies() {
        Map<Datum, List<String>> missing = new LinkedHashMap<>();
        for (Fact fact : unsure) {
            for (Because doubt : test.doubts(fact)) {
                Datum.Kind kind = doubt.datum().equals("date") ? Datum.Kind.DATE : Datum.Kind.FACET;
                missing.computeIfAbsent(new Datum(kind, Properties.of(fact, doubt.datum())), key -> new ArrayList<>())
                        .add(fact.path());
            }
        }
        List<Remaining.Supply> supplies = new ArrayList<>();
        missing.forEach((datum, at) -> supplies.add(new Remaining.Supply(datum, at)));
        // Those who lead and those who co-lead stand in one list.
        open.stream()
                .map(shelf -> new Remaining.Supply(
                        new Datum(Datum.Kind.LIST, shelf.name()),
                        shelf.path().stream().toList()))
                .distinct()
                .forEach(supplies::add);
        return supplies;
    }

    /** Those that do not count, as evidence, each with its reason. */
    List<Entry> notCounted() {
        List<Entry> notCounted = new ArrayList<>();
        for (FactKind kind : kinds) {
            for (Fact fact : facts.of(kind)) {
                if (test.on(fact) == Match.OUT && test.sees(fact) && isNear(fact)) {
                    notCounted.add(Evidences.entry(fact, Optional.empty(), Optional.of(test.why(fact, Match.OUT))));
                }
            }
        }
        return notCounted;
    }

    // What was done in another role is not of this activity.
    private boolean isInAnotherRole(Fact fact) {
        return test.why(fact, Match.OUT).datum().equals(Facet.ROLE.code());
    }

    // Another agreement is no near miss of this one, unless it is one misspelt; a leader is none of a member.
    private boolean isNear(Fact fact) {
        return switch (fact.kind()) {
            case FRAME -> true;
            case SESSION, SUPERVISION, INTERVISION, TRAINING, PRACTICE, TEACHING -> !isInAnotherRole(fact);
            case PLACE ->
                !isInAnotherRole(fact)
                        && facts.shelves(FactKind.PLACE).stream()
                                .anyMatch(shelf -> shelf.kin().role().equals(fact.role()) && concerns(test, shelf));
            case AGREEMENT, QUALIFICATION, PROFESSION, COVER, MILESTONE, DOCUMENT, MEMBERSHIP, REPORT, ATTESTATION ->
                test.isMisspelt(fact);
            case AUTHORISATION, DECISION -> false;
        };
    }
}
