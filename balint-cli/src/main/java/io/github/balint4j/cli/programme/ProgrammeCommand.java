package io.github.balint4j.cli.programme;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Format;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.AsOf;
import io.github.balint4j.cli.document.DocumentReader;
import io.github.balint4j.cli.document.GroupDocuments;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.programme.ProgrammeEvidence;
import io.github.balint4j.rules.programme.ProgrammeReview;
import io.github.balint4j.rules.programme.StartingList;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code balint programme}: what a society offers beside its groups, beside what its source says of that. */
public final class ProgrammeCommand implements Callable<Integer> {
    private final Environment around;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .type(String.class)
            .paramLabel("FILE")
            .required(true)
            .description("A JSON document of kind programme, or of a group; - reads the standard input.")
            .build();
    private final OptionSpec asOf = Options.asOf("The day");
    private final OptionSpec format = Options.format("text (if not given), or json: one object.");

    private final OptionSpec leaders = OptionSpec.builder("--leaders")
            .type(String.class)
            .paramLabel("LIST")
            .description("Of a group: a list of leaders from whom one may be found, a document of kind leaders.")
            .build();
    private final OptionSpec attended = OptionSpec.builder("--attended")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("ACTIVITY")
            .converters(text -> OptionValues.code(text, "leaders-2026"))
            .description(
                    "Of a programme: print the portfolio of the person, who attended this activity. May be repeated.")
            .build();
    private final OptionSpec person = OptionSpec.builder("--person")
            .type(PersonId.class)
            .paramLabel("ID")
            .converters(text -> PersonId.of(OptionValues.code(text, "p1")))
            .description("Who, by pseudonym.")
            .build();
    private CommandSpec spec = CommandSpec.create();

    /** In these surroundings. */
    public ProgrammeCommand(Environment around) {
        this.around = around;
    }

    /** How it is called. */
    public CommandSpec spec() {
        spec = CommandSpec.wrapWithoutInspection(this)
                .addPositional(file)
                .addOption(asOf)
                .addOption(leaders)
                .addOption(person)
                .addOption(attended)
                .addOption(format)
                .addOption(Options.help());
        spec.usageMessage()
                .description(
                        "Holds the programme of a society against what its source says of such activities, and says what"
                                + " is to come.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(Options.exitStatuses())
                .footerHeading("%nExamples:%n")
                .footer(
                        "  balint programme programme.json",
                        "  balint programme programme.json --as-of 2026-01-15 --format json",
                        "  balint programme programme.json --person p1 --attended leaders-2026 > p1.json",
                        "  balint programme group.json --leaders leaders.json",
                        "  balint calendar programme.json > programme.ics");
        return spec;
    }

    @Override
    public Integer call() {
        DocumentReader reader = new DocumentReader(around, Options.given(format, Format.TEXT));
        return reader.open(Options.given(file, ""), ProgrammeCommand::usable)
                .fold(
                        status -> status,
                        document -> document instanceof BalintDocument.OfProgramme of
                                ? of(of.programme())
                                : open(((BalintDocument.OfGroup) document).group(), reader))
                .code();
    }

    private static Either<String, BalintDocument> usable(BalintDocument document) {
        return document instanceof BalintDocument.OfProgramme || document instanceof BalintDocument.OfGroup
                ? Either.right(document)
                : Either.left(GroupDocuments.misfit(document, "programme"));
    }

    private ExitStatus of(Programme programme) {
        List<String> ids = Options.given(attended, List.<String>of());
        if (leaders.getValue() != null || (person.getValue() == null) != ids.isEmpty()) {
            throw wrong(leaders.getValue() != null ? "programme.leaders" : "programme.who");
        }
        if (ids.isEmpty()) {
            return said(programme);
        }
        LocalDate day = day(programme.statedOn()).day();
        List<Activity> activities = new ArrayList<>();
        for (String id : ids) {
            activities.add(programme
                    .activity(id)
                    .orElseThrow(() -> wrong("programme.none", "activity", ForeignText.openId(id))));
        }
        try {
            around.out()
                    .print(BalintJson.write(
                            ProgrammeEvidence.of(Options.given(person, PersonId.of("p1")), activities, day),
                            Layout.INDENTED));
            around.out().flush();
            return ExitStatus.SATISFIED;
        } catch (IllegalArgumentException e) {
            around.err().line("balint: " + Messages.open("programme.not-over", "day", day));
            return ExitStatus.NOT_SATISFIED;
        }
    }

    private ExitStatus open(BalintGroup group, DocumentReader reader) {
        if (person.getValue() != null || attended.getValue() != null) {
            throw wrong("programme.who");
        }
        String list = Options.given(leaders, "");
        Either<ExitStatus, Optional<LeaderList>> found = leaders.getValue() == null
                ? Either.right(Optional.empty())
                : reader.open(
                        list,
                        document -> document instanceof BalintDocument.OfLeaders of
                                ? Either.right(Optional.of(of.leaders()))
                                : Either.left(GroupDocuments.misfit(document, "leaders")));
        return found.fold(status -> status, one -> open(group, one));
    }

    private ExitStatus open(BalintGroup group, Optional<LeaderList> list) {
        AsOf day = day(group.statedOn());
        StartingList open = StartingList.of(group, day.day(), list);
        if (Options.given(format, Format.TEXT) == Format.JSON) {
            around.out().line(BalintJson.write(open, Layout.COMPACT).strip());
        } else {
            Locale locale = around.language().locale();
            around.out()
                    .line(around.messages()
                            .say("programme.start.head", "group", ForeignText.openId(group.id()), "day", day.day()));
            day.ground().ifPresent(around.out()::line);
            open.items()
                    .forEach(item ->
                            around.out().line(ProgrammeReport.mark(item.verdict()) + " " + item.inWords(locale)));
        }
        around.out().flush();
        return ExitStatus.of(open.verdict());
    }

    private AsOf day(Optional<LocalDate> statedOn) {
        return AsOf.of(Optional.ofNullable(asOf.getValue()), statedOn, around.today(), around.messages());
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Messages.open(key, arguments));
    }

    private ExitStatus said(Programme programme) {
        AsOf day = day(programme.statedOn());
        ProgrammeReview review = ProgrammeReview.of(programme, day.day());
        if (Options.given(format, Format.TEXT) == Format.JSON) {
            around.out().line(BalintJson.write(review, Layout.COMPACT).strip());
        } else {
            new ProgrammeReport(review, around.messages(), around.language().locale())
                    .lines(day.ground())
                    .forEach(around.out()::line);
        }
        around.out().flush();
        return ExitStatus.of(review.verdict());
    }
}
