package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.github.balint4j.json.token.Fault;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reader and schema agree on every document, except for exactly what {@link Unsaid} lists. */
class SchemaAgreementTest {
    private static final Map<String, Function<String, Validation<Seq<Problem>, ?>>> READERS = Map.of(
            "group", BalintJson::readGroup,
            "frame", BalintJson::readFrame,
            "portfolio", BalintJson::readPortfolio,
            "leaders", BalintJson::readLeaders);

    /** Numbers that would take other people's validators the memory of the machine. */
    private static final Pattern HUGE = Pattern.compile("[0-9][eE][-+]?[0-9]{4}");

    private static final String GROUP = "{\"kind\": \"group\", \"version\": 1, \"id\": \"g\", ";
    private static final String PORTFOLIO = "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p\", ";

    @Example
    void on_every_document_of_the_lists_of_problems() {
        Set<Unsaid> met = EnumSet.noneOf(Unsaid.class);
        ProblemsTest.documents().values().forEach(text -> met.addAll(agree("group", text)));
        PortfolioProblemsTest.portfolios().values().forEach(text -> met.addAll(agree("portfolio", text)));
        PortfolioProblemsTest.leaders().values().forEach(text -> met.addAll(agree("leaders", text)));
        assertThat(met).contains(Unsaid.ORDER, Unsaid.CONTRADICTIONS);
    }

    @Example
    void on_the_broken_and_the_contradictory_examples() {
        List<String> folders = List.of("broken", "contradictory");
        for (String folder : folders) {
            for (String file : Examples.files(Examples.HOME.resolve(folder))) {
                String text = Golden.read(Examples.HOME.resolve(folder).resolve(file));
                agree(text.contains("\"kind\": \"portfolio\"") ? "portfolio" : "group", text);
            }
        }
    }

    @Example
    void on_the_bounds_of_values() {
        Set<Unsaid> met = EnumSet.noneOf(Unsaid.class);
        for (String number : List.of("0", "2147483647", "2147483648", "-1", "1.0", "1e2", "-0", "1.5", "\"1\"")) {
            met.addAll(agree("group", GROUP + "\"stated\": {\"waiting\": " + number + "}}"));
        }
        for (String number : List.of("0", "0.01", "0.001", "100", "100.01", "1.000", "1e1", "-1")) {
            met.addAll(agree("group", GROUP + "\"frame\": {\"sessionsPerMeeting\": " + number + "}}"));
        }
        for (String number : List.of("10000", "10001", "2.5", "2.505", "0")) {
            met.addAll(agree("portfolio", PORTFOLIO + "\"sessions\": [{\"sessions\": " + number + "}]}"));
        }
        for (String period : List.of("P1D", "P", "P0D", "P1Y2M3W4D", "P1D2Y", "P99Y", "P100Y", "p1d", "P-1D", "PT1H")) {
            met.addAll(agree("group", GROUP + "\"frame\": {\"cadence\": \"" + period + "\"}}"));
        }
        for (String length :
                List.of("PT1H", "PT", "PT60S", "PT1S", "PT1H2M0.0S", "PT1M1H", "PT24H", "PT25H", "PT1.5H")) {
            met.addAll(agree("group", GROUP + "\"frame\": {\"length\": \"" + length + "\"}}"));
            met.addAll(agree("portfolio", PORTFOLIO + "\"training\": [{\"duration\": \"" + length + "\"}]}"));
        }
        String start = "\"sessions\": [\"%s\", {\"date\": \"%s\"}]}";
        for (String day : List.of(
                "2021",
                "2021-00",
                "2021-12",
                "2021-13",
                "2021-02-28",
                "2021-02-30",
                "2021-04-31",
                "2021-01-32",
                "--02-29",
                "--02-30",
                "--13",
                "--",
                "-2021-01-01",
                "2021-01-01T09:30",
                "2021-01-01T09:30:15.5",
                "2021-01-01T24:00",
                "--01-01T09:30",
                "2021-01T09:30",
                "2021-01-01T9:30",
                "2021-01-01T09:30Z",
                "10000")) {
            met.addAll(agree("group", GROUP + String.format(start, day, day)));
            met.addAll(agree("portfolio", PORTFOLIO + String.format(start, day, day)));
            met.addAll(agree("group", GROUP + "\"statedOn\": \"" + day + "\"}"));
        }
        for (String version : List.of("1", "2", "0", "1.0", "-1", "true", "12345678901234567890")) {
            met.addAll(agree("group", "{\"kind\": \"group\", \"id\": \"g\", \"version\": " + version + "}"));
        }
        for (String id :
                List.of("g", "", "G", "-", ".g", "g/h", "g/h/", "g@2", "é", "g h", "x".repeat(64), "x".repeat(65))) {
            met.addAll(agree("group", GROUP + "\"members\": [\"" + id + "\"]}"));
            met.addAll(agree("group", GROUP + "\"frame\": {\"follows\": [\"" + id + "\", \"a/" + id + "\"]}}"));
            met.addAll(agree(
                    "portfolio",
                    PORTFOLIO + "\"decisions\": [{\"kind\": \"waive\", \"authority\": \"a\"," + " \"requirement\": \""
                            + id + "\"}]}"));
        }
        assertThat(met).contains(Unsaid.BOUNDS, Unsaid.HUNDREDTHS, Unsaid.CALENDAR, Unsaid.DIGITS);
    }

