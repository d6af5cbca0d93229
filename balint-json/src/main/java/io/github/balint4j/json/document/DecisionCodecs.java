package io.github.balint4j.json.document;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Grammar;
import io.github.balint4j.json.codec.Form;
import io.github.balint4j.json.codec.ObjectCodec;
import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.ReadValues;
import io.github.balint4j.json.codec.Rule;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.wording.Messages;
import java.util.List;
import java.util.Map;

/** The codec of decisions. */
public final class DecisionCodecs {
    private static final Map<String, Object> NAMED = Map.of("not", Map.of("const", Grammar.UNKNOWN));

    /** A waiver and a credit name a requirement, a demand may, nothing else does; only a credit has an amount. */
    private static final Map<String, Object> ROWS = Map.of(
            "anyOf",
            List.of(
                    Form.ordered(
                            "properties",
                            Form.ordered(
                                    "kind",
                                    Map.of("const", "waive"),
                                    "requirement",
                                    NAMED,
                                    "amount",
                                    false,
                                    "unit",
                                    false),
                            "required",
                            List.of("requirement")),
                    Form.ordered(
                            "properties",
                            Form.ordered("kind", Map.of("const", "credit"), "requirement", NAMED),
                            "required",
                            List.of("requirement", "amount", "unit")),
                    Map.of(
                            "properties",
                            Form.ordered("kind", Map.of("const", "demand"), "amount", false, "unit", false)),
                    Map.of(
                            "properties",
                            Form.ordered(
                                    "kind",
                                    Map.of("not", Map.of("enum", List.of("waive", "credit"))),
                                    "requirement",
                                    false,
                                    "amount",
                                    false,
                                    "unit",
                                    false))));

    public static final ObjectCodec<Decision, Decision.Builder> DECISIONS = ObjectCodec.of(
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
                    PeopleCodecs.ISSUERS,
                    Decision::authority,
                    Decision.Builder::authority,
                    "the society, chamber or other body")
            .optional("organ", Scalars.code("council"), Decision::organ, Decision.Builder::organ, "which organ of it")
            .given(
                    "requirement",
                    Scalars.row("nl-renew-intervision"),
                    Decision::requirement,
                    Decision.Builder::requirement,
                    "the id of the requirement that is waived or demanded, or in which something is credited; a waiver and a credit must name one",
                    "a demand asks for something that no requirement asks for")
            .optional(
                    "amount",
                    Scalars.AMOUNTS,
                    Decision::amount,
                    Decision.Builder::amount,
                    "of a credit: how much counts in that requirement, beside what is on record")
            .absent("it credits nothing")
            .example("10")
            .optional(
                    "unit",
                    Scalars.code("sessions"),
                    Decision::unit,
                    Decision.Builder::unit,
                    "of a credit: in which unit, by its word; it counts only where the requirement counts in it")
            .absent("it credits nothing")
            .optional("tier", PeopleCodecs.TIERS, Decision::tier, Decision.Builder::tier, "as what")
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
            .rule(Rule.stated(ROWS, DecisionCodecs::requirement))
            .ordered("on", "until");

    private DecisionCodecs() {}

    private static void requirement(ReadContext in, ReadValues values, List<String> names) {
        int field = names.indexOf("requirement");
        if (!(values.value("kind") instanceof DecisionKind kind)) {
            return;
        }
        boolean named = kind == DecisionKind.WAIVE || kind == DecisionKind.CREDIT;
        String expected = kind == DecisionKind.CREDIT ? "expected.credited" : "expected.waived";
        if (named && !values.isSeen(field) && !values.hasStrangers()) {
            in.missing("requirement", () -> Messages.get(expected));
        } else if (named && Given.unknown().equals(values.value("requirement"))) {
            notBeside(in, values, field, kind, expected);
        } else if (!named && kind != DecisionKind.DEMAND && values.isSeen(field)) {
            notBeside(in, values, field, kind, "expected.onlyRows");
        }
        for (String property : List.of("amount", "unit")) {
            int at = names.indexOf(property);
            if (kind == DecisionKind.CREDIT && !values.isSeen(at) && !values.hasStrangers()) {
                in.missing(property, () -> Messages.get("expected.credit." + property));
            } else if (kind != DecisionKind.CREDIT && values.isSeen(at)) {
                notBeside(in, values, at, kind, "expected.onlyCredits");
            }
        }
    }

    private static void notBeside(ReadContext in, ReadValues values, int field, DecisionKind kind, String expected) {
        in.problem(
                Problem.Code.NOT_BESIDE,
                values.spot(field, in.spot()),
                "\"kind\": \"" + Scalars.word(kind) + '"',
                Messages.get(expected));
    }
}
