package io.github.balint4j.cli.console;

import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * All that the command takes from outside, besides its arguments and the files they name.
 *
 * @param in what {@code -} reads
 * @param out where reports go
 * @param err where it says what it could not do
 * @param today the day of the assessment where neither the arguments nor the document give one: one day a run
 * @param terminal whether {@code out} shows colours
 * @param shelf the rulebooks that there are
 */
public record Environment(
        InputStream in, Output out, Output err, Supplier<LocalDate> today, boolean terminal, RulebookRegistry shelf) {
    /** Surroundings with a day and rulebooks that are there already. */
    public Environment(
            InputStream in, Output out, Output err, LocalDate today, boolean terminal, List<Rulebook> rulebooks) {
        this(in, out, err, () -> today, terminal, new RulebookRegistry(rulebooks));
    }
}
