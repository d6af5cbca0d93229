package io.github.balint4j.cli.participation;

import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.FileSet;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.OptionValues;
import io.github.balint4j.cli.console.Options;
import io.github.balint4j.cli.document.AsOf;
import io.github.balint4j.cli.document.Assessed;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import io.github.balint4j.rules.participation.ParticipationStatement;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code balint statement}: what a person took part in, for somebody to sign. */
public final class StatementCommand implements Callable<Integer> {
    private enum Form {
        MARKDOWN,
        HTML,
        JSON;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Environment around;
    private final PositionalParamSpec files = Arguments.files();
    private final OptionSpec person = Arguments.person();
    private final OptionSpec elsewhere = Arguments.elsewhere();
    private final OptionSpec rulebooks = OptionSpec.builder("--rulebook")
            .type(List.class)
            .auxiliaryTypes(RulebookRef.class)
            .paramLabel("ID[@EDITION]")
            .required(true)
            .description(
                    "Under which rulebook about persons; may be repeated. Or a file that holds one, such as ./our-clinic.json.")
            .build();
    private final OptionSpec asOf = Options.asOf("The day of the statement");
    private final OptionSpec format = OptionSpec.builder("--format")
            .type(Form.class)
            .converters(text -> OptionValues.word(text, Form.values(), Form::code))
            .paramLabel("FORMAT")
            .description(
                    "markdown (if not given), html (a page that prints on A4), or json: a document of kind participation-statement. The ending of the file tells, too.")
            .build();
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("FILE")
            .description("Where the statement goes, such as p1.html; if not given, the standard output.")
            .build();

    /** The command in these surroundings. */
    public StatementCommand(Environment around) {
        this.around = around;
    }

    /** What it can be told. */
    public CommandSpec spec() {
        return Arguments.described(
                CommandSpec.wrapWithoutInspection(this)
                        .addPositional(files)
                        .addOption(person)
                        .addOption(rulebooks)
                        .addOption(asOf)
                        .addOption(elsewhere)
                        .addOption(format)
                        .addOption(output),
                "Prints what a person took part in and what that shows under rulebooks, for somebody to check and to sign.",
                "  balint statement group.json --person p1 --rulebook de-baek/participant",
                "  balint statement group.json --person p1 --rulebook de-kvs/participant -o p1.html --lang de");
    }

    @Override
    public Integer call() {
        PersonId who = Objects.requireNonNull(person.getValue());
        return Files.read(around, Options.given(files, List.of()))
                .flatMap(read -> read.of(who, Options.given(elsewhere, false)))
                .fold(status -> status, this::state)
                .code();
    }

    private ExitStatus state(Portfolio portfolio) {
        LocalDate day = AsOf.of(
                        Optional.ofNullable(asOf.getValue()), portfolio.statedOn(), around.today(), around.messages())
                .day();
        List<Rulebook> under = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<RulebookRef> asked = Options.given(rulebooks, List.of());
        for (RulebookRef name : asked.stream().distinct().toList()) {
            Rulebook rulebook = around.shelf().rulebook(name).get();
            if (!rulebook.isAboutPersons()) {
                refused.add(around.messages().say("statement.group", "rulebook", rulebook));
                continue;
            }
            new Assessed(List.of(name), around.shelf(), refused::add)
                    .of(new BalintDocument.OfPortfolio(portfolio), day)
                    .forEach(all -> all.forEach(one -> {
                        under.add(rulebook);
                        assessments.add(one);
                    }));
        }
        if (!refused.isEmpty()) {
            refused.forEach(sentence -> around.err().line("balint: " + sentence));
            return ExitStatus.UNUSABLE;
        }
        Form form = form();
        Language language = form == Form.JSON ? Language.ENGLISH : around.language();
        ParticipationStatement statement =
                ParticipationStatement.of(portfolio, under, assessments, day, language.locale());
        return written(
                        switch (form) {
                            case HTML -> statement.toHtml();
                            case MARKDOWN -> statement.toMarkdown();
                            case JSON -> BalintJson.write(statement, Layout.INDENTED);
                        })
                .map(failure -> {
                    around.err().line("balint: " + failure);
                    return ExitStatus.UNUSABLE;
                })
                .orElse(ExitStatus.SATISFIED);
    }

    // The ending of the file tells, where nothing else does.
    private Form form() {
        String file = Options.given(output, "");
        Form ofFile = file.endsWith(".html") ? Form.HTML : file.endsWith(".json") ? Form.JSON : Form.MARKDOWN;
        return Options.given(format, ofFile);
    }

    private Optional<String> written(String text) {
        String file = Options.given(output, "");
        if (file.isEmpty()) {
            around.out().print(text);
            around.out().flush();
            return Optional.empty();
        }
        FileSet set = new FileSet();
        try {
            set.put(file, text, true);
        } catch (IOException e) {
            return Optional.of(around.messages().say("statement.unwritable", "file", Input.shown(file)));
        }
        Optional<String> failure = set.write();
        if (failure.isEmpty()) {
            around.err().line(around.messages().say("statement.written", "file", Input.shown(file)));
        }
        return failure;
    }
}
