package io.github.balint4j.json;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Grammar;
import java.util.List;
import java.util.Map;

/** The codec of decisions. */
final class Decisions {
    /** A waiver names a requirement, a demand may, nothing else does. */
    private static final Map<String, Object> ROWS = Map.of(
            "anyOf",
            List.of(
                    Form.ordered(
                            "properties",
                            Form.ordered(
                                    "kind",
                                    Map.of("const", "waive"),
                                    "requirement",
                                    Map.of("not", Map.of("const", Grammar.UNKNOWN))),
                            "required",
                            List.of("requirement")),
                    Map.of("properties", Map.of("kind", Map.of("const", "demand"))),
                    Map.of(
                            "properties",
                            Form.ordered("kind", Map.of("not", Map.of("const", "waive")), "requirement", false))));

    static final ObjectCodec<Decision, Decision.Builder> DECISIONS = ObjectCodec.of(
                    "decision", Decision::builder, Decision.Builder::build)
            .required(
                    "kind",
                    Scalars.word(DecisionKind.class),
                    Decision::kind,
                    Decision.Builder::kind,
                    "what was decided; `withdraw` ends what the body gave the person before")
            .example("\"recognise\"")
            .required(
                    "authority",
                    People.ISSUERS,
                    Decision::authority,
                    Decision.Builder::authority,
                    "the society, chamber or other body")
            .optional("organ", Scalars.code("council"), Decision::organ, Decision.Builder::organ, "which organ of it")
            .given(
                    "requirement",
                    Scalars.row("nl-renew-intervision"),
                    Decision::requirement,
                    Decision.Builder::requirement,
                    "the id of the requirement that is waived or demanded; a waiver must name one",
                    "a demand asks for something that no requirement asks for")
            .optional("tier", People.TIERS, Decision::tier, Decision.Builder::tier, "as what")
            .given(
                    "on",
                    Scalars.PARTIAL_DATES,
                    Decision::on,
                    Decision.Builder::on,
                    "the day of the decision, from which it holds",
                    Scalars.BEGUN)
            .example("\"2024-05-01\"")
            .given(
                    "until",
                    Scalars.PARTIAL_DATES,
                    Decision::until,
                    Decision.Builder::until,
                    "the last day it holds",
                    "a recognition lasts as long as the rules say (`validFor`); else it has no end")
            .example("\"2026-06-30\"")
            .rule(Rule.stated(ROWS, Decisions::requirement))
            .ordered("on", "until");

    private Decisions() {}

    private static void requirement(Reading in, Values values, List<String> names) {
        int field = names.indexOf("requirement");
        Object kind = values.value("kind");
        if (kind == DecisionKind.WAIVE && !values.isSeen(field) && !values.hasStrangers()) {
            in.missing("requirement", () -> Messages.get("expected.waived"));
        } else if (kind == DecisionKind.WAIVE && Given.unknown().equals(values.value("requirement"))) {
            in.problem(
                    Problem.Code.NOT_BESIDE,
                    values.spot(field, in.spot()),
                    "\"kind\": \"waive\"",
                    Messages.get("expected.waived"));
        } else if (kind instanceof DecisionKind one
                && one != DecisionKind.WAIVE
                && one != DecisionKind.DEMAND
                && values.isSeen(field)) {
            in.problem(
                    Problem.Code.NOT_BESIDE,
                    values.spot(field, in.spot()),
                    "\"kind\": \"" + Scalars.word(one) + '"',
                    Messages.get("expected.onlyRows"));
        }
    }
}
