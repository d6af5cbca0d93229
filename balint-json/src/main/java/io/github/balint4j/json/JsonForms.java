package io.github.balint4j.json;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.json.assessment.AssessmentCodecs;
import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.MappedCodec;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.document.Announcements;
import io.github.balint4j.json.document.AssessmentWriter;
import io.github.balint4j.json.document.ComparisonWriter;
import io.github.balint4j.json.document.PartForms;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.rulebook.CreditForms;
import io.github.balint4j.json.rulebook.CriterionForms;
import io.github.balint4j.json.rulebook.Declared;
import io.github.balint4j.json.rulebook.RulebookForms;
import io.github.balint4j.json.rulebook.StatementForms;
import io.github.balint4j.json.token.Place;
import io.github.balint4j.json.token.Replay;
import io.github.balint4j.json.token.TokenSource;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditStatement;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.life.Commitment;
import io.github.balint4j.rules.life.GroupStatus;
import io.github.balint4j.rules.life.Help;
import io.github.balint4j.rules.life.LifeEvent;
import io.github.balint4j.rules.life.Obstacle;
import io.github.balint4j.rules.life.Transition;
import io.github.balint4j.rules.mediation.Candidate;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Status;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.participation.ParticipationStatement;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeFinding;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.programme.StartingItem;
import io.github.balint4j.rules.programme.StartingList;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.RowStatus;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.github.balint4j.rules.rulebook.Summary;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which types have a JSON form, and what to write of the others. */
final class JsonForms {
    private static final String OURS = "io.github.balint4j.";

    static final List<JsonForm<?>> ALL = all();

    /** What to write in place of a type of the package or class whose name begins so; the first that fits. */
    private static final Map<String, String> INSTEAD = instead();

    private JsonForms() {}

    private static List<JsonForm<?>> all() {
        List<JsonForm<?>> all = new ArrayList<>();
        all.add(JsonForm.of(BalintGroup.class, Documents.INNER_GROUP));
        all.add(JsonForm.of(GroupFrame.class, Documents.INNER_FRAME));
        all.add(JsonForm.of(Portfolio.class, Documents.INNER_PORTFOLIO));
        all.add(JsonForm.of(LeaderList.class, Documents.INNER_LEADERS));
        all.add(JsonForm.of(Programme.class, Documents.innerProgramme()));
        all.add(JsonForm.of(Rulebook.class, Documents.innerRulebook(), JsonForms::declared));
        all.add(JsonForm.of(Assessment.class, AssessmentCodecs.ASSESSMENTS));
        all.add(JsonForm.of(CreditScheme.class, CreditForms.SCHEME));
        all.add(JsonForm.of(CreditStatement.class, CreditForms.STATEMENT));
        all.add(JsonForm.of(ParticipationStatement.class, StatementForms.STATEMENT));
        all.add(JsonForm.of(DecisionRecord.class, AssessmentCodecs.DECISIONS));
        all.add(document(
                BalintDocument.OfGroup.class,
                Documents.INNER_GROUP,
                BalintDocument.OfGroup::group,
                BalintDocument.OfGroup::new));
        all.add(document(
                BalintDocument.OfGroups.class,
                Documents.INNER_GROUPS,
                of -> Announcements.distinct(of.groups()),
                BalintDocument.OfGroups::new));
        all.add(document(
                BalintDocument.OfFrame.class,
                Documents.INNER_FRAME,
                BalintDocument.OfFrame::frame,
                BalintDocument.OfFrame::new));
        all.add(document(
                BalintDocument.OfPortfolio.class,
                Documents.INNER_PORTFOLIO,
                BalintDocument.OfPortfolio::portfolio,
                BalintDocument.OfPortfolio::new));
        all.add(document(
                BalintDocument.OfLeaders.class,
                Documents.INNER_LEADERS,
                BalintDocument.OfLeaders::leaders,
                BalintDocument.OfLeaders::new));
        all.add(document(
                BalintDocument.OfCreditScheme.class,
                CreditForms.SCHEME,
                BalintDocument.OfCreditScheme::scheme,
                BalintDocument.OfCreditScheme::new));
        all.add(document(
                BalintDocument.OfProgramme.class,
                Documents.innerProgramme(),
                BalintDocument.OfProgramme::programme,
                BalintDocument.OfProgramme::new));
        all.add(JsonForm.of(
                BalintDocument.OfRulebook.class,
                new MappedCodec<>(
                        Documents.innerRulebook(), BalintDocument.OfRulebook::rulebook, BalintDocument.OfRulebook::new),
                JsonForms::declared));
        all.add(JsonForm.of(Cases.class, CaseWriter::write, JsonForms::cases));
        all.add(JsonForm.written(
                Summary.class, (summary, out) -> new AssessmentWriter(out).write(summary, Optional.empty())));
        all.add(JsonForm.written(Finding.class, (finding, out) -> new AssessmentWriter(out).write(finding)));
        all.add(JsonForm.written(
                Comparison.class, (comparison, out) -> new ComparisonWriter(out).write(comparison, Optional.empty())));
        all.add(JsonForm.written(Transition.class, (step, out) -> new LifeWriter(out).write(step)));
        all.add(JsonForm.written(LifeEvent.class, (event, out) -> new LifeWriter(out).write(event)));
        all.add(JsonForm.written(Obstacle.class, (obstacle, out) -> new LifeWriter(out).write(obstacle)));
        all.add(JsonForm.written(Help.class, (help, out) -> new LifeWriter(out).write(help)));
        all.add(JsonForm.written(GroupStatus.class, (status, out) -> new LifeWriter(out).write(status)));
        all.add(JsonForm.written(Commitment.class, (one, out) -> new LifeWriter(out).write(one)));
        all.add(JsonForm.written(ProgrammeReview.class, (review, out) -> new ProgrammeWriter(out).write(review)));
        all.add(JsonForm.written(ProgrammeFinding.class, (finding, out) -> new ProgrammeWriter(out).write(finding)));
        all.add(JsonForm.written(Mediation.class, (mediation, out) -> new MediationWriter(out).write(mediation)));
        all.add(JsonForm.written(Candidate.class, (one, out) -> new MediationWriter(out).write(one)));
        all.add(JsonForm.written(StartingList.class, (list, out) -> new ProgrammeWriter(out).write(list)));
        all.add(JsonForm.written(StartingItem.class, (item, out) -> new ProgrammeWriter(out).write(item)));
        all.add(JsonForm.written(Problem.class, ProblemDetails::write));
        all.add(JsonForm.written(ProblemDetails.class, ProblemDetails::write));
        all.add(JsonForm.of(Requirement.class, RulebookForms.REQUIREMENTS));
        all.add(JsonForm.of(Criterion.class, CriterionForms.CRITERIA));
        all.add(words(Verdict.class, Verdict::code));
        all.add(words(Basis.class, Basis::code));
        all.add(words(Cause.class, Cause::code));
        all.add(words(Level.class, Level::code));
        all.add(words(RowStatus.class, RowStatus::code));
        all.add(words(Status.class, Status::code));
        all.add(words(Problem.Code.class, Problem.Code::name));
        PartForms.ALL.forEach((type, codec) -> all.add(part(type, codec)));
        return List.copyOf(all);
    }

