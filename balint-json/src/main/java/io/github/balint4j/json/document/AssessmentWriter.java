package io.github.balint4j.json.document;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.json.codec.Header;
import io.github.balint4j.json.token.TokenSink;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.CodeNames;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.RowStatus;
import io.github.balint4j.rules.rulebook.Summary;
import io.github.balint4j.rules.wording.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes assessments for readers, and at their end what is to be read back. */
public final class AssessmentWriter {
    private static final int VERSION = 1;

    private final TokenSink sink;
    private final Wording wording = Wording.english();
    private final Consumer<Assessment> record;
    private CodeNames names = CodeNames.none();
    private RemedyWriter steps;

    /** Writes reports that are not read back. */
    public AssessmentWriter(TokenSink sink) {
        this(sink, assessment -> {});
    }

    /** Writes with each assessment what {@code record} does. */
    public AssessmentWriter(TokenSink sink, Consumer<Assessment> record) {
        this.sink = sink;
        this.record = record;
        this.steps = new RemedyWriter(sink, names);
    }

    public void write(DecisionRecord decided) {
        sink.object(() -> {
            sink.field("kind", Header.DECISION_RECORD_KIND).field("version", VERSION);
            sink.name("decision");
            DecisionCodecs.DECISIONS.write(decided.decision(), sink);
            sink.list("judgements", decided.judgements(), one -> SessionCodecs.ATTESTATIONS.write(one, sink));
            decided.expires().ifPresent(day -> sink.field("expires", day.toString()));
            sink.texts(
                    "missing",
                    decided.missing().stream()
                            .map(finding -> finding.requirement().id())
                            .toList());
            sink.name("assessment");
            write(decided.assessment());
        });
    }

    public void write(Assessment assessment) {
        write(assessment, Optional.empty());
    }

    public void write(Assessment assessment, Optional<String> document) {
        names = assessment.edition().names();
        steps = new RemedyWriter(sink, names);
        sink.object(() -> {
            head(Header.ASSESSMENT_KIND, assessment, document);
            if (!assessment.doubts().isEmpty()) {
                sink.list("doubts", assessment.doubts(), this::doubt);
            }
            sink.list("findings", assessment.findings(), this::finding);
            record.accept(assessment);
        });
    }

    /** Writes one finding by itself: its codes stand for themselves. */
    public void write(Finding finding) {
        finding(finding);
    }

    public void write(Summary said, Optional<String> document) {
        Summary summary = said.in(Locale.ENGLISH);
        names = summary.assessment().edition().names();
        steps = new RemedyWriter(sink, names);
        sink.object(() -> {
            head("summary", summary.assessment(), document);
            sink.field("text", summary.sentence());
            sink.list("missing", summary.missing(), this::missing);
            sink.list("questions", summary.questions(), this::question);
            sink.texts("met", ids(summary, RowStatus.MET));
            sink.texts("informing", ids(summary, RowStatus.INFORMING));
            sink.texts("notApplicable", ids(summary, RowStatus.NOT_APPLICABLE));
        });
    }

    private void missing(Summary.Missing missing) {
        Requirement row = missing.finding().requirement();
        sink.object(() -> {
            sink.field("requirement", row.id())
                    .field("title", row.title())
                    .field("verdict", missing.finding().verdict().code());
            missing.found().ifPresent(found -> sink.field("found", found));
            sink.texts("ways", missing.ways());
            missing.running().ifPresent(running -> sink.field("running", running));
        });
    }

    private void question(Summary.Question question) {
        sink.object(() -> {
            steps.step(question.step());
            sink.field("text", question.text()).texts("requirements", question.rows());
        });
    }

    private static List<String> ids(Summary summary, RowStatus status) {
        return summary.rows(status).stream()
                .map(finding -> finding.requirement().id())
                .toList();
    }

    private void head(String kind, Assessment assessment, Optional<String> document) {
        sink.field("kind", kind).field("version", VERSION);
        document.ifPresent(name -> sink.field("document", name));
        sink.object("subject", () -> {
            sink.field("kind", assessment.subjectKind());
            assessment.subjectId().ifPresent(id -> sink.field("id", id));
        });
        sink.field("rulebook", assessment.edition().id().series().toString());
        sink.field("edition", assessment.edition().id().edition().orElseThrow());
        sink.field("asOf", assessment.asOf().toString());
        sink.field("verdict", assessment.verdict().code());
        sink.field("verdictWithoutReadings", assessment.verdictWithoutReadings().code());
    }

    private void doubt(Contradiction doubt) {
        sink.object(() -> sink.field("at", doubt.path())
                .field("code", doubt.code().name())
                .field("detail", doubt.detail()));
    }

    private void finding(Finding finding) {
        Requirement row = finding.requirement();
        sink.object(() -> {
            sink.field("requirement", row.id()).field("title", row.title());
            outcome(finding.outcome(), row);
            sink.field(
                    "verdictWithoutReadings",
                    finding.outcome().withoutReadings().code());
            sink.list("readings", finding.outcome().readings(), this::reading);
            sink.list("findings", finding.outcome().children(), child -> part(child, row));
            if (!finding.notYet().isEmpty()) {
                sink.texts(
                        "notYet",
                        finding.notYet().stream()
                                .map(moment -> wording.notYet(names.in(moment)))
                                .toList());
            }
            sink.list("sources", row.citations(), this::source);
            row.reading()
                    .ifPresent(reading -> sink.object(
                            "reading", () -> sink.field("word", reading.word()).field("reason", reading.reason())));
        });
    }

