package io.github.balint4j.json;

import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Comparison;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents of docs/examples/leaders: invented portfolios, each under the rulebooks that it follows, and a list of leaders. */
final class LeaderExamples {
    static final Path FOLDER = Examples.HOME.resolve("leaders");
    static final String LIST = "nordic-list";

    /** The one that is compared, and under what. */
    static final String COMPARED = "uk-gp-twenty";

    static final List<Rulebook> COMPARED_UNDER =
            List.of(Rulebooks.ukBalintSocietyLeader(), Rulebooks.ibfLeader(), Rulebooks.usAbsLeader());

    private LeaderExamples() {}

    /** All portfolios, by the name of their file without its ending. */
    static Map<String, Portfolio> all() {
        Map<String, Portfolio> all = new TreeMap<>();
        Examples.files(FOLDER).stream()
                .map(file -> file.replace(".json", ""))
                .filter(name -> !name.equals(LIST))
                .forEach(name -> all.put(name, portfolio(name)));
        return all;
    }

    static Portfolio portfolio(String name) {
        return BalintJson.readPortfolio(FOLDER.resolve(name + ".json"))
                .toEither()
                .getOrElseThrow(InvalidDocument::new);
    }

    static LeaderList list() {
        return BalintJson.readLeaders(FOLDER.resolve(LIST + ".json")).toEither().getOrElseThrow(InvalidDocument::new);
    }

    /** Those that it follows. */
    static List<Rulebook> rulebooks(Portfolio portfolio) {
        return portfolio.follows().stream().map(LeaderExamples::rulebook).toList();
    }

    private static Rulebook rulebook(RulebookRef name) {
        return Rulebooks.find(name).orElseThrow();
    }

    /** On the day that the document states. */
    static Assessment assess(Portfolio portfolio, Rulebook rulebook) {
        return rulebook.assess(portfolio, asOf(portfolio));
    }

    static LocalDate asOf(Portfolio portfolio) {
        return portfolio.statedOn().orElseThrow();
    }

    static Comparison comparison() {
        Portfolio portfolio = portfolio(COMPARED);
        return Comparison.of(COMPARED_UNDER.stream()
                .map(rulebook -> assess(portfolio, rulebook))
                .toList());
    }

    static Path compared() {
        return Examples.HOME.resolve("reports").resolve(COMPARED + "--compared.txt");
    }

    /** All portfolios under all rulebooks about persons, whether they follow them or not. */
    static Stream<Assessment> assessments() {
        return all().values().stream()
                .flatMap(portfolio -> Rulebooks.aboutPersons().stream()
                        .map(rulebook ->
                                rulebook.editionFor(portfolio, asOf(portfolio)).assess(portfolio, asOf(portfolio))));
    }

    /** All reports as they come out now, by their file. */
    static Map<Path, String> reports() {
        Map<Path, String> reports = new TreeMap<>();
        all().forEach((name, portfolio) -> rulebooks(portfolio)
                .forEach(rulebook -> reports.put(
                        Examples.report(name, rulebook),
                        assess(portfolio, rulebook).toString())));
        reports.put(compared(), comparison().toString());
        return reports;
    }
}
