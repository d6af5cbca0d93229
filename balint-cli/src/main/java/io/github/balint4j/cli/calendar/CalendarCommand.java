package io.github.balint4j.cli.calendar;

import io.github.balint4j.calendar.GroupCalendar;
import io.github.balint4j.calendar.OtherDates;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.FileSet;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.GroupDocuments;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.json.BalintDocument;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code balint calendar}: the dates of groups, or of one person, for the calendar of a phone. */
public final class CalendarCommand implements Callable<Integer> {
    private record Zone(Optional<GroupId> group, ZoneId zone) {}

    private final Environment around;

    private final PositionalParamSpec files = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .required(true)
            .arity("1..*")
            .description("A JSON document of one group or several, or of a programme; - reads the standard input.")
            .build();
    private final OptionSpec person = OptionSpec.builder("--person")
            .type(PersonId.class)
            .paramLabel("ID")
            .converters(text -> PersonId.of(OptionValues.code(text, "p1")))
            .description("Only the dates for which this person has a place, or on which they lead.")
            .build();
    private final OptionSpec zones = OptionSpec.builder("--zone")
            .type(List.class)
            .auxiliaryTypes(Zone.class)
            .paramLabel("[GROUP=]ZONE")
            .converters(CalendarCommand::zone)
            .description(
                    "The time zone of times of day, such as Europe/Copenhagen; or that of one group. May be repeated.",
                    "If not given: a time is that of whatever place the calendar is read in.")
            .build();
    private final OptionSpec into = OptionSpec.builder("--into")
            .type(String.class)
            .paramLabel("FILE")
            .description(
                    "Write the calendar into this file, all of it or nothing. Where it is there already, dates that"
                            + " changed get the next sequence number, and those that are no more are cancelled.")
            .build();
    private final CommandSpec spec;

