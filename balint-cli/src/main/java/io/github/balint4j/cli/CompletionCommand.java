package io.github.balint4j.cli;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints what makes a shell complete commands and options. */
final class CompletionCommand implements Callable<Integer> {
    private final Environment around;
    private final CommandSpec spec;

    CompletionCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .type(String.class)
                        .paramLabel("SHELL")
                        .converters(text -> OptionValues.word(text, new String[] {"bash", "zsh"}))
                        .description("bash or zsh: one script serves both.")
                        .build())
                .addOption(Options.help());
        spec.usageMessage()
                .description("Prints a script with which a shell completes commands and options.")
                .footerHeading("%nExamples:%n")
                .footer("  source <(balint completion bash)", "  balint completion zsh > ~/.balint-completion");
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        around.out().print(AutoComplete.bash("balint", spec.root().commandLine()));
        around.out().flush();
        return ExitStatus.SATISFIED.code();
    }
}
