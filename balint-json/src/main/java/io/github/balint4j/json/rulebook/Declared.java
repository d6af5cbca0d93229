package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.WholeText;
import io.github.balint4j.json.token.Broken;
import io.github.balint4j.json.token.TextSource;
import io.github.balint4j.json.token.Token;
import io.github.balint4j.rules.criterion.Unit;
import io.vavr.control.Validation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rulebook says of itself and its rows depend on. It is found before the rulebook is read, as it may stand after them.
 *
 * @param units the declared units by their codes, as far as they can be read
 * @param broken the codes of those that cannot
 * @param aboutPersons whether it is about persons, and not about groups; empty where that cannot be read
 */
public record Declared(Map<String, Unit> units, Set<String> broken, Optional<Boolean> aboutPersons) {
    static final Declared NOTHING = new Declared(Map.of(), Set.of(), Optional.empty());

    /** What was declared in the document that is being read. */
    static Declared of(ReadContext in) {
        return in.known(Declared.class).orElse(NOTHING);
    }

    /** Lets those that read there know it. */
    public ReadContext knownTo(ReadContext in) {
        in.know(Declared.class, this);
        return in;
    }

    /** What the text declares, as far as it can be read; reading the document tells what is wrong with it. */
    public static Declared in(String text) {
        Map<String, Unit> units = new HashMap<>();
        Set<String> broken = new HashSet<>();
        Optional<Boolean> persons = Optional.empty();
        TextSource source = new TextSource(text);
        try {
            if (source.next() == Token.OBJECT) {
                ReadContext in = new ReadContext(source);
                while (source.next() == Token.NAME) {
                    String property = source.text();
                    source.next();
                    if (property.equals("units") && source.token() == Token.ARRAY) {
                        while (source.next() != Token.END_ARRAY) {
                            int from = Math.toIntExact(in.mark());
                            in.skip();
                            unit(text.substring(from, Math.toIntExact(in.mark()) + 1), units, broken);
                        }
                    } else if (property.equals("about")) {
                        persons = Optional.ofNullable(RulebookForms.ABOUT.read(in));
                    } else {
                        in.skip();
                    }
                }
            }
        } catch (Broken e) {
            // reading the document says so
        }
        return new Declared(units, broken, persons);
    }

    private static void unit(String unit, Map<String, Unit> units, Set<String> broken) {
        Validation<?, Unit> read = WholeText.read(unit, UnitForms.DECLARED);
        if (read.isValid()) {
            units.putIfAbsent(read.get().code(), read.get());
        } else {
            Optional.ofNullable(WholeText.text(unit, "unit")).ifPresent(broken::add);
        }
    }
}
