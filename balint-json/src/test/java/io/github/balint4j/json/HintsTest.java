package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.json.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a writer expects where the format has another place for it, or none. */
class HintsTest {
    private static final ResourceBundle FORMS = ResourceBundle.getBundle("io.github.balint4j.json.forms", Locale.ROOT);
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("io.github.balint4j.json.problems", Locale.ROOT);

    private static List<Problem> problems(String group) {
        return BalintJson.readGroup("{'kind': 'group', 'version': 1, 'id': 'g', ".replace('\'', '"') + group + "}")
                .fold(found -> List.copyOf(found.asJava()), read -> List.of());
    }

    private static List<Problem> inFrame(String frame) {
        return problems("\"frame\": {" + frame.replace('\'', '"') + "}");
    }

    @Test
    void aFrameWithTenFirstGuessesNamesAllOfThemAtOnce() {
        List<Problem> found = inFrame("""
                'format': 'semi-open', 'weekday': 'Tuesday', 'time': '19:00', 'fee': 120, 'cadence': 'every second week',
                'length': 'double hour', 'leaders': 'one or two', 'mode': 'remote', 'amount': '30 hours', 'start': '2026-09-01',
                'lessons': 20, 'leader': 'l1'""");
        assertThat(found)
                .extracting(one -> (one.pointer().replace("/frame/", "") + ": " + one.expected())
                        .replaceFirst("one of .*\\(", "("))
                .containsExactly(
                        "format: (probably \"half-open\")",
                        "weekday: nothing of it: a weekday follows from the dates, and without dates no rule asks for it",
                        "time: it with the dates, which stand under \"sessions\" of a group: \"2026-09-01T19:00\"; without"
                                + " dates no rule asks for a time of day",
                        "fee: nothing of it: this library does no money, and no rule asks for it",
                        "cadence: \"P2W\"",
                        "length: \"PT1H30M\"",
                        "leaders: {\"min\": 1, \"max\": 2}",
                        "mode: (probably \"online\")",
                        "amount: {\"value\": 30, \"unit\": \"hours\"}",
                        "start: \"span\" with the first and the last day, such as {\"from\": \"2026-09-01\", \"until\":"
                                + " \"2027-06-30\"}; the days one by one stand under \"sessions\" of a group",
                        "lessons: \"amount\" for the time in all, such as {\"value\": 30, \"unit\": \"hours45\"}, where 45"
                                + " minutes are one",
                        "leader: \"credentials\" of each of the \"leaders\" of a group, or of all of them \"stated\":"
                                + " {\"leaders\": {\"credentials\": [{\"issuer\": \"se-sfmp\", \"status\": \"authorised\"}]}}");
    }

