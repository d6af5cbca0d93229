package io.github.balint4j.json.rulebook;

import io.github.balint4j.json.codec.ReadContext;
import io.github.balint4j.json.codec.Scalars;
import io.github.balint4j.json.problem.Problem.Code;
import io.github.balint4j.json.wording.Messages;
import io.github.balint4j.json.wording.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Tells the cases of a rulebook that speak of an edition or a row that it does not have. */
record CaseChecks(ReadContext in, List<EditionDraft> drafts, Derivation derivation, Timeline timeline) {
    void of(List<CaseForms.Draft> cases) {
        for (int i = 0; i < cases.size(); i++) {
            CaseForms.Draft one = cases.get(i);
            String at = "/cases/" + i;
            OptionalInt edition = edition(one, at);
            if (edition.isPresent()) {
                derivation.whole(edition.getAsInt()).ifPresent(whole -> row(whole, one, at));
            }
        }
    }

    private OptionalInt edition(CaseForms.Draft one, String at) {
        if (one.edition().isPresent()) {
            String code = one.edition().get();
            OptionalInt named = derivation.coded(code);
            if (named.isEmpty()) {
                List<String> codes =
                        drafts.stream().flatMap(draft -> draft.code().stream()).toList();
                in.problemAt(at + "/edition", Code.NO_EDITION, Shown.id(code), () -> Scalars.nearest(code, codes));
            }
            return named;
        }
        if (one.asOf().isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate day = one.asOf().get();
        OptionalInt chosen = timeline.inForceOn(day);
        if (chosen.isEmpty()) {
            in.problemAt(
                    at + "/asOf",
                    Code.NO_EDITION,
                    Messages.render("shown.inForce", Map.of("day", day.toString())),
                    () -> Messages.get("expected.dayOfAnEdition"));
        }
        return chosen;
    }

    private void row(Derivation.Base edition, CaseForms.Draft one, String at) {
        if (edition.isWhole() && !edition.ids().contains(one.requirement())) {
            in.problemAt(
                    at + "/requirement",
                    Code.NO_REQUIREMENT,
                    Shown.id(one.requirement()),
                    () -> Scalars.nearest(one.requirement(), new ArrayList<>(edition.ids())));
        }
    }
}
