package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One small rulebook for each thing that can be wrong with one, and the exact list of problems that it gives. */
class RulebookProblemsTest {
    private static final String HEAD =
            "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"our/group\", \"title\": \"Ours\", \"about\": \"groups\",\n ";

    private static String rows(String... rows) {
        return HEAD + "\"editions\": [{\"edition\": \"1\", \"citing\": [\"S\"], \"requirements\": [\n  "
                + String.join(",\n  ", rows) + "]}]}";
    }

    private static String row(String criterion) {
        return "{\"id\": \"r\", \"title\": \"R.\",\n   \"criterion\": " + criterion + "}";
    }

    private static String other(String id, String criterion) {
        return row(criterion).replace("\"r\"", '"' + id + '"');
    }

    private static String criterion(String criterion) {
        return rows(row(criterion));
    }

    private static String editions(String... editions) {
        return HEAD + "\"editions\": [\n  " + String.join(",\n  ", editions) + "]}";
    }

    private static String edition(String code, String more) {
        return "{\"edition\": \"" + code + "\", \"citing\": [\"S\"], " + more + "\n    \"requirements\": ["
                + row("{\"some\": \"sessions\"}") + "]}";
    }

    static Map<String, String> documents() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("nothing but a kind", "{\"kind\": \"rulebook\", \"version\": 1}");
        all.put("no edition", HEAD + "\"editions\": []}");
        all.put("cases that are no list", "{\"kind\": \"rulebook\", \"cases\": {}}");
        all.put(
                "moments beyond all calendars",
                rows(
                        row(
                                "{\"some\": [{\"places\": \"member\"}, {\"on\": {\"later\": \"P2147483647Y\", \"than\": \"as-of\"}}]}"),
                        other(
                                "b",
                                "{\"some\": [\"sessions\", {\"since\": {\"earlier\": \"P-2147483648D\", \"than\": \"as-of\"}}]}"),
                        other(
                                "c",
                                "{\"atLeast\": 1, \"periods\": \"P100Y\", \"in\": {\"since\": \"2020-01-01\"}, \"each\": {\"some\": \"sessions\"}}"),
                        other(
                                "d",
                                "{\"some\": [\"sessions\", {\"since\": {\"later\": \"P99Y\", \"than\": {\"later\": \"P36500D\", \"than\": \"9999-12-31\"}}}]}")));
        all.put(
                "an edition in the name",
                HEAD.replace("our/group", "our/group@1") + "\"editions\": [" + edition("1", "") + "]}");
        all.put("no row", editions("{\"edition\": \"1\"}"));
        all.put(
                "a kind that is nearly one",
                criterion("{\"atLest\": 5, \"totl\": \"sessions\", \"of\": \"sessions\"}"));
        all.put(
                "what no page can show",
                HEAD + "\"words\": {\"a\": {\"en\": \"A\\u001b[2J\"}, \"b\": {\"en\": \"\\u0000\"}},\n \"editions\": ["
                        + edition("1", "").replace("\"title\": \"", "\"title\": \"\\ud83d") + "]}");
        all.put("a kind that is none", criterion("{}"));
        all.put("bounds of nothing", criterion("{\"atLeast\": 5, \"of\": \"sessions\"}"));
        all.put("two kinds at once", criterion("{\"some\": \"sessions\", \"holds\": \"frame\"}"));
        all.put("a part of another kind", criterion("{\"some\": \"sessions\", \"atMost\": 3}"));
        all.put(
                "a unit that is nearly one",
                criterion("{\"atLeast\": 5, \"total\": \"session\", \"of\": \"sessions\"}"));
        all.put(
                "a word that is nearly one",
                criterion("{\"atLeast\": 5, \"total\": \"sessions\", \"of\": [\"atended\", {\"trainning\": \"x\"}]}"));
        all.put(
                "a code that is nearly one",
                criterion("{\"every\": \"scheduled\", \"must\": {\"is\": \"mode\", \"codes\": \"in-persn\"}}"));
        all.put("no bound", criterion("{\"total\": \"sessions\", \"of\": \"sessions\"}"));
        all.put(
                "bounds that cross",
                criterion("{\"atLeast\": 12, \"atMost\": 8, \"total\": \"people\", \"of\": {\"places\": \"member\"}}"));
        all.put(
                "unlike dimensions",
                criterion("{\"atLeast\": \"P6M\", \"total\": \"sessions\", \"of\": \"sessions\"}"));
        all.put(
                "an amount that no such fact has",
                criterion("{\"atLeast\": 5, \"total\": \"people\", \"of\": \"sessions\"}"));
        all.put(
                "no kind of fact",
                criterion(
                        "{\"allOf\": [{\"some\": \"sessions\"},\n    {\"some\": {\"is\": \"mode\", \"codes\": \"online\"}}]}"));
        all.put(
                "a condition among alternatives",
                criterion(
                        "{\"anyOf\": [{\"some\": \"frame\"},\n    {\"when\": {\"some\": \"sessions\"}, \"then\": {\"some\": \"frame\"}}]}"));
        all.put(
                "a reading without a reason",
                criterion(
                        "{\"judged\": \"r\", \"word\": \"often\", \"by\": \"group\", \"readAs\": {\"some\": \"sessions\"}}"));
        all.put("more than there are", criterion("{\"kOf\": 3, \"parts\": [{\"some\": \"sessions\"}]}"));
        all.put("an empty list", criterion("{\"some\": []}"));
        all.put("a position of 0", criterion("{\"some\": {\"nth\": 0, \"of\": \"sessions\"}}"));
        all.put(
                "both edges of a kind",
                criterion("{\"some\": [\"sessions\", {\"since\": \"2020-01-01\", \"after\": \"2020-02-30\"}]}"));
        all.put(
                "what no record can meet",
                rows(
                        row(
                                "{\"some\": [\"sessions\", {\"since\": \"as-of\",\n    \"until\": {\"earlier\": \"P1Y\", \"than\": \"as-of\"}}]}"),
                        other(
                                "b",
                                "{\"atLeast\": 50, \"share\": {\"is\": \"mode\", \"codes\": \"online\"}, \"of\": \"sessions\", \"countedIn\": \"sessions\"}"),
                        other("c", "{\"atLeast\": 20, \"total\": \"sessions\", \"of\": \"attended\"}"),
                        other("d", "{\"some\": {\"milestone\": \"application\"}}"),
                        other("e", "{\"some\": [\"scheduled\", \"frame\"]}"),
                        other("f", "{\"holds\": {\"agreement\": \"Confidentiality\"}}"),
                        other(
                                "g",
                                "{\"every\": \"scheduled\", \"must\": {\"with\": \"leader\", \"holding\": {\"agreement\": \"x\"}}}"),
                        other("h", "{\"atLeast\": 0, \"agreed\": \"members\"}"),
                        other("i", "{\"some\": [\"sessions\", {\"places\": \"membr\"}]}")));
        all.put(
                "rows that exclude each other",
                rows(
                        row("{\"atMost\": 3, \"total\": \"sessions\", \"of\": \"sessions\"}"),
                        other(
                                "b",
                                "{\"atLeast\": 5, \"total\": \"sessions\", \"of\": [\"sessions\", {\"is\": \"mode\", \"codes\": \"online\"}]}")));
        all.put(
                "what excludes itself",
                rows(
                        row(
                                "{\"some\": [\"sessions\", {\"is\": \"mode\", \"codes\": \"online\"},\n    {\"is\": \"mode\", \"codes\": \"hybrid\"}]}"),
                        other("b", "{\"every\": \"sessions\", \"must\": {\"sized\": \"people\", \"atLeast\": 2}}"),
                        other(
                                "c",
                                "{\"every\": {\"places\": \"member\"},\n    \"must\": {\"sized\": \"hours\", \"atLeast\": 6}}"),
                        other("d", "{\"atLeast\": 5, \"total\": \"people\", \"of\": {\"places\": \"member\"}}"),
                        other(
                                "e",
                                "{\"allOf\": [{\"atLeast\": 5, \"total\": \"sessions\", \"of\": \"sessions\"},\n    {\"atMost\": 3, \"total\": \"sessions\", \"of\": \"sessions\"}]}"),
                        other(
                                "f",
                                "{\"atLeast\": 3, \"periods\": \"P1Y\", \"in\": {\"since\": {\"earlier\": \"P2Y\", \"than\": \"as-of\"},\n    \"until\": \"as-of\"}, \"each\": {\"some\": \"sessions\"}}"),
                        other(
                                "g",
                                "{\"atMost\": 1, \"share\": {\"is\": \"mode\", \"codes\": \"online\"}, \"of\": \"sessions\", \"countedIn\": \"sessions\"}"),
                        other(
                                "h",
                                "{\"when\": {\"some\": \"sessions\"},\n    \"then\": {\"atMost\": 0, \"total\": \"entries\", \"of\": \"sessions\"}}"),
                        other(
                                "i",
                                "{\"some\": [\"sessions\", {\"since\": \"2026-01-01\"}, {\"until\": \"2025-01-01\"}]}"),
                        other("j", "{\"every\": \"sessions\", \"must\": {\"is\": \"state\", \"codes\": \"held\"}}"),
                        other(
                                "k",
                                "{\"some\": [\"sessions\", {\"anyOf\": [{\"not\": {\"is\": \"mode\", \"codes\": \"online\"}},\n    {\"is\": \"mode\", \"codes\": \"online\"}]}]}")));
        all.put(
                "two of what persons have one of",
                rows(
                                row(
                                        "{\"atMost\": \"P3Y\", \"span\": [{\"milestone\": \"joined\"}, {\"milestone\": \"completed\"}]}"),
                                other("b", "{\"some\": [{\"training\": \"a\"}, {\"training\": \"b\"}]}"),
                                other(
                                        "c",
                                        "{\"some\": [{\"document\": \"portfolio\"}, {\"sized\": \"minutes\", \"atLeast\": 1}]}"))
                        .replace("groups", "persons"));
        all.put(
                "what only a group has",
                rows(row("{\"atLeast\": 5, \"agreed\": \"members\"}"), other("b", "{\"some\": \"frame\"}"))
                        .replace("groups", "persons"));
        all.put("an id twice", rows(row("{\"some\": \"sessions\"}"), row("{\"some\": \"frame\"}")));
        all.put("no citation", rows(row("{\"some\": \"sessions\"}")).replace("\"citing\": [\"S\"], ", ""));
        all.put(
                "no required row",
                rows(row("{\"some\": \"sessions\"}").replace("\"R.\",", "\"R.\", \"level\": \"usual\",")));
        all.put("a blank title", rows(row("{\"some\": \"sessions\"}").replace("R.", " ")));
        all.put(
                "editions that overlap",
                editions(edition("1", "\"until\": \"2022-05-31\","), edition("2", "\"from\": \"2022-05-31\",")));
        all.put("an edition twice", editions(edition("1", ""), edition("1", "")));
        all.put(
                "an edition that ends before it starts",
                editions(edition("1", "\"from\": \"2022-05-31\", \"until\": \"2021-05-31\",")));
        all.put("a base that is nearly one", editions(edition("1", "\"derivedFrom\": \"se-sfpm/group\",")));
        all.put(
                "a base with several editions",
                editions(edition("1", "\"derivedFrom\": \"uk-balint-society/leader\",")));
        all.put("a base about persons", editions(edition("1", "\"derivedFrom\": \"se-sfmp/leader\",")));
        all.put(
                "a circle",
                editions(
                        edition("1", "\"until\": \"2020-12-31\", \"derivedFrom\": \"our/group@2\","),
                        edition("2", "\"from\": \"2021-01-01\", \"derivedFrom\": \"our/group@1\",")));
        all.put(
                "without a row that is not there",
                editions(edition("1", "\"derivedFrom\": \"se-sfmp/group\", \"without\": [\"se2-trail\"],")));
        all.put("without, and no base", editions(edition("1", "\"without\": [\"se2-trial\"],")));
        all.put(
                "a group that registers",
                HEAD + "\"registration\": \"joined\", \"editions\": [" + edition("1", "") + "]}");
        all.put(
                "a group that keeps an edition, by two ways at once",
                HEAD + "\"chosenBy\": {\"milestone\": \"joined\"}, \"registration\": \"joined\", \"editions\": ["
                        + edition("1", "") + "]}");
        all.put(
                "a choice by what gives nothing",
                HEAD + "\"chosenBy\": {\"decision\": \"waive\"}, \"editions\": [" + edition("1", "") + "]}");
        all.put(
                "a unit that is none",
                HEAD + "\"units\": [{\"unit\": \"block\", \"counts\": \"minute\"}], \"editions\": [" + edition("1", "")
                        + "]}");
        all.put(
                "a unit that there is, and one twice",
                HEAD
                        + "\"units\": [{\"unit\": \"sessions\", \"counts\": \"minutes\"},\n  {\"unit\": \"b\", \"counts\": \"cases\"},"
                        + " {\"unit\": \"b\", \"counts\": \"cases\"}], \"editions\": [" + edition("1", "") + "]}");
        all.put(
                "cases that cannot be tried",
                HEAD + "\"editions\": [" + edition("1", "")
                        + "],\n \"cases\": [{\"requirement\": \"r\", \"good\": {\"members\": -1}},\n"
                        + "  {\"requirement\": \"r\", \"asOf\": \"2026-01-01\", \"good\": {\"id\": \"g\", \"membres\": []},\n"
                        + "   \"bad\": {\"person\": \"p1\", \"sessions\": [\"yesterday\"]}}]}");
        all.put(
                "cases of what there is not",
                HEAD + "\"editions\": [" + edition("1", "\"from\": \"2026-01-01\",")
                        + "],\n \"cases\": [{\"requirement\": \"q\", \"asOf\": \"2026-01-01\", \"good\": {}},\n"
                        + "  {\"requirement\": \"r\", \"edition\": \"2\", \"asOf\": \"2026-01-01\", \"good\": {}},\n"
                        + "  {\"requirement\": \"r\", \"asOf\": \"2025-01-01\", \"good\": {}},\n"
                        + "  {\"requirement\": \"r\", \"asOf\": \"2026-01-01\", \"good\": {\"person\": \"p1\"}}]}");
        all.put(
                "editions that leave days between them",
                editions(edition("2", "\"from\": \"2026-02-01\","), edition("1", "\"until\": \"2025-12-31\",")));
        all.put(
                "a base of the same file, of another edition, or that is the edition itself",
                editions(
                        edition("1", "\"until\": \"2020-12-31\", \"derivedFrom\": \"our/group\","),
                        edition(
                                "2",
                                "\"from\": \"2021-01-01\", \"until\": \"2021-12-31\", \"derivedFrom\": \"se-sfmp/group@2026\","),
                        edition("3", "\"from\": \"2022-01-01\", \"derivedFrom\": \"xx/group\",")));
        all.put(
                "many rows without a source",
                rows(row("{\"some\": \"sessions\"}"), other("b", "{\"some\": \"frame\"}"))
                        .replace("\"citing\": [\"S\"], ", ""));
        all.put(
                "a bound in quotes",
                rows(
                        row("{\"atLeast\": \"6\", \"agreed\": \"members\"}"),
                        other("b", "{\"atLeast\": \"PT1H30M\", \"agreed\": \"length\"}"),
                        other("c", "{\"atLeast\": \"six\", \"agreed\": \"members\"}"),
                        other("d", "{\"atLeast\": \"P6\", \"span\": \"sessions\"}")));
        all.put(
                "periods without a start",
                rows(
                        row("{\"atLeast\": 1, \"periods\": \"P1Y\", \"each\": {\"some\": \"sessions\"}}"),
                        other(
                                "b",
                                "{\"atLeast\": 1, \"periods\": \"P1Y\", \"in\": \"ever\", \"each\": {\"some\": \"sessions\"}}")));
        all.put("a condition alone", criterion("{\"when\": {\"some\": \"sessions\"}}"));
        all.put(
                "words of elsewhere",
                rows(
                        row("{\"oneOf\": [{\"some\": \"sessions\"}]}"),
                        other("b", "{\"every\": \"sessions\", \"must\": {\"is\": \"modus\", \"codes\": \"online\"}}")));
        all.put(
                "a unit whose declaration is wrong is not told again where it is used",
                HEAD + "\"units\": [{\"unit\": \"block\", \"counts\": \"minute\"}],\n \"editions\": ["
                        + edition("1", "")
                                .replace(
                                        "{\"some\": \"sessions\"}",
                                        "{\"atLeast\": 2, \"total\": \"block\", \"of\": \"sessions\"}")
                        + "]}");
        all.put(
                "a case that says neither",
                HEAD + "\"editions\": [" + edition("1", "")
                        + "],\n \"cases\": [{\"requirement\": \"r\", \"asOf\": \"2026-01-01\"}]}");
        all.put(
                "everything at once",
                HEAD + "\"editions\": [{\"edition\": \"1\", \"requirements\": [\n  "
                        + row("{\"atLeast\": 5, \"total\": \"people\", \"of\": \"sessions\"}") + ",\n  "
                        + row("{\"atLeast\": 5, \"total\": \"peple\", \"of\": \"sessions\"}") + ",\n  "
                        + "{\"title\": \"T\", \"levle\": \"usual\", \"citations\": [{\"read\": \"2026\"}]}]},\n "
                        + edition("1", "\"derivedFrom\": \"se-sfmp/grop\",") + "]}");
        return all;
    }

    @Test
    void each_kind_of_problem_is_told_in_place_and_in_words() {
        Set<Problem.Code> seen = ProblemsTest.report("rulebook-problems.txt", documents(), BalintJson::readRulebook);
        assertThat(seen)
                .contains(
                        Problem.Code.UNKNOWN_FORM,
                        Problem.Code.BLANK_TEXT,
                        Problem.Code.BAD_TEXT,
                        Problem.Code.ID_TWICE,
                        Problem.Code.UNCITED,
                        Problem.Code.EDITIONS_OVERLAP,
                        Problem.Code.EDITIONS_APART,
                        Problem.Code.NO_EDITION,
                        Problem.Code.NO_BASE,
                        Problem.Code.NO_REQUIREMENT);
    }

    @Test
    void units_may_be_declared_after_they_are_named() {
        String declared = criterion("{\"atLeast\": 2, \"total\": \"block\", \"of\": \"sessions\"}")
                .replaceFirst("\\}$", ", \"units\": [{\"unit\": \"block\", \"counts\": \"minutes\", \"size\": 240}]}");
        Validation<Seq<Problem>, ?> read = BalintJson.readRulebook(declared);
        assertThat(read.isValid()).as("%s", read).isTrue();
    }
}
