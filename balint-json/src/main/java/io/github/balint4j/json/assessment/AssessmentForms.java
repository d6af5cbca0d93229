package io.github.balint4j.json.assessment;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.rulebook.RulebookForms;
import io.github.balint4j.json.rulebook.SelectorForms;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The codec of the record in which an assessment keeps itself: the edition with all its rows, and of each row what it came to.
 * The report beside it is for readers; its sentences are made again.
 */
final class AssessmentForms {
    private static final ListCodec<String> TEXTS = ListCodec.of(Plain.TEXTS);

    private static final ObjectCodec<Contradiction, PropertyMap> DOUBTS = ObjectCodec.<Contradiction, PropertyMap>of(
                    "doubt", PropertyMap::new, p -> new Contradiction(p.get("code"), p.get("at"), p.get("detail")))
            .required("at", Plain.TEXTS, Contradiction::path, PropertyMap.to("at"), "where")
            .required(
                    "code",
                    Scalars.named(List.of(Contradiction.Code.values()), Contradiction.Code::name),
                    Contradiction::code,
                    PropertyMap.to("code"),
                    "what kind of doubt")
            .required("detail", Plain.TEXTS, Contradiction::detail, PropertyMap.to("detail"), "what hardly agrees");

    /** A finding of a row that is known only when the edition is. */
    private record Draft(
            String requirement,
            Optional<Requirement> row,
            List<Selector> notYet,
            Optional<Outcome> outcome,
            PropertyMap parts) {
        static Draft of(Edition edition, Finding finding) {
            Requirement row = finding.requirement();
            boolean known =
                    edition.has(row.id()) && edition.requirement(row.id()).equals(row);
            return new Draft(
                    row.id(),
                    known ? Optional.empty() : Optional.of(row),
                    finding.notYet(),
                    Optional.of(finding.outcome()),
                    new PropertyMap());
        }

        static Draft read(PropertyMap p) {
            return new Draft(
                    p.get("requirement"),
                    p.find("row"),
                    p.<List<Selector>>find("notYet").orElse(List.of()),
                    Optional.empty(),
                    p);
        }

        Outcome whole() {
            return outcome.orElseThrow();
        }

        Finding of(Edition edition) {
            Requirement named = row.orElseGet(() -> edition.requirement(requirement));
            return new Finding(edition.id(), named, OutcomeForms.outcome(named.criterion(), parts), notYet);
        }
    }

    // The criterion is that of the row.
    private static final ObjectCodec<Draft, PropertyMap> FINDINGS = OutcomeForms.parts(
            ObjectCodec.<Draft, PropertyMap>of("finding", PropertyMap::new, Draft::read)
                    .required(
                            "requirement",
                            Plain.TEXTS,
                            Draft::requirement,
                            PropertyMap.to("requirement"),
                            "the id of the row")
                    .optional(
                            "row",
                            RulebookForms.REQUIREMENTS,
                            Draft::row,
                            PropertyMap.to("row"),
                            "the row itself, where the edition does not have it")
                    .orElse(
                            "notYet",
                            ListCodec.of(SelectorForms.SELECTORS),
                            Draft::notYet,
                            PropertyMap.to("notYet"),
                            any -> List.of(),
                            "of which facts it takes a day, and there is none on record"),
            Draft::whole);

    /** The record of an assessment. */
    static final ObjectCodec<Assessment, PropertyMap> RECORD = ObjectCodec.<Assessment, PropertyMap>of(
                    "record", PropertyMap::new, AssessmentForms::assessment)
            .required("subject", Plain.TEXTS, Assessment::subjectKind, PropertyMap.to("subject"), "what was assessed")
            .optional("id", Plain.TEXTS, Assessment::subjectId, PropertyMap.to("id"), "its id")
            .required("asOf", Plain.DAYS, Assessment::asOf, PropertyMap.to("asOf"), "the day of the assessment")
            .required(
                    "rules",
                    RulebookForms.RULEBOOK,
                    assessment -> Rulebook.of(assessment.edition().id().toString(), assessment.edition()),
                    PropertyMap.to("rules"),
                    "the edition with all its rows, as a rulebook of one edition")
            .required(
                    "findings",
                    ListCodec.of(FINDINGS),
                    assessment -> assessment.findings().stream()
                            .map(finding -> Draft.of(assessment.edition(), finding))
                            .toList(),
                    PropertyMap.to("findings"),
                    "what each row came to")
            .orElse(
                    "strangers",
                    TEXTS,
                    Assessment::strangers,
                    PropertyMap.to("strangers"),
                    any -> List.of(),
                    "rows that there are not")
            .orElse(
                    "uncounted",
                    TEXTS,
                    Assessment::uncounted,
                    PropertyMap.to("uncounted"),
                    any -> List.of(),
                    "credits that count nowhere")
            .orElse(
                    "doubts",
                    ListCodec.of(DOUBTS),
                    Assessment::doubts,
                    PropertyMap.to("doubts"),
                    any -> List.of(),
                    "numbers that hardly agree");

    private AssessmentForms() {}

    private static Assessment assessment(PropertyMap p) {
        Rulebook rules = p.get("rules");
        Edition edition = rules.editions().get(0);
        List<Draft> findings = p.get("findings");
        return Assessment.recorded(
                edition,
                p.get("subject"),
                p.find("id"),
                p.<LocalDate>get("asOf"),
                findings.stream().map(draft -> draft.of(edition)).toList(),
                p.<List<String>>find("strangers").orElse(List.of()),
                p.<List<String>>find("uncounted").orElse(List.of()),
                p.<List<Contradiction>>find("doubts").orElse(List.of()));
    }
}
