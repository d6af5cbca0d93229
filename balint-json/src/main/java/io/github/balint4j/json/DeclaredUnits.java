package io.github.balint4j.json;

import io.github.balint4j.rules.criterion.Unit;
import java.util.HashMap;
import java.util.Map;

/** Finds the units that a rulebook declares before it is read, as they may stand after the criteria that name them. */
final class DeclaredUnits {
    private static final String PROPERTY = "units";

    private DeclaredUnits() {}

    /** The declared units by their codes, as far as they can be read; reading the document tells what is wrong with others. */
    static Map<String, Unit> in(String text) {
        Map<String, Unit> units = new HashMap<>();
        if (!text.contains('"' + PROPERTY + '"')) {
            return units;
        }
        TextSource source = new TextSource(text);
        try {
            if (source.next() == Token.OBJECT) {
                Reading in = new Reading(source);
                while (source.next() == Token.NAME) {
                    boolean found = source.text().equals(PROPERTY);
                    source.next();
                    if (found && source.token() == Token.ARRAY) {
                        while (source.next() != Token.END_ARRAY) {
                            Unit unit = UnitForms.DECLARED.read(in);
                            if (unit != null) {
                                units.putIfAbsent(unit.code(), unit);
                            }
                        }
                    } else {
                        in.skip();
                    }
                }
            }
        } catch (Broken broken) {
            // reading the document says so
        }
        return units;
    }
}
