package io.github.balint4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The goals, each beside what was measured. */
final class Goals {
    private static final int JAVA = Runtime.version().feature();

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
                    "`validate` beside hand-written `if`s, 12 sessions, " + subject,
                    scores.ratio("Check.validate " + subject, "Check.handWritten " + subject),
                    2.5);
        }
        goals.atMost(
                "the same, 1 200 sessions",
                scores.ratio("Growth.validate 1200", "Growth.handWritten 1200"),
                1.7);
        goals.allocation();
        goals.atMost(
                "all rulebooks about groups on one `AssessmentSubject` beside each on the group itself",
                scores.ratio("Several.rulebooksTogether", "Several.rulebooksApart"),
                0.6);
        for (String subject : List.of("valid", "violating")) {
            String tree = "Check.assessWholeTree " + subject;
            goals.atLeast(
                    "Hibernate Validator beside `assess` with its whole tree, " + subject,
                    scores.ratio("Check.hibernateValidator " + subject, tree),
                    4);
            goals.atLeast(
                    "YAVI beside `assess` with its whole tree, " + subject,
                    scores.ratio("Check.yavi " + subject, tree),
                    2);
        }
        goals.atMost(
                "read and `validate` beside the hand-written streaming reader and check",
                scores.ratio("Read.readAndValidate", "Read.handWrittenAndCheck"),
                1.5);
        goals.atMost(
                "a portfolio of 400 entries under all rulebooks about persons beside a plain pass over it for each",
                scores.ratio("Several.person", "Several.personByHand"),
                3);
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
                "at most 16",
                each <= 16);
    }

    private void growth(String name) {
        Spread ratio = scores.ratio("Growth." + name + " 12000", "Growth." + name + " 120");
        atMost("time of `" + name + "` for each session, 12 000 beside 120 sessions", ratio.times(0.01), 1.5);
    }

    private void command() {
        process("`java -jar balint.jar check` in a fresh JVM beside an empty one", "balint", 11);
        process("`bin/balint check` beside an empty JVM", "launcher", JAVA >= 24 ? 4.5 : 6);
    }

    private void process(String what, String name, double goal) {
        double ratio = processes.ratio(name, "empty");
        row(what, String.format(Locale.ROOT, "%.2f x", ratio), "at most " + shown(goal) + " x", ratio <= goal);
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
