package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.FactList;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        FactPredicate test,
        List<Fact> in,
        List<Fact> unsure,
        List<FactList> open,
        boolean onRecord) {

    static Selection of(Facts facts, FactPredicate test, Set<FactKind> kinds) {
        List<Fact> in = List.of();
        List<Fact> unsure = new ArrayList<>();
        List<FactList> open = new ArrayList<>();
        boolean onRecord = false;
        boolean drawn = false;
        for (FactKind kind : kinds) {
            for (FactList shelf : facts.shelves(kind)) {
                if (!concerns(test, shelf)) {
                    continue;
                }
                drawn = true;
                onRecord |= shelf.state() != Known.State.ABSENT;
                if (shelf.isOpen() && test.on(shelf.ghost()) != Match.OUT) {
                    open.add(shelf);
                }
            }
            in = and(in, surely(facts.of(kind), test, unsure));
        }
        // Where no list could hold such a fact, it is known that there is none.
        return new Selection(facts, kinds, test, in, unsure, open, onRecord || !drawn);
    }

    // What of the kind surely counts; where all do, their list itself. What may count is added to the other list.
    private static List<Fact> surely(List<Fact> ofKind, FactPredicate test, List<Fact> unsure) {
        List<Fact> in = ofKind;
        for (int i = 0; i < ofKind.size(); i++) {
            Fact fact = ofKind.get(i);
            Match match = test.on(fact);
            boolean surely = match == Match.IN && !fact.mayBeNobody();
            if (!surely && in == ofKind) {
                in = new ArrayList<>(ofKind.subList(0, i));
            }
            if (!surely && match != Match.OUT) {
                unsure.add(fact);
            } else if (surely && in != ofKind) {
                in.add(fact);
            }
        }
        return in;
    }

    private static List<Fact> and(List<Fact> some, List<Fact> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<Fact> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    // What every fact of the list has in common is already out: the list has nothing to do with it.
    private static boolean concerns(FactPredicate test, FactList shelf) {
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
    List<Remedy.Supply> supplies() {
        List<Remedy.Supply> supplies = new ArrayList<>();
        unsure.forEach(fact -> supplies.addAll(
                test.on(fact) == Match.IN
                        ? fact.supplies(Datum.Kind.AMOUNT, Units.PEOPLE.code())
                        : test.supplies(fact)));
        open.forEach(shelf -> supplies.add(supply(shelf)));
        if (!open.isEmpty()) {
            supplies.addAll(test.hinges());
        }
        return Steps.merged(supplies.stream());
    }

    // The list, or a number where that would do; beside a number without a day, its day.
    private Remedy.Supply supply(FactList shelf) {
        List<String> at = new ArrayList<>(shelf.path().stream().toList());
        Optional<FactList.Total> total = shelf.total();
        if (total.isPresent() && total.get().count().isPresent() && !total.get().dated()) {
            return new Remedy.Supply(Datum.Kind.STATED, "statedOn", "/statedOn");
        }
        total.filter(this::wouldDo).ifPresent(one -> at.add(one.people().path()));
        return new Remedy.Supply(new Datum(Datum.Kind.LIST, shelf.name()), at);
    }

    private boolean wouldDo(FactList.Total total) {
        boolean mayBeWhole = !total.dated()
                || test.on(total.gone()) == Match.OUT
                || !test.hinges().isEmpty();
        return total.count().isEmpty() && test.on(total.people()) == Match.IN && mayBeWhole;
    }

    /** Of several stays of one person, one: what is counted is people. */
    Selection oncePerPerson() {
        if (!kinds.contains(FactKind.PLACE) || in.size() + unsure.size() < 2) {
            return this;
        }
        Set<String> seen = new HashSet<>();
        List<Fact> surely = firsts(in, seen);
        List<Fact> maybe = firsts(unsure, seen);
        return surely.size() == in.size() && maybe.size() == unsure.size()
                ? this
                : new Selection(facts, kinds, test, surely, maybe, open, onRecord);
    }

    private static List<Fact> firsts(List<Fact> facts, Set<String> seen) {
        List<Fact> firsts = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (isNew(fact, seen)) {
                firsts.add(fact);
            }
        }
        return firsts;
    }

    private static boolean isNew(Fact fact, Set<String> seen) {
        List<String> person = fact.values(Attribute.PERSON);
        return person == null || isNew(person, seen);
    }

    private static boolean isNew(List<String> person, Set<String> seen) {
        for (int i = 0; i < person.size(); i++) {
            if (seen.add(person.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Of whom it is stated that there are some, and not how many. */
    List<Fact> some() {
        return kinds.stream()
                .flatMap(kind -> facts.shelves(kind).stream())
                .flatMap(shelf -> shelf.total().flatMap(FactList.Total::some).stream())
                .filter(some -> test.on(some) != Match.OUT)
                .toList();
    }

    /** Where it is stated that there is nobody of those that are selected. */
    List<Fact> nobody() {
        return kinds.stream()
                .flatMap(kind -> facts.shelves(kind).stream())
                .flatMap(shelf -> shelf.total().stream())
                .filter(total -> total.count().equals(Optional.of(CountRange.exactly(0))))
                .filter(total -> test.on(total.people()) == Match.IN && test.on(total.gone()) == Match.OUT)
                .map(FactList.Total::people)
                .toList();
    }

    /** Why it is not known of this one whether it counts. */
    Reason doubt(Fact fact) {
        return test.on(fact) == Match.IN
                ? new Reason(Reason.Type.MISSING, Units.PEOPLE.code(), List.of())
                : test.why(fact, Match.UNSURE);
    }

    /** Those that do not count, as evidence, each with its reason. */
    List<EvidenceItem> notCounted() {
        List<EvidenceItem> notCounted = new ArrayList<>();
        for (FactKind kind : kinds) {
            for (FactList shelf : facts.shelves(kind)) {
                for (Fact denied : shelf.denied()) {
                    if (test.on(denied) == Match.IN) {
                        Reason because = new Reason(Reason.Type.DENIED, kind.code(), List.of());
                        notCounted.add(Evidences.entry(denied, Optional.empty(), Optional.of(because)));
                    }
                }
            }
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
        return test.why(fact, Match.OUT).datum().equals(Attribute.ROLE.code());
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
            case AGREEMENT,
                    QUALIFICATION,
                    PROFESSION,
                    COVER,
                    REGION,
                    MILESTONE,
                    DOCUMENT,
                    MEMBERSHIP,
                    REPORT,
                    ATTESTATION -> test.isMisspelt(fact);
            case AUTHORISATION, DECISION -> false;
        };
    }
}
