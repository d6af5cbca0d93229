package io.github.balint4j.rules.fact;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The directory of a group: what its leaders are recognised as. Who is not in it is unknown, not unrecognised. */
final class Standings {
    /** Nobody said anything of anybody. */
    static final Standings NONE = new Standings(Map::of);

    private final Supplier<Map<String, Known<Fact>>> source;
    private volatile @Nullable Map<String, Known<Fact>> byPerson;

    private Standings(Supplier<Map<String, Known<Fact>>> source) {
        this.source = source;
    }

    /** Those of a group's leaders, gathered when first asked for: few rulebooks ask. */
    static Standings of(BalintGroup group, long knownOn) {
        return new Standings(() -> gather(group, knownOn));
    }

    /** What the person is recognised as; absent when nobody said. */
    Known<Fact> of(String person) {
        Map<String, Known<Fact>> known = byPerson;
        if (known == null) {
            known = source.get();
            byPerson = known;
        }
        return known.getOrDefault(person, Known.absent());
    }

    private static Map<String, Known<Fact>> gather(BalintGroup group, long knownOn) {
        Map<String, Known<Fact>> standings = new HashMap<>();
        List<Leadership> leaders = group.leaders().items();
        String items = Path.items("/leaders", group.leaders());
        for (int i = 0; i < leaders.size(); i++) {
            Leadership leader = leaders.get(i);
            String list = new Path(items, i) + "/credentials";
            Known<Fact> held = of(leader.credentials(), list, knownOn);
            standings.merge(leader.person().value(), held, Standings::join);
        }
        return standings;
    }

    private static Known<Fact> of(Known<Credential> credentials, String list, long knownOn) {
        List<Fact> facts = new ArrayList<>();
        String items = Path.items(list, credentials);
        for (Credential one : credentials.items()) {
            PlainFact fact = new PlainFact(
                            new Path(items, facts.size()),
                            FactKind.AUTHORISATION,
                            "",
                            one.issuer().value(),
                            Days.standing(one.from(), one.until(), knownOn))
                    .with(Facet.AUTHORITY, one.issuer().value())
                    .with(Facet.STATUS, Codes.of(one.status()));
            one.tier().ifPresent(tier -> fact.with(Facet.TIER, tier.value()));
            facts.add(fact);
        }
        return switch (credentials.state()) {
            case ABSENT -> Known.absent();
            case INCOMPLETE -> Known.incomplete(facts);
            case COMPLETE -> Known.complete(facts);
        };
    }

    // Whoever led twice is the same person: what either entry says holds of them.
    private static Known<Fact> join(Known<Fact> one, Known<Fact> other) {
        List<Fact> all = new ArrayList<>(one.items());
        all.addAll(other.items());
        if (one.isAbsent() && other.isAbsent()) {
            return Known.absent();
        }
        return one.isComplete() || other.isComplete() ? Known.complete(all) : Known.incomplete(all);
    }
}
