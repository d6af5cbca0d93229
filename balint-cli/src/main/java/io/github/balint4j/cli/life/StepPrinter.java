package io.github.balint4j.cli.life;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.FileSet;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Output;
import io.github.balint4j.cli.console.ProblemPrinter;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.life.Transition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Prints what came of a step in the life of a group, or writes it into the file of the group. */
public final class StepPrinter {
    private final Environment around;
    private final Format format;

    /** In these surroundings, in this format. */
    public StepPrinter(Environment around, Format format) {
        this.around = around;
        this.format = format;
    }

    /** The step took place, or was refused; {@code read} is what the file held before. */
    public ExitStatus took(String named, boolean writes, byte[] read, Transition transition) {
        Optional<BalintGroup> group = transition.group();
        if (writes && group.isPresent()) {
            Optional<String> failure = write(named, read, BalintJson.write(group.get(), Layout.INDENTED));
            if (failure.isPresent()) {
                if (format == Format.JSON) {
                    around.out().line(ProblemPrinter.json(named, failure.get()));
                }
                around.err().line("balint: " + failure.get());
                return ExitStatus.UNUSABLE;
            }
        }
        if (format == Format.JSON) {
            around.out().line(BalintJson.write(transition, Layout.COMPACT).strip());
        } else if (group.isEmpty()) {
            transition.obstacles().forEach(one -> around.err().line(one.inWords(locale())));
        } else if (writes) {
            events(transition, around.out());
        } else {
            events(transition, around.err());
            around.out().print(BalintJson.write(group.get(), Layout.INDENTED));
            around.out().flush();
        }
        return group.isPresent() ? ExitStatus.SATISFIED : ExitStatus.NOT_SATISFIED;
    }

    private static Optional<String> write(String file, byte[] read, String text) {
        FileSet files = new FileSet();
        try {
            files.update(file, read, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is the only one
        }
        return files.write();
    }

    private void events(Transition transition, Output to) {
        transition.events().stream().map(event -> event.inWords(locale())).forEach(to::line);
    }

    private Locale locale() {
        return around.language().locale();
    }
}
