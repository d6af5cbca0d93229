package io.github.balint4j.cli.console;

import io.github.balint4j.core.Language;
import io.github.balint4j.core.RulebookRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/**
 * What several commands have in common. All is described in code, since reading annotations at run time would take a
 * good part of the time of a short process.
 */
public final class Options {
    /** What is said of a rulebook that is given, and which of its editions is meant. */
    public static final String EDITION =
            "A rulebook; unless an edition is named, in the one that was in force on the day, or"
                    + " that a person keeps by being registered.";

    /** The languages, as they are written after {@code --lang}. */
    public static final String LANGUAGES = Stream.of(Language.values())
            .map(Language::code)
            .collect(Collectors.collectingAndThen(
                    Collectors.toList(),
                    all -> String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1)));

    private Options() {}

    public static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    /** {@code --lang}, which is read before anything else. */
    public static OptionSpec language() {
        return OptionSpec.builder("--lang")
                .type(Language.class)
                .paramLabel("LANGUAGE")
                .scopeType(ScopeType.INHERIT)
                .description(
                        "Language: " + LANGUAGES + ".", "If not given: that of LC_ALL, LC_MESSAGES or LANG, else en.")
                .build();
    }

    public static OptionSpec rulebooks(String... description) {
        return OptionSpec.builder("--rulebook")
                .type(List.class)
                .auxiliaryTypes(RulebookRef.class)
                .paramLabel("ID[@EDITION]")
                .description(Stream.concat(
                                Stream.of(description),
                                Stream.of("Or a file that holds one, such as ./our-clinic.json."))
                        .toArray(String[]::new))
                .build();
    }

    /** {@code --as-of}, which names {@code what}. */
    public static OptionSpec asOf(String what) {
        return OptionSpec.builder("--as-of")
                .type(LocalDate.class)
                .paramLabel("DATE")
                .description(
                        what + ", such as 2026-01-15; it counts itself.",
                        "If not given: the day that the document states, else today.")
                .build();
    }

    public static OptionSpec format(String description) {
        return OptionSpec.builder("--format")
                .type(Format.class)
                .paramLabel("FORMAT")
                .description(description)
                .build();
    }

    /** What the command ends with, for its help. */
    public static Map<String, String> exitStatuses() {
        return UsageMessageSpec.keyValuesMap(
                "0:every required requirement is satisfied",
                "3:undetermined: more must be known",
                "1:some required requirement is not satisfied",
                "2:a document or file that cannot be read, or wrong usage");
    }

    /** What the user gave, else this. */
    public static <T> T given(ArgSpec argument, T otherwise) {
        @Nullable T value = argument.getValue();
        return value == null ? otherwise : value;
    }
}
