package io.github.balint4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Puts what was measured between the markers of a page. */
public final class Report {
    private Report() {}

    /**
     * Writes the page and prints what is new in it.
     *
     * @param args the folder of the measurements and the page
     */
    public static void main(String... args) throws IOException {
        Path folder = Path.of(args[0]);
        Path page = Path.of(args[1]);
        Scores scores = Scores.in(folder);
        Processes processes = Processes.in(folder.resolve("processes.tsv"));
        Properties machine = new Properties();
        try (var lines = Files.newBufferedReader(folder.resolve("machine.properties"))) {
            machine.load(lines);
        }
        Goals goals = Goals.of(scores, processes);
        String text = Files.readString(page);
        text = between(text, "note", "");
        text = between(text, "goals", goals.table());
        text = between(text, "machine", machine(scores, processes, machine));
        text = between(text, "times", times(scores));
        text = between(text, "growth", growth(scores));
        text = between(text, "processes", processes(processes, machine));
        text = between(text, "missed", missed(goals, folder.resolve("profile.md")));
        Files.writeString(page, text);
        System.out.println(goals.table());
    }

    private static String between(String page, String marker, String text) {
        String start = "<!-- measured: " + marker + " -->\n";
        int from = page.indexOf(start);
        int until = page.indexOf("<!-- end -->", from);
        if (from < 0 || until < 0) {
            throw new IllegalArgumentException("the page has no marker " + start.strip());
        }
        return page.substring(0, from + start.length()) + text + page.substring(until);
    }

    private static String machine(Scores scores, Processes processes, Properties machine) throws IOException {
        Manifest manifest;
        try (var own = Report.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            manifest = new Manifest(own);
        }
        String libraries = List.of("Balint", "Hibernate-Validator", "YAVI", "Jackson-2", "Jackson-3", "JMH").stream()
                .map(name -> name.replace('-', ' ') + " "
                        + manifest.getMainAttributes().getValue("X-" + name))
                .collect(Collectors.joining(", "));
        return "| | |\n|---|---|\n"
                + row("day", machine.getProperty("day"))
                + row("processor", machine.getProperty("cpu") + ", " + machine.getProperty("cores") + " cores")
                + row("system", machine.getProperty("system"))
                + row("load before and after", machine.getProperty("before") + "; " + machine.getProperty("after"))
                + row("JVM", scores.java())
                + row("versions", libraries)
                + row("JMH", scores.rounds() + " rounds of one fork each, " + scores.settings())
                + row("processes", processes.turns() + " turns");
    }

    private static String row(String name, String value) {
        return "| " + name + " | " + value + " |\n";
    }

    private static String times(Scores scores) {
        StringBuilder table = new StringBuilder("| | time | allocated |\n|---|---|---|\n");
        for (String name : scores.names()) {
            if (!name.startsWith("Growth.")) {
                table.append("| `")
                        .append(name.replace(" ", "` "))
                        .append(name.contains(" ") ? "" : "`")
                        .append(" | ")
                        .append(scores.time(name).times(0.001).with("%.2f"))
                        .append(" µs | ")
                        .append(String.format(
                                Locale.ROOT, "%.0f", scores.bytes(name).median()))
                        .append(" bytes |\n");
            }
        }
        return table.toString();
    }

    private static String growth(Scores scores) {
        StringBuilder table = new StringBuilder(
                "| sessions | `validate` | allocated | by hand | allocated | `readGroup` | allocated |\n"
                        + "|---|---|---|---|---|---|---|\n");
        for (int sessions : List.of(12, 120, 1_200, 12_000)) {
            table.append("| ").append(sessions);
            for (String name : List.of("validate", "handWritten", "readGroup")) {
                String key = "Growth." + name + " " + sessions;
                table.append(String.format(
                        Locale.ROOT,
                        " | %.1f ns | %.1f bytes",
                        scores.time(key).median() / sessions,
                        scores.bytes(key).median() / sessions));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String processes(Processes processes, Properties machine) {
        StringBuilder table =
                new StringBuilder("| | whole process | beside the empty one | classes loaded |\n|---|---|---|---|\n");
        for (String name : processes.names()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s ms | %.2f x | %s |%n",
                    name.replace('_', ' '),
                    processes.of(name).times(1000).with("%.0f"),
                    processes.ratio(name, "empty"),
                    machine.getProperty("classes." + name, "")));
        }
        return table.toString();
    }

    private static String missed(Goals goals, Path profile) throws IOException {
        if (goals.missed().isEmpty()) {
            return "Nothing.\n";
        }
        String list = goals.missed().stream().map(one -> "- " + one + "\n").collect(Collectors.joining());
        return list + "\n" + Files.readString(profile);
    }
}