    private static <T extends BalintDocument, D> JsonForm<T> document(
            Class<T> type, Codec<D> codec, Function<T, D> content, Function<D, T> whole) {
        return JsonForm.of(type, new MappedCodec<>(codec, content, whole));
    }

    private static <E extends Enum<E>> JsonForm<E> words(Class<E> type, Function<E, String> code) {
        return JsonForm.of(type, Scalars.named(List.of(type.getEnumConstants()), code));
    }

    @SuppressWarnings("unchecked") // each is put with the codec of its type
    private static <T> JsonForm<T> part(Class<T> type, Codec<?> codec) {
        return JsonForm.of(type, (Codec<T>) codec);
    }

    /** What a rulebook declares may stand after what depends on it. */
    private static ReadContext declared(TokenSource source) {
        Replay replay = Replay.of(source);
        return Declared.in(replay.json()).knownTo(new ReadContext(replay));
    }

    /** Cases are read from a text of their own: where in it something is wrong, the pointer tells. */
    private static Cases cases(TokenSource source) {
        Replay replay = Replay.of(source);
        Place start = replay.place(replay.mark());
        return CaseReader.read(replay.json())
                .mapError(problems -> problems.map(problem -> problem.at(start.line(), start.column())))
                .toEither()
                .getOrElseThrow(InvalidDocument::new);
    }

    private static Map<String, String> instead() {
        Map<String, String> instead = new LinkedHashMap<>();
        instead.put(OURS + "core.", "write the BalintGroup, GroupFrame, Portfolio or LeaderList that it belongs to");
        instead.put(OURS + "rules.credit.", "write the CreditScheme or the CreditStatement that it belongs to");
        instead.put(OURS + "rules.criterion.", "write the Rulebook that it belongs to, or its Criterion");
        instead.put(OURS + "rules.outcome.", "write the Assessment or the Finding that it belongs to");
        instead.put(OURS + "rules.life.", "write the Transition of the step, or the GroupStatus");
        instead.put(OURS + "rules.mediation.", "write the Mediation that it belongs to");
        instead.put(OURS + "rules.overview.", "write the Assessments that it was made of, or its texts");
        instead.put(OURS + "rules.participation.", "write the Portfolio that it gives");
        instead.put(OURS + "rules.planning.", "write its dates, or the BalintGroup that they are planned for");
        instead.put(OURS + "rules.programme.", "write the Programme that it belongs to, or its ProgrammeReview");
        instead.put(OURS + "rules.rulebook.Comparison", "write the Comparison that it belongs to, or its Assessments");
        instead.put(
                OURS + "rules.rulebook.AssessmentSubject",
                "write the BalintGroup, GroupFrame or Portfolio that it is made of");
        instead.put(OURS + "rules.rulebook.Summary", "write the Summary that it belongs to");
        instead.put(
                OURS + "rules.", "write the Rulebook that it belongs to: of an Edition, Rulebook.of(title, edition)");
        instead.put(OURS + "spring.", "write the Rulebook that was meant");
        instead.put(OURS + "json.Cases", "write the Cases that it belongs to");
        return Collections.unmodifiableMap(instead);
    }

    static Optional<String> refusal(Class<?> type) {
        if (Validation.class.isAssignableFrom(type)) {
            return Optional.of("there is no JSON of a Validation: fold it into the value and its ProblemDetails");
        }
        return INSTEAD.entrySet().stream()
                .filter(entry -> type.getName().startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> "there is no JSON of " + name(type) + " alone: " + entry.getValue());
    }

    // A kind of Remedy has a name of its own, which few know.
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
