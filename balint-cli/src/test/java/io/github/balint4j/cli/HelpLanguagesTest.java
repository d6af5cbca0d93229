package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Output;
import io.github.balint4j.core.Language;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.credit.CreditSchemes;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Each command's help is written in each language, whole. */
class HelpLanguagesTest {
    // What is typed, and so the same in all languages.
    private static final Pattern TYPED = Pattern.compile(
            "--[a-z-]+|\\./?[a-z-]+\\.json|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\bP\\d+[A-Z]\\b|\\b[a-z]{2}-[a-z]{1,5}\\b");

    private static CommandLine commands() {
        Output nowhere = new Output(OutputStream.nullOutputStream());
        return Balint.commandLine(new Environment(
                InputStream.nullInputStream(), nowhere, nowhere, LocalDate.of(2026, 1, 15), false, List.of()));
    }

    /** All that the help says, by where it says it. */
    private static Map<String, String> said(CommandLine command) {
        Map<String, String> said = new LinkedHashMap<>();
        CommandSpec spec = command.getCommandSpec();
        String name = spec.qualifiedName();
        said.put(name, String.join("\n", spec.usageMessage().description()));
        spec.usageMessage().exitCodeList().forEach((code, text) -> said.put(name + " " + code, text));
        spec.options().forEach(one -> said.put(name + " " + one.longestName(), String.join("\n", one.description())));
        spec.positionalParameters()
                .forEach(one -> said.put(name + " " + one.paramLabel(), String.join("\n", one.description())));
        said.put(name + " footer", spec.usageMessage().footerHeading());
        command.getSubcommands().values().forEach(one -> said.putAll(said(one)));
        return said;
    }

    private static Set<String> typed(String text) {
        return TYPED.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void each_language_lists_the_schemes_that_there_are(Language language) {
        CommandLine commands = commands();
        if (language != Language.ENGLISH) {
            commands.setResourceBundle(Balint.help(language));
        }
        assertThat(said(commands).get("balint credits --scheme"))
                .contains(
                        CreditSchemes.all().stream().map(CreditScheme::toString).collect(Collectors.joining(", ")))
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void each_language_says_what_english_says_and_nothing_else(Language language) {
        Map<String, String> english = said(commands());
        CommandLine translated = commands();
        Asked asked = new Asked(Balint.help(language));
        translated.setResourceBundle(asked);
        Map<String, String> said = said(translated);
        translated.getSubcommands().values().forEach(CommandLine::getUsageMessage);
        translated.getUsageMessage();

        List<String> faults = new ArrayList<>();
        english.forEach((at, text) -> {
            if (text.equals(said.get(at))) {
                faults.add(at + " is English: " + text);
            } else if (!typed(text).equals(typed(said.getOrDefault(at, "")))) {
                faults.add(at + " has " + typed(said.getOrDefault(at, "")) + " for " + typed(text));
            }
        });
        assertThat(faults).isEmpty();
        assertThat(asked.neverAsked()).isEmpty();
    }

    /** A bundle that knows what it was asked for. */
    private static final class Asked extends ResourceBundle {
        private final ResourceBundle texts;
        private final Set<String> asked = new TreeSet<>();

        Asked(ResourceBundle texts) {
            this.texts = texts;
        }

        Set<String> neverAsked() {
            Set<String> left = new TreeSet<>(texts.keySet());
            left.removeAll(asked);
            return left;
        }

        @Override
        protected Object handleGetObject(String key) {
            asked.add(key);
            return texts.containsKey(key) ? texts.getString(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
