package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The standings of one person or society, as a directory has them.
 *
 * @param facts what is recorded
 * @param ghosts stand for what nobody recorded, one for each list that is not complete
 */
public record PartyStandings(List<Fact> facts, List<Fact> ghosts) {
    /** Nobody said anything: all may be. */
    static final PartyStandings UNKNOWN = new PartyStandings(
            List.of(),
            List.of(ghost(FactKind.AUTHORISATION), ghost(FactKind.MEMBERSHIP), ghost(FactKind.QUALIFICATION)));

    /** Copies the lists. */
    public PartyStandings {
        facts = List.copyOf(facts);
        ghosts = List.copyOf(ghosts);
    }

    static Fact ghost(FactKind kind) {
        return new PlainFact(DataPath.of("/directory"), kind, "", "", Days.UNKNOWN);
    }

    /** The ghost of a list, if it is not complete. */
    static List<Fact> ghost(FactKind kind, Known<?> list) {
        return list.isComplete() ? List.of() : List.of(ghost(kind));
    }

    /** This and {@code other} of the same person: what either lists holds, and a list that either has whole is whole. */
    PartyStandings and(PartyStandings other) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(other.facts);
        return new PartyStandings(
                all,
                ghosts.stream()
                        .filter(ghost -> other.ghosts.stream().anyMatch(open -> open.kind() == ghost.kind()))
                        .toList());
    }
}
