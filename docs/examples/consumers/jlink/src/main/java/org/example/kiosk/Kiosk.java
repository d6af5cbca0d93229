package org.example.kiosk;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.InvalidDocument;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;

/** {@code kiosk GROUP.json RULEBOOK DAY}: how the group stands, in short. */
public final class Kiosk {
    private Kiosk() {}

    public static void main(String[] arguments) {
        Rulebook rulebook = Rulebooks.find(arguments[1]).orElseThrow();
        try {
            BalintGroup group = BalintJson.parseGroup(Path.of(arguments[0]));
            System.out.println(
                    rulebook.assess(group, LocalDate.parse(arguments[2])).summary());
        } catch (InvalidDocument e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
