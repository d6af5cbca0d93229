package io.github.balint4j.cli.participation;

import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.PersonId;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** What these commands have in common. */
final class Arguments {
    private Arguments() {}

    static PositionalParamSpec files() {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .required(true)
                .arity("1..*")
                .description(
                        "Documents of groups, and at most one portfolio of the person; - reads the standard input.")
                .build();
    }

    static OptionSpec person() {
        return OptionSpec.builder("--person")
                .type(PersonId.class)
                .converters(Arguments::person)
                .paramLabel("ID")
                .required(true)
                .description("Whose, by pseudonym.")
                .build();
    }

    static OptionSpec elsewhere() {
        return OptionSpec.builder("--elsewhere")
                .type(boolean.class)
                .description("The person took part elsewhere too: what these documents show is not all.")
                .build();
    }

    static CommandSpec described(CommandSpec spec, String description, String... examples) {
        spec.addOption(Options.help());
        spec.usageMessage()
                .description(description)
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .footerHeading("%nExamples:%n")
                .footer(examples);
        return spec;
    }

    // A text that is no id may be a name: it is not repeated.
    private static PersonId person(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(Messages.open("person.bad", "length", text.length()));
        }
    }
}
