package io.github.balint4j.cli.rulebook;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Options;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code balint test}: what it can be told. What it does is {@link Trial}. */
public final class TestCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .required(true)
            .arity("1..*")
            .description(
                    "A rulebook with its cases, or cases that name their rulebook: a shipped one or one of a file before.")
            .build();

    public TestCommand(Environment around) {
        this.around = around;
    }

    public CommandSpec spec() {
        CommandSpec spec =
                CommandSpec.wrapWithoutInspection(this).addPositional(files).addOption(Options.help());
        Map<String, String> statuses = UsageMessageSpec.keyValuesMap(
                "0:every good case is satisfied, and every bad one is not",
                "1:some case came out otherwise",
                "2:a file that cannot be read, a case of no requirement, no case at all, or wrong usage");
        spec.usageMessage()
                .description("Tries a rulebook with its good and bad cases.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(statuses)
                .footerHeading("%nExamples:%n")
                .footer("  balint test our-clinic.json", "  balint test our-clinic.json our-cases.json");
        return spec;
    }

    @Override
    public Integer call() {
        return new Trial(around).of(Options.given(files, List.of())).code();
    }
}
