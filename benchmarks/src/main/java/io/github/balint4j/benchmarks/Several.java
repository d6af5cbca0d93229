package io.github.balint4j.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One subject under all shipped rulebooks: a group of 12 sessions, and a person with 400 entries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Several {
    private final Workload together = Workload.named("rulebooksTogether");
    private final Workload apart = Workload.named("rulebooksApart");
    private final Workload person = Workload.named("personMany");
    private final Workload byHand = Workload.named("personByHandMany");

    /** The group, prepared once. */
    @Benchmark
    public Object rulebooksTogether() {
        return together.once().get();
    }

    /** The group, prepared for each rulebook. */
    @Benchmark
    public Object rulebooksApart() {
        return apart.once().get();
    }

    /** The person, prepared once. */
    @Benchmark
    public Object person() {
        return person.once().get();
    }

    /** A pass over the entries by hand for each rulebook. */
    @Benchmark
    public Object personByHand() {
        return byHand.once().get();
    }
}
