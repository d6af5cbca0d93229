package io.github.balint4j.rules.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Explanation;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What people judged about one topic; until they do, what the reading says that stands in. */
final class Judging {
    private final RecordedFacts record;
    private final Criterion.Judged judged;
    private final Remedy.Step ask;

    Judging(RecordedFacts record, Criterion.Judged judged) {
        this.record = record;
        this.judged = judged;
        this.ask = new Remedy.Ask(judged.judge(), judged.topic(), judged.word());
    }

    Outcome outcome(Function<Criterion, Outcome> evaluate) {
        List<Fact> newest = newest();
        if (!newest.isEmpty()) {
            return judgement(newest);
        }
        return judged.reading().map(evaluate).map(this::reading).orElseGet(this::open);
    }

    private Stream<Fact> judgements() {
        return Stream.concat(
                record.facts().of(FactKind.ATTESTATION).stream(), record.facts().later(FactKind.ATTESTATION).stream());
    }

    // It does not count, and the report says so.
    private Stream<EvidenceItem> nearMisses() {
        return judgements()
                .flatMap(fact ->
                        why(fact).map(why -> Evidences.entry(fact, Optional.empty(), Optional.of(why))).stream());
    }

    // Somebody judged the topic, but not the one who is asked, or later; or a topic that is none and nearly this.
    private Optional<Reason> why(Fact fact) {
        String topic = fact.name();
        if (!topic.equals(judged.topic())) {
            return Spelling.isNear(topic, judged.topic()) && !record.asks(topic)
                    ? Optional.of(Spelling.because(Attribute.TOPIC, List.of(topic), List.of(judged.topic())))
                    : Optional.empty();
        }
        List<String> judges = Attributes.known(fact, Attribute.JUDGE);
        return Optional.of(
                judges.contains(judged.judge())
                        ? new Reason(
                                Reason.Type.OTHER_TIME,
                                "after",
                                List.of(record.facts().asOf().toString()))
                        : Spelling.because(Attribute.JUDGE, judges, List.of(judged.judge())));
    }

    // Facts stand by date: the newest are the last, all of that day.
    private List<Fact> newest() {
        List<Fact> judgements = record.facts().of(FactKind.ATTESTATION);
        List<Fact> newest = judgements.isEmpty() ? judgements : new ArrayList<>();
        for (Fact fact : judgements) {
            if (Attributes.known(fact, Attribute.TOPIC).contains(judged.topic())
                    && Attributes.known(fact, Attribute.JUDGE).contains(judged.judge())) {
                if (!newest.isEmpty()
                        && newest.get(0).days().fromLow() < fact.days().fromLow()) {
                    newest.clear();
                }
                newest.add(fact);
            }
        }
        return newest;
    }

    // Whoever has answered is not asked the same of the same facts.
    private Remedy again(List<Fact> newest) {
        LocalDate since = LocalDate.ofEpochDay(newest.get(0).days().fromLow());
        return new Remedy.Again(judged.judge(), judged.topic(), judged.word(), since);
    }

    private Outcome judgement(List<Fact> newest) {
        List<String> outcomes = newest.stream()
                .flatMap(fact -> Attributes.known(fact, Attribute.OUTCOME).stream())
                .distinct()
                .toList();
        boolean conflict = outcomes.size() > 1;
        boolean met = !conflict && outcomes.contains("met");
        Verdict verdict = conflict ? Verdict.UNDETERMINED : met ? Verdict.SATISFIED : Verdict.NOT_SATISFIED;
        Evidence evidence = Evidence.of(
                newest.stream()
                        .map(fact -> Evidences.entry(fact, Optional.empty(), Optional.empty()))
                        .toList(),
                List.of(),
                List.of());
        return new Outcome(
                judged,
                verdict,
                verdict,
                Basis.JUDGEMENT,
                conflict ? EnumSet.of(Cause.CONFLICT) : Set.of(),
                Optional.empty(),
                evidence,
                met ? Remedy.nothing() : conflict ? ask : again(newest),
                List.of());
    }

    // A reading may find it met. Where it does not, those who judge are asked, whatever the figures: they are shown.
    private Outcome reading(Outcome standIn) {
        boolean met = standIn.verdict() == Verdict.SATISFIED;
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!met) {
            causes.addAll(standIn.causes());
            causes.add(Cause.JUDGEMENT);
        }
        return new Outcome(
                judged,
                met ? Verdict.SATISFIED : Verdict.UNDETERMINED,
                Verdict.UNDETERMINED,
                Basis.READING,
                causes,
                List.of(standIn),
                Explanation.of(
                        standIn::found,
                        () -> withNearMisses(standIn.evidence()),
                        () -> met
                                ? Remedy.nothing()
                                : Steps.nearestFirst(1, List.of(Steps.open(standIn.remaining()), ask)),
                        standIn::running));
    }

    private Evidence withNearMisses(Evidence evidence) {
        return Evidence.of(
                evidence.counted(),
                Stream.concat(evidence.notCounted().stream(), nearMisses()).toList(),
                evidence.unsure());
    }

    private Outcome open() {
        return new Outcome(
                judged,
                Verdict.UNDETERMINED,
                Verdict.UNDETERMINED,
                Basis.JUDGEMENT,
                EnumSet.of(Cause.JUDGEMENT),
                Optional.empty(),
                withNearMisses(Evidence.none()),
                ask,
                List.of());
    }
}
