package io.github.balint4j.json.assessment;

import io.github.balint4j.json.codec.Codec;
import io.github.balint4j.json.codec.LazyCodec;
import io.github.balint4j.json.codec.ListCodec;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.PropertyMap;
import io.github.balint4j.json.codec.ScalarCodec;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.rulebook.CriterionForms;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.RunningPeriod;
import io.github.balint4j.rules.outcome.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a criterion came to, with everything that explains it. */
final class OutcomeForms {
    static final ScalarCodec<Verdict> VERDICTS = Scalars.named(List.of(Verdict.values()), Verdict::code);
    private static final ListCodec<String> TEXTS = ListCodec.of(Plain.TEXTS);

    private static final Codec<Outcome> OUTCOMES =
            new LazyCodec<>("outcome", "{\"verdict\": \"satisfied\"}", () -> OutcomeForms.OUTCOME);

    private static final ObjectCodec<Reason, PropertyMap> REASONS = ObjectCodec.<Reason, PropertyMap>of(
                    "reason", PropertyMap::new, p -> new Reason(p.get("type"), p.get("datum"), p.get("values")))
            .required(
                    "type",
                    Scalars.named(List.of(Reason.Type.values()), Reason.Type::code),
                    Reason::type,
                    PropertyMap.to("type"),
                    "what decided")
            .required("datum", Plain.TEXTS, Reason::datum, PropertyMap.to("datum"), "which datum")
            .required("values", TEXTS, Reason::values, PropertyMap.to("values"), "what it is");

    private static final ObjectCodec<EvidenceItem, PropertyMap> ITEMS = ObjectCodec.<EvidenceItem, PropertyMap>of(
                    "evidence",
                    PropertyMap::new,
                    p -> new EvidenceItem(
                            p.get("at"),
                            p.get("kind"),
                            p.<String>find("role").orElse(""),
                            p.<String>find("name").orElse(""),
                            p.find("day"),
                            p.find("until"),
                            p.<Boolean>find("roughly").orElse(false),
                            p.find("amount"),
                            p.find("because")))
            .required("at", Plain.TEXTS, EvidenceItem::path, PropertyMap.to("at"), "where it stands")
            .required(
                    "kind",
                    Scalars.named(List.of(FactKind.values()), FactKind::code),
                    EvidenceItem::kind,
                    PropertyMap.to("kind"),
                    "what kind of fact")
            .orElse("role", Plain.TEXTS, EvidenceItem::role, PropertyMap.to("role"), any -> "", "of a place: whose")
            .orElse("name", Plain.TEXTS, EvidenceItem::name, PropertyMap.to("name"), any -> "", "its name")
            .optional("day", Plain.DAYS, EvidenceItem::day, PropertyMap.to("day"), "its first day")
            .optional("until", Plain.DAYS, EvidenceItem::until, PropertyMap.to("until"), "its last day")
            .orElse(
                    "roughly",
                    Scalars.TRUTHS,
                    EvidenceItem::roughly,
                    PropertyMap.to("roughly"),
                    any -> false,
                    "its first day lies somewhere between both")
            .optional("amount", MeasureForms.MEASURES, EvidenceItem::amount, PropertyMap.to("amount"), "how much of it")
            .optional("because", REASONS, EvidenceItem::because, PropertyMap.to("because"), "why it did not count");

    private static final ListCodec<EvidenceItem> EVIDENCE = ListCodec.of(ITEMS);

    private static final ObjectCodec<RunningPeriod, PropertyMap> RUNNING = ObjectCodec.<RunningPeriod, PropertyMap>of(
                    "running",
                    PropertyMap::new,
                    p -> new RunningPeriod(p.get("period"), p.get("until"), p.get("remaining")))
            .required("period", Plain.TEXTS, RunningPeriod::period, PropertyMap.to("period"), "its name")
            .required("until", Plain.DAYS, RunningPeriod::until, PropertyMap.to("until"), "its last day")
            .required(
                    "remaining",
                    RemedyForms.REMEDIES,
                    RunningPeriod::remaining,
                    PropertyMap.to("remaining"),
                    "what is still needed in it");

