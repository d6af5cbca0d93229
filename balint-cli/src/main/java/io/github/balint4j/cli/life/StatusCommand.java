package io.github.balint4j.cli.life;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.AsOf;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.GroupDocuments;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.GroupStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code balint status}: how a group stands on a day, and what became of each commitment. */
public final class StatusCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("GROUP")
            .required(true)
            .description("A JSON document of kind group; - reads the standard input.")
            .build();
    private final OptionSpec asOf = Options.asOf("The day");
    private final OptionSpec format = LifeOptions.format("text (if not given), or json: one object.");
    private final OptionSpec naming = Names.option();

    /** In these surroundings. */
    public StatusCommand(Environment around) {
        this.around = around;
    }

    /** How it is called. */
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(asOf)
                .addOption(format)
                .addOption(naming)
                .addOption(Options.help());
        spec.usageMessage()
                .description("Says how a group stands on a day: who has a place, who waits, the next session, and what"
                        + " became of each commitment.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:it is said", "2:a document or file that cannot be read, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer("  balint status group.json --as-of 2021-04-12", "  balint status group.json --format json");
        return spec;
    }

    @Override
    public Integer call() {
        return new DocumentReader(around, Options.given(format, Format.TEXT))
                .open(Options.given(file, ""), GroupDocuments::one)
                .fold(status -> status, group -> Names.shown(naming, around, names -> said(group, names)))
                .code();
    }

    private ExitStatus said(BalintGroup group, Names names) {
        AsOf day = AsOf.of(Optional.ofNullable(asOf.getValue()), group.statedOn(), around.today(), around.messages());
        GroupStatus status = GroupLife.of(group).status(day.day());
        if (Options.given(format, Format.TEXT) == Format.JSON) {
            around.out().line(BalintJson.write(status, Layout.COMPACT).strip());
            return ExitStatus.SATISFIED;
        }
        Locale locale = around.language().locale();
        around.out().line(around.messages().say("life.head", "day", day.day()));
        day.ground().ifPresent(around.out()::line);
        status.sentences(locale).forEach(around.out()::line);
        status.commitments().forEach(one -> around.out().line(names.in(one.inWords(locale))));
        return ExitStatus.SATISFIED;
    }
}
