package io.github.balint4j.cli.rulebook;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.RulebookRegistry;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Cases;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rulebook file may well lack, though it can be used as it is. */
final class RulebookWarnings {
    private RulebookWarnings() {}

    /** One sentence for each kind of what is missing, of the editions that no other rulebook has. */
    static List<String> of(Rulebook rulebook, byte[] file, RulebookRegistry others) {
        List<Cases.Case> cases =
                BalintJson.readCases(file).toJavaOptional().map(Cases::cases).orElse(List.of());
        List<String> warnings = new ArrayList<>();
        for (Edition edition : rulebook.editions()) {
            if (!others.isShipped(edition)) {
                List<String> untried = edition.requirements().stream()
                        .filter(row -> !isOfBase(edition, row) && !isTried(edition, row, cases))
                        .map(Requirement::id)
                        .toList();
                if (!untried.isEmpty()) {
                    warnings.add(
                            Messages.open("rulebook.untried", "rows", String.join(", ", untried), "edition", edition));
                }
                if (!edition.codesWithoutName().isEmpty()) {
                    warnings.add(Messages.open(
                            "rulebook.unnamed",
                            "codes",
                            String.join(", ", edition.codesWithoutName()),
                            "edition",
                            edition));
                }
            }
        }
        return warnings;
    }

    private static boolean isOfBase(Edition edition, Requirement row) {
        Optional<Edition> base = edition.base();
        return base.isPresent()
                && base.get().has(row.id())
                && base.get().requirement(row.id()).equals(row);
    }

    private static boolean isTried(Edition edition, Requirement row, List<Cases.Case> cases) {
        return cases.stream()
                .anyMatch(one -> one.requirement().equals(row.id())
                        && one.edition()
                                .map(code ->
                                        edition.id().edition().orElseThrow().equals(code))
                                .orElseGet(() -> edition.isInForceOn(one.asOf())));
    }
}
