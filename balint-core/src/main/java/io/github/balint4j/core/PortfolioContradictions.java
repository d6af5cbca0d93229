package io.github.balint4j.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through one portfolio for what cannot be true together. */
final class PortfolioContradictions {
    private final Portfolio portfolio;
    private final List<Contradiction> found = new ArrayList<>();

    PortfolioContradictions(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<Contradiction> find() {
        notSessions("/supervision", portfolio.supervision());
        notSessions("/intervision", portfolio.intervision());
        notSessions("/training", portfolio.training());
        notSessions("/practice", portfolio.practice());
        notSessions("/teaching", portfolio.teaching());
        attestations();
        directory();
        return List.copyOf(found);
    }

    // Whoever writes a role there thinks of a session: counted as anything else, it would be lost.
    private void notSessions(String list, Known<Experience> entries) {
        for (int i = 0; i < entries.items().size(); i++) {
            Experience one = entries.items().get(i);
            if (one.role().isPresent()) {
                found.add(new Contradiction(
                        Contradiction.Code.NOT_OF_THIS_LIST,
                        list + "/" + i,
                        "only an entry of sessions has a role: move it there, or leave the role out"));
            }
        }
    }

    private void attestations() {
        Set<Attestation> seen = new HashSet<>();
        for (int i = 0; i < portfolio.attestations().items().size(); i++) {
            Attestation one = portfolio.attestations().items().get(i);
            if (!seen.add(one)) {
                found.add(new Contradiction(
                        Contradiction.Code.ATTESTED_TWICE,
                        "/attestations/" + i,
                        "the judgement of " + one.topic() + " on " + one.on() + " is listed already: once is enough"));
            }
        }
    }

    private void directory() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < portfolio.directory().size(); i++) {
            String id = portfolio.directory().get(i).id();
            Integer first = seen.putIfAbsent(id, i);
            if (first != null) {
                found.add(new Contradiction(
                        Contradiction.Code.LISTED_TWICE,
                        "/directory/" + i,
                        id + " is in the directory already, at /directory/" + first + ": put it all into one entry"));
            }
        }
    }
}
