package io.github.balint4j.benchmarks;

import io.github.balint4j.benchmarks.beans.Beans;
import io.github.balint4j.benchmarks.beans.GroupBean;
import io.github.balint4j.benchmarks.beans.YaviValidators;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.rulebook.Finding;
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
    private am.ik.yavi.core.Validator<GroupBean> yavi;

    /** Makes the group, and requires that all come to the same. */
    @Setup
    public void prepare() {
        boolean isValid = subject.equals("valid");
        group = isValid ? Subjects.valid(Subjects.SESSIONS) : Subjects.violating();
        Beside.requireSameRows(group, isValid ? List.of() : Subjects.VIOLATIONS);
        bean = Beans.of(group);
        validator = Beside.validator();
        yavi = YaviValidators.on(Subjects.AS_OF);
    }

    /** The verdict, with findings for what is not met. */
    @Benchmark
    public Object validate() {
        return Rulebooks.seSfmpGroup().validate(group, Subjects.AS_OF);
    }

    /** A finding for every row; its evidence, and what remains, are worked out when somebody asks. */
    @Benchmark
    public Object assess() {
        return Rulebooks.seSfmpGroup().assess(group, Subjects.AS_OF);
    }

    /** The same, with all evidence, and what remains, of every row and each of its parts. */
    @Benchmark
    public int assessWholeTree() {
        int count = 0;
        for (Finding finding : Rulebooks.seSfmpGroup().assess(group, Subjects.AS_OF).findings()) {
            count += wholeTree(finding.outcome());
        }
        return count;
    }

    private static int wholeTree(Outcome outcome) {
        int count = outcome.evidence().counted().size() + (outcome.remaining().isNothing() ? 0 : 1);
        for (Outcome part : outcome.children()) {
            count += wholeTree(part);
        }
        return count;
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

    /** All rows by YAVI: violations. */
    @Benchmark
    public Object yavi() {
        return yavi.validate(bean);
    }
}
