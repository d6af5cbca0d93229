package io.github.balint4j.cli.rulebook;

import io.github.balint4j.cli.console.Advice;
import io.github.balint4j.cli.console.Environment;
import io.github.balint4j.cli.console.ExitStatus;
import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.cli.console.Output;
import io.github.balint4j.cli.console.ProblemPrinter;
import io.github.balint4j.core.ForeignText;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintDocument;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Cases;
import io.github.balint4j.json.Cases.Case;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries rulebooks with their cases. */
final class Trial {
    private final Environment around;
    private final Map<RulebookRef, Tried> tried = new LinkedHashMap<>();
    private Optional<Rulebook> last = Optional.empty();
    private ExitStatus status = ExitStatus.SATISFIED;
    private int untried;

    /** What came of the cases of one edition. */
    private record Tried(Edition edition, List<Line> lines, Set<String> rows) {
        static Tried of(Edition edition) {
            return new Tried(edition, new ArrayList<>(), new HashSet<>());
        }

        void add(Line line) {
            lines.add(line);
            rows.add(line.requirement());
        }
    }

    /** What came of one document. */
    private record Line(Finding finding, boolean isGood, String edge) {
        String requirement() {
            return finding.requirement().id();
        }

        boolean passed() {
            return isGood ? Case.isGood(finding) : Case.isBad(finding);
        }
    }

    Trial(Environment around) {
        this.around = around;
    }

    /** Tries all cases of the files, and says what came of them. */
    ExitStatus of(List<String> files) {
        files.forEach(this::file);
        tried.values().forEach(one -> print(one.edition(), one.lines()));
        int all = tried.values().stream().mapToInt(one -> one.lines().size()).sum();
        if (all == 0) {
            return status == ExitStatus.UNUSABLE
                    ? status
                    : unusable(Messages.open("trial.none", "files", String.join(", ", files)));
        }
        long passed = tried.values().stream()
                .flatMap(one -> one.lines().stream())
                .filter(Line::passed)
                .count();
        around.out()
                .line(Messages.open(
                        untried == 0 ? "trial.passed" : "trial.untried",
                        "passed",
                        passed,
                        "all",
                        all,
                        "untried",
                        untried));
        return passed == all ? status : ExitStatus.NOT_SATISFIED.or(status);
    }

    private void file(String file) {
        Either<String, byte[]> bytes = new Input(around.in()).read(file);
        if (bytes.isLeft()) {
            unusable(Input.shown(file) + ": " + bytes.getLeft());
            return;
        }
        if (isRulebook(bytes.get())) {
            last = new RulebookFiles(around)
                    .opened(file, bytes.get())
                    .peekLeft(this::unusable)
                    .toJavaOptional();
            if (last.isEmpty()) {
                return;
            }
        }
        if (refused(file, bytes.get())) {
            return;
        }
        BalintJson.readCases(bytes.get())
                .toEither()
                .peek(cases -> cases(file, cases))
                .peekLeft(problems -> unreadable(file, problems));
    }

    private static boolean isRulebook(byte[] bytes) {
        return BalintJson.read(bytes)
                .fold(
                        problems -> problems.forAll(one -> !one.pointer().equals("/kind")),
                        document -> document instanceof BalintDocument.OfRulebook);
    }

    private boolean refused(String file, byte[] bytes) {
        Optional<BalintDocument> other = BalintJson.read(bytes)
                .toJavaOptional()
                .filter(document -> !(document instanceof BalintDocument.OfRulebook));
        other.ifPresent(document -> unusable(Messages.open(
                "document.no-cases",
                "file",
                Input.shown(file),
                "kind",
                document.kind(),
                "advice",
                Advice.on(document.kind()))));
        return other.isPresent();
    }

    private void unreadable(String file, Iterable<Problem> problems) {
        problems.forEach(problem -> around.err().line(ProblemPrinter.line(file, problem, around.language())));
        status = ExitStatus.UNUSABLE;
    }

    private ExitStatus unusable(String sentence) {
        around.err().line(sentence);
        status = ExitStatus.UNUSABLE;
        return status;
    }