    @Example
    void but_for_numbers_with_very_many_digits_and_properties_that_stand_twice() {
        String digits = GROUP + "\"stated\": {\"waiting\": 8." + "0".repeat(100) + "}}";
        assertThat(BalintJson.readGroup(digits).isInvalid()).isTrue();
        assertThat(Validators.errors("group", digits)).isEmpty();
        String twice = GROUP + "\"waiting\": [], \"waiting\": []}";
        assertThat(BalintJson.readGroup(twice).isInvalid()).isTrue();
        assertThat(Validators.errors("group", twice)).isEmpty();
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void on_groups(@ForAll("groups") BalintGroup group, @ForAll long seed) {
        assertThat(Validators.errors("group", BalintJson.write(group))).isEmpty();
        assertThat(Validators.errors("frame", BalintJson.write(group.frame()))).isEmpty();
        changed("group", BalintJson.write(group, Layout.COMPACT), seed);
        changed("frame", BalintJson.write(group.frame(), Layout.COMPACT), seed);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void on_portfolios(@ForAll("portfolios") Portfolio portfolio, @ForAll long seed) {
        assertThat(Validators.errors("portfolio", BalintJson.write(portfolio))).isEmpty();
        changed("portfolio", BalintJson.write(portfolio, Layout.COMPACT), seed);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void on_lists_of_leaders(@ForAll("leaders") LeaderList leaders, @ForAll long seed) {
        assertThat(Validators.errors("leaders", BalintJson.write(leaders))).isEmpty();
        changed("leaders", BalintJson.write(leaders, Layout.COMPACT), seed);
    }

    private static void changed(String kind, String text, long seed) {
        agree(kind, FuzzTest.changed(text, new Random(seed), 2));
        agree(kind, FuzzTest.exchanged(text, new Random(seed)));
        agree(kind, FuzzTest.broken(text, seed, true));
        agree(kind, FuzzTest.broken(text, seed, false));
    }

    /** Checks that both agree, and gives what only the reader has found. */
    private static List<Unsaid> agree(String kind, String text) {
        List<Problem> problems = new ArrayList<>();
        READERS.get(kind).apply(text).mapError(all -> problems.addAll(all.asJava()));
        if (isAnotherTree(text, problems)) {
            return List.of();
        }
        boolean isSaid = problems.stream().anyMatch(problem -> !Unsaid.has(problem));
        assertThat(Validators.errors(kind, text).isEmpty())
                .as(
                        "whether %s is valid, with %s, and under the schema %s",
                        text, problems, Validators.errors(kind, text))
                .isEqualTo(!isSaid);
        return problems.stream()
                .flatMap(problem -> EnumSet.allOf(Unsaid.class).stream().filter(one -> one.isOf(problem)))
                .toList();
    }

    /** Whether validators may not meet what the reader has met. */
    static boolean isAnotherTree(String text, List<Problem> problems) {
        return Fault.in(text, 64).isPresent()
                || HUGE.matcher(text).find()
                || problems.stream().anyMatch(SchemaAgreementTest::isAnotherTree);
    }

    /** Whether validators may meet another value than the reader, or the problem hides a long number. */
    private static boolean isAnotherTree(Problem problem) {
        return Unsaid.TWICE.isOf(problem) || problem.value().startsWith("a number of");
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }

    @Provide
    Arbitrary<LeaderList> leaders() {
        return Portfolios.leaderLists();
    }
}
