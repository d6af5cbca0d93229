package io.github.balint4j.cli;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Output;
import io.github.balint4j.cli.console.RulebookRegistry;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** One run of the command, in this process: its exit status, and what it wrote where. */
record Run(int status, String out, String err) {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    /** Runs with nothing on the standard input. */
    static Run of(Object... args) {
        return reading("", args);
    }

    /** Runs with this text on the standard input. */
    static Run reading(String standardInput, Object... args) {
        return with(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), Clinic.RULEBOOKS, args);
    }

    static Run with(InputStream in, List<Rulebook> rulebooks, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = to(out, in, rulebooks, args);
        return new Run(run.status, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs with {@code out} as standard output. */
    static Run to(OutputStream out, InputStream in, List<Rulebook> rulebooks, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // The shipped ones are found as the command itself finds them.
        RulebookRegistry shelf = rulebooks.equals(Rulebooks.all())
                ? new RulebookRegistry(Rulebooks::all, Rulebooks::find)
                : new RulebookRegistry(rulebooks);
        Environment around =
                new Environment(in, new Output(out), new Output(err), () -> TODAY, false, shelf, Language.ENGLISH);
        String[] texts = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        return new Run(Balint.run(around, texts), "", err.toString(StandardCharsets.UTF_8));
    }
}
