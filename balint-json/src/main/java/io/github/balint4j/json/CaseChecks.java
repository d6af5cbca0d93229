package io.github.balint4j.json;

import io.github.balint4j.json.Problem.Code;
import io.github.balint4j.rules.rulebook.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells the cases of a rulebook that speak of an edition or a row that it does not have. */
record CaseChecks(Reading in, List<EditionDraft> drafts, Derivation derivation) {
    void of(List<CaseForms.Draft> cases) {
        for (int i = 0; i < cases.size(); i++) {
            CaseForms.Draft one = cases.get(i);
            String at = "/cases/" + i;
            edition(one, at).flatMap(derivation::whole).ifPresent(edition -> row(edition, one, at));
        }
    }

    private Optional<EditionDraft> edition(CaseForms.Draft one, String at) {
        List<String> codes =
                drafts.stream().flatMap(draft -> draft.code().stream()).toList();
        if (one.edition().isPresent()) {
            String code = one.edition().get();
            Optional<EditionDraft> named = drafts.stream()
                    .filter(draft -> draft.code().equals(one.edition()))
                    .findFirst();
            if (named.isEmpty()) {
                in.problemAt(at + "/edition", Code.NO_EDITION, '"' + code + '"', Scalars.nearest(code, codes));
            }
            return named;
        }
        boolean byName = drafts.stream().filter(EditionDraft::isUndated).count() > 1;
        Optional<EditionDraft> chosen = one.asOf()
                .flatMap(day -> drafts.stream()
                        .filter(draft -> draft.isInForceOn(day) && !(byName && draft.isUndated()))
                        .findFirst());
        if (chosen.isEmpty() && one.asOf().isPresent()) {
            LocalDate day = one.asOf().get();
            in.problemAt(at + "/asOf", Code.NO_EDITION, "in force on " + day, Messages.get("expected.dayOfAnEdition"));
        }
        return chosen;
    }

    private void row(Derivation.Base edition, CaseForms.Draft one, String at) {
        List<String> ids = edition.rows().stream().map(Requirement::id).toList();
        if (edition.isWhole() && !ids.contains(one.requirement())) {
            in.problemAt(
                    at + "/requirement",
                    Code.NO_REQUIREMENT,
                    '"' + one.requirement() + '"',
                    Scalars.nearest(one.requirement(), ids));
        }
    }
}
