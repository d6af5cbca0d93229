package io.github.balint4j.rules.fact;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A record that is made up fact by fact, and whole: nothing else is on it. */
public final class MadeFacts {
    private final LocalDate asOf;
    private final Map<String, PartyStandings> directory = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    /** An empty record of a day. */
    public MadeFacts(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Adds a fact that is known in all that is given. */
    public void add(FactKind kind, Days days, Map<Attribute, List<String>> values, Map<Dimension, Long> amounts) {
        facts.add(fact(facts.size(), kind, days, values, amounts));
    }

    /** Adds a session at which these members were, and no others. */
    public void session(
            Days days, Map<Attribute, List<String>> values, Map<Dimension, Long> amounts, List<String> present) {
        PlainFact session = new PlainFact(new DataPath("/made", facts.size()), FactKind.SESSION, "", "", days) {
            @Override
            public Known.State people(Party party, Collection<Person> into) {
                present.forEach(id -> into.add(new Person(PersonId.of(id), into.size())));
                return Known.State.COMPLETE;
            }
        };
        facts.add(filled(session, values, amounts));
    }

    /** Somebody in the directory, who holds nothing as yet. */
    public void person(String id) {
        directory.put(id, new PartyStandings(List.of(), List.of()));
    }

    /** Adds a standing of somebody in the directory. */
    public void holds(String id, FactKind kind, Days days, Map<Attribute, List<String>> values) {
        PartyStandings standing =
                new PartyStandings(List.of(fact(directory.size(), kind, days, values, Map.of())), List.of());
        directory.merge(id, standing, PartyStandings::and);
    }

    private static PlainFact fact(
            int index, FactKind kind, Days days, Map<Attribute, List<String>> values, Map<Dimension, Long> amounts) {
        String role = kind == FactKind.PLACE ? values.get(Attribute.ROLE).get(0) : "";
        return filled(new PlainFact(new DataPath("/made", index), kind, role, "", days), values, amounts);
    }

    private static PlainFact filled(PlainFact fact, Map<Attribute, List<String>> values, Map<Dimension, Long> amounts) {
        values.forEach(fact::with);
        amounts.forEach((dimension, amount) -> fact.with(dimension, Amount.of(amount)));
        return fact;
    }

    /** All of it; lists of other kinds are empty. */
    public Facts facts() {
        List<FactList> shelves = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            PlainFact kin = new PlainFact(DataPath.of("/" + kind.code()), kind, "", "", Days.UNKNOWN);
            shelves.add(new FactList(kind.code(), "/" + kind.code(), Known.State.COMPLETE, kin));
        }
        FrameView frame = new FrameView(GroupFrame.builder().build(), "/frame");
        return new Facts(asOf, frame, new Directory(() -> directory), facts, List.of(), List.of(), shelves);
    }
}
