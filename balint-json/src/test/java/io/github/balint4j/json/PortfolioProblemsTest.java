package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be wrong with a portfolio or a list of leaders, and the exact list of problems that it gives. */
class PortfolioProblemsTest {
    private static final String HEAD = "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\",\n ";
    private static final String LIST = "{\"kind\": \"leaders\", \"version\": 1, \"issuer\": \"se-sfmp\",\n ";
    private static final String ATTESTED =
            "{\"topic\": \"t\", \"judge\": \"group\", \"outcome\": \"met\", \"on\": \"2026-01-01\"}";

    static Map<String, String> portfolios() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("nothing at all", "");
        all.put("no kind, no version, no person", "{}");
        all.put("another kind", "{\"kind\": \"leaders\", \"version\": 1, \"issuer\": \"se-sfmp\", \"leaders\": []}");
        all.put("unknown property, near", HEAD + "\"qualification\": [], \"milestone\": []}");
        all.put(
                "what other types call it",
                HEAD + "\"sessions\": [{\"since\": \"2019\", \"length\": \"PT90M\", \"presense\": \"absent\"}],\n"
                        + "  \"memberships\": [{\"society\": \"se-sfmp\", \"since\": \"2019\"}]}");
        all.put(
                "a role elsewhere than in sessions",
                HEAD + "\"supervision\": [{\"date\": \"2021-03-15\", \"role\": \"leader\"}]}");
        all.put(
                "unknown words",
                HEAD + "\"sessions\": [{\"role\": \"coleader\"}, {\"role\": \"chair\"}],\n"
                        + "  \"decisions\": [{\"kind\": \"recognize\", \"authority\": \"se-sfmp\"}]}");
        all.put(
                "a day and several days",
                HEAD + "\"sessions\": [{\"date\": \"2019\", \"from\": \"2019\", \"until\": \"2020\"}],\n"
                        + "  \"practice\": [{\"date\": \"2019\",\n   \"until\": \"2020\"}]}");
        all.put(
                "ends before it starts",
                HEAD + "\"sessions\": [{\"from\": \"2020\", \"until\": \"2019-12\"}],\n"
                        + "  \"qualifications\": [{\"code\": \"training\", \"from\": \"2020-02\", \"until\": \"2020-01-31\"}],\n"
                        + "  \"memberships\": [{\"society\": \"se-sfmp\", \"from\": \"2020\", \"until\": \"2019\"}],\n"
                        + "  \"decisions\": [{\"kind\": \"admit\", \"authority\": \"se-sfmp\", \"on\": \"2020-02\", \"until\": \"2020-01-31\"}]}");
        all.put(
                "numbers out of range",
                HEAD
                        + "\"sessions\": [{\"sessions\": 10001}, {\"sessions\": 0}, {\"cases\": 1.5}, {\"duration\": \"PT25H\"},"
                        + "\n  {\"members\": {\"min\": 9, \"max\": 8}}]}");
        all.put(
                "codes malformed",
                HEAD + "\"qualifications\": [\"Training in London\", {\"code\": \"t\", \"field\": \"Health Care\"}],\n"
                        + "  \"sessions\": [{\"group\": \"Aarhus Monday\", \"occasion\": \"Week End\"}],\n"
                        + "  \"memberships\": [\"The Balint Society\"], \"documents\": [\"log book\"], \"milestones\": [7]}");
        all.put(
                "people malformed",
                HEAD + "\"sessions\": [{\"leaders\": [\"Anna Andersson\"]}, {\"leaders\": \"l1\"}],\n"
                        + "  \"reports\": [\"Dr Anna Andersson\", {\"role\": \"supervisor\", \"author\": \"Anna\"}],\n"
                        + "  \"directory\": [{\"id\": \"Anna Andersson\"}, \"Anna Andersson\"]}");
        all.put(
                "a waiver of nothing",
                HEAD + "\"decisions\": [{\"kind\": \"waive\", \"authority\": \"nl-balint\"},\n"
                        + "  {\"kind\": \"waive\", \"authority\": \"nl-balint\", \"requirement\": \"all of it\"}]}");
        all.put(
                "a requirement that nobody waives",
                HEAD + "\"decisions\": [{\"kind\": \"recognise\", \"authority\": \"nl-balint\",\n"
                        + "   \"requirement\": \"nl-renew-intervision\"}]}");
        all.put(
                "entry twice",
                HEAD
                        + "\"sessions\": [\"2021-03-15\", {\"date\": \"2021-03-15\", \"role\": \"member\"},\n  \"2021-03-15\"],\n"
                        + "  \"reports\": [\"supervisor\", \"supervisor\", {\"role\": \"supervisor\", \"on\": \"2021-03-15\"},\n"
                        + "    {\"role\": \"supervisor\", \"on\": \"2021-03-15\"}]}");
        all.put(
                "the same twice in a list of an entry",
                HEAD + "\"sessions\": [{\"leaders\": [\"l1\", \"l2\", \"l1\"]}, {\"supervisors\": [\"s1\", \"s1\"]},\n"
                        + "  {\"proof\": [\"recording\", \"recording\"]}, {\"approvals\": {\"incomplete\": true, \"items\":\n"
                        + "    [\"se-sfmp\", {\"by\": \"se-sfmp\", \"on\": \"2020\"}, {\"by\": \"se-sfmp\"}]}}]}");
        all.put(
                "held after it was stated",
                HEAD
                        + "\"statedOn\": \"2021-03-14\", \"supervision\": [\"2021-03-15\", {\"date\": \"2021-03-16\", \"state\": \"planned\"}]}");
        all.put("attested twice", HEAD + "\"attestations\": [" + ATTESTED + ",\n  " + ATTESTED + "]}");
        all.put(
                "listed twice",
                HEAD + "\"directory\": [{\"id\": \"l1\"}, {\"id\": \"se-sfmp\"},\n  {\"id\": \"l1\"}]}");
        all.put(
                "contradictions beside other problems",
                HEAD.replace("\"p1\"", "\"Anna\"") + "\"directory\": [{\"id\": \"l1\"},\n  {\"id\": \"l1\"}]}");
        all.put(
                "nothing is not null",
                HEAD + "\"sessions\": null, \"sessions\": [], \"training\": {\"incomplete\": true}}");
        return all;
    }

    static Map<String, String> leaders() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("nothing at all", "");
        all.put("no issuer, no leaders", "{\"kind\": \"leaders\", \"version\": 1}");
        all.put("not an issuer", LIST.replace("se-sfmp", "Swedish Society") + "\"leaders\": []}");
        all.put("no names", LIST + "\"leaders\": [\"Anna Andersson\", {\"person\": \"Bo\", \"mediated\": \"yes\"}]}");
        all.put(
                "codes malformed",
                LIST + "\"leaders\": [{\"person\": \"l1\", \"languages\": [\"Swedish\"], \"region\": [\"se-m\"]}]}");
        all.put(
                "a language twice",
                LIST + "\"leaders\": [{\"person\": \"l1\", \"languages\": [\"sv\", \"en\", \"sv\"]}]}");
        all.put("listed twice", LIST + "\"leaders\": [\"l1\", \"l2\",\n  {\"person\": \"l1\", \"mediated\": true}]}");
        return all;
    }

    @Test
    void what_is_wrong_with_a_portfolio_is_told_in_place_and_in_words() {
        assertThat(ProblemsTest.report("problems-of-portfolios.txt", portfolios(), BalintJson::readPortfolio))
                .contains(
                        Problem.Code.NOT_BESIDE,
                        Problem.Code.ENTRY_TWICE,
                        Problem.Code.HELD_AFTER_STATED,
                        Problem.Code.LISTED_TWICE,
                        Problem.Code.ATTESTED_TWICE);
    }

    @Test
    void what_is_wrong_with_a_list_of_leaders_is_told_in_place_and_in_words() {
        assertThat(ProblemsTest.report("problems-of-leaders.txt", leaders(), BalintJson::readLeaders))
                .contains(Problem.Code.PERSON_TWICE);
    }

    @Test
    void a_name_is_never_repeated() {
        String portfolio =
                HEAD.replace("p1", "Anna") + "\"sessions\": [{\"leaders\": [\"Anna\"], \"supervisors\": \"Anna\"}],"
                        + " \"reports\": [\"Anna\", {\"role\": \"Anna\", \"author\": \"Anna\"}], \"directory\": [{\"id\": \"Anna\"}],"
                        + " \"attestations\": [{\"judge\": \"Anna\"}], \"supervision\": {\"items\": [{\"supervisors\": [\"Anna\"]}]}}";
        assertThat(BalintJson.readPortfolio(portfolio).getError().mkString("\n"))
                .doesNotContain("Anna");
        String leaders = LIST + "\"leaders\": [\"Anna\", {\"person\": \"Anna\"}]}";
        assertThat(BalintJson.readLeaders(leaders).getError().mkString("\n")).doesNotContain("Anna");
    }
}
