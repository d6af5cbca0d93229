package io.github.balint4j.cli.rulebook;

import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
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
    private final Messages messages;

    Catalogue(Messages messages) {
        this.messages = messages;
    }

    String of(List<Rulebook> rulebooks, Format format) {
        return format == Format.MARKDOWN ? markdown(rulebooks) : text(rulebooks);
    }

    private String text(List<Rulebook> rulebooks) {
        return Stream.of(false, true)
                .map(persons -> rulebooks.stream()
                        .filter(rulebook -> rulebook.isAboutPersons() == persons)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> "=== " + messages.say("catalogue.about", "about", about(some.get(0))) + " ===\n\n"
                        + some.stream().map(this::entry).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private String entry(Rulebook rulebook) {
        return rulebook + "\n    " + ForeignText.line(rulebook.title(messages.locale())) + "\n"
                + rulebook.choice().map(this::kept).orElse("")
                + rulebook.editions().stream()
                        .map(edition -> "    " + edition + "  " + facts(edition) + "\n")
                        .collect(Collectors.joining());
    }

    private String kept(EditionChoice choice) {
        return choice instanceof EditionChoice.ByMilestone by
                ? "    " + messages.say("catalogue.registered", "code", by.code()) + "\n"
                : "    " + messages.say("catalogue.decided", "decision", choice) + "\n";
    }

    private String markdown(List<Rulebook> rulebooks) {
        return rulebooks.stream()
                .sorted(Comparator.comparing(Rulebook::isAboutPersons))
                .flatMap(rulebook -> rulebook.editions().stream()
                        .map(edition -> "| `" + edition + "` | " + about(rulebook) + " | "
                                + ForeignText.line(rulebook.title(messages.locale())) + " | " + facts(edition)
                                + " |\n"))
                .collect(Collectors.joining("", messages.say("catalogue.head") + "\n|---|---|---|---|\n", ""));
    }

    private String about(Rulebook rulebook) {
        return messages.say(rulebook.isAboutPersons() ? "about.persons" : "about.groups");
    }

    private String facts(Edition edition) {
        int count = edition.requirements().size();
        return messages.say(count == 1 ? "catalogue.one" : "catalogue.many", "count", count)
                + edition.from()
                        .map(day -> messages.say("catalogue.from", "day", day))
                        .orElse("")
                + edition.until()
                        .map(day -> messages.say("catalogue.until", "day", day))
                        .orElse("")
                + (edition.gaps().isEmpty() ? "" : messages.say("catalogue.incomplete"));
    }
}
