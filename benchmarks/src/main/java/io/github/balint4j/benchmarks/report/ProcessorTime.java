package io.github.balint4j.benchmarks.report;

import com.sun.management.ThreadMXBean;
import io.github.balint4j.benchmarks.Workload;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Processor time and allocation of one workload: rougher than JMH, but of some use on a machine that does other things too, as time
 * in which others ran does not count. What others took from the caches does, hence the least of many turns.
 */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SLICES = 4;

    private ProcessorTime() {}

    /**
     * Prints the least of all turns, and what one go allocates in the last of them.
     *
     * @param args the workload, and how many seconds of processor time
     */
    public static void main(String... args) {
        Workload workload = Workload.named(args[0]);
        int turns = Integer.parseInt(args[1]) * SLICES;
        double least = Double.MAX_VALUE;
        double bytes = 0;
        long begin = THREADS.getCurrentThreadCpuTime();
        while (THREADS.getCurrentThreadCpuTime() - begin < turns * 1_000_000_000L / SLICES) {
            long before = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            double count = workload.run(Duration.ofMillis(1000 / SLICES));
            bytes = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / count;
            least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - before) / count / 1000);
        }
        System.out.printf("%-20s %8.2f us of processor time, %8.0f bytes%n", args[0], least, bytes);
    }
}
