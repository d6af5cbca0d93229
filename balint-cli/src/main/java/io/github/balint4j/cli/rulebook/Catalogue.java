package io.github.balint4j.cli.rulebook;

import io.github.balint4j.cli.console.Format;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.EditionChoice;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of rulebooks: those about groups, then those about persons. */
final class Catalogue {
    private Catalogue() {}

    static String of(List<Rulebook> rulebooks, Format format) {
        return format == Format.MARKDOWN ? markdown(rulebooks) : text(rulebooks);
    }

    private static String text(List<Rulebook> rulebooks) {
        return Stream.of(false, true)
                .map(persons -> rulebooks.stream()
                        .filter(rulebook -> rulebook.isAboutPersons() == persons)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> "=== About " + about(some.get(0)) + " ===\n\n"
                        + some.stream().map(Catalogue::entry).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String entry(Rulebook rulebook) {
        return rulebook + "\n    " + ForeignText.line(rulebook.title()) + "\n"
                + rulebook.choice().map(Catalogue::kept).orElse("")
                + rulebook.editions().stream()
                        .map(edition -> "    " + edition + "  " + facts(edition) + "\n")
                        .collect(Collectors.joining());
    }

    private static String kept(EditionChoice choice) {
        return choice instanceof EditionChoice.ByMilestone by
                ? "    whoever has registered (" + by.code() + ") keeps the edition of that day\n"
                : "    by " + choice + " of its body a person keeps the edition of that day\n";
    }

    private static String markdown(List<Rulebook> rulebooks) {
        return rulebooks.stream()
                .sorted(Comparator.comparing(Rulebook::isAboutPersons))
                .flatMap(rulebook -> rulebook.editions().stream()
                        .map(edition -> "| `" + edition + "` | " + about(rulebook) + " | "
                                + ForeignText.line(rulebook.title()) + " | " + facts(edition) + " |\n"))
                .collect(Collectors.joining("", "| Edition | About | Rulebook | Holds |\n|---|---|---|---|\n", ""));
    }

    private static String about(Rulebook rulebook) {
        return rulebook.isAboutPersons() ? "persons" : "groups";
    }

    private static String facts(Edition edition) {
        int count = edition.requirements().size();
        return count
                + (count == 1 ? " requirement" : " requirements")
                + edition.from().map(day -> ", from " + day).orElse("")
                + edition.until().map(day -> ", until " + day).orElse("")
                + (edition.gaps().isEmpty() ? "" : ", incomplete");
    }
}
