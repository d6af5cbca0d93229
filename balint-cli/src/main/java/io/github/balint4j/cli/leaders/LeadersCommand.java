package io.github.balint4j.cli.leaders;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Names;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Tier;
import io.github.balint4j.rules.mediation.Status;
import io.github.balint4j.rules.mediation.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** {@code balint leaders}: what it can be told. What it does is {@link Leaders}. */
public final class LeadersCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec list = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("LIST")
            .required(true)
            .description("A JSON document of kind leaders; - reads the standard input.")
            .build();
    private final OptionSpec statuses = OptionSpec.builder("--status")
            .type(List.class)
            .auxiliaryTypes(Status.class)
            .converters(OptionValues::status)
            .paramLabel("STATUS")
            .description(
                    OptionValues.STATUSES.stream().map(Status::code).collect(Collectors.joining(", "))
                            + ". May be repeated: any of them will do.",
                    "If not given: authorised or on-the-way.")
            .build();
    private final OptionSpec society =
            code("--society", "ID", "se-sfmp", "Recognised by this society, such as se-sfmp.");
    private final OptionSpec tier = code(
            "--tier", "CODE", "full-member", "Recognised as this, such as full-member, where a society has tiers.");
    private final OptionSpec language =
            code("--language", "CODE", "sv", "Leads in this language, a code of ISO 639 such as sv.");
    private final OptionSpec region = code("--region", "CODE", "se-m", "Leads in this region, such as se-m.");
    private final OptionSpec asOf = Options.asOf("The day");
    private final OptionSpec all = OptionSpec.builder("--all")
            .type(boolean.class)
            .description("Show the others, too, and why not.")
            .build();
    private final OptionSpec naming = Names.option();
    private final OptionSpec format = Options.format("text (if not given), markdown, or json: one object.");

    public LeadersCommand(Environment around) {
        this.around = around;
    }

    private static OptionSpec code(String name, String label, String example, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .converters(text -> OptionValues.code(text, example))
                .paramLabel(label)
                .description(description)
                .build();
    }

    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(list)
                .addOption(statuses)
                .addOption(society)
                .addOption(tier)
                .addOption(language)
                .addOption(region)
                .addOption(asOf)
                .addOption(all)
                .addOption(format)
                .addOption(naming)
                .addOption(Options.help());
        spec.usageMessage()
                .description("Finds leaders on a list: who is authorised, or on the way to it, on a day, and willing to"
                        + " be mediated.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:somebody matches",
                        "3:nobody surely, and of somebody it is not known",
                        "1:nobody matches",
                        "2:a document or file that cannot be read, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint leaders leaders.json",
                        "  balint leaders leaders.json --status authorised --language sv --region se-m",
                        "  balint leaders leaders.json --society se-sfmp --as-of 2026-01-15 --all",
                        "  balint leaders - --format json < leaders.json");
        return spec;
    }

    @Override
    public Integer call() {
        return Names.shown(
                        naming,
                        around,
                        names -> new Leaders(
                                        around,
                                        wish(),
                                        Optional.ofNullable(asOf.getValue()),
                                        Options.given(format, Format.TEXT),
                                        Options.given(all, false),
                                        names)
                                .file(Options.given(list, "")))
                .code();
    }

    private Wish wish() {
        List<Status> named = Options.given(statuses, List.of());
        return new Wish(
                named.isEmpty() ? Wish.any().statuses() : Set.copyOf(EnumSet.copyOf(named)),
                Optional.<String>ofNullable(society.getValue()).map(IssuerId::of),
                Optional.<String>ofNullable(tier.getValue()).map(Tier::of),
                Optional.ofNullable(language.getValue()),
                Optional.ofNullable(region.getValue()),
                true);
    }
}
