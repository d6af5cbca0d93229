package io.github.balint4j.cli.planning;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.GroupDocuments;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.rules.planning.Clash;
import io.github.balint4j.rules.planning.Clashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code balint clashes}: groups that need one leader or one room at one time. */
public final class ClashesCommand implements Callable<Integer> {
    private record Room(GroupId group, String code) {}

    private final Environment around;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .required(true)
            .arity("1..*")
            .description("A JSON document of one group or several; - reads the standard input.")
            .build();
    private final OptionSpec rooms = OptionSpec.builder("--room")
            .type(List.class)
            .auxiliaryTypes(Room.class)
            .paramLabel("GROUP=CODE")
            .converters(ClashesCommand::room)
            .description("In which room a group meets, by a code of yours. May be repeated.")
            .build();

    /** In these surroundings. */
    public ClashesCommand(Environment around) {
        this.around = around;
    }

    /** How it is called. */
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(files)
                .addOption(rooms)
                .addOption(Options.help());
        spec.usageMessage()
                .description("Finds groups that need one leader or one room at one time.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:there is no clash",
                        "3:there may be one: a time of day or a length is not known",
                        "1:there is one",
                        "2:a document or file that cannot be read, or wrong usage"))
                .footerHeading("%nExample:%n")
                .footer("  balint clashes monday.json thursday.json --room monday=b12 --room thursday=b12");
        return spec;
    }

    @Override
    public Integer call() {
        DocumentReader reader = new DocumentReader(around, Format.TEXT);
        List<BalintGroup> groups = new ArrayList<>();
        ExitStatus worst = ExitStatus.SATISFIED;
        for (String file : Options.given(files, List.<String>of())) {
            worst = worst.or(reader.open(file, GroupDocuments::all).fold(status -> status, read -> {
                groups.addAll(read);
                return ExitStatus.SATISFIED;
            }));
        }
        Map<GroupId, String> where = new HashMap<>();
        Options.given(rooms, List.<Room>of()).forEach(room -> where.put(room.group(), room.code()));
        Set<GroupId> read = groups.stream().map(BalintGroup::id).collect(Collectors.toSet());
        if (worst == ExitStatus.SATISFIED && !read.containsAll(where.keySet())) {
            throw new ParameterException(
                    rooms.command().commandLine(),
                    where.keySet().stream()
                            .filter(id -> !read.contains(id))
                            .map(id -> Messages.open("clashes.room", "group", ForeignText.openId(id.value())))
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        for (Clash clash : Clashes.between(groups, where)) {
            around.out().line(clash.inWords(around.language().locale()));
            worst = worst.or(clash.sure() ? ExitStatus.NOT_SATISFIED : ExitStatus.UNDETERMINED);
        }
        return worst.code();
    }

    private static Room room(String text) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2) {
            throw new TypeConversionException(Messages.open("value.room", "text", text));
        }
        return new Room(GroupId.of(OptionValues.code(parts[0], "monday")), OptionValues.code(parts[1], "b12"));
    }
}
