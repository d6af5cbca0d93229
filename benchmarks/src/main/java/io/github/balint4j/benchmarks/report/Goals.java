package io.github.balint4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The goals, each beside what was measured. */
final class Goals {
    private static final double COMMAND_TO_EMPTY = 200.0 / 43;

    private final Scores scores;
    private final Processes processes;
    private final List<String> rows = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    private Goals(Scores scores, Processes processes) {
        this.scores = scores;
        this.processes = processes;
    }

    static Goals of(Scores scores, Processes processes) {
        Goals goals = new Goals(scores, processes);
        for (String subject : List.of("valid", "violating")) {
            goals.atMost(
                    "`validate` beside hand-written `if`s, " + subject,
                    scores.ratio("Check.validate " + subject, "Check.handWritten " + subject),
                    2);
        }
        goals.allocation();
        for (String subject : List.of("valid", "violating")) {
            goals.atLeast(
                    "Hibernate Validator beside `assess`, " + subject,
                    scores.ratio("Check.hibernateValidator " + subject, "Check.assess " + subject),
                    1.5);
        }
        goals.atMost(
                "read and `validate` beside the hand-written streaming reader",
                scores.ratio("Read.readAndValidate", "Read.handWritten"),
                1.5);
        goals.atMost(
                "read and `validate` beside Jackson 2 databind reading alone",
                scores.ratio("Read.readAndValidate", "Read.databind"),
                1);
        goals.growth("validate");
        goals.growth("readGroup");
        goals.command();
        return goals;
    }

    /** The table. */
    String table() {
        return "| what | measured | goal | |\n|---|---|---|---|\n" + String.join("\n", rows) + "\n";
    }

    /** What was missed. */
    List<String> missed() {
        return missed;
    }

    private void atMost(String what, Spread ratio, double goal) {
        row(what, ratio.with("%.2f") + " x", "at most " + shown(goal) + " x", ratio.median() <= goal);
    }

    private void atLeast(String what, Spread ratio, double goal) {
        row(what, ratio.with("%.2f") + " x", "at least " + shown(goal) + " x", ratio.median() >= goal);
    }

    private void allocation() {
        double more = scores.bytes("Growth.validate 12000").median()
                - scores.bytes("Growth.validate 120").median();
        double each = more / (12_000 - 120);
        row(
                "bytes that `validate` allocates for each further session",
                String.format(Locale.ROOT, "%.1f", each),
                "0",
                Math.abs(each) < 0.5);
    }

    private void growth(String name) {
        Spread ratio = scores.ratio("Growth." + name + " 12000", "Growth." + name + " 120");
        atMost("time of `" + name + "` for each session, 12 000 beside 120 sessions", ratio.times(0.01), 1.5);
    }

    private void command() {
        double ratio = processes.ratio("balint", "empty");
        row(
                "`balint check` in a fresh JVM beside an empty one",
                String.format(Locale.ROOT, "%.2f x", ratio),
                String.format(Locale.ROOT, "at most %.2f x (200 ms where it takes 43)", COMMAND_TO_EMPTY),
                ratio <= COMMAND_TO_EMPTY);
    }

    private void row(String what, String measured, String goal, boolean isMet) {
        rows.add("| " + what + " | " + measured + " | " + goal + " | " + (isMet ? "met" : "**missed**") + " |");
        if (!isMet) {
            missed.add(what);
        }
    }

    private static String shown(double goal) {
        return goal == Math.rint(goal) ? String.format(Locale.ROOT, "%.0f", goal) : Double.toString(goal);
    }
}
