package io.github.balint4j.testkit;

import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Finding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Assertions on one {@link Finding}, reached by {@link AssessmentAssert#finding}.
 *
 * <p>Before:
 *
 * <pre>{@code
 * Remedy remaining = assessment.finding("dk1-start").remaining();
 * assertTrue(remaining instanceof Remedy.More more && more.amount().equals(Measure.exactly(PEOPLE, 3)));
 * }</pre>
 *
 * <p>After:
 *
 * <pre>{@code
 * assertThat(assessment).finding("dk1-start").needs(3, PEOPLE);
 * }</pre>
 *
 * <p>Amounts are in units of {@link io.github.balint4j.rules.criterion.Units}, or others of the same dimension.
 */
public final class FindingAssert extends BalintAssert<FindingAssert, Finding> {
    private final AssessmentAssert whole;

    FindingAssert(Finding actual, AssessmentAssert whole) {
        super(actual, FindingAssert.class);
        this.whole = whole;
    }

    /**
     * The row is surely met.
     *
     * @return this assertion
     */
    public FindingAssert isSatisfied() {
        return hasVerdict(Verdict.SATISFIED);
    }

    /**
     * The row is surely not met.
     *
     * @return this assertion
     */
    public FindingAssert isNotSatisfied() {
        return hasVerdict(Verdict.NOT_SATISFIED);
    }

    /**
     * Whether the row is met cannot be decided from what is known.
     *
     * @return this assertion
     */
    public FindingAssert isUndetermined() {
        return hasVerdict(Verdict.UNDETERMINED);
    }

    private FindingAssert hasVerdict(Verdict verdict) {
        return require(actual.verdict() == verdict, "to be " + Words.of(verdict));
    }

    /**
     * Exactly so much was found.
     *
     * @param amount how many units
     * @param unit the unit in which it is given
     * @return this assertion
     */
    public FindingAssert found(long amount, Unit unit) {
        return found(BigDecimal.valueOf(amount), unit);
    }

    /**
     * Exactly so much was found, for instance 2.5 sessions.
     *
     * @param amount how many units
     * @param unit the unit in which it is given
     * @return this assertion
     */
    public FindingAssert found(BigDecimal amount, Unit unit) {
        return require(
                actual.found()
                        .filter(found -> lies(found, amount, amount, unit))
                        .isPresent(),
                "to find exactly " + amount + " " + unit);
    }

    /**
     * What was found surely lies between these, both inclusive, and no closer is known: a frame for 5 to 12 members.
     *
     * @param low the least, inclusive
     * @param high the most, inclusive
     * @param unit the unit of both
     * @return this assertion
     */
    public FindingAssert foundBetween(long low, long high, Unit unit) {
        return require(
                actual.found()
                        .filter(found -> lies(found, BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit))
                        .isPresent(),
                "to find " + low + " to " + high + " " + unit);
    }

    /**
     * Exactly so much more would settle it, alone or as one way of several.
     *
     * @param amount how many units
     * @param unit the unit in which it is given
     * @return this assertion
     */
    public FindingAssert needs(long amount, Unit unit) {
        return needs(BigDecimal.valueOf(amount), unit);
    }

    /**
     * Exactly so much more would settle it, alone or as one way of several; for instance 2.5 sessions.
     *
     * @param amount how many units
     * @param unit the unit in which it is given
     * @return this assertion
     */
    public FindingAssert needs(BigDecimal amount, Unit unit) {
        return require(
                actual.remaining()
                        .steps()
                        .anyMatch(
                                step -> step instanceof Remedy.More more && lies(more.amount(), amount, amount, unit)),
                "to need " + amount + " more " + unit);
    }

    /**
     * Exactly so much less would settle it, alone or as one way of several.
     *
     * @param amount how many units
     * @param unit the unit in which it is given
     * @return this assertion
     */
    public FindingAssert exceedsBy(long amount, Unit unit) {
        BigDecimal less = BigDecimal.valueOf(amount);
        return require(
                actual.remaining()
                        .steps()
                        .anyMatch(step -> step instanceof Remedy.Fewer fewer && lies(fewer.amount(), less, less, unit)),
                "to exceed by " + amount + " " + unit);
    }

    /**
     * It is undetermined, and this is a cause, perhaps one of several.
     *
     * @param cause a cause
     * @return this assertion
     */
    public FindingAssert because(Cause cause) {
        return require(
                actual.outcome().causes().contains(cause),
                "to be undetermined because of " + cause + ", but the causes are "
                        + actual.outcome().causes());
    }

    /**
     * The verdict rests on this.
     *
     * @param basis what the verdict must rest on
     * @return this assertion
     */
    public FindingAssert restsOn(Basis basis) {
        Basis actualBasis = actual.outcome().basis();
        return require(actualBasis == basis, "to rest on " + basis + ", but it rests on " + actualBasis);
    }

    /**
     * These facts count, perhaps beside others, for the row or for a part of it.
     *
     * @param pointers where they stand in the document, as JSON Pointers, for instance {@code /sessions/0}
     * @return this assertion
     */
    public FindingAssert counts(String... pointers) {
        return requirePaths("to count ", Evidence::counted, pointers);
    }

    /**
     * These facts were looked at and do not count, perhaps beside others, for the row or for a part of it.
     *
     * @param pointers where they stand in the document, as JSON Pointers, for instance {@code /sessions/0}
     * @return this assertion
     */
    public FindingAssert doesNotCount(String... pointers) {
        return requirePaths("not to count ", Evidence::notCounted, pointers);
    }

    /**
     * Goes back to the assessment that this finding is from.
     *
     * @return assertions on the whole assessment
     */
    public AssessmentAssert back() {
        return whole;
    }

    private FindingAssert requirePaths(
            String what, Function<? super Evidence, List<EvidenceItem>> entries, String... pointers) {
        List<String> expected = Arrays.asList(pointers);
        List<String> paths = tree(actual.outcome())
                .flatMap(outcome -> entries.apply(outcome.evidence()).stream())
                .map(EvidenceItem::path)
                .distinct()
                .toList();
        return require(
                paths.containsAll(expected),
                what + String.join(", ", expected) + ", but these are: "
                        + (paths.isEmpty() ? "none" : String.join(", ", paths)));
    }

    private static Stream<Outcome> tree(Outcome outcome) {
        return Stream.concat(Stream.of(outcome), outcome.children().stream().flatMap(FindingAssert::tree));
    }

    private static boolean lies(Measure measure, BigDecimal low, BigDecimal high, Unit unit) {
        return !measure.none()
                && alike(measure.unit(), unit)
                && measure.low() == unit.toBase(low)
                && measure.high() == unit.toBase(high);
    }

    // Two units may share a name: minutes of one session, minutes altogether. A reader of the report cannot tell them
    // apart.
    private static boolean alike(Unit one, Unit other) {
        return one.dimension() == other.dimension() || one.code().equals(other.code());
    }

    private FindingAssert require(boolean met, String expected) {
        return met
                ? this
                : fail("Expected " + actual.requirement().id() + " of " + actual.edition() + " " + expected + ".\n\n"
                        + actual);
    }
}
