package io.github.balint4j.cli;

import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Cases;
import io.github.balint4j.json.Cases.Case;
import io.github.balint4j.json.Document;
import io.github.balint4j.json.Problem;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tries rulebooks with their cases. */
final class Trial {
    private final Surroundings around;
    private final Map<Edition, List<Line>> tried = new LinkedHashMap<>();
    private Optional<Rulebook> last = Optional.empty();
    private ExitStatus status = ExitStatus.SATISFIED;

    /** What came of one document. */
    private record Line(String requirement, boolean isGood, boolean passed, String said, String edge) {}

    Trial(Surroundings around) {
        this.around = around;
    }

    /** Tries all cases of the files, and says what came of them. */
    ExitStatus of(List<String> files) {
        files.forEach(this::file);
        tried.forEach(this::print);
        int all = tried.values().stream().mapToInt(List::size).sum();
        if (all == 0) {
            return status == ExitStatus.UNUSABLE
                    ? status
                    : unusable("there are no cases in " + String.join(", ", files));
        }
        long passed = tried.values().stream()
                .flatMap(List::stream)
                .filter(Line::passed)
                .count();
        around.out().line(passed + " of " + all + " passed.");
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
        BalintJson.readCases(bytes.get())
                .toEither()
                .peek(cases -> cases(file, cases))
                .peekLeft(problems -> unreadable(file, problems));
    }

    private static boolean isRulebook(byte[] bytes) {
        return BalintJson.read(bytes)
                .fold(
                        problems -> problems.forAll(one -> !one.pointer().equals("/kind")),
                        document -> document instanceof Document.OfRulebook);
    }

    private void unreadable(String file, Iterable<Problem> problems) {
        problems.forEach(problem -> around.err().line(ProblemPrinter.line(file, problem)));
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
                .orElseGet(
                        () -> last.map(Either::<String, Rulebook>right)
                                .orElseGet(
                                        () -> Either.left(
                                                Input.shown(file)
                                                        + ": the cases name no \"rulebook\", and none stands before them on the command line")));
        rulebook.peek(found -> cases.cases().forEach(one -> tried(file, found, one)))
                .peekLeft(this::unusable);
    }

    private void tried(String file, Rulebook rulebook, Case one) {
        Either<String, Edition> edition = edition(rulebook, one);
        if (edition.isLeft()) {
            unusable(Input.shown(file) + ": " + edition.getLeft());
            return;
        }
        List<Line> lines = tried.computeIfAbsent(edition.get(), key -> new ArrayList<>());
        one.good()
                .ifPresent(document ->
                        line(file, edition.get(), one, document, true).ifPresent(lines::add));
        one.bad()
                .ifPresent(document ->
                        line(file, edition.get(), one, document, false).ifPresent(lines::add));
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

    private Optional<Line> line(String file, Edition edition, Case one, Document document, boolean isGood) {
        try {
            Finding finding = one.finding(edition, document);
            boolean passed = isGood ? Case.isGood(finding) : Case.isBad(finding);
            return Optional.of(new Line(
                    one.requirement(), isGood, passed, said(finding), one.edge().orElse("")));
        } catch (IllegalArgumentException e) {
            unusable(Input.shown(file) + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String said(Finding finding) {
        String verdict = finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Basis basis = finding.outcome().basis();
        return verdict
                + (basis == Basis.NOT_APPLICABLE
                        ? ", as nothing was asked"
                        : basis == Basis.VACUOUS ? ", as there was nothing to look at" : "");
    }

    private void print(Edition edition, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Outlet out = around.out();
        out.line(edition.toString());
        int widest = lines.stream()
                .mapToInt(line -> line.requirement().length())
                .max()
                .orElse(0);
        for (Line line : lines) {
            out.line(String.format(
                    Locale.ROOT,
                    "  %-6s  %-" + widest + "s  %-4s  %s%s",
                    line.passed() ? "passed" : "FAILED",
                    line.requirement(),
                    line.isGood() ? "good" : "bad",
                    line.said(),
                    line.passed() || line.edge().isEmpty() ? "" : " (" + Plain.line(line.edge()) + ")"));
        }
        List<String> without = edition.requirements().stream()
                .map(Requirement::id)
                .filter(id ->
                        lines.stream().noneMatch(line -> line.requirement().equals(id)))
                .toList();
        if (!without.isEmpty()) {
            out.line("  without a case: " + String.join(", ", without));
        }
        out.line("");
    }
}
