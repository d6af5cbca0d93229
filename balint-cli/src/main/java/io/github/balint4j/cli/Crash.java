package io.github.balint4j.cli;

import java.util.Arrays;

/** What is said when the command fails by a defect of ours. */
final class Crash {
    private static final String OURS = "io.github.balint4j.";
    private static final String REPORT_TO = "https://github.com/balint4j/balint4j/issues";

    private Crash() {}

    /** Two sentences: what happened and where, without any data (the message of an exception may hold some). */
    static ExitStatus report(Outlet err, Throwable crash) {
        String place = Arrays.stream(crash.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame ->
                        " in " + frame.getClassName() + "." + frame.getMethodName() + ", line " + frame.getLineNumber())
                .orElse("");
        err.line("balint: stopped by " + crash.getClass().getName() + place + ".");
        String defect = crash instanceof OutOfMemoryError
                ? "Unless the document is very large (then give more memory: java -Xmx4g), this is a defect of balint;"
                : "This is a defect of balint, not of your document;";
        err.line(defect + " please report it with the line above at " + REPORT_TO + ".");
        return ExitStatus.CRASHED;
    }
}
