package io.github.balint4j.cli;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.json.Schemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code balint schema}: the JSON Schemas of documents. */
final class SchemaCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec kind = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("KIND")
            .arity("0..1")
            .description("A kind of document; if not given, the kinds are listed.")
            .build();
    private final CommandSpec spec;

    SchemaCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this).addPositional(kind).addOption(Options.help());
        spec.usageMessage()
                .description("Prints the JSON Schema (2020-12) of a kind of document, for editors and other languages.")
                .abbreviateSynopsis(true)
                .footerHeading("%nExamples:%n")
                .footer("  balint schema", "  balint schema group > group.schema.json");
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        String asked = Options.given(kind, "");
        around.out().print(asked.isEmpty() ? String.join("\n", Schemas.kinds()) + "\n" : schema(asked));
        around.out().flush();
        return ExitStatus.SATISFIED.code();
    }

    private String schema(String asked) {
        try {
            return Schemas.of(asked);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
