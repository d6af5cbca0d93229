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

/** The directory of a group: what its leaders are recognised as. Who is not in it is unknown, not unrecognised. */
final class Standings {
    private Standings() {}

    static Map<String, Known<Fact>> of(BalintGroup group, long knownOn) {
        Map<String, Known<Fact>> standings = new HashMap<>();
        List<Leadership> leaders = group.leaders().items();
        for (int i = 0; i < leaders.size(); i++) {
            Leadership leader = leaders.get(i);
            String list = Paths.item("/leaders", group.leaders(), i) + "/credentials";
            Known<Fact> held = of(leader.credentials(), list, knownOn);
            standings.merge(leader.person().value(), held, Standings::join);
        }
        return standings;
    }

    private static Known<Fact> of(Known<Credential> credentials, String list, long knownOn) {
        List<Fact> facts = new ArrayList<>();
        for (Credential one : credentials.items()) {
            PlainFact fact = new PlainFact(
                            Paths.item(list, credentials, facts.size()),
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
