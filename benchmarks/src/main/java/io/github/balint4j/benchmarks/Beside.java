package io.github.balint4j.benchmarks;

import io.github.balint4j.benchmarks.beans.Beans;
import io.github.balint4j.benchmarks.beans.Constraints;
import io.github.balint4j.benchmarks.beans.GroupBean;
import io.github.balint4j.benchmarks.beans.YaviValidators;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Nothing is measured before all who are compared have said the same. */
final class Beside {
    private Beside() {}

    /** Hibernate Validator as an application gets it, with the clock at the day of the check. */
    static Validator validator() {
        Clock clock = Clock.fixed(Subjects.AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    /** Throws unless all checkers name the same rows for this group. */
    static void requireSameRows(BalintGroup group, List<String> required) {
        Set<String> expected = new TreeSet<>(required);
        requireSame("validate", expected, ours(group));
        requireSame("hand-written", expected, new TreeSet<>(HandWritten.unmet(group, Subjects.AS_OF)));
        Set<ConstraintViolation<GroupBean>> violations = validator().validate(Beans.of(group));
        requireSame("Hibernate Validator", expected, codes(violations, one -> !isRemark(one)));

        Set<String> all = new TreeSet<>();
        Rulebooks.seSfmpGroup().assess(group, Subjects.AS_OF).findings().stream()
                .filter(finding -> finding.verdict() != Verdict.SATISFIED)
                .map(finding -> finding.requirement().id())
                .forEach(all::add);
        requireSame("hand-written, all rows", all, new TreeSet<>(HandWritten.all(group, Subjects.AS_OF)));
        requireSame("Hibernate Validator, all rows", all, codes(violations, one -> true));
        Set<String> byYavi = new TreeSet<>();
        YaviValidators.on(Subjects.AS_OF).validate(Beans.of(group)).forEach(one -> byYavi.add(one.messageKey()));
        requireSame("YAVI, all rows", all, byYavi);
        byYavi.removeAll(YaviValidators.REMARKS);
        requireSame("YAVI", expected, byYavi);
        boolean refuses = Rulebooks.seSfmpGroup().assess(group, Subjects.AS_OF).findings().stream()
                .anyMatch(finding -> finding.requirement().level() == Level.REQUIRED && finding.isUnmet());
        if (refuses == required.isEmpty()) {
            throw new IllegalStateException("assess and validate differ");
        }
    }

    private static Set<String> ours(BalintGroup group) {
        return Rulebooks.seSfmpGroup()
                .validate(group, Subjects.AS_OF)
                .fold(findings -> codes(findings.toJavaStream()), valid -> Set.<String>of());
    }

    private static Set<String> codes(Stream<Finding> findings) {
        Set<String> codes = new TreeSet<>();
        findings.forEach(finding -> codes.add(finding.requirement().id()));
        return codes;
    }

    private static Set<String> codes(
            Set<ConstraintViolation<GroupBean>> violations, Predicate<ConstraintViolation<GroupBean>> which) {
        Set<String> codes = new TreeSet<>();
        violations.stream()
                .filter(which)
                .forEach(one -> codes.add(one.getMessage().split(":")[0]));
        return codes;
    }

    private static boolean isRemark(ConstraintViolation<GroupBean> violation) {
        return violation.getConstraintDescriptor().getPayload().contains(Constraints.Remark.class);
    }

    /** Throws unless all readers read this group from its document. */
    static byte[] requireSameGroup(BalintGroup group) {
        byte[] document = Subjects.document(group);
        requireSame("readGroup", group, BalintJson.readGroup(document).get());
        requireSame("hand-written reader", group, HandReader.read(document));
        try {
            Databind.Group tree = Databind.read(document);
            requireSame(
                    "databind", group.sessions().items().size(), tree.sessions().size());
            requireSame(
                    "databind", group.members().items().size(), tree.members().size());
            requireSame(
                    "databind",
                    group.sessions().items().get(0).attendance().items().size(),
                    tree.sessions().get(0).attended().size());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return document;
    }

    private static void requireSame(String who, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(who + ": expected " + expected + ", got " + actual);
        }
    }
}
