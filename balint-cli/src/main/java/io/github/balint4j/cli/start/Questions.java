package io.github.balint4j.cli.start;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.core.ForeignText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Asks for what no option gives. Whoever answers nothing leaves it out; whoever ends the input is asked no more. */
final class Questions {
    private final Environment around;
    private final BufferedReader answers;
    private boolean over;

    Questions(Environment around) {
        this.around = around;
        this.answers = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
    }

    /** Asks until the answer can be read, and gives the option its value. */
    void ask(OptionSpec option, String key, Function<String, ?> reader) {
        while (!over && option.getValue() == null) {
            around.err().print(around.messages().say(key) + ": ");
            around.err().flush();
            Optional<String> answer = answer();
            if (answer.isEmpty()) {
                return;
            }
            try {
                option.setValue(reader.apply(answer.get()));
            } catch (TypeConversionException wrong) {
                around.err().line(ForeignText.line(around.messages().said(String.valueOf(wrong.getMessage()))));
            }
        }
    }

    /** The same of several answers between commas. */
    void askSeveral(OptionSpec option, String key, Function<String, ?> reader) {
        ask(
                option,
                key,
                answer -> Stream.of(answer.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .<Object>map(reader::apply)
                        .toList());
    }

    private Optional<String> answer() {
        Optional<String> line;
        try {
            line = Optional.ofNullable(answers.readLine());
        } catch (IOException e) {
            line = Optional.empty();
        }
        if (line.isEmpty()) {
            over = true;
            around.err().line("");
        }
        return line.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether any of these has a value. */
    static boolean isAnyGiven(List<OptionSpec> options) {
        return options.stream().anyMatch(option -> option.getValue() != null);
    }
}
