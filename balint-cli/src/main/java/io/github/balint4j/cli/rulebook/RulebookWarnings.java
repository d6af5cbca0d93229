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
import java.util.Set;
import java.util.stream.Collectors;

/** What a rulebook file may well lack, though it can be used as it is. */
final class RulebookWarnings {
    private RulebookWarnings() {}

    /** One sentence for each kind of what is missing, of the editions that no other rulebook has. */
    static List<String> of(Rulebook rulebook, byte[] file, RulebookRegistry others) {
        List<Cases.Case> cases =
                BalintJson.readCases(file).toJavaOptional().map(Cases::cases).orElse(List.of());
        Set<String> bodies = others.rulebooks().stream()
                .map(shipped -> shipped.id().issuer().value())
                .collect(Collectors.toUnmodifiableSet());
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
                edition.unusualCodes()
                        .forEach((code, usual) -> warnings.add(
                                Messages.open("rulebook.unusual", "code", code, "edition", edition, "usual", usual)));
                List<String> unnamed = edition.codesWithoutName().stream()
                        .filter(code -> !bodies.contains(code))
                        .toList();
                if (!unnamed.isEmpty()) {
                    warnings.add(Messages.open(
                            "rulebook.unnamed",
                            "codes",
                            String.join(", ", unnamed),
                            "edition",
                            edition,
                            "first",
                            unnamed.get(0)));
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
