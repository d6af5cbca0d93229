package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Contradiction;
import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small document for each kind of problem, and the exact list of problems that it gives. */
class ProblemsTest {
    @TempDir
    private Path folder;

    private static final String HEAD = "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\",\n ";

    static Map<String, String> documents() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("nothing at all", "");
        all.put("only space", " \n\t\n");
        all.put("an array", "[1, 2]");
        all.put("a text", "\"group\"");
        all.put("no kind, no version, no id", "{}");
        all.put("another kind", "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\"}");
        all.put("a kind that is no text", "{\"kind\": 7, \"version\": 1, \"id\": \"g\"}");
        all.put("a newer version", "{\"kind\": \"group\", \"version\": 2, \"id\": \"g\", \"moon\": \"full\"}");
        all.put("no version that ever was", "{\"kind\": \"group\", \"version\": 0, \"id\": \"g\"}");
        all.put("a version as text", "{\"kind\": \"group\", \"version\": \"1\", \"id\": \"g\"}");
        all.put("unknown property, near", HEAD + "\"membres\": []}");
        all.put("unknown property, capital", HEAD + "\"StatedOn\": \"2021-01-01\"}");
        all.put("unknown property, far", HEAD + "\"colour\": {\"a\": [1, {\"b\": null}]}}");
        all.put("unknown property with odd signs", HEAD + "\"a/b~c\\n\\ud800\": 1}");
        all.put("unknown property, very long", HEAD + "\"" + "x".repeat(90) + "\": 1}");
        all.put("duplicate property", HEAD + "\"waiting\": [],\n \"waiting\": [\"p1\"]}");
        all.put("missing property", HEAD + "\"members\": [{\"joined\": \"2021-01-01\"}]}");
        all.put("wrong types", HEAD + "\"statedOn\": 2021, \"frame\": [], \"members\": \"p1\", \"stated\": true}");
        all.put("null", HEAD + "\"statedOn\": null, \"members\": [null], \"sessions\": null}");
        all.put("not a date", HEAD + "\"statedOn\": \"1 March 2021\"}");
        all.put("a date without leading zeros", HEAD + "\"statedOn\": \"2021-3-1\"}");
        all.put("an impossible date", HEAD + "\"statedOn\": \"2021-02-30\"}");
        all.put("a date with a zone", HEAD + "\"sessions\": [\"2021-03-15T18:00Z\"]}");
        all.put("a time alone", HEAD + "\"sessions\": [\"18:00\"]}");
        all.put("an impossible time", HEAD + "\"sessions\": [\"2021-03-15T24:30\"]}");
        all.put("a time where only a day belongs", HEAD + "\"statedOn\": \"2021-03-15T18:00\"}");
        all.put("not a period", HEAD + "\"frame\": {\"cadence\": \"2 weeks\"}}");
        all.put("a length for a period", HEAD + "\"frame\": {\"cadence\": \"PT14H\"}}");
        all.put("no period at all", HEAD + "\"frame\": {\"cadence\": \"P0D\"}}");
        all.put("a very long period", HEAD + "\"frame\": {\"cadence\": \"P99999999999Y\"}}");
        all.put("not a length", HEAD + "\"frame\": {\"length\": \"1h30\"}}");
        all.put("months for minutes", HEAD + "\"frame\": {\"length\": \"P90M\"}}");
        all.put("a length in seconds", HEAD + "\"frame\": {\"length\": \"PT90M30S\"}}");
        all.put("unknown word, near", HEAD + "\"frame\": {\"format\": \"slowopen\", \"mode\": \"On-line\"}}");
        all.put("unknown word, far", HEAD + "\"frame\": {\"mode\": \"by telephone\"}}");
        all.put("unknown word, long", HEAD + "\"frame\": {\"mode\": \"we meet at Dr Andersson's house, upstairs\"}}");
        all.put(
                "an agreement twice",
                HEAD + "\"frame\": {\"agreements\": [\"voluntary\", \"fair-turns\",\n \"voluntary\"]}}");
        all.put(
                "an agreement twice in a list with gaps",
                HEAD
                        + "\"frame\": {\"agreements\": {\"incomplete\": true, \"items\": [\"voluntary\", \"voluntary\"]}}}");
        all.put("group id malformed", HEAD.replace("\"g\"", "\"Aarhus Monday\"") + "\"waiting\": []}");
        all.put(
                "person id malformed",
                HEAD + "\"members\": [\"Anna Andersson\", {\"person\": \"Bo\"}, 195605121234, \"\"]}");
        all.put("a person where a list belongs", HEAD + "\"members\": \"Anna Andersson\"}");
        all.put("a code malformed", HEAD + "\"frame\": {\"agreements\": [\"All is voluntary\"]}}");
        all.put("rulebook malformed", HEAD + "\"frame\": {\"follows\": [\"se-sfmp\"]}}");
        all.put(
                "numbers out of range",
                HEAD + "\"frame\": {\"commitment\": -1, \"startThreshold\": 2147483648,"
                        + " \"sessionsPerMeeting\": 0}}");
        all.put(
                "numbers beyond measure",
                HEAD + "\"frame\": {\"commitment\": 1e999999999999,\n \"startThreshold\": " + "9".repeat(200) + "}}");
        all.put("not whole", HEAD + "\"frame\": {\"commitment\": 4.5, \"members\": {\"min\": 0.5}}}");
        all.put(
                "min above max",
                HEAD + "\"frame\": {\"members\": {\"min\": 12, \"max\": 5},\n"
                        + "  \"length\": {\"min\": \"PT2H\", \"max\": \"PT90M\"}, \"trial\": {\"min\": \"P6M\", \"max\": \"P3M\"}}}");
        all.put(
                "ends before it starts",
                HEAD + "\"frame\": {\"span\": {\"from\": \"2021-06-17\", \"until\": \"2021-02-11\"}},\n"
                        + "  \"members\": [{\"person\": \"p1\", \"joined\": \"2021-05-01\", \"left\": \"2021-04-30\"}],\n"
                        + "  \"leaders\": [{\"person\": \"l1\", \"since\": \"2021-05-01\", \"until\": \"2021-04-30\"}]}");
        all.put("says nothing", HEAD + "\"frame\": {\"span\": {}, \"members\": {}}}");
        all.put("incomplete, half said", HEAD + "\"members\": {\"incomplete\": true}, \"sessions\": {\"items\": []}}");
        all.put("incomplete, not true", HEAD + "\"members\": {\"incomplete\": false, \"items\": [\"p1\"]}}");
        all.put("person twice", HEAD + "\"members\": [\"p1\", \"p2\", \"p1\"]}");
        all.put(
                "person twice, in an incomplete list",
                HEAD + "\"members\":\n  {\"incomplete\": true, \"items\": [\"p1\",\n  \"p1\"]}}");
        all.put("waiting twice", HEAD + "\"members\": [\"p2\"], \"waiting\": [\"p1\", \"p1\", \"p2\"]}");
        all.put("not a member", HEAD + "\"leaders\": [], \"members\": [], \"sessions\": [{\"attended\": [\"p1\"]}]}");
        all.put(
                "outside membership",
                HEAD + "\"leaders\": [], \"members\": [{\"person\": \"p1\", \"joined\": \"2021-02-01\"}],\n"
                        + "  \"sessions\": [{\"date\": \"2021-01-31\", \"attended\": [\"p1\"]}]}");
        all.put("attended twice", HEAD + "\"sessions\": [{\"attended\": [\"p1\", {\"person\": \"p1\"}]}]}");
        all.put("presented unattended", HEAD + "\"sessions\": [{\"attended\": [\"p1\"], \"presented\": [\"p2\"]}]}");
        all.put("attended, not held", HEAD + "\"sessions\": [{\"state\": \"cancelled\", \"attended\": [\"p1\"]}]}");
        all.put("session twice", HEAD + "\"sessions\": [\"2021-03-15T16:30\",\n  \"2021-03-15T16:30\"]}");
        all.put(
                "session twice, without a time",
                HEAD
                        + "\"sessions\": [\"2021-03-15\", \"2021-04-12\", {\"date\": \"2021-03-15\", \"state\": \"held\"},\n"
                        + "  \"2021-03-15\", \"2021-03\", \"2021-03\", {}, {}]}");
        all.put(
                "held after it was stated",
                HEAD + "\"statedOn\": \"2026-03-15\", \"sessions\": [\"2026-06-24\",\n"
                        + "  {\"date\": \"2026-06-24\", \"state\": \"held\"}, {\"date\": \"2026-07-01\", \"attended\": [\"p1\"]}]}");
        all.put(
                "a date of another country",
                HEAD + "\"statedOn\": \"15.3.2021\", \"sessions\": [\"2021/3/15\", \"03/15/2021\"]}");
        all.put("half a date", HEAD + "\"sessions\": [\"2021-3\", {\"date\": \"--3-15\"}, \"15\", \"--\"]}");
        all.put("an impossible month", HEAD + "\"sessions\": [\"2021-13\", \"--02-30\", \"2021-02-29T18:00\"]}");
        all.put("a time without a day", HEAD + "\"sessions\": [\"2021-03T18:00\"]}");
        all.put("half a date where a whole one belongs", HEAD + "\"statedOn\": \"2021-03\"}");
        all.put(
                "a span that surely ends before it starts",
                HEAD + "\"frame\": {\"span\": {\"from\": \"2021-03\", \"until\": \"2021-02-28\"}}}");
        all.put(
                "outside the span",
                HEAD + "\"frame\": {\"span\": {\"from\": \"2025-02-12\", \"until\": \"2025-11\"}},\n"
                        + "  \"sessions\": [\"2024-04-09\", \"2025-02-12\", \"2025\", \"--04-09\",\n  \"2025-12-01\"]}");
        all.put("sessions differ", HEAD + "\"frame\": {\"meetings\": 5, \"sessionsPerMeeting\": 3, \"sessions\": 18}}");
        all.put(
                "a meeting longer than its day",
                HEAD + "\"sessions\": [{\"date\": \"2025-03-15\", \"length\": \"PT9H\", \"sessions\": 3}]}");
        all.put(
                "ten monthly meetings in three months",
                HEAD + "\"frame\": {\"meetings\": 10, \"cadence\": \"P1M\",\n"
                        + "  \"span\": {\"from\": \"2026-01\", \"until\": \"2026-03\"}}}");
        all.put(
                "one session written twice, once bare",
                HEAD + "\"sessions\": [\"2025-03-15\", {\"date\": \"2025-03-15T18:00\", \"length\": \"PT1H30M\"}]}");
        all.put(
                "too few meetings",
                HEAD + "\"frame\": {\"meetings\": 5},\n  \"sessions\": [\"2025-03-15\", {\"state\": \"cancelled\"}]}");
        all.put(
                "too many meetings",
                HEAD + "\"frame\": {\"meetings\": {\"max\": 1}},\n"
                        + "  \"sessions\": {\"incomplete\": true, \"items\": [\"2025-03-15\", \"2025-04-05\"]}}");
        all.put(
                "meetings beside a session that cannot be read",
                HEAD + "\"frame\": {\"meetings\": 1, \"sessionsPerMeeting\": 2, \"sessions\": 3},\n"
                        + "  \"sessions\": [\"2025-03-15\", {\"state\": \"canceled\"}]}");
        all.put(
                "total differs",
                HEAD + "\"members\": [\"p1\"], \"waiting\": [],\n  \"stated\": {\"enrolled\": 2, \"waiting\": 2}}");
        all.put(
                "a run that its span contradicts",
                HEAD
                        + "\"frame\": {\"runsFor\": \"P1Y\",\n \"span\": {\"from\": \"2026-01\", \"until\": \"2026-06\"}}}");
        all.put(
                "time in all that its meetings contradict",
                HEAD + "\"frame\": {\"meetings\": 10, \"length\": \"PT1H30M\",\n"
                        + "  \"amount\": {\"value\": 30, \"unit\": \"hours45\"}}}");
        all.put(
                "what is agreed and is not",
                HEAD + "\"frame\": {\"agreements\": {\"incomplete\": true, \"items\": [\"voluntary\"],\n"
                        + "  \"not\": [\"voluntary\"]}}}");
        all.put(
                "judged in the frame and in the group",
                HEAD + "\"frame\": {\"attestations\": [" + ATTESTED + "]},\n \"attestations\": [" + ATTESTED + "]}");
        all.put(
                "more by name than were there",
                HEAD
                        + "\"leaders\": [], \"members\": [\"p1\", \"p2\"],\n \"sessions\": [{\"date\": \"2025-03-15\", \"present\": 1, \"attended\": [\"p1\", \"p2\"]}]}");
        all.put(
                "held while the group paused",
                HEAD + "\"pauses\": [{\"since\": \"2025-03-01\", \"until\": \"2025-03-31\"}],\n"
                        + "  \"sessions\": [{\"date\": \"2025-03-15\", \"state\": \"held\"}]}");
        all.put(
                "leaders described beside those who are listed",
                HEAD + "\"leaders\": [\"l1\"], \"stated\": {\"leaders\": {\"profession\": \"physician\"}}}");
        all.put("attested twice", HEAD + "\"attestations\": [" + ATTESTED + ",\n  " + ATTESTED + "]}");
        all.put(
                "contradictions beside other problems",
                HEAD + "\"waiting\": [\"p1\", \"p1\"],\n  \"sessions\": [\n"
                        + "    {\"attended\": [\"p1\", \"P2\"]},\n    {\"attended\": [\"p1\", \"p1\"]}]}");
        all.put(
                "no contradictions that only follow from other problems",
                HEAD + "\"members\": [\"p1\", \"P2\"],\n"
                        + "  \"lesders\": [\"l1\"], \"stated\": {\"enrolled\": 1},\n"
                        + "  \"sessions\": [{\"attended\": [\"p1\", \"l1\"]}]}");
        all.put("trailing text", HEAD + "\"waiting\": []}\n}");
        all.put("trailing document", HEAD + "\"waiting\": []} {\"id\": \"h\"}");
        all.put("comma after the last", HEAD + "\"waiting\": [\"p1\",]}");
        all.put("no comma", HEAD + "\"waiting\": [\"p1\" \"p2\"]}");
        all.put("no comma between properties", HEAD + "\"waiting\": []\n \"members\": []}");
        all.put("no colon", HEAD + "\"waiting\" []}");
        all.put("a name without quotes", HEAD + "waiting: []}");
        all.put("single quotes", HEAD + "\"waiting\": ['p1']}");
        all.put("a text without end", HEAD + "\"waiting\": [\"p1, \"p2\"]\n}");
        all.put("a comment", HEAD + "// nobody waits\n \"waiting\": []}");
        all.put("a number with a plus", HEAD + "\"stated\": {\"waiting\": +2}}");
        all.put("a number with a zero in front", HEAD + "\"stated\": {\"waiting\": 02}}");
        all.put("a word of another language", HEAD + "\"stated\": {\"allPlacesTaken\": True}}");
        all.put("an escape that is none", HEAD + "\"waiting\": [\"p\\1\"]}");
        all.put("a tab inside a text", HEAD + "\"waiting\": [\"p\t1\"]}");
        all.put("cut short", HEAD + "\"waiting\": [\"p1\",");
        all.put("nested too deep", HEAD + "\"notes\": " + "[".repeat(70) + "]".repeat(70) + "}");
        all.put(
                "problems before a fault",
                HEAD + "\"statedOn\": \"today\",\n \"waiting\": [\"Q\"],\n \"frame\": {\"mode\": online}}");
        all.put("columns count characters", HEAD + "\"😀é\": 1, \"membres\": []}");
        all.put("line ends of all systems", "{\"kind\": \"group\",\r\n\"version\": 1,\r\"id\":\n\n  \"G\"}");
        all.put("a lone half of a character", HEAD + "\"waiting\": [\"\\udc00\"], \"frame\": {\"mode\": \"\\ud800\"}}");
        return all;
    }

    private static final String ATTESTED =
            "{\"topic\": \"t\", \"judge\": \"group\", \"outcome\": \"met\", \"on\": \"2026-01-01\"}";

    /** Those that a portfolio or rulebook alone can have, and one that no document can, as the format has no place for it. */
    private static final Set<Problem.Code> ELSEWHERE = EnumSet.of(
            Problem.Code.NOT_BESIDE,
            Problem.Code.ENTRY_TWICE,
            Problem.Code.LISTED_TWICE,
            Problem.Code.NOT_OF_THIS_LIST,
            Problem.Code.UNKNOWN_FORM,
            Problem.Code.BLANK_TEXT,
            Problem.Code.BAD_TEXT,
            Problem.Code.UNCITED,
            Problem.Code.EDITIONS_OVERLAP,
            Problem.Code.EDITIONS_APART,
            Problem.Code.NO_EDITION,
            Problem.Code.NO_BASE,
            Problem.Code.NO_REQUIREMENT);

    @Test
    void each_kind_of_problem_is_told_in_place_and_in_words() {
        Set<Problem.Code> expected =
                EnumSet.complementOf(EnumSet.of(Problem.Code.NOT_UTF8, Problem.Code.REFUSED, Problem.Code.TOO_MANY));
        expected.removeAll(ELSEWHERE);
        Set<Problem.Code> seen = report("problems.txt", documents(), BalintJson::readGroup);
        assertThat(seen).containsAll(expected);
    }

    /** Holds the list of problems of each document, by its title, and gives their codes. */
    static Set<Problem.Code> report(
            String file, Map<String, String> documents, Function<String, Validation<Seq<Problem>, ?>> reader) {
        StringBuilder report = new StringBuilder();
        Set<Problem.Code> seen = EnumSet.noneOf(Problem.Code.class);
        documents.forEach((title, document) -> {
            report.append("## ")
                    .append(title)
                    .append('\n')
                    .append(document.strip())
                    .append('\n');
            problems(reader.apply(document)).forEach(problem -> {
                seen.add(problem.code());
                report.append("-> ")
                        .append(problem.code())
                        .append(' ')
                        .append(problem.message())
                        .append('\n');
            });
            report.append('\n');
        });
        Golden.check(Golden.FILES.resolve(file), report.toString().replace("\r", "\\r"));
        return seen;
    }

    @Test
    void a_problem_has_its_parts_as_data() {
        Problem problem = problems(BalintJson.readGroup(HEAD + "\"frame\": {\"cadence\": \"regularly\"}}"))
                .head();
        assertThat(problem)
                .isEqualTo(new Problem(
                        Problem.Code.BAD_PERIOD,
                        "/frame/cadence",
                        2,
                        23,
                        "\"regularly\"",
                        "an ISO 8601 period such as \"P14D\" or \"P1M\""));
        assertThat(problem)
                .hasToString("line 2, column 23: /frame/cadence: \"regularly\" is not a period; "
                        + "write an ISO 8601 period such as \"P14D\" or \"P1M\"");
    }

    @Test
    void a_name_is_never_repeated() {
        String document = HEAD + "\"members\": [\"Anna\", {\"person\": \"Anna\"}], \"leaders\": \"Anna\","
                + " \"waiting\": {\"items\": \"Anna\"}, \"sessions\": [{\"attended\": [\"Anna\"], \"presented\": \"Anna\"}],"
                + " \"attestations\": [{\"judge\": \"Anna\"}]}";
        assertThat(problems(BalintJson.readGroup(document)).mkString("\n")).doesNotContain("Anna");
    }

    @Test
    void every_contradiction_of_core_is_a_kind_of_problem() {
        assertThat(Arrays.stream(Contradiction.Code.values()).map(Enum::name))
                .allSatisfy(
                        name -> assertThat(Problem.Code.valueOf(name).name()).isEqualTo(name));
    }

    @Test
    void values_may_be_nested_64_deep_and_no_deeper() {
        String open = "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\", \"deep\": ";
        assertThat(problems(BalintJson.readGroup(open + "[".repeat(63) + "]".repeat(63) + "}"))
                        .map(Problem::code))
                .containsExactly(Problem.Code.UNKNOWN_PROPERTY);
        assertThat(problems(BalintJson.readGroup(open + "[".repeat(64) + "]".repeat(64) + "}"))
                        .map(Problem::code))
                .containsExactly(Problem.Code.UNKNOWN_PROPERTY, Problem.Code.TOO_DEEP);
    }

    @Test
    void bytes_that_are_not_utf8_are_told_with_their_place() {
        byte[] latin1 = "{\"kind\":\n \"å\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(problems(BalintJson.readGroup(latin1)).map(Problem::message))
                .containsExactly("line 2, column 3: the byte 0xe5 is not UTF-8; save the document in UTF-8");
    }

    @Test
    void an_exception_names_the_file_of_each_problem() throws IOException {
        Path file = Files.writeString(folder.resolve("tuesday.json"), HEAD + "\"membres\": [], \"statedOn\": 1}");
        InvalidDocument named = new InvalidDocument(file, problems(BalintJson.readGroup(file)));
        assertThat(named.getMessage().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("tuesday.json, line 2, column "));
        assertThat(new InvalidDocument(named.problems())).hasMessageStartingWith("line 2, column 2: /membres: ");
    }

    @Test
    void reading_any_kind_says_which_kinds_there_are() {
        String kinds =
                "one of \"group\", \"frame\", \"portfolio\", \"leaders\", \"rulebook\", \"groups\", \"programme\", \"credit-scheme\"";
        assertThat(problems(BalintJson.read("{\"version\": 1, \"kind\": \"person\"}"))
                        .map(Problem::message))
                .containsExactly(
                        "line 1, column 24: /kind: a document of kind \"person\" does not belong here; write " + kinds);
        assertThat(problems(BalintJson.read("{\"version\": 1}")).map(Problem::message))
                .contains("line 1, column 1: /kind: the property \"kind\" is missing; write " + kinds);
        assertThat(problems(BalintJson.read("{\"version\": 1")).map(Problem::code))
                .containsExactly(Problem.Code.NOT_JSON);
        assertThat(problems(BalintJson.read("")).map(Problem::code)).containsExactly(Problem.Code.EMPTY_INPUT);
    }

    @Test
    void a_kind_that_is_missing_or_misspelt_does_not_hide_the_other_problems() {
        String rest = "\"version\": 1, \"id\": \"a\", \"membres\": []}";
        String kinds =
                "write one of \"group\", \"frame\", \"portfolio\", \"leaders\", \"rulebook\", \"groups\", \"programme\", \"credit-scheme\" (probably \"group\")";
        for (String kind : List.of("grup", "grupp", "Gruppe", "groupe")) {
            assertThat(problems(BalintJson.read("{\"kind\": \"" + kind + "\", " + rest))
                            .map(Problem::sentence))
                    .containsExactly(
                            "\"" + kind + "\" is not a word that is known here; " + kinds,
                            "there is no property \"membres\" here; write \"members\"");
        }
        assertThat(problems(BalintJson.read("{" + rest)).map(Problem::sentence))
                .containsExactly(
                        "the property \"kind\" is missing; " + kinds,
                        "there is no property \"membres\" here; write \"members\"");
        assertThat(problems(BalintJson.readGroup("{\"kind\": \"frame\", " + rest))
                        .map(Problem::code))
                .containsExactly(Problem.Code.WRONG_KIND);
    }

    @Test
    void the_properties_tell_the_kind_that_nobody_named() {
        Map.of(
                        "{\"person\": \"p1\"}", "portfolio",
                        "{\"issuer\": \"se-sfmp\", \"leaders\": []}", "leaders",
                        "{\"id\": \"a/b\", \"editions\": []}", "rulebook",
                        "{\"groups\": [], \"frame\": {\"commitment\": 4}}", "groups",
                        "{\"cadence\": \"P14D\"}", "frame")
                .forEach((text, kind) -> assertThat(
                                problems(BalintJson.read(text)).head().expected())
                        .endsWith("(probably \"" + kind + "\")"));
    }

    private static Seq<Problem> problems(Validation<Seq<Problem>, ?> read) {
        return read.getError();
    }
}