    private void reading(Outcome read) {
        boolean judged = read.criterion() instanceof Criterion.Judged;
        Outcome reading = judged ? read.children().get(0) : read;
        sink.object(() -> {
            if (read.criterion() instanceof Criterion.Judged asked) {
                sink.field("word", asked.word());
            } else if (read.isByUnsaid()) {
                sink.field("word", Attribute.PURPOSE.code());
            } else if (read.isOfTheTypical()) {
                sink.field("word", "typically");
            } else {
                sink.field("word", read.found().orElseThrow().unit().code());
            }
            sink.field("text", wording.required(names.in(reading)))
                    .field("verdict", read.asRead().code());
            reading.found().ifPresent(found -> sink.field("found", wording.found(names.in(reading))));
        });
    }

    private void outcome(Outcome outcome, Requirement row) {
        sink.field("level", row.level().code())
                .field("verdict", outcome.verdict().code())
                .field("basis", outcome.basis().code())
                .texts("causes", outcome.causes().stream().map(Cause::code).toList());
        sink.object("required", () -> required(outcome));
        outcome.found()
                .ifPresentOrElse(
                        found -> sink.object("found", () -> {
                            steps.amount(found);
                            sink.field("text", wording.found(names.in(outcome)));
                        }),
                        () -> sink.name("found").nothing());
        steps.write("remaining", outcome.remaining());
        outcome.running()
                .ifPresent(running -> sink.object("running", () -> {
                    sink.field("period", running.period())
                            .field("until", running.until().toString());
                    steps.write("remaining", running.remaining());
                }));
        Evidence evidence = outcome.evidence();
        sink.list("counted", evidence.counted(), this::entry);
        sink.list("notCounted", evidence.notCounted(), this::entry);
        sink.list("unsure", evidence.unsure(), this::entry);
        sink.texts("at", pointers(outcome));
    }

    // A part of a row is the row's: its id, its level, its sources.
    private void part(Outcome outcome, Requirement row) {
        sink.object(() -> {
            sink.field("requirement", row.id());
            outcome(outcome, row);
            sink.list("findings", outcome.children(), child -> part(child, row));
            sink.list("sources", row.citations(), this::source);
        });
    }

    private void required(Outcome outcome) {
        Criterion criterion = outcome.criterion();
        if (criterion instanceof Criterion.Judged judged && judged.reading().isPresent()) {
            criterion = judged.reading().get();
        }
        if (criterion instanceof Criterion.Bounded bounded) {
            bounded.min().ifPresent(min -> bound("low", min));
            bounded.max().ifPresent(max -> bound("high", max));
            bounded.min().or(bounded::max).ifPresent(bound -> {
                if (bound instanceof Bound.Number number) {
                    sink.field("unit", number.unit().code());
                }
            });
        }
        sink.field("text", wording.required(names.in(outcome)));
    }

    private void bound(String name, Bound bound) {
        if (bound instanceof Bound.Number number) {
            sink.field(name, number.value());
        } else if (bound instanceof Bound.Length length) {
            sink.field(name + "Period", length.period().toString());
        }
    }

    private void entry(EvidenceItem entry) {
        sink.object(() -> {
            sink.field("at", entry.path()).field("kind", entry.kind().code());
            if (!entry.role().isEmpty()) {
                sink.field("role", entry.role());
            }
            if (!entry.name().isEmpty()) {
                sink.field("name", entry.name());
            }
            entry.day().ifPresent(day -> sink.field("day", day.toString()));
            entry.until().ifPresent(day -> sink.field("until", day.toString()));
            if (entry.roughly()) {
                sink.name("roughly").bool(true);
            }
            entry.amount().ifPresent(steps::amount);
            entry.because()
                    .ifPresent(because -> sink.object(
                            "because",
                            () -> sink.field("type", because.type().code())
                                    .field("datum", because.datum())
                                    .texts("values", because.values())));
        });
    }

    private void source(Citation citation) {
        sink.object(() -> {
            sink.field("source", citation.source());
            citation.place().ifPresent(place -> sink.field("place", place));
            citation.address().ifPresent(address -> sink.field("address", address));
            citation.read().ifPresent(month -> sink.field("read", month.toString()));
            citation.language().ifPresent(language -> sink.field("language", language));
        });
    }

    // Where in the document: what was looked at, and what is asked for.
    private static Set<String> pointers(Outcome outcome) {
        Evidence evidence = outcome.evidence();
        Set<String> pointers = new LinkedHashSet<>();
        Stream.of(evidence.counted(), evidence.notCounted(), evidence.unsure())
                .forEach(entries -> entries.forEach(entry -> pointers.add(entry.path())));
        pointers.addAll(RemedyWriter.pointers(outcome.remaining()));
        return pointers;
    }
}
