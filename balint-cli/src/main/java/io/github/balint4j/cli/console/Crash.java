package io.github.balint4j.cli.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** What is said when the command fails by a defect of ours. */
public final class Crash {
    private static final String OURS = "io.github.balint4j.";
    // Measured with groups and portfolios of many short entries; see docs/json.md.
    private static final int HEAP_FOR_EACH_BYTE = 80;
    private static final String REPORT_TO = "https://github.com/balint4j/balint4j/issues";

    private Crash() {}

    /** A defect met while an argument was read, which must not be taken for a mistake in the argument. */
    public static final class Met extends Error {
        private static final long serialVersionUID = 1L;

        public Met(Throwable defect) {
            super(defect);
        }
    }

    /** Two sentences: what happened and where, without any data (the message of an exception may hold some). */
    public static ExitStatus report(Output err, Throwable thrown) {
        Throwable crash = thrown instanceof Met met ? Objects.requireNonNull(met.getCause()) : thrown;
        if (crash instanceof OutOfMemoryError) {
            return tooLarge(err);
        }
        String what = crash.getClass().getName();
        String stopped = Arrays.stream(crash.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> Messages.open(
                        "crash.stopped.in",
                        "what",
                        what,
                        "method",
                        frame.getClassName() + "." + frame.getMethodName(),
                        "line",
                        frame.getLineNumber()))
                .orElseGet(() -> Messages.open("crash.stopped", "what", what));
        err.line("balint: " + stopped);
        err.line(Messages.open("crash.defect", "address", REPORT_TO));
        return ExitStatus.CRASHED;
    }

    // Where there is no memory left, the document is larger than the heap can hold, and nobody's fault.
    private static ExitStatus tooLarge(Output err) {
        long heap = Runtime.getRuntime().maxMemory();
        long more = enough(heap);
        err.line("balint: "
                + Messages.open(
                        "crash.memory",
                        "heap",
                        mebibytes(heap),
                        "size",
                        mebibytes(Math.min(Input.LARGEST, heap / HEAP_FOR_EACH_BYTE)),
                        "more",
                        mebibytes(more),
                        "command",
                        "java -Xmx" + (more >> 20) + "m -jar balint.jar"));
        return ExitStatus.UNUSABLE;
    }

    // Nobody knows here how large the document is: what takes the largest one takes it. A heap that does and was too
    // small is doubled.
    // Some machines say a little less than what they were given.
    static long enough(long heap) {
        long forTheLargest = (long) Input.LARGEST * HEAP_FOR_EACH_BYTE;
        return heap + heap / 16 < forTheLargest ? forTheLargest : 2 * heap;
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1 << 20))
                .replace(".0 ", " ");
    }
}
