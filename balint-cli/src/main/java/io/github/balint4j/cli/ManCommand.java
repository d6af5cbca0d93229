package io.github.balint4j.cli;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Options;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the manual page. */
final class ManCommand implements Callable<Integer> {
    private final Environment around;
    private final CommandSpec spec;

    ManCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this).addOption(Options.help());
        spec.usageMessage()
                .description("Prints the manual page, for man(1).")
                .footerHeading("%nExamples:%n")
                .footer("  balint man > balint.1");
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        around.out().print(ManPage.of(spec.root().commandLine(), Version.ours()));
        around.out().flush();
        return ExitStatus.SATISFIED.code();
    }
}
