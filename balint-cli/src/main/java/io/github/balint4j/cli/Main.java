package io.github.balint4j.cli;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Output;
import io.github.balint4j.cli.console.RulebookRegistry;
import io.github.balint4j.cli.console.Terminal;
import io.github.balint4j.rules.Rulebooks;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.LocalDate;

/** Where the command starts, and the one place that asks for the streams, the clock and the environment. */
public final class Main {
    private Main() {}

    /** Runs the command and ends with its exit status. */
    public static void main(String... args) {
        Environment around = new Environment(
                System.in,
                new Output(new FileOutputStream(FileDescriptor.out)),
                new Output(new FileOutputStream(FileDescriptor.err)),
                new Today(() -> LocalDate.now()),
                Terminal.shows(System.console(), System.getenv("NO_COLOR"), System.getenv("TERM")),
                new RulebookRegistry(Rulebooks::all, Rulebooks::find),
                Environment.language(System.getenv("LC_ALL"), System.getenv("LC_MESSAGES"), System.getenv("LANG")));
        System.exit(Balint.run(around, args));
    }
}
