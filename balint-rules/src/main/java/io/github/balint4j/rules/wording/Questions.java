package io.github.balint4j.rules.wording;

import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.List;
import java.util.Optional;

/** What is not on record, as people are asked for it: "the mode of sessions 1 to 9". */
final class Questions {
    private final Words words;

    Questions(Words words) {
        this.words = words;
    }

    /** What is asked for, a phrase. */
    String say(Remedy.Supply supply) {
        Datum datum = supply.datum();
        String name = name(datum).orElseGet(() -> words.property(datum.name()));
        // A frame that stands alone is the whole document: "the format", and no more.
        boolean whole = supply.at().equals(List.of(""))
                && switch (datum.kind()) {
                    case DATE, FACET, AMOUNT -> true;
                    default -> false;
                };
        String key = supply.at().isEmpty() ? "elsewhere" : whole ? "term" : key(supply);
        // "The who was present of": what is no noun is asked in a way of its own.
        String own = "question.of." + datum.name();
        return words.say(
                key.equals("facet") && words.has(own) ? own : "question." + key,
                "name",
                name,
                "at",
                words.places().say(supply.at()));
    }

    /** Which text: beside a list, the number that would do. */
    static String key(Remedy.Supply supply) {
        Datum.Kind kind = supply.datum().kind();
        return kind.code() + (kind == Datum.Kind.LIST && supply.at().size() > 1 ? ".total" : "");
    }

    /** What a list or a term is called; a property goes by its own name. */
    Optional<String> name(Datum datum) {
        return switch (datum.kind()) {
            case LIST -> Optional.of(words.say("list." + datum.name()));
            case TERM, MAXIMUM, EXACT, MONTHS -> Optional.of(words.say("term." + datum.name()));
            case DATE, FACET, AMOUNT, PEOPLE, PARTS, STATED, MILESTONE -> Optional.empty();
        };
    }
}
