package io.github.balint4j.rules.laws;

import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An obedient clerk: carries out what a step of advice says, on the document that it was given for, and nothing else.
 *
 * @param <D> what kind of document
 */
public abstract class Clerk<D> {
    private static final int MOST_RESULTS = 24;
    private static final int MOST_OPEN = 30;
    private static final int MOST_ROUNDS = 10;

    /** What may have come of the step: one document for each honest answer or way of doing it; none where it cannot be done. */
    protected abstract Stream<D> carryOut(D document, Remedy.Step step);

    /** What is wrong with the advice for this document; empty where it can be followed. */
    public final Optional<String> fault(D document, Function<D, Outcome> evaluate) {
        Outcome before = evaluate.apply(document);
        Optional<String> fault = fault(List.of(document), before.remaining(), evaluate);
        if (fault.isPresent()) {
            return fault;
        }
        return settles(document, before, evaluate)
                ? Optional.empty()
                : Optional.of("followed, and not settled: " + before.remaining());
    }

    // Of steps that are all needed, each one is taken after those before it.
    private Optional<String> fault(List<D> documents, Remedy remaining, Function<D, Outcome> evaluate) {
        if (remaining instanceof Remedy.Step step) {
            return fault(documents, step, evaluate);
        }
        Remedy.Several several = (Remedy.Several) remaining;
        List<D> sofar = documents;
        for (Remedy part : several.parts()) {
            Optional<String> fault = fault(sofar, part, evaluate);
            if (fault.isPresent()) {
                return fault;
            }
            List<D> after = several.k() == several.parts().size() ? followed(sofar, part) : List.of();
            sofar = after.isEmpty() ? sofar : after;
        }
        return Optional.empty();
    }

    private Optional<String> fault(List<D> documents, Remedy.Step step, Function<D, Outcome> evaluate) {
        if (documents.stream().allMatch(document -> isBeyond(document, step))) {
            return Optional.empty();
        }
        Outcome before = evaluate.apply(documents.get(0));
        List<Outcome> after = documents.stream()
                .flatMap(document -> carryOut(document, step))
                .limit(MOST_RESULTS)
                .map(evaluate)
                .toList();
        if (after.isEmpty()) {
            return Optional.of("cannot be carried out: " + step);
        }
        if (step instanceof Remedy.Supply || step instanceof Remedy.Ask) {
            return after.stream()
                    .filter(outcome -> outcome.remaining().steps().anyMatch(step::equals))
                    .findFirst()
                    .map(outcome -> "answered, and asked again: " + step);
        }
        return after.stream().allMatch(outcome -> outcome.verdict().compareTo(before.verdict()) < 0)
                ? Optional.of("done, and worse: " + step + " makes " + before.verdict() + " "
                        + after.get(0).verdict())
                : Optional.empty();
    }

    /** Whether there is nothing to do: the advice says so itself, or only another document answers. */
    protected boolean isTheEnd(Remedy.Step step) {
        return step instanceof Remedy.Closed
                || step instanceof Remedy.Supply supply && supply.at().isEmpty();
    }

    /** Whether this clerk has nothing to do for this document: it is the end, or others know how to do it. */
    protected boolean isBeyond(D document, Remedy.Step step) {
        return isTheEnd(step);
    }

    // Round by round, whatever may have come of it; what has been seen is not tried again.
    private boolean settles(D document, Outcome before, Function<D, Outcome> evaluate) {
        if (before.verdict() == Verdict.SATISFIED) {
            return true;
        }
        Set<D> seen = new HashSet<>(Set.of(document));
        Map<D, Outcome> open = new LinkedHashMap<>(Map.of(document, before));
        for (int round = 0; round < MOST_ROUNDS && !open.isEmpty(); round++) {
            Map<D, Outcome> next = new LinkedHashMap<>();
            for (Map.Entry<D, Outcome> one : open.entrySet()) {
                for (Remedy way : one.getValue().remaining().ways()) {
                    if (way.steps().anyMatch(step -> isBeyond(one.getKey(), step))) {
                        return true;
                    }
                    for (D after : followed(List.of(one.getKey()), way)) {
                        if (next.size() < MOST_OPEN && seen.add(after)) {
                            Outcome outcome = evaluate.apply(after);
                            if (outcome.verdict() == Verdict.SATISFIED
                                    || outcome.verdict() == Verdict.NOT_SATISFIED && isAnswered(outcome)) {
                                return true;
                            }
                            next.put(after, outcome);
                        }
                    }
                }
            }
            open = next;
        }
        return false;
    }

    // An honest answer may be a no.
    private boolean isAnswered(Outcome outcome) {
        return outcome.remaining().steps().allMatch(step -> isTheEnd(step) || step instanceof Remedy.Again);
    }

    private List<D> followed(List<D> documents, Remedy way) {
        if (way instanceof Remedy.Several several) {
            List<D> all = documents;
            for (Remedy part : several.parts().subList(0, several.k())) {
                all = followed(all, part);
            }
            return all;
        }
        List<D> after = new ArrayList<>();
        for (D document : documents) {
            carryOut(document, (Remedy.Step) way)
                    .limit(MOST_RESULTS / documents.size() + 1)
                    .forEach(after::add);
        }
        return after.isEmpty() || after.size() <= MOST_RESULTS ? after : after.subList(0, MOST_RESULTS);
    }
}