    /** The form that is named is the one that is right. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cadence | every second week | 'P2W'",
                "cadence | every other week | 'P2W'",
                "cadence | every two weeks | 'P2W'",
                "cadence | Every third week | 'P3W'",
                "cadence | every 3rd week | 'P3W'",
                "cadence | once a month | 'P1M'",
                "cadence | every month | 'P1M'",
                "cadence | once every four weeks | 'P4W'",
                "cadence | fortnightly | 'P14D'",
                "cadence | weekly | 'P1W'",
                "cadence | every 4 to 6 weeks | {'min': 'P4W', 'max': 'P6W'}",
                "cadence | about every two weeks | {'about': 'P2W'}",
                "cadence | ca. every second week | {'about': 'P2W'}",
                "runsFor | half a year | 'P6M'",
                "runsFor | 4-6 months | {'min': 'P4M', 'max': 'P6M'}",
                "period | at least 2 years | {'min': 'P2Y'}",
                "period | up to one year | {'max': 'P1Y'}",
                "length | double hour | 'PT1H30M'",
                "length | a double hour | 'PT1H30M'",
                "length | two double hours | 'PT3H'",
                "length | 1.5 hours | 'PT1H30M'",
                "length | 1,5 h | 'PT1H30M'",
                "length | 1h30 | 'PT1H30M'",
                "length | 1 hour 30 minutes | 'PT1H30M'",
                "length | an hour and a half | 'PT1H30M'",
                "length | 90-120 minutes | {'min': 'PT90M', 'max': 'PT120M'}",
                "length | up to 2 hours | {'max': 'PT2H'}",
                "length | 19:00-20:30 | 'PT1H30M'",
                "length | about 1.5 hours | {'about': 'PT1H30M'}",
                "leaders | one or two | {'min': 1, 'max': 2}",
                "leaders | two | 2",
                "members | up to 8 | {'max': 8}",
                "members | max. 12 | {'max': 12}",
                "members | at least 5 | {'min': 5}",
                "members | 5+ | {'min': 5}",
                "members | 6 or more members | {'min': 6}",
                "members | 8 participants | 8",
                "members | 6-10 people | {'min': 6, 'max': 10}",
                "commitment | 4 sessions | 4",
                "commitment | four | 4",
                "meetings | ten evenings | 10",
                "amount | 30 hours | {'value': 30, 'unit': 'hours'}",
                "amount | 15 double hours | {'value': 15, 'unit': 'double-hours'}",
                "amount | about 20 hours | {'about': 20, 'unit': 'hours'}",
                "span | 2026 | {'from': '2026', 'until': '2026'}",
                "span | 2025/2026 | {'from': '2025', 'until': '2026'}",
                "span | September 2026 | {'from': '2026-09', 'until': '2026-09'}",
            })
    void whatIsSaidInWordsLeadsToTheFormAndThatIsAccepted(String property, String words, String form) {
        String meant = form.replace('\'', '"');
        assertThat(inFrame("'" + property + "': '" + words + "'"))
                .singleElement()
                .extracting(Problem::expected)
                .isEqualTo(meant);
        assertThat(inFrame("'" + property + "': " + form)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cadence | twice a month | 'meetingsPerYear': 24 in place of it",
                "cadence | 2-3 times a month | 'meetingsPerYear': {'min': 24, 'max': 36} in place of it",
                "cadence | ten times a year | 'meetingsPerYear': 10 in place of it",
                "period | two terms | the months that it comes to",
                "length | 2 lessons | 'PT1H30M' where a lesson has 45 minutes, 'PT2H' where it has 60",
                "amount | 30 lessons | {'value': 30, 'unit': 'hours45'}, or 'hours' where one has 60 minutes",
                "mode | on site | (probably 'in-person')",
                "mode | Zoom | (probably 'online')",
                "format | rolling | (probably 'slow-open')",
            })
    void whatDependsLeadsToWhatItDependsOn(String property, String words, String meant) {
        assertThat(inFrame("'" + property + "': '" + words + "'"))
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .contains(meant.replace('\'', '"'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "since 2018 | 2018",
                "from 1 March 2018 | 2018-03-01",
                "3 February 2026 | 2026-02-03",
                "3rd of February 2026 | 2026-02-03",
                "Feb 3, 2026 | 2026-02-03",
                "February 2026 | 2026-02",
                "2026-02-03 19:00 | 2026-02-03T19:00",
                "3.2.2026, 19:00 | 2026-02-03T19:00",
                "13.01.2026 | 2026-01-13",
                "spring 2018 | 2018",
                "end of 2018 | 2018",
                "winter term 2018/19 | 2018",
            })
    void aDateInWordsLeadsToTheDate(String words, String day) {
        assertThat(problems("\"sessions\": [\"" + words + "\"]"))
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .endsWith("(probably \"" + day + "\")");
        assertThat(problems("\"sessions\": [\"" + day + "\"]")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"30 February 2026", "the third Tuesday", "03/02/2026", "p1 since 2018-x", "31.2.2026"})
    void ofADateThatNobodyCanTellNothingIsGuessed(String words) {
        assertThat(problems("\"sessions\": [\"" + words + "\"]"))
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .doesNotContain("probably");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'cadence': 'P14D' | it in 'frame': {'frame': {'cadence': ...}}",
                "'enrolled': 8 | it under 'stated' of a group",
                "'weekday': 'Tuesday' | nothing of it: a weekday follows from the dates",
                "'members': 8 | {'stated': {'enrolled': 8}}",
                "'leaders': 2 | {'frame': {'leaders': 2}}",
                "'stated': {'leaders': 2} | {'frame': {'leaders': 2}}",
                "'stated': {'participants': 8} | 'enrolled', how many have a place",
                "'leaders': [{'person': 'l1', 'role': 'facilitator'}] | (probably 'leader')",
                "'leaders': [{'person': 'l1', 'credentials': ['se-sfmp']}] | {'issuer': 'se-sfmp', 'status': 'authorised'}",
                "'leaders': [{'person': 'l1', 'qualification': 'x'}] | 'credentials', such as",
                "'sessions': [{'date': '2026-02-03', 'time': '19:00'}] | 'date': '2026-09-01T19:00'",
                "'pauses': ['2026-07'] | {'since': '2026-07', 'until': '2026-07'}",
                "'pauses': [{'from': '2026-07'}] | 'since'",
            })
    void aPropertyInAnotherPlaceLeadsToItsPlace(String guess, String meant) {
        assertThat(problems(guess.replace('\'', '"')))
                .extracting(Problem::expected)
                .anySatisfy(expected -> assertThat(expected).contains(meant.replace('\'', '"')));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'authorised': '2018' | under 'credentials': [{'issuer': 'se-sfmp', 'status': 'authorised', 'from': '2018'}]",
                "'since': '2018' | under 'credentials'",
                "'credentials': ['se-sfmp'] | {'issuer': 'se-sfmp', 'status': 'authorised'}",
                "'credentials': [{'issuer': 'se-sfmp', 'status': 'accredited'}] | (probably 'authorised')",
                "'profession': 'physician' | nothing of it: leaders are looked for by what they are recognised as",
            })
    void aDirectoryOfLeadersSaysWhereCredentialsStand(String guess, String meant) {
        String list = "{'kind': 'leaders', 'version': 1, 'issuer': 'se-sfmp', 'leaders': [{'person': 'l1', %s}]}";
        List<Problem> found = BalintJson.readLeaders(list.formatted(guess).replace('\'', '"'))
                .fold(problems -> List.copyOf(problems.asJava()), read -> List.<Problem>of());
        assertThat(found)
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .contains(meant.replace('\'', '"'));
    }

    /** The objects of the format and their properties, as its page has them. */
    private static Map<String, Set<String>> objects() throws Exception {
        Map<String, Set<String>> objects = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "json.md"))) {
            if (line.startsWith("### ")) {
                current = new HashSet<>();
                objects.put(line.substring(4).replace(' ', '-'), current);
            } else if (line.startsWith("| `")) {
                current.add(line.substring(3, line.indexOf('`', 3)));
            }
        }
        return objects;
    }

    @Test
    void hintsAreForObjectsThatThereAreAndForPropertiesThatTheyDoNotHave() throws Exception {
        Map<String, Set<String>> objects = objects();
        Set<String> told = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Set<String> wrong = new TreeSet<>();
        List<String> keys = new ArrayList<>(TEXTS.keySet());
        keys.addAll(FORMS.keySet());
        for (String key : keys) {
            if (!key.startsWith("hint.")) {
                continue;
            }
            String[] parts = key.split("\\.", 3);
            told.add("meant." + parts[2]);
            if (!keys.contains("meant." + parts[2])
                    || !objects.containsKey(parts[1]) && !parts[1].equals("incomplete-list")) {
                wrong.add(key);
            }
            for (String property : FORMS.getString(key).split(" ")) {
                // Entries of the other lists have no role.
                boolean isOwn = objects.getOrDefault(parts[1], Set.of()).contains(property)
                        && !(parts[1] + property).equals("entryrole");
                if (isOwn || !seen.add(parts[1] + "." + property)) {
                    wrong.add(parts[1] + "." + property);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(keys.stream()
                        .filter(key -> key.startsWith("meant.") && !key.startsWith("meant.number."))
                        .filter(key -> !told.contains(key)))
                .isEmpty();
    }

    /** Whose a portfolio is, and what they attended, are found under the words that writers try first. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id | \"person\", a pseudonym such as \"gp-07\"",
                "experience | \"sessions\", each with its \"role\"",
                "entries | \"sessions\", each with its \"role\"",
                "evidence | \"sessions\", each with its \"role\""
            })
    void aPortfolioIsOfAPersonAndItsEntriesAreSessions(String property, String told) {
        List<Problem> found = BalintJson.readPortfolio(
                        "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"x1\", \"" + property + "\": []}")
                .fold(problems -> List.copyOf(problems.asJava()), read -> List.of());
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.expected()).startsWith(told));
    }
}
