package io.github.balint4j.rules.fact;

import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.List;

/** Whose place it is. */
enum Role {
    MEMBER("members", "member"),
    WAITING("waiting", "waiting"),
    LEADER("leaders", "leader"),
    /** One of the leaders, who leads beside another. */
    CO_LEADER("leaders", "leader", "co-leader");

    private final String listName;
    private final String list;
    private final List<String> codes;

    Role(String listName, String... codes) {
        this.listName = listName;
        this.list = "/" + listName;
        this.codes = List.of(codes);
    }

    /** The name of the list of those people. */
    String listName() {
        return listName;
    }

    /** Where the list of those people stands. */
    String list() {
        return list;
    }

    PlainFact place(Path path, String name, Days days) {
        PlainFact place = new PlainFact(path, FactKind.PLACE, codes.get(0), name, days).with(Facet.ROLE, codes);
        return name.isEmpty() ? place : place.with(Facet.PERSON, name);
    }

    Fact ghost(Days days) {
        return place(Path.of(list), "", days);
    }
}
