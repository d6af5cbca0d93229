package io.github.balint4j.benchmarks;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The valid group with more and more sessions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Growth {
    /** How many. */
    @Param({"12", "120", "1200", "12000"})
    public int sessions;

    private BalintGroup group;
    private byte[] document;

    /** Makes the group and its document, and requires that all come to the same. */
    @Setup
    public void prepare() {
        group = Subjects.valid(sessions);
        Beside.requireSameRows(group, List.of());
        document = Beside.requireSameGroup(group);
    }

    /** The verdict. */
    @Benchmark
    public Object validate() {
        return Rulebooks.seSfmpGroup().validate(group, Subjects.AS_OF);
    }

    /** The same by hand. */
    @Benchmark
    public Object handWritten() {
        return HandWritten.unmet(group, Subjects.AS_OF);
    }

    /** Reading the document. */
    @Benchmark
    public Object readGroup() {
        return BalintJson.readGroup(document);
    }
}
