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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a selector picks from the record. */
final class Selection {
    private static final int FEW = 64;

    private final Facts facts;
    private final Set<FactKind> kinds;
    private final FactPredicate whole;
    private final FactPredicate test;
    private final List<Fact> in;
    private final List<Fact> unsure;
    private final List<FactList> open;
    private final boolean onRecord;
    private @Nullable Timeline ofSure;
    private @Nullable Timeline ofUnsure;

    private Selection(
            Facts facts,
            Set<FactKind> kinds,
            FactPredicate whole,
            FactPredicate test,
            List<Fact> in,
            List<Fact> unsure) {
        this.facts = facts;
        this.kinds = kinds;
        this.whole = whole;
        this.test = test;
        this.in = in;
        this.unsure = unsure;
        List<FactList> lists = List.of();
        boolean given = false;
        boolean drawn = false;
        for (FactKind kind : kinds) {
            for (FactList shelf : facts.shelves(kind)) {
                if (!concerns(test, shelf)) {
                    continue;
                }
                drawn = true;
                given |= shelf.state() != Known.State.ABSENT;
                if (shelf.isOpen() && test.on(shelf.ghost()) != Match.OUT) {
                    lists = lists.isEmpty() ? new ArrayList<>(2) : lists;
                    lists.add(shelf);
                }
            }
        }
        this.open = lists;
        // Where no list could hold such a fact, it is known that there is none.
        this.onRecord = given || !drawn;
    }

    private Selection(Selection other, List<Fact> in, List<Fact> unsure) {
        this.facts = other.facts;
        this.kinds = other.kinds;
        this.whole = other.whole;
        this.test = other.test;
        this.in = in;
        this.unsure = unsure;
        this.open = other.open;
        this.onRecord = other.onRecord;
    }

    /**
     * Goes through all facts of these kinds.
     *
     * @param whole what the selector asks
     * @param test the same in some days or for some value
     */
    static Selection of(Facts facts, FactPredicate whole, Set<FactKind> kinds, FactPredicate test) {
        List<Fact> in = List.of();
        List<Fact> unsure = new ArrayList<>();
        for (FactKind kind : kinds) {
            in = and(in, surely(facts.of(kind), test, unsure));
        }
        return new Selection(facts, kinds, whole, test, in, unsure);
    }

    /**
     * Reads them from columns.
     *
     * @param test what the selector asks
     */
    static Selection of(
            Facts facts, FactPredicate test, Set<FactKind> kinds, Function<FactKind, Columns.Column> columns) {
        List<Fact> in = List.of();
        List<Fact> unsure = new ArrayList<>();
        for (FactKind kind : kinds) {
            List<Fact> all = facts.of(kind);
            // A few are gone through as fast.
            in = and(in, all.size() < FEW ? surely(all, test, unsure) : surely(all, columns.apply(kind), unsure));
        }
        return new Selection(facts, kinds, test, test, in, unsure);
    }

    private static List<Fact> surely(List<Fact> ofKind, Columns.Column column, List<Fact> unsure) {
        List<Fact> in = column.in().cardinality() == ofKind.size() ? ofKind : new ArrayList<>();
        for (int i = column.perhaps().nextSetBit(0);
                i >= 0;
                i = column.perhaps().nextSetBit(i + 1)) {
            Fact fact = ofKind.get(i);
            if (!column.in().get(i)) {
                unsure.add(fact);
            } else if (in != ofKind) {
                in.add(fact);
            }
        }
        return in;
    }

    /**
     * What of this lies inside some days, or is not left out.
     *
     * @param within the facts
     * @param inside what else is asked of a fact
     * @param test what the selector asks, there
     */
    Selection narrowed(Facts within, FactPredicate inside, UnaryOperator<FactPredicate> test) {
        List<Fact> straddling = new ArrayList<>();
        List<Fact> surely = surely(touching(inside, true), inside, straddling);
        List<Fact> perhaps = new ArrayList<>();
        List<Fact> open = surely(touching(inside, false), inside, perhaps);
        if (!perhaps.isEmpty() || !straddling.isEmpty()) {
            straddling.addAll(open);
            straddling.addAll(perhaps);
            straddling.sort(Facts.inOrder(kinds));
            open = straddling;
        }
        FactPredicate both = test.apply(whole);
        return new Selection(within, kinds, whole, both, surely, open);
    }

    // Those of the one list, or of the other, that may lie inside.
    private List<Fact> touching(FactPredicate inside, boolean sure) {
        List<Fact> all = sure ? in : unsure;
        ResolvedWindow days = kinds.size() == 1 && all.size() > 1 ? inside.days() : null;
        if (days == null) {
            return all;
        }
        Timeline known = sure ? ofSure : ofUnsure;
        if (known == null) {
            known = new Timeline(all);
            if (sure) {
                ofSure = known;
            } else {
                ofUnsure = known;
            }
        }
        return known.touching(days);
    }

    Set<FactKind> kinds() {
        return kinds;
    }

    /** The selector with its moments resolved. */
    FactPredicate test() {
        return test;
    }

    /** What surely counts, by date. */
    List<Fact> in() {
        return in;
    }

    /** What may count, by date. */
    List<Fact> unsure() {
        return unsure;
    }

    /** Lists from which facts that nobody recorded may count. */
    List<FactList> open() {
        return open;
    }

    /** Whether any of the lists that it draws on was given. */
    boolean onRecord() {
        return onRecord;
    }

    // What of the kind surely counts; where all do, their list itself. What may count is added to the other list.
    private static List<Fact> surely(List<Fact> ofKind, FactPredicate test, List<Fact> unsure) {
        List<Fact> in = ofKind;
        for (int i = 0; i < ofKind.size(); i++) {
            Fact fact = ofKind.get(i);
            Match match = test.on(fact);
            boolean surely = match == Match.IN && !fact.mayBeNobody();
            if (!surely && in == ofKind) {
                in = new ArrayList<>();
                for (int k = 0; k < i; k++) {
                    in.add(ofKind.get(k));
                }
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
        if (in.size() < FEW && unsure.isEmpty() && namesNobodyTwice()) {
            return this;
        }
        Set<String> seen = new HashSet<>();
        List<Fact> surely = firsts(in, seen);
        List<Fact> maybe = firsts(unsure, seen);
        return surely.size() == in.size() && maybe.size() == unsure.size() ? this : new Selection(this, surely, maybe);
    }

    // Of a few, looking at each pair is as fast as a set.
    private boolean namesNobodyTwice() {
        for (int i = 1; i < in.size(); i++) {
            List<String> person = in.get(i).values(Attribute.PERSON);
            for (int k = 0; k < i && person != null; k++) {
                List<String> other = in.get(k).values(Attribute.PERSON);
                if (person.size() != 1 || other != null && other.contains(person.get(0))) {
                    return false;
                }
            }
        }
        return true;
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
