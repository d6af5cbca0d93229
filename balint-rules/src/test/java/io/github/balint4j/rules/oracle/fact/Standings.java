package io.github.balint4j.rules.oracle.fact;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.StatedLeaders;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The directory: what the leaders of a group are recognised as, and what is known of those of whom a portfolio speaks. Who is
 * not in it is unknown, not unrecognised.
 */
final class Standings {
    /** The leaders who are not named, and of whom it is stated what they have in common: where that stands, which no pseudonym is. */
    static final String DESCRIBED = "/stated/leaders";

    /** Nobody said anything of anybody. */
    static final Standings NONE = new Standings(Map::of);

    private final Supplier<Map<String, Held>> source;
    private volatile @Nullable Map<String, Held> byId;

    Standings(Supplier<Map<String, Held>> source) {
        this.source = source;
    }

    /** Those of a group's leaders, gathered when first asked for: few rulebooks ask. */
    static Standings of(BalintGroup group, long knownOn) {
        return new Standings(() -> gather(group, knownOn));
    }

    /** Those in a portfolio's directory. */
    static Standings of(Portfolio portfolio, long knownOn) {
        return new Standings(() -> gather(portfolio, knownOn));
    }

    /** What the person or society holds. */
    Held of(String id) {
        Map<String, Held> known = byId;
        if (known == null) {
            known = source.get();
            byId = known;
        }
        return known.getOrDefault(id, Held.UNKNOWN);
    }

    private static Map<String, Held> gather(BalintGroup group, long knownOn) {
        Map<String, Held> standings = new HashMap<>();
        List<Leadership> leaders = group.leaders().items();
        String items = Path.items("/leaders", group.leaders());
        for (int i = 0; i < leaders.size(); i++) {
            Leadership leader = leaders.get(i);
            String list = new Path(items, i) + "/credentials";
            Held held = new Held(
                    authorisations(leader.credentials(), list, knownOn),
                    ghosts(leader.credentials(), Known.absent(), Known.absent()));
            // Whoever led twice is the same person: what either entry says holds of them.
            standings.merge(leader.person().value(), held, Held::and);
        }
        group.stated()
                .leaders()
                .map(StatedLeaders::credentials)
                .ifPresent(all -> standings.put(
                        DESCRIBED,
                        new Held(
                                authorisations(all, DESCRIBED + "/credentials", knownOn),
                                ghosts(all, Known.absent(), Known.absent()))));
        return standings;
    }

    private static Map<String, Held> gather(Portfolio portfolio, long knownOn) {
        Map<String, Held> standings = new HashMap<>();
        for (int i = 0; i < portfolio.directory().size(); i++) {
            DirectoryEntry entry = portfolio.directory().get(i);
            String path = "/directory/" + i;
            List<Fact> facts = new ArrayList<>(authorisations(entry.credentials(), path + "/credentials", knownOn));
            facts.addAll(memberships(entry.memberships(), path + "/memberships", knownOn));
            facts.addAll(standings(FactKind.QUALIFICATION, entry.qualifications(), path + "/qualifications", knownOn));
            standings.put(
                    entry.id(),
                    new Held(facts, ghosts(entry.credentials(), entry.memberships(), entry.qualifications())));
        }
        return standings;
    }

    private static List<Fact> ghosts(Known<?> credentials, Known<?> memberships, Known<?> qualifications) {
        List<Fact> ghosts = new ArrayList<>(Held.ghost(FactKind.AUTHORISATION, credentials));
        ghosts.addAll(Held.ghost(FactKind.MEMBERSHIP, memberships));
        ghosts.addAll(Held.ghost(FactKind.QUALIFICATION, qualifications));
        return ghosts;
    }

    static List<Fact> authorisations(Known<Credential> credentials, String list, long knownOn) {
        List<Fact> facts = new ArrayList<>();
        String items = Path.items(list, credentials);
        for (Credential one : credentials.items()) {
            PlainFact fact = new PlainFact(
                            new Path(items, facts.size()),
                            FactKind.AUTHORISATION,
                            "",
                            one.issuer().value(),
                            Days.holding(one.from(), one.until(), knownOn))
                    .with(Attribute.AUTHORITY, one.issuer().value())
                    .with(Attribute.STATUS, Codes.of(one.status()));
            one.tier().ifPresent(tier -> fact.with(Attribute.TIER, tier.value()));
            facts.add(fact);
        }
        return facts;
    }

    static List<Fact> memberships(Known<SocietyMembership> memberships, String list, long knownOn) {
        List<Fact> facts = new ArrayList<>();
        String items = Path.items(list, memberships);
        for (SocietyMembership one : memberships.items()) {
            facts.add(new PlainFact(
                            new Path(items, facts.size()),
                            FactKind.MEMBERSHIP,
                            "",
                            one.society().value(),
                            Days.holding(one.from(), one.until(), knownOn))
                    .with(Attribute.AUTHORITY, one.society().value()));
        }
        return facts;
    }

    static List<Fact> standings(FactKind kind, Known<Standing> standings, String list, long knownOn) {
        List<Fact> facts = new ArrayList<>();
        String items = Path.items(list, standings);
        for (Standing one : standings.items()) {
            PlainFact fact = new PlainFact(
                            new Path(items, facts.size()),
                            kind,
                            "",
                            one.code(),
                            Days.holding(one.from(), one.until(), knownOn))
                    .with(kind == FactKind.REGION ? Attribute.REGION : Attribute.CODE, one.code());
            one.field().ifPresent(field -> fact.with(Attribute.FIELD, field));
            one.authority().ifPresent(authority -> fact.with(Attribute.AUTHORITY, authority.value()));
            facts.add(fact);
        }
        return facts;
    }
}
