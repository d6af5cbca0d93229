package io.github.balint4j.benchmarks;

import io.github.balint4j.benchmarks.beans.Beans;
import io.github.balint4j.benchmarks.beans.GroupBean;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.rules.Rulebooks;
import jakarta.validation.Validator;
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

/** One group of 12 sessions against se-sfmp/group. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Check {
    /** Which group. */
    @Param({"valid", "violating"})
    public String subject;

    private BalintGroup group;
    private GroupBean bean;
    private Validator validator;

    /** Makes the group, and requires that all come to the same. */
    @Setup
    public void prepare() {
        boolean isValid = subject.equals("valid");
        group = isValid ? Subjects.valid(Subjects.SESSIONS) : Subjects.violating();
        Beside.requireSameRows(group, isValid ? List.of() : Subjects.VIOLATIONS);
        bean = Beans.of(group);
        validator = Beside.validator();
    }

    /** The verdict, with findings for what is not met. */
    @Benchmark
    public Object validate() {
        return Rulebooks.seSfmpGroup().validate(group, Subjects.AS_OF);
    }

    /** A finding for every row, with evidence and what remains. */
    @Benchmark
    public Object assess() {
        return Rulebooks.seSfmpGroup().assess(group, Subjects.AS_OF);
    }

    /** Required rows by hand: codes. */
    @Benchmark
    public Object handWritten() {
        return HandWritten.unmet(group, Subjects.AS_OF);
    }

    /** All rows by hand: codes. */
    @Benchmark
    public Object handWrittenAll() {
        return HandWritten.all(group, Subjects.AS_OF);
    }

    /** All rows by Hibernate Validator: violations. */
    @Benchmark
    public Object hibernateValidator() {
        return validator.validate(bean);
    }
}
