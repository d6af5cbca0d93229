package io.github.balint4j.cli;

import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.List;
import java.util.stream.Collectors;

/** The list of rulebooks. */
final class Catalogue {
    private Catalogue() {}

    static String of(List<Rulebook> rulebooks, Format format) {
        return format == Format.MARKDOWN ? markdown(rulebooks) : text(rulebooks);
    }

    private static String text(List<Rulebook> rulebooks) {
        return rulebooks.stream()
                .map(rulebook -> rulebook + "\n    " + rulebook.title() + "\n"
                        + rulebook.editions().stream()
                                .map(edition -> "    " + edition + "  " + facts(edition) + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String markdown(List<Rulebook> rulebooks) {
        return rulebooks.stream()
                .flatMap(rulebook -> rulebook.editions().stream()
                        .map(edition -> "| `" + edition + "` | " + rulebook.title() + " | " + facts(edition) + " |\n"))
                .collect(Collectors.joining("", "| Edition | Rulebook | Holds |\n|---|---|---|\n", ""));
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
