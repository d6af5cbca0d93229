package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.ForeignText;
import io.github.balint4j.rules.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulebooks that stand in files, and are tried with their cases. */
class RulebookFilesTest {
    private static final Path DOCS = Path.of("../docs");
    private static final String HEAD =
            "{\"kind\": \"rulebook\", \"version\": 1, \"about\": \"groups\", \"title\": \"Ours\",\n";
    private static final String ROW =
            "{\"id\": \"r\", \"title\": \"R.\", \"criterion\": {\"atLeast\": 3, \"agreed\": \"members\"}}";
    private static final String OURS =
            HEAD + "\"id\": \"our/group\", \"editions\": [{\"edition\": \"1\", \"from\": \"2026-01-01\","
                    + " \"citing\": [\"S\"], \"requirements\": [" + ROW + "]}]";

    @TempDir
    private Path folder;

    private static Run shipped(Object... args) {
        return Run.with(InputStream.nullInputStream(), Rulebooks.all(), args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Stream<Path> files(String in) throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve(in))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    static Stream<Path> examples() throws IOException {
        return files("examples/rulebooks");
    }

    static Stream<Path> cases() throws IOException {
        return files("examples/cases");
    }

    static Stream<Path> exported() throws IOException {
        return files("rulebooks");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasAGoodAndABadCaseForEachRow(Path example) {
        Run run = shipped("test", example);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("FAILED", "without a case");
        assertThat(shipped("rulebooks", example).err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void casesOfAShippedRulebookAreTried(Path cases) {
        Run run = shipped("test", cases);
        assertThat(run).extracting(Run::status, Run::err).containsExactly(0, "");
    }

    @ParameterizedTest
    @MethodSource("exported")
    void aShippedRulebookIsTheSameFromItsFile(Path file) {
        String name = file.getFileName()
                .toString()
                .replaceFirst(
                        "^(at-oebg|de-baek|de-dbg|de-ekiba|de-kvs|de-psychotherapy-agreement|dk-aarhus|ibf|nl-balint|nl-wdh"
                                + "|pt-apgb|se-sfmp|uk-balint-society|uk-core-psychiatry|us-abfm|us-abs)-(.*)\\.json$",
                        "$1/$2");
        assertThat(shipped("rulebooks", file)).isEqualTo(shipped("rulebooks", name));
    }

    @Test
    void aCriterionOfTheGuideIsOne() throws IOException {
        List<String> criteria = Files.readString(DOCS.resolve("guide/adding-a-rulebook.md"))
                .lines()
                .filter(line -> line.endsWith("}` |"))
                .map(line -> line.substring(line.indexOf("`{") + 1, line.lastIndexOf('`')))
                .toList();
        assertThat(criteria).hasSize(10);
        for (String criterion : criteria) {
            String row = ROW.substring(0, ROW.indexOf("{\"atLeast")) + criterion + "}";
            String about = criteria.indexOf(criterion) < 6 ? "groups" : "persons";
            Run run =
                    shipped("rulebooks", file("row.json", OURS.replace(ROW, row).replace("groups", about) + "}"));
            assertThat(run.err().lines()).allMatch(line -> line.contains(": warning: "));
            assertThat(run.out()).contains("Met when");
        }
    }

    @Test
    void aFileStandsWhereTheNameOfARulebookDoes() throws IOException {
        Path ours = file("ours.json", OURS + "}");
        Path frame = file("frame.json", "{\"kind\": \"frame\", \"version\": 1, \"members\": 2}");
        Run check = shipped("check", frame, "--as-of", "2026-02-01", "--rulebook", ours);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("our/group@1", "Not met: ");
        assertThat(shipped("check", frame, "--as-of", "2026-02-01", "--rulebook", ours + "@1"))
                .isEqualTo(check);
        Run compare =
                shipped("compare", frame, "--as-of", "2026-02-01", "--rulebook", ours, "--rulebook", "se-sfmp/group");
        assertThat(compare.out()).contains("our/group@1", "se-sfmp/group@");
        assertThat(shipped("rulebooks", ours + "@1").out()).contains("our/group@1  Ours");
    }

    @Test
    void aFileOfAnotherKindIsToldWithTheCommandThatReadsIt() throws IOException {
        Path scheme = file("points.json", "{\"kind\": \"credit-scheme\", \"version\": 1}");
        Path group = file("group.json", "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\"}");
        Path written = file("assessment.json", "{\"kind\": \"assessment\", \"version\": 1}");
        Path cases = file(
                "cases.json",
                "{\"rulebook\": \"se-sfmp/group@undated\", \"asOf\": \"2026-01-01\", \"cases\": [{"
                        + "\"requirement\": \"se2-members\", \"good\": {\"members\": 8}}]}");

        assertThat(shipped("rulebooks", scheme).err())
                .contains(
                        "a document of kind \"credit-scheme\" does not belong here; balint credits reckons points by it")
                .doesNotContain("write \"rulebook\"");
        assertThat(shipped("check", group, "--rulebook", scheme).err()).contains("balint credits reckons points by it");
        assertThat(shipped("credits", group, "--person", "p1", "--scheme", group)
                        .err())
                .contains("balint check holds it against rulebooks");
        for (String command : List.of("rulebooks", "test", "check", "status", "leaders", "programme")) {
            assertThat(shipped(command, written).err())
                    .contains("a document of kind \"assessment\" does not belong here; it is one that balint wrote");
        }
        for (String command : List.of("rulebooks", "check", "status", "leaders", "programme")) {
            assertThat(shipped(command, cases).err())
                    .contains("these are cases of a rulebook (kind \"cases\"); balint test tries them")
                    .doesNotContain("missing");
        }
        assertThat(shipped("rulebooks", file("odd.json", "{\"kind\": \"banana\", \"version\": 1}"))
                        .err())
                .contains("write \"rulebook\"")
                .doesNotContain("balint check holds");
        assertThat(shipped("rulebooks", scheme, "--lang", "de").err()).contains("balint credits rechnet Punkte danach");
    }

    @Test
    void aFileThatCannotBeUsedIsToldInPlace() throws IOException {
        Path ours = file("ours.json", OURS.replace("atLeast", "atLest") + "}");
        for (Run run :
                List.of(shipped("rulebooks", ours), shipped("test", ours), shipped("check", "-", "--rulebook", ours))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("ours.json:2:", "write \"atLeast\"", "cannot be used as a rulebook");
        }
        assertThat(shipped("rulebooks", folder.resolve("none.json")).err()).contains("there is no such file");
        assertThat(shipped("rulebooks", file("ours.json", OURS + "}") + "@2").err())
                .contains("there is no edition our/group@2");
    }

    @Test
    void aNameThatAShippedEditionHasStandsForItsRowsOnly() throws IOException {
        Path other =
                file("other.json", OURS.replace("our/group", "se-sfmp/group").replace("\"1\"", "\"undated\"") + "}");
        Run run = shipped("rulebooks", other);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("another edition se-sfmp/group@undated, with other rows");
    }

    @Test
    void whatCameOutOtherwiseIsMarked() throws IOException {
        Path ours = file(
                "ours.json",
                OURS + ",\n\"cases\": ["
                        + "{\"requirement\": \"r\", \"asOf\": \"2026-02-01\", \"edge\": \"3; 2\", \"good\": {\"members\": 2}, \"bad\": {\"members\": 2}},"
                        + "{\"requirement\": \"r\", \"asOf\": \"2026-02-01\", \"bad\": {}}]}");
        Run run = shipped("test", ours);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "our/group@1\n  FAILED  r  good  not satisfied (edge: 3; 2)\n      ✗ r  required: not satisfied\n")
                .contains(
                        "Found        2 people",
                        "\n  passed  r  bad   not satisfied\n  FAILED  r  bad   undetermined\n      ? r  required: undetermined\n")
                .endsWith("\n\n1 of 3 passed.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requirement\": \"q\", \"asOf\": \"2026-02-01\", \"good\": {}}|ours.json:3:27: /cases/0/requirement: there is no requirement \"q\" here; write \"r\"",
                "{\"requirement\": \"r\", \"asOf\": \"2025-02-01\", \"good\": {}}|no edition in force",
                "{\"requirement\": \"r\", \"asOf\": \"2026-02-01\", \"edition\": \"9\", \"good\": {}}|/cases/0/edition: there is no edition \"9\" here; write \"1\"",
                "{\"requirement\": \"r\", \"asOf\": \"2026-02-01\", \"good\": {\"person\": \"p1\"}}|/cases/0/good: this cannot stand beside \"about\": \"groups\"",
                "{\"requirement\": \"r\", \"good\": {}}|/cases/0/asOf: the property \"asOf\" is missing",
                "{\"requirement\": \"r\", \"asOf\": \"2026-02-01\"}|\"good\", \"bad\"",
                "{\"requirement\": \"r\", \"asOf\": \"2026-02-01\",\n  \"good\": {\"membres\": 2}}"
                        + "|ours.json:4:12: /cases/0/good/membres: there is no property \"membres\"",
                "|there are no cases in"
            })
    void aCaseThatCannotBeTriedIsTold(String caseAndSentence) throws IOException {
        String[] parts = caseAndSentence.split("\\|");
        Run run = shipped("test", file("ours.json", OURS + ",\n\"cases\": [" + parts[0] + "]}"));
        assertThat(run.err()).contains(parts[1]);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whatCannotBeTriedIsToldAtItsPlaceAndCounted() throws IOException {
        Path ours = file("ours.json", OURS + "}");
        Path cases = file("cases.json", """
                {"rulebook": "our/group", "asOf": "2026-02-01", "cases": [
                  {"requirement": "r", "good": {"members": 3}},
                  {"requirement": "q", "good": {"members": 3}, "bad": {"members": 2}},
                  {"requirement": "r", "edition": "9", "good": {"members": 3}},
                  {"requirement": "r", "bad": {"person": "p1"}}]}
                """);
        Run run = shipped("test", ours, cases);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).endsWith("\n1 of 1 passed; not tried, for what is said above: 4.\n");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith("cases.json:3:3: /cases/1: our/group@1 has no requirement q; it has r"),
                        line -> assertThat(line).contains("cases.json:4:3: /cases/2: there is no edition our/group@9"),
                        line -> assertThat(line).contains("cases.json:5:3: /cases/3: ", "is about groups"));
        Path others = file("others.json", Files.readString(cases).replace("our/group", "our/gruop"));
        assertThat(shipped("test", ours, others).err()).contains("no rulebook our/gruop; our/group is the nearest");
    }

    @Test
    void aGroupHasNoCases() throws IOException {
        Path lund = file("lund.json", Clinic.group("\"members\": []"));
        assertThat(shipped("test", lund).err())
                .contains(
                        "lund.json: a document of kind \"group\" has no cases; balint check holds it against rulebooks");
        Path ours = file("ours.json", OURS + "}");
        assertThat(shipped("check", ours).err())
                .contains(
                        "ours.json: a document of kind \"rulebook\" is not checked; balint rulebooks shows it, balint test"
                                + " tries its cases");
    }

    @Test
    void aRowThatIsTakenUnchangedIsTriedWhereItStands() throws IOException {
        String next =
                ", {\"edition\": \"2\", \"from\": \"2027-01-01\", \"derivedFrom\": \"our/group@1\", \"citing\": [\"S\"],"
                        + " \"requirements\": [" + ROW.replace("\"r\"", "\"s\"") + ", " + ROW.replace("\"r\"", "\"t\"")
                        + "]}]";
        String text = OURS.replace("\"from\": \"2026-01-01\"", "\"until\": \"2026-12-31\"");
        String cases = ", \"cases\": [{\"requirement\": \"r\", \"asOf\": \"2026-02-01\", \"good\": {\"members\": 3}},"
                + "{\"requirement\": \"s\", \"asOf\": \"2027-02-01\", \"good\": {\"members\": 3}}]}";
        Path ours = file("ours.json", text.substring(0, text.length() - 1) + next + cases);
        assertThat(shipped("test", ours).out()).contains("our/group@2\n").containsOnlyOnce("without a case: t\n");
        Path derived = file(
                "derived.json",
                HEAD + "\"id\": \"our/group\", \"editions\": [{\"edition\": \"1\","
                        + " \"derivedFrom\": \"dk-aarhus/group\", \"citing\": [\"S\"], \"requirements\": [" + ROW
                        + "]}]"
                        + cases.substring(0, cases.indexOf(",{")) + "]}");
        assertThat(shipped("test", derived).out()).contains("1 of 1 passed").doesNotContain("without a case");
    }

    @Test
    void casesMayHaveAFileOfTheirOwn() throws IOException {
        Path ours = file("ours.json", OURS + "}");
        String one = "\"cases\": [{\"requirement\": \"r\", \"asOf\": \"2026-02-01\", \"good\": {\"members\": 3}}]}";
        Path named = file("named.json", "{\"rulebook\": \"our/group@1\", " + one);
        Path bare = file("bare.json", "{" + one.replace("{\"members\"", "{\"kind\": \"frame\", \"members\""));
        assertThat(shipped("test", ours, named).status()).isZero();
        assertThat(shipped("test", ours, bare).out()).endsWith("1 of 1 passed.\n");
        assertThat(shipped("test", named).err()).contains("there is no rulebook our/group");
        assertThat(shipped("test", bare).err()).contains("none stands before them");
        Run standard = Run.with(
                new ByteArrayInputStream(("{\"rulebook\": \"our/group\", " + one).getBytes(StandardCharsets.UTF_8)),
                Rulebooks.all(),
                "test",
                ours,
                "-");
        assertThat(standard.status()).isZero();
    }

    @Test
    void aTitleForgesNoRowAndColoursNoTerminal() throws IOException {
        String forged = "\\n\\n\u2713 forged  required  satisfied\\u2028\\r\\u202e";
        Path rules = file(
                "rules.json",
                OURS.replace("\"R.\"", "\"R." + forged + "\"").replace("\"Ours\"", "\"Ours" + forged + "\"")
                        + ", \"cases\": [{\"requirement\": \"r\", \"asOf\": \"2026-01-15\", \"edge\": \"e" + forged
                        + "\", \"good\": {\"members\": 2}}]}");
        Path frame = file("frame.json", "{\"kind\": \"frame\", \"version\": 1, \"members\": 8}");
        for (Run run : List.of(
                shipped("check", frame, "--rulebook", rules, "--as-of", "2026-01-15"),
                shipped("check", frame, "--rulebook", rules, "--as-of", "2026-01-15", "--format", "markdown"),
                shipped("check", frame, "--rulebook", rules, "--as-of", "2026-01-15", "--format", "json"),
                shipped("compare", frame, "--rulebook", rules, "--rulebook", "se-sfmp/group", "--as-of", "2026-01-15"),
                shipped("rulebooks", rules),
                shipped("rulebooks", rules, "--format", "markdown"),
                shipped("rulebooks", rules, "--format", "json"),
                shipped("test", rules))) {
            assertThat(run.status()).isNotIn(2, 70);
            assertThat(run.out().lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.strip().startsWith("\u2713 forged"));
            assertThat((run.out() + run.err())
                            .codePoints()
                            .filter(ForeignText::isHidden)
                            .filter(point -> point != '\n'))
                    .isEmpty();
        }
    }

    @Test
    void aTextWithAControlCharacterIsRefusedAtItsPlaceAndNotRepeated() throws IOException {
        Path rules = file("rules.json", OURS.replace("\"R.\"", "\"R.\\u001b[2J\"") + "}");
        Run run = shipped("rulebooks", rules);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("/editions/0/requirements/0/title: a text of 6 characters has a character", "\\u001b")
                .doesNotContain("\u001b", "[2J");
    }

    @Test
    void aMomentBeyondAllCalendarsIsRefusedAtItsPlaceAndNoClassIsNamed() throws IOException {
        Path rules = file(
                "rules.json",
                OURS.replace(
                                "{\"atLeast\": 3, \"agreed\": \"members\"}",
                                "{\"some\": [{\"places\": \"member\"}, {\"on\": {\"later\": \"P2147483647Y\", \"than\": \"as-of\"}}]}")
                        + "}");
        Path frame = file("frame.json", "{\"kind\": \"frame\", \"version\": 1, \"members\": 8}");
        for (Run run : List.of(shipped("rulebooks", rules), shipped("check", frame, "--rulebook", rules))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("/editions/0/requirements/0/criterion/some/1/on/later: ", "P99Y")
                    .doesNotContain("java", "Exception");
        }
    }

    @Test
    void whatAFileMayWellLackIsSaidBesideItsPage() throws IOException {
        Path untried = file("untried.json", OURS + "}");
        Run run = shipped("rulebooks", untried);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("our/group@1");
        assertThat(run.err()).contains("untried.json: warning: no case tries r of our/group@1");
        String cases = ", \"cases\": [{\"requirement\": \"r\", \"asOf\": \"2026-02-01\", \"good\": {\"members\": 3}}]}";
        assertThat(shipped("rulebooks", file("tried.json", OURS + cases)).err()).isEmpty();
        assertThat(shipped("check", "-", "--rulebook", untried).err()).doesNotContain("warning");
    }

    @Test
    void ofACodeWithoutAWordThatIsSaid() throws IOException {
        String rows = OURS.replace(
                ROW, "{\"id\": \"r\", \"title\": \"R.\", \"criterion\": {\"holds\": {\"agreement\": \"same-room\"}}}");
        assertThat(shipped("rulebooks", file("codes.json", rows + "}")).err())
                .contains("codes.json: warning: sentences say the code itself of same-room of our/group@1");
        String named = rows + ", \"words\": {\"same-room\": {\"en\": \"the same room\"}}}";
        assertThat(shipped("rulebooks", file("named.json", named)).err()).doesNotContain("sentences say");
    }

    @Test
    void ofEachKindOfOwnCodeThatIsSaid() throws IOException {
        String edition = """
                {"kind": "rulebook", "version": 1, "id": "our/leader", "title": "T", "about": "persons",
                 "words": {"sky": {"en": "Sky"}, "star": {"en": "star"}, "moon": {"de": "Mond"}},
                 "editions": [{"edition": "1", "citing": ["c"], "requirements": [{"id": "r", "title": "R.", "criterion":
                """;
        Map<String, String> own = Map.ofEntries(
                Map.entry("{\"holds\": {\"profession\": [\"shaman\", \"nurse\"]}}", "shaman"),
                Map.entry(
                        "{\"holds\": [{\"profession\": \"nurse\"}, {\"is\": \"field\", \"codes\": \"aviation\"}]}",
                        "aviation"),
                Map.entry("{\"holds\": {\"membership\": [\"our-guild\", \"se-sfmp\"]}}", "our-guild"),
                Map.entry(
                        "{\"holds\": [{\"authorised\": \"se-sfmp\"}, {\"is\": \"tier\", \"codes\": \"grand-leader\"}]}",
                        "grand-leader"),
                Map.entry("{\"holds\": {\"region\": \"de-xx\"}}", "de-xx"),
                Map.entry("{\"some\": {\"report\": [\"neighbour\", \"supervisor\"]}}", "neighbour"),
                Map.entry(
                        "{\"some\": [\"attended\", {\"is\": \"group-kind\", \"codes\": [\"midnight\", \"ordinary\"]}]}",
                        "midnight"),
                Map.entry("{\"some\": [\"attended\", {\"is\": \"organiser\", \"codes\": \"our-guild\"}]}", "our-guild"),
                Map.entry("{\"some\": {\"training\": [\"flying\", \"leader-seminar\", \"sky\"]}}", "flying"),
                Map.entry("{\"some\": {\"document\": [\"moon\", \"logbook\"]}}", "moon"),
                Map.entry("{\"judged\": \"fit\", \"word\": \"fit\", \"by\": \"elders\"}", "elders"),
                Map.entry(
                        "{\"atLeast\": 3, \"total\": {\"unit\": \"star\", \"counts\": \"minutes\", \"size\": 45, \"plural\": \"stars\"}, \"of\": \"attended\"}",
                        "stars"));
        for (Map.Entry<String, String> one : own.entrySet()) {
            assertThat(shipped("rulebooks", file("own.json", edition + one.getKey() + "}]}]}"))
                            .err())
                    .contains("own.json: warning: sentences say the code itself of " + one.getValue()
                            + " of our/leader@1");
        }
    }

    @Test
    void aCodeForWhichDocumentsMostlyHaveAnotherIsNamedAndIsFoundAsItIs() throws IOException {
        Path rules = file(
                "doctors.json",
                OURS.replace(
                                "{\"atLeast\": 3, \"agreed\": \"members\"}",
                                "{\"some\": [{\"places\": \"member\"}, {\"is\": \"profession\", \"codes\": \"doctor\"}, {\"on\": \"as-of\"}]}")
                        + "}");
        assertThat(shipped("rulebooks", rules).err())
                .contains(
                        "doctors.json: warning: \"doctor\" of our/group@1 only finds what documents call so too; they mostly"
                                + " write \"physician\"");
        String group =
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\", \"members\": [{\"person\": \"p1\", \"profession\": \"%s\"}]}";
        Run other = shipped(
                "check",
                file("other.json", group.formatted("physician")),
                "--rulebook",
                rules,
                "--as-of",
                "2026-02-01");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out())
                .contains("on record, but not counted: 1 member: p1 (profession: physician; probably doctor)");
        Run same = shipped(
                "check", file("same.json", group.formatted("doctor")), "--rulebook", rules, "--as-of", "2026-02-01");
        assertThat(same.status()).isZero();
        assertThat(same.out()).doesNotContain("not counted");
    }
}
