package io.github.balint4j.benchmarks.report;

import com.sun.management.ThreadMXBean;
import io.github.balint4j.benchmarks.Workload;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much is allocated, as ratios that a build must keep. They are exact, run with {@code -XX:TieredStopAtLevel=1}: there nothing is
 * left out because it escapes nowhere, so that it does not matter when what was compiled.
 */
public final class AllocationGate {
    private static final int WARM_UP = 30;
    private static final int RUNS = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static volatile Object last = "";

    /**
     * A ratio that must be kept.
     *
     * @param what what is measured
     * @param beside what it is measured beside
     * @param most the most that the one may allocate for each byte of the other
     */
    private record Ratio(String what, String beside, double most) {}

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("validate", "handWritten", 4.7),
            new Ratio("validateMany", "validate", 7.1),
            new Ratio("validateMany", "handWrittenMany", 0.48),
            new Ratio("rulebooksTogether", "rulebooksApart", 0.73),
            new Ratio("personMany", "person", 6.6),
            new Ratio("personMany", "personByHandMany", 7.2),
            new Ratio("membersMany", "members", 90),
            new Ratio("readAndValidate", "readAndCheckByHand", 1.65));

    private AllocationGate() {}

    /** Prints the ratios; ends with 1 where one of them is not kept. */
    public static void main(String... args) {
        List<String> missed = new ArrayList<>();
        for (Ratio ratio : RATIOS) {
            double found = (double) bytes(ratio.what()) / bytes(ratio.beside());
            String line = String.format(
                    Locale.ROOT, "%s beside %s: %.3f, at most %.2f", ratio.what(), ratio.beside(), found, ratio.most());
            System.out.println(line);
            if (found > ratio.most()) {
                missed.add(line);
            }
        }
        if (!missed.isEmpty()) {
            System.out.println("allocates more than it may:\n" + String.join("\n", missed));
            System.exit(1);
        }
    }

    // The least of a few runs: the first ones also load and link what they need.
    private static long bytes(String name) {
        Workload workload = Workload.named(name);
        long least = Long.MAX_VALUE;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            last = workload.once().get();
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            least = run < 0 ? least : Math.min(least, allocated);
        }
        return least;
    }
}
