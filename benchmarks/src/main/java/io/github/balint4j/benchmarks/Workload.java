package io.github.balint4j.benchmarks;

import io.github.balint4j.benchmarks.beans.Beans;
import io.github.balint4j.benchmarks.beans.GroupBean;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.participation.GroupEvidence;
import io.github.balint4j.rules.rulebook.AssessmentSubject;
import io.github.balint4j.rules.rulebook.Rulebook;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is profiled, again and again.
 *
 * @param title how the profile is headed
 * @param once one go
 */
public record Workload(String title, Supplier<Object> once) {
    /** The names of all. */
    public static final List<String> NAMES = List.of(
            "validate",
            "validateMany",
            "assess",
            "rulebooksTogether",
            "rulebooksApart",
            "person",
            "personMany",
            "handWritten",
            "handWrittenMany",
            "personByHand",
            "personByHandMany",
            "members",
            "membersMany",
            "hibernateValidator",
            "readGroup",
            "readAndValidate",
            "readAndCheckByHand",
            "handWrittenReader",
            "databind");

    private static final int MANY = 1200;
    private static final int MANY_ENTRIES = 400;

    private static volatile Object last = "";

    /** The workload of this name. */
    public static Workload named(String name) {
        boolean many = name.endsWith("Many");
        int sessions = many ? MANY : Subjects.SESSIONS;
        Portfolio person = Subjects.person(many ? MANY_ENTRIES : MANY_ENTRIES / 10);
        BalintGroup group = Subjects.valid(sessions);
        byte[] document = Subjects.document(group);
        return new Workload(
                "`" + name + "`, " + sessions + " sessions, valid",
                switch (name) {
                    case "validate", "validateMany" ->
                        () -> Rulebooks.seSfmpGroup().validate(group, Subjects.AS_OF);
                    case "assess" -> () -> Rulebooks.seSfmpGroup().assess(group, Subjects.AS_OF);
                    case "rulebooksTogether" -> () -> together(AssessmentSubject.of(group), Rulebooks.aboutGroups());
                    case "rulebooksApart" -> () -> apart(() -> AssessmentSubject.of(group), Rulebooks.aboutGroups());
                    case "person", "personMany" ->
                        () -> together(AssessmentSubject.of(person), Rulebooks.aboutPersons());
                    case "personByHand", "personByHandMany" ->
                        () -> Rulebooks.aboutPersons().stream()
                                .map(rulebook -> HandWritten.minutes(person))
                                .toList();
                    case "members", "membersMany" ->
                        () -> GroupEvidence.membersOf(group).stream()
                                .map(member -> GroupEvidence.of(member, List.of(group)))
                                .toList();
                    case "handWritten", "handWrittenMany" -> () -> HandWritten.unmet(group, Subjects.AS_OF);
                    case "hibernateValidator" -> hibernateValidator(Beans.of(group));
                    case "readGroup" -> () -> BalintJson.readGroup(document);
                    case "readAndValidate" ->
                        () -> BalintJson.readGroup(document)
                                .map(read -> Rulebooks.seSfmpGroup().validate(read, Subjects.AS_OF));
                    case "readAndCheckByHand" -> () -> HandWritten.unmet(HandReader.read(document), Subjects.AS_OF);
                    case "handWrittenReader" -> () -> HandReader.read(document);
                    case "databind" -> () -> databind(document);
                    default -> throw new IllegalArgumentException("no workload " + name + "; there are " + NAMES);
                });
    }

    /** Under each of the rulebooks, prepared once. */
    private static Object together(AssessmentSubject subject, List<Rulebook> rulebooks) {
        return rulebooks.stream()
                .map(rulebook -> rulebook.validate(subject, Subjects.AS_OF))
                .toList();
    }

    /** The same, prepared for each. */
    private static Object apart(Supplier<AssessmentSubject> subject, List<Rulebook> rulebooks) {
        return rulebooks.stream()
                .map(rulebook -> rulebook.validate(subject.get(), Subjects.AS_OF))
                .toList();
    }

    private static Supplier<Object> hibernateValidator(GroupBean bean) {
        Validator validator = Beside.validator();
        return () -> validator.validate(bean);
    }

    private static Object databind(byte[] document) {
        try {
            return Databind.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs for so long, and says how often it ran. */
    public long run(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        long count = 0;
        while (System.nanoTime() < end) {
            last = once.get();
            count++;
        }
        return count;
    }
}
