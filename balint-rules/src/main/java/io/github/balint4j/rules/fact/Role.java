package io.github.balint4j.rules.fact;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.List;
import java.util.stream.Stream;

/** Whose place it is. */
enum Role {
    MEMBER("member", "members"),
    WAITING("waiting", "waiting"),
    LEADER("leader", "leaders"),
    /** One of the leaders, who leads beside another. */
    CO_LEADER("leader", "leaders", "co-leader");

    private final String code;
    private final List<String> codes;
    private final String listName;
    private final String list;
    private final String total;
    private final Fact ghost;

    Role(String code, String listName, String... more) {
        this.code = code;
        this.codes = Stream.concat(Stream.of(code), Stream.of(more)).toList();
        this.listName = listName;
        this.list = "/" + listName;
        this.total = "/stated/" + (listName.equals("members") ? "enrolled" : code);
        this.ghost = ghost(Days.UNKNOWN);
    }

    /** As a code. */
    String code() {
        return code;
    }

    /** As the values of an attribute. */
    List<String> codes() {
        return codes;
    }

    /** Where the number of those people stands who have no names. */
    String total() {
        return total;
    }

    /** The name of the list of those people. */
    String listName() {
        return listName;
    }

    /** Where the list of those people stands. */
    String list() {
        return list;
    }

    /** Stands for those who are not listed. */
    Fact ghost() {
        return ghost;
    }

    /** Stands for those who are not listed, on these days. */
    Fact ghost(Days days) {
        return new PlainFact(DataPath.of(list), FactKind.PLACE, code, "", days).with(Attribute.ROLE, codes);
    }
}
