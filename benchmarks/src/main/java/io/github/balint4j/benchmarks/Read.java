package io.github.balint4j.benchmarks;

import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document of one group of 12 sessions, from bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Read {
    private byte[] document;

    /** Writes the document, and requires that all read the same from it. */
    @Setup
    public void prepare() {
        document = Beside.requireSameGroup(Subjects.valid(Subjects.SESSIONS));
    }

    /** Ours. */
    @Benchmark
    public Object readGroup() {
        return BalintJson.readGroup(document);
    }

    /** Ours, with the verdict. */
    @Benchmark
    public Object readAndValidate() {
        return BalintJson.readGroup(document)
                .map(group -> Rulebooks.seSfmpGroup().validate(group, Subjects.AS_OF));
    }

    /** By hand to the same types. */
    @Benchmark
    public Object handWritten() {
        return HandReader.read(document);
    }

    /** By hand, with the check by hand. */
    @Benchmark
    public Object handWrittenAndCheck() {
        return HandWritten.unmet(HandReader.read(document), Subjects.AS_OF);
    }

    /** Jackson 2 databind to records. */
    @Benchmark
    public Object databind() throws IOException {
        return Databind.read(document);
    }
}
