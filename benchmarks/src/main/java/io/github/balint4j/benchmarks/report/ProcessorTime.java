package io.github.balint4j.benchmarks.report;

import com.sun.management.ThreadMXBean;
import io.github.balint4j.benchmarks.Workload;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Processor time and allocation of the workloads, in turns in one JVM: rougher than JMH, but of some use on a machine that
 * does other things too, because time in which others ran does not count.
 */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /**
     * Prints a line for each workload.
     *
     * @param args how many turns of a second each, of which the first third warms up; then the workloads, or none for all
     */
    public static void main(String... args) {
        int turns = Integer.parseInt(args[0]);
        List<String> names = args.length > 1 ? List.of(args).subList(1, args.length) : Workload.NAMES;
        Map<String, Workload> workloads = new LinkedHashMap<>();
        Map<String, List<Double>> times = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        for (String name : names) {
            workloads.put(name, Workload.named(name));
            times.put(name, new ArrayList<>());
        }
        for (int turn = 0; turn < turns; turn++) {
            for (String name : names) {
                long before = THREADS.getCurrentThreadCpuTime();
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                double count = workloads.get(name).run(Duration.ofSeconds(1));
                bytes.put(name, (THREADS.getCurrentThreadAllocatedBytes() - allocated) / count);
                if (turn >= turns / 3) {
                    times.get(name).add((THREADS.getCurrentThreadCpuTime() - before) / count / 1000);
                }
            }
        }
        times.forEach((name, each) -> System.out.printf(
                "%-20s %s us of processor time, %.0f bytes%n", name, new Spread(each).with("%.2f"), bytes.get(name)));
    }
}
