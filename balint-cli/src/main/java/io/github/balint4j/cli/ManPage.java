package io.github.balint4j.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, from the descriptions that the help is made of; in the language of man(7). */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** The page of a command with its subcommands. */
    static String of(CommandLine command, String version) {
        ManPage man = new ManPage();
        man.whole(command, version);
        return man.page.toString();
    }

    private void whole(CommandLine command, String version) {
        CommandSpec spec = command.getCommandSpec();
        String name = spec.name();
        request("TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + name + " " + version + "\"");
        request("SH NAME");
        line(name + " - checks Balint groups and their leaders against published rules");
        request("SH SYNOPSIS");
        line(synopsis(spec));
        request("SH DESCRIPTION");
        line(said(spec.usageMessage().description()));
        request("SH OPTIONS");
        arguments(spec);
        request("SH COMMANDS");
        command.getSubcommands().forEach(this::subcommand);
        request("SH EXIT STATUS");
        statuses(spec.usageMessage().exitCodeList());
        request("SH EXAMPLES");
        examples(spec.usageMessage().footer());
    }

    private void subcommand(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        request("SS " + name);
        line(synopsis(spec));
        request("PP");
        line(said(spec.usageMessage().description()));
        arguments(spec);
        Map<String, String> statuses = spec.usageMessage().exitCodeList();
        if (!statuses.isEmpty()) {
            request("PP");
            line(spec.usageMessage().exitCodeListHeading().replace("%n", ""));
            statuses(statuses);
        }
        examples(spec.usageMessage().footer());
    }

    private static String synopsis(CommandSpec spec) {
        return new Help(spec, Help.defaultColorScheme(Ansi.OFF)).synopsis(0).strip();
    }

    private void arguments(CommandSpec spec) {
        for (PositionalParamSpec positional : spec.positionalParameters()) {
            entry(positional.paramLabel(), positional);
        }
        for (OptionSpec option : spec.options()) {
            if (!option.inherited()) {
                String value = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
                entry(String.join(", ", option.names()) + value, option);
            }
        }
    }

    private void entry(String term, ArgSpec argument) {
        entry(term, said(argument.description()));
    }

    private void entry(String term, String text) {
        request("TP");
        page.append("\\fB").append(escaped(term)).append("\\fR\n");
        line(text);
    }

    private void statuses(Map<String, String> statuses) {
        statuses.forEach(this::entry);
    }

    private void examples(String... lines) {
        List<String> commands = Stream.of(lines).map(String::strip).toList();
        if (!commands.isEmpty()) {
            request("PP");
            request("nf");
            commands.forEach(this::line);
            request("fi");
        }
    }

    private static String said(String... description) {
        return Stream.of(description).map(String::strip).collect(Collectors.joining(" "));
    }

    private void request(String request) {
        page.append('.').append(request).append('\n');
    }

    private void line(String text) {
        String said = escaped(text);
        // A line that begins so would be a request.
        page.append(said.startsWith(".") || said.startsWith("'") ? "\\&" : "")
                .append(said)
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace('\n', ' ');
    }
}
