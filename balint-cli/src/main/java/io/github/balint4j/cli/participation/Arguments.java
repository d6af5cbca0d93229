package io.github.balint4j.cli.participation;

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
                .description(Texts.say("help.files"))
                .build();
    }

    static OptionSpec person() {
        return OptionSpec.builder("--person")
                .type(PersonId.class)
                .converters(Arguments::person)
                .paramLabel("ID")
                .required(true)
                .description(Texts.say("help.person"))
                .build();
    }

    static OptionSpec elsewhere() {
        return OptionSpec.builder("--elsewhere")
                .type(boolean.class)
                .description(Texts.say("help.elsewhere"))
                .build();
    }

    static CommandSpec described(CommandSpec spec, String key) {
        spec.addOption(Options.help());
        spec.usageMessage()
                .description(Texts.say(key + ".help"))
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .footerHeading("%nExamples:%n")
                .footer(Texts.lines(key + ".examples"));
        return spec;
    }

    // A text that is no id may be a name: it is not repeated.
    private static PersonId person(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(Texts.say("person.bad", "length", text.length()));
        }
    }
}