    private static final ObjectCodec<Outcome, PropertyMap> OUTCOME = parts(
            ObjectCodec.<Outcome, PropertyMap>of("outcome", PropertyMap::new, p -> outcome(p.get("criterion"), p))
                    .required(
                            "criterion",
                            CriterionForms.CRITERIA,
                            Outcome::criterion,
                            PropertyMap.to("criterion"),
                            "what was asked"),
            whole -> whole);

    private OutcomeForms() {}

    /** And all that an outcome says beside its criterion. */
    static <T> ObjectCodec<T, PropertyMap> parts(ObjectCodec<T, PropertyMap> codec, Function<T, Outcome> of) {
        return codec.required(
                        "verdict", VERDICTS, of.andThen(Outcome::verdict), PropertyMap.to("verdict"), "the verdict")
                .orElse(
                        "withoutReadings",
                        VERDICTS,
                        of.andThen(Outcome::withoutReadings),
                        PropertyMap.to("withoutReadings"),
                        of.andThen(Outcome::verdict),
                        "the verdict where nothing is read")
                .required(
                        "basis",
                        Scalars.named(List.of(Basis.values()), Basis::code),
                        of.andThen(Outcome::basis),
                        PropertyMap.to("basis"),
                        "on what it rests")
                .orElse(
                        "causes",
                        ListCodec.of(Scalars.named(List.of(Cause.values()), Cause::code)),
                        of.andThen(outcome -> outcome.causes().stream().sorted().toList()),
                        PropertyMap.to("causes"),
                        any -> List.of(),
                        "why it is undetermined")
                .optional(
                        "found",
                        MeasureForms.MEASURES,
                        of.andThen(Outcome::found),
                        PropertyMap.to("found"),
                        "what was found")
                .orElse(
                        "counted",
                        EVIDENCE,
                        of.andThen(o -> o.evidence().counted()),
                        PropertyMap.to("counted"),
                        any -> List.of(),
                        "what counted")
                .orElse(
                        "notCounted",
                        EVIDENCE,
                        of.andThen(o -> o.evidence().notCounted()),
                        PropertyMap.to("notCounted"),
                        any -> List.of(),
                        "what did not")
                .orElse(
                        "unsure",
                        EVIDENCE,
                        of.andThen(o -> o.evidence().unsure()),
                        PropertyMap.to("unsure"),
                        any -> List.of(),
                        "what may count")
                .orElse(
                        "remaining",
                        RemedyForms.REMEDIES,
                        of.andThen(Outcome::remaining),
                        PropertyMap.to("remaining"),
                        any -> Remedy.nothing(),
                        "what would settle it")
                .optional(
                        "running", RUNNING, of.andThen(Outcome::running), PropertyMap.to("running"), "what still runs")
                .orElse(
                        "parts",
                        ListCodec.of(OUTCOMES),
                        of.andThen(Outcome::children),
                        PropertyMap.to("parts"),
                        any -> List.of(),
                        "what its parts came to");
    }

    /** The outcome of the criterion that says this. */
    static Outcome outcome(Criterion criterion, PropertyMap p) {
        Verdict verdict = p.get("verdict");
        return new Outcome(
                criterion,
                verdict,
                p.<Verdict>find("withoutReadings").orElse(verdict),
                p.get("basis"),
                causes(p.<List<Cause>>find("causes").orElse(List.of())),
                p.find("found"),
                Evidence.of(items(p, "counted"), items(p, "notCounted"), items(p, "unsure")),
                p.<Remedy>find("remaining").orElseGet(Remedy::nothing),
                p.<List<Outcome>>find("parts").orElse(List.of()),
                p.<RunningPeriod>find("running"));
    }

    private static Set<Cause> causes(List<Cause> read) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        causes.addAll(read);
        return causes;
    }

    private static List<EvidenceItem> items(PropertyMap p, String name) {
        return p.<List<EvidenceItem>>find(name).orElse(List.of());
    }
}