    private void cases(String file, Cases cases) {
        Either<String, Rulebook> rulebook = cases.rulebook()
                .map(name -> around.shelf().rulebook(name).mapLeft(sentence -> Input.shown(file) + ": " + sentence))
                .orElseGet(() -> last.map(Either::<String, Rulebook>right)
                        .orElseGet(() -> Either.left(Messages.open("trial.no-rulebook", "file", Input.shown(file)))));
        if (rulebook.isLeft()) {
            unusable(rulebook.getLeft());
            untried += cases.cases().stream().mapToInt(Trial::documents).sum();
            return;
        }
        for (int i = 0; i < cases.cases().size(); i++) {
            Case one = cases.cases().get(i);
            String at = Input.shown(file) + ":" + one.line() + ":" + one.column() + ": /cases/" + i + ": ";
            edition(rulebook.get(), one)
                    .peek(edition -> tried(at, edition, one))
                    .peekLeft(sentence -> {
                        unusable(at + sentence);
                        untried += documents(one);
                    });
        }
    }

    private static int documents(Case one) {
        return (one.good().isPresent() ? 1 : 0) + (one.bad().isPresent() ? 1 : 0);
    }

    private void tried(String at, Edition edition, Case one) {
        if (!edition.has(one.requirement())) {
            unusable(at
                    + Messages.open(
                            "trial.no-row",
                            "edition",
                            ForeignText.openId(edition),
                            "row",
                            ForeignText.openId(one.requirement()),
                            "rows",
                            ForeignText.ids(edition.requirements().stream()
                                    .map(Requirement::id)
                                    .toList())));
            untried += documents(one);
            return;
        }
        Tried lines = tried.computeIfAbsent(edition.id(), key -> Tried.of(edition));
        one.good().flatMap(document -> line(at, edition, one, document, true)).ifPresent(lines::add);
        one.bad().flatMap(document -> line(at, edition, one, document, false)).ifPresent(lines::add);
    }

    private Either<String, Edition> edition(Rulebook rulebook, Case one) {
        Optional<RulebookRef> name = one.edition().map(rulebook.id()::edition);
        if (name.isPresent()) {
            return around.shelf().editions(name.get()).map(editions -> editions.get(0));
        }
        try {
            return Either.right(rulebook.inForceOn(one.asOf()));
        } catch (NoEditionInForceException e) {
            return Either.left(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Line> line(String at, Edition edition, Case one, BalintDocument document, boolean isGood) {
        try {
            return Optional.of(
                    new Line(one.finding(edition, document), isGood, one.edge().orElse("")));
        } catch (IllegalArgumentException e) {
            unusable(at + e.getMessage());
            untried++;
            return Optional.empty();
        }
    }

    private static String said(Finding finding) {
        String verdict = Messages.open(
                "trial." + finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Basis basis = finding.outcome().basis();
        return basis == Basis.NOT_APPLICABLE
                ? Messages.open("trial.not-asked", "verdict", verdict)
                : basis == Basis.VACUOUS ? Messages.open("trial.vacuous", "verdict", verdict) : verdict;
    }

    private void print(Edition edition, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Output out = around.out();
        Messages messages = around.messages();
        out.line(edition.toString());
        int widest = lines.stream()
                .mapToInt(line -> line.requirement().length())
                .max()
                .orElse(0);
        for (Line line : lines) {
            out.line(String.format(
                    Locale.ROOT,
                    "  %-6s  %-" + widest + "s  %-4s  %s%s",
                    messages.say(line.passed() ? "trial.good" : "trial.bad"),
                    line.requirement(),
                    messages.say(line.isGood() ? "trial.good-case" : "trial.bad-case"),
                    said(line.finding()),
                    line.passed() || line.edge().isEmpty() ? "" : messages.say("trial.edge", "edge", line.edge())));
            if (!line.passed()) {
                line.finding().inWords(messages.locale()).lines().forEach(text -> out.line("      " + text));
            }
        }
        List<String> without = edition.requirements().stream()
                .filter(row -> !isSettled(edition, row))
                .map(Requirement::id)
                .toList();
        if (!without.isEmpty()) {
            out.line("  " + messages.say("trial.without", "rows", String.join(", ", without)));
        }
        out.line("");
    }

    /** Whether there was a case of the row, here or where it was taken from unchanged. Those of other rulebooks have their own. */
    private boolean isSettled(Edition edition, Requirement row) {
        Optional<Edition> from = Optional.of(edition);
        while (from.filter(one -> one.has(row.id()) && one.requirement(row.id()).equals(row))
                .isPresent()) {
            Edition one = from.get();
            if (isTried(one, row)) {
                return true;
            }
            from = one.base();
            if (from.filter(base -> !base.id().series().equals(one.id().series()))
                    .isPresent()) {
                return from.get().has(row.id())
                        && from.get().requirement(row.id()).equals(row);
            }
        }
        return false;
    }

    private boolean isTried(Edition edition, Requirement row) {
        Tried lines = tried.get(edition.id());
        return lines != null && lines.rows().contains(row.id());
    }
}
