package io.github.balint4j.cli.rulebook;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.console.RulebookRegistry;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code balint rulebooks}: which there are, and what they require. */
public final class RulebooksCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("ID[@EDITION]")
            .arity("0..1")
            .description(
                    "A rulebook, in all its editions unless one is named; or a file that holds one, such as ./our-clinic.json.")
            .build();
    private final OptionSpec format =
            Options.format("text (if not given), markdown, or json: the rulebook as a document.");
    private final CommandSpec spec;

    public RulebooksCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(name)
                .addOption(format)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Lists the rulebooks; or shows one: every requirement with its source and our reading of it.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint rulebooks",
                        "  balint rulebooks se-sfmp/group",
                        "  balint rulebooks ./our-clinic.json",
                        "  balint rulebooks dk-aarhus/group@2021 --format markdown",
                        "  balint rulebooks se-sfmp/group --format json > our-clinic.json");
    }

    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Format asked = Options.given(format, Format.TEXT);
        Optional<String> one = Optional.ofNullable(name.getValue());
        if (asked == Format.JSON && one.isEmpty()) {
            throw wrong(Messages.open("rulebooks.json"));
        }
        around.out()
                .print(one.map(text -> pages(text, asked))
                        .orElseGet(() -> new Catalogue(around.messages())
                                .of(around.shelf().rulebooks(), asked)));
        around.out().flush();
        return ExitStatus.SATISFIED.code();
    }

    private String pages(String text, Format asked) {
        try {
            RulebookRegistry shelf = around.shelf();
            RulebookRef known = new RulebookFiles(around, true).named(text);
            Rulebook rulebook = shelf.rulebook(known).get();
            List<Edition> editions = shelf.editions(known).get();
            if (asked == Format.JSON) {
                return BalintJson.write(of(rulebook, editions));
            }
            return editions.stream()
                    .map(edition -> page(rulebook, edition, asked))
                    .collect(Collectors.joining("\n"));
        } catch (TypeConversionException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Rulebook of(Rulebook whole, List<Edition> editions) {
        Rulebook some = Rulebook.of(whole.title(), editions.toArray(Edition[]::new));
        return whole.choice().map(some::chosenBy).orElse(some);
    }

    private String page(Rulebook rulebook, Edition edition, Format asked) {
        Locale locale = around.language().locale();
        return asked == Format.TEXT ? rulebook.toText(edition, locale) : rulebook.toMarkdown(edition, locale);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
