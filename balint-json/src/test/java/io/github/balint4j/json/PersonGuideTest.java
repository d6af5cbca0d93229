package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.mediation.Candidate;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Wish;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/guide/check-a-person.md: its documents are read, its reports are those of its documents, and its Java is copied from here.
 *
 * <p>A comment before a block says more of it: {@code file} names the document that it is, {@code rows} says which paragraphs of a
 * report it shows, {@code example} which part of this file it is.
 */
class PersonGuideTest {
    private static final Path PAGE = Golden.DOCS.resolve("guide/check-a-person.md");
    private static final Path SOURCE = Path.of("src/test/java/io/github/balint4j/json/PersonGuideTest.java");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (\\w+): ([^>]*) -->\n)?```(sh|json|text)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern COPIED =
            Pattern.compile("<!-- example: ([a-z]+) -->\n.*?<!-- end -->", Pattern.DOTALL);
    private static final Pattern CHECK =
            Pattern.compile("balint check ([a-z0-9-]+\\.json) --rulebook ([a-z/-]+) --as-of ([0-9-]+)");
    private static final Pattern CAUSE = Pattern.compile("\\| ([a-z, ]+) \\| [^|]+ \\| [^|]+ \\|\n");

    @TempDir
    private Path folder;

    private final Map<String, Portfolio> documents = new HashMap<>();
    private String last = "";

    @Test
    void what_it_shows_comes_out_of_what_it_says() {
        String page = Golden.read(PAGE);
        assertThat(BLOCK.matcher(page).results()).hasSize(11);
        Golden.check(PAGE, BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(asItIsNow(block))));
    }

    private String asItIsNow(MatchResult block) {
        String mark = Optional.ofNullable(block.group(1)).orElse("");
        String text = block.group(4);
        switch (block.group(3)) {
            case "json" -> documents.put(block.group(2), read(text));
            case "sh" -> last = report(text);
            default -> text = mark.equals("rows") ? rows(block.group(2)) : last;
        }
        String comment = mark.isEmpty() ? "" : "<!-- " + mark + ": " + block.group(2) + " -->\n";
        return comment + "```" + block.group(3) + "\n" + text + "```\n";
    }

    private static Portfolio read(String text) {
        return BalintJson.readPortfolio(text).toEither().getOrElseThrow(InvalidDocument::new);
    }

    private String report(String commands) {
        Matcher check = CHECK.matcher(commands);
        assertThat(check.find()).as(commands).isTrue();
        Portfolio portfolio = documents.get(check.group(1));
        Assessment assessment = Rulebooks.find(RulebookRef.of(check.group(2)))
                .orElseThrow()
                .assess(portfolio, LocalDate.parse(check.group(3)));
        return commands.contains("--details")
                ? assessment.toString()
                : assessment.summary().toString();
    }

    /** The paragraphs of the report that are about these rows, or start with this word. */
    private String rows(String which) {
        List<String> wanted = List.of(which.split(", "));
        List<String> rows = Arrays.stream(last.split("\n\n"))
                .map(String::stripTrailing)
                .filter(row -> Arrays.stream(row.split("\\s+", 3)).limit(2).anyMatch(wanted::contains))
                .toList();
        assertThat(rows).as("%s of %s", which, last).hasSameSizeAs(wanted);
        return String.join("\n\n", rows) + "\n";
    }

    @Test
    void the_java_is_as_it_is_here() {
        String page = Golden.read(PAGE);
        List<String> names = Pattern.compile("// example: ([a-z]+)\n")
                .matcher(Golden.read(SOURCE))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(COPIED.matcher(page).results().map(part -> part.group(1))).containsExactlyElementsOf(names);
        Golden.check(PAGE, COPIED.matcher(page).replaceAll(part -> Matcher.quoteReplacement(copied(part.group(1)))));
        assertThat(Golden.read(PAGE).split("```java\n")).hasSize(names.size() + 1);
    }

    private static String copied(String name) {
        return "<!-- example: " + name + " -->\n```java\n" + ReadmeTest.example(SOURCE, name) + "```\n<!-- end -->";
    }

    private String document(String name) {
        MatchResult file = BLOCK.matcher(Golden.read(PAGE))
                .results()
                .filter(block -> name.equals(block.group(2)))
                .findFirst()
                .orElseThrow();
        return file.group(4);
    }

    private Path written(String name) throws IOException {
        return Files.writeString(folder.resolve(name), document(name));
    }

    @Test
    void checked() throws IOException {
        Path file = written("gp-07.json");
        // example: check
        Portfolio portfolio = BalintJson.readPortfolio(file).toEither().getOrElseThrow(InvalidDocument::new);
        Assessment assessment = Rulebooks.ptApgbLeaderEntry().assess(portfolio, LocalDate.of(2026, 1, 20));
        String report = assessment.toString();
        Verdict verdict = assessment.verdict(); // UNDETERMINED
        List<Finding> open = assessment.unmet(); // pt-member, pt-years, pt-group-sessions/proof
        // end of example
        assertThat(report).startsWith("Portfolio gp-07");
        assertThat(verdict).isEqualTo(Verdict.UNDETERMINED);
        assertThat(ids(open)).containsExactly("pt-member", "pt-years", "pt-group-sessions/proof");
    }

    @Test
    void decided() throws IOException {
        Portfolio portfolio =
                BalintJson.readPortfolio(written("gp-07-judged.json")).get();
        // example: decision
        LocalDate meeting = LocalDate.of(2026, 2, 23);
        Edition edition = Rulebooks.ptApgbLeaderEntry().editionFor(portfolio, meeting);
        Attestation judged = new Attestation(Topic.of("pt-years"), "scientific-committee", Judgement.NOT_MET, meeting);
        Decision refused = Decision.builder()
                .kind(DecisionKind.REFUSE)
                .authority(IssuerId.of("pt-apgb"))
                .organ("scientific-committee")
                .on(meeting)
                .build();
        DecisionRecord record = DecisionRecord.of(edition, portfolio, List.of(judged), refused);
        List<Finding> missing = record.missing(); // pt-years
        String report = record.assessment().toString();
        // end of example
        assertThat(ids(missing)).containsExactly("pt-years");
        assertThat(report).contains("\u2717 pt-years");
        assertThat(record.expires()).isEmpty();
        Decision elsewhere = Decision.builder()
                .kind(DecisionKind.REFUSE)
                .authority(IssuerId.of("de-dbg"))
                .build();
        assertThat(catchThrowable(() -> DecisionRecord.of(edition, portfolio, List.of(), elsewhere)))
                .hasMessageContainingAll("the decision is of de-dbg", "does not say its day");
    }

    @Test
    void found() {
        // example: mediation
        LeaderList list = BalintJson.readLeaders(Path.of("../docs/examples/leaders/nordic-list.json"))
                .toEither()
                .getOrElseThrow(InvalidDocument::new);
        Wish wish = Wish.any().by(IssuerId.of("se-sfmp")).speaking("en").in("se-m");
        Mediation mediation = Mediation.of(list, LocalDate.of(2026, 3, 1), wish);
        List<Candidate> offered = mediation.matches(); // l01, who is authorised, and l04, who is on the way
        List<Candidate> asked = mediation.unclear(); // l10, of whom perhaps not all languages are listed
        // end of example
        assertThat(people(offered)).containsExactly("l01", "l04");
        assertThat(people(asked)).containsExactly("l10");
    }

    @Test
    void the_causes_are_those_that_reports_give() {
        List<String> causes = CAUSE.matcher(Golden.read(PAGE))
                .results()
                .map(cause -> cause.group(1))
                .filter(cause -> !cause.equals("Open"))
                .toList();
        String reports = String.join("\n", LeaderExamples.reports().values());
        String group = Golden.read(Golden.DOCS.resolve("guide/check-a-group.md"));
        assertThat(causes)
                .hasSize(3)
                .allSatisfy(cause -> assertThat(reports + group).contains("Open         " + cause + "\n"));
    }

    @Test
    void what_nobody_has_read_stays_open_whatever_is_judged() {
        Portfolio analyst = LeaderExamples.portfolio("uk-analyst-eight");
        List<Attestation> judged = new ArrayList<>(analyst.attestations().items());
        LocalDate day = LocalDate.of(2024, 4, 19);
        judged.add(new Attestation(Topic.of("rest-not-seen"), "uk-balint-society", Judgement.MET, day));
        Portfolio whole = Portfolio.builder()
                .from(analyst)
                .attestations(judged.toArray(Attestation[]::new))
                .build();
        assertThat(LeaderExamples.assess(whole, Rulebooks.ukBalintSocietyLeader())
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_link_leads_to_a_file() {
        assertThat(Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)")
                        .matcher(Golden.read(PAGE))
                        .results()
                        .map(link -> PAGE.resolveSibling(link.group(1))))
                .hasSizeGreaterThan(3)
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.requirement().id()).toList();
    }

    private static List<String> people(List<Candidate> candidates) {
        return candidates.stream().map(one -> one.leader().person().value()).toList();
    }
}
