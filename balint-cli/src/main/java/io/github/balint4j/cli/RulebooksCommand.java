package io.github.balint4j.cli;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code balint rulebooks}: which there are, and what they require. */
@Command(
        name = "rulebooks",
        description = "Lists the rulebooks; or shows one: every requirement with its source and our reading of it.",
        abbreviateSynopsis = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  balint rulebooks",
            "  balint rulebooks se-sfmp/group",
            "  balint rulebooks dk-aarhus/group@2021 --format markdown"
        })
final class RulebooksCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Shelf shelf;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "ID[@EDITION]",
            arity = "0..1",
            description = "A rulebook, in all its editions unless one is named.")
    private @Nullable String name;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not given) or markdown.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    RulebooksCommand(Surroundings around, Shelf shelf) {
        this.around = around;
        this.shelf = shelf;
    }

    @Override
    public Integer call() {
        if (format == Format.JSON) {
            throw wrong("rulebooks are not written as json; write text or markdown");
        }
        around.out().print(name == null ? Catalogue.of(shelf.rulebooks(), format) : pages(name));
        around.out().flush();
        return ExitStatus.SATISFIED.code();
    }

    private String pages(String text) {
        try {
            RulebookRef known = shelf.named(text);
            Rulebook rulebook = shelf.rulebook(known).get();
            return shelf.editions(known).get().stream()
                    .map(edition -> page(rulebook, edition))
                    .collect(Collectors.joining("\n"));
        } catch (TypeConversionException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private String page(Rulebook rulebook, Edition edition) {
        return format == Format.TEXT ? rulebook.toText(edition) : rulebook.toMarkdown(edition);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
