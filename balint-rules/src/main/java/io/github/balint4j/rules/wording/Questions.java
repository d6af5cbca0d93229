package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.Optional;

/** What is not on record, as people are asked for it: "the mode of sessions 1 to 9". */
final class Questions {
    private Questions() {}

    /** What is asked for, a phrase. */
    static String say(Remedy.Supply supply) {
        Datum datum = supply.datum();
        String name = name(datum).orElseGet(() -> Words.property(datum.name()));
        String key = supply.at().isEmpty() ? "elsewhere" : key(supply);
        return Words.say("question." + key, "name", name, "at", Places.say(supply.at()));
    }

    /** Which text: beside a list, the number that would do. */
    static String key(Remedy.Supply supply) {
        Datum.Kind kind = supply.datum().kind();
        return kind.code() + (kind == Datum.Kind.LIST && supply.at().size() > 1 ? ".total" : "");
    }

    /** What a list or a term is called; a property goes by its own name. */
    static Optional<String> name(Datum datum) {
        return switch (datum.kind()) {
            case LIST -> Optional.of(Words.say("list." + datum.name()));
            case TERM, MAXIMUM, EXACT, MONTHS -> Optional.of(Words.say("term." + datum.name()));
            case DATE, FACET, AMOUNT, PEOPLE, PARTS, STATED, MILESTONE -> Optional.empty();
        };
    }
}