    /** In these surroundings. */
    public CalendarCommand(Environment around) {
        this.around = around;
        this.spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(files)
                .addOption(person)
                .addOption(zones)
                .addOption(into)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Makes a calendar (iCalendar, RFC 5545) of the dates of groups, or of a programme. No name, no pseudonym and no"
                                + " case is in it.",
                        "Dates without a time of day are of the whole day; those that were cancelled stay, as"
                                + " cancelled.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:the calendar is written",
                        "3:no date is known",
                        "2:a document or file that cannot be read or written, or wrong usage"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint calendar monday.json > monday.ics",
                        "  balint calendar monday.json thursday.json --person l2 --zone Europe/Copenhagen --into"
                                + " l2.ics");
    }

    /** How it is called. */
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        DocumentReader reader = new DocumentReader(around, Format.TEXT);
        List<BalintGroup> groups = new ArrayList<>();
        List<OtherDates> others = new ArrayList<>();
        Set<GroupId> ids = new HashSet<>();
        ExitStatus worst = ExitStatus.SATISFIED;
        for (String file : Options.given(files, List.<String>of())) {
            worst = worst.or(reader.open(file, this::dated).fold(status -> status, read -> {
                groups.addAll(read.groups());
                others.addAll(read.others());
                return ExitStatus.SATISFIED;
            }));
        }
        for (OtherDates one : others) {
            if (!ids.add(one.id())) {
                throw wrong(
                        "calendar.twice", "group", ForeignText.openId(one.id().value()));
            }
        }
        for (BalintGroup group : groups) {
            if (!ids.add(group.id())) {
                throw wrong(
                        "calendar.twice", "group", ForeignText.openId(group.id().value()));
            }
        }
        return worst == ExitStatus.SATISFIED
                ? written(groups, others, ids, reader).code()
                : worst.code();
    }

    private record Dated(List<BalintGroup> groups, List<OtherDates> others) {}

    private Either<String, Dated> dated(BalintDocument document) {
        if (document instanceof BalintDocument.OfProgramme of) {
            Locale locale = around.language().locale();
            return Either.right(new Dated(
                    List.of(),
                    of.programme().activities().stream()
                            .map(one -> new OtherDates(
                                    GroupId.of(one.id()),
                                    one.kind().inWords(locale) + " " + one.id(),
                                    one.dates(),
                                    one.length()))
                            .toList()));
        }
        return GroupDocuments.all(document).map(all -> new Dated(all, List.of()));
    }

    private ExitStatus written(
            List<BalintGroup> groups, List<OtherDates> others, Set<GroupId> ids, DocumentReader reader) {
        Optional<PersonId> who = Optional.ofNullable(person.getValue());
        GroupCalendar calendar =
                GroupCalendar.of(groups).plus(others).inWords(around.language().locale());
        if (who.isPresent()) {
            if (groups.stream().noneMatch(group -> names(group, who.get()))) {
                throw wrong("person.not_named");
            }
            calendar = calendar.forPerson(who.get());
        }
        for (Zone one : Options.given(zones, List.<Zone>of())) {
            if (one.group().filter(id -> !ids.contains(id)).isPresent()) {
                throw wrong(
                        "calendar.zone.group",
                        "group",
                        ForeignText.openId(one.group().get().value()));
            }
            calendar = one.group().isPresent() ? calendar.in(one.group().get(), one.zone()) : calendar.in(one.zone());
        }
        Optional<String> file = Optional.ofNullable(into.getValue());
        ExitStatus status = file.isPresent() ? into(file.get(), calendar, who, reader) : printed(calendar, who);
        int left = calendar.withoutDay();
        if (left > 0) {
            around.err().line(Messages.open(left == 1 ? "calendar.left" : "calendar.left.many", "count", left));
        }
        return status;
    }

    private ExitStatus printed(GroupCalendar calendar, Optional<PersonId> who) {
        if (calendar.size() == 0) {
            return none(who);
        }
        around.out().print(calendar.text(stamp()));
        around.out().flush();
        return ExitStatus.SATISFIED;
    }

    private ExitStatus into(String file, GroupCalendar calendar, Optional<PersonId> who, DocumentReader reader) {
        FileSet set = new FileSet();
        try {
            if (FileSet.exists(file)) {
                Either<String, byte[]> read = new Input(around.in()).read(file);
                if (read.isLeft()) {
                    return reader.unusable(file, read.getLeft());
                }
                set.update(file, read.get(), calendar.text(stamp(), new String(read.get(), StandardCharsets.UTF_8)));
            } else if (calendar.size() == 0) {
                return none(who);
            } else {
                set.put(file, calendar.text(stamp()), false);
            }
        } catch (IllegalArgumentException e) {
            return reader.unusable(file, Messages.open("calendar.unread"));
        } catch (IllegalStateException e) {
            return none(who);
        } catch (IOException e) {
            return reader.unusable(file, Messages.open("file.unwritable", "file", Input.shown(file)));
        }
        Optional<String> failure = set.write();
        around.err()
                .line(failure.map(sentence -> "balint: " + sentence)
                        .orElseGet(() -> Messages.open("calendar.written", "file", Input.shown(file))));
        return failure.isPresent() ? ExitStatus.UNUSABLE : ExitStatus.SATISFIED;
    }

    private ExitStatus none(Optional<PersonId> who) {
        around.err().line("balint: " + Messages.open(who.isPresent() ? "calendar.none.person" : "calendar.none"));
        return ExitStatus.UNDETERMINED;
    }

    // The command knows the day, and no time of it.
    private Instant stamp() {
        return around.today().get().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean names(BalintGroup group, PersonId who) {
        return Stream.of(
                        group.members().stream().map(one -> one.person()),
                        group.leaders().stream().map(one -> one.person()),
                        group.waiting().stream().map(one -> one.person()))
                .flatMap(all -> all)
                .anyMatch(who::equals);
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Messages.open(key, arguments));
    }

    private static Zone zone(String text) {
        String[] parts = text.split("=", 2);
        Optional<GroupId> group =
                parts.length < 2 ? Optional.empty() : Optional.of(GroupId.of(OptionValues.code(parts[0], "monday")));
        String zone = parts[parts.length - 1];
        try {
            return new Zone(group, ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new TypeConversionException(Messages.open("calendar.zone", "zone", "'" + zone + "'"));
        }
    }
}
