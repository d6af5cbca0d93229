package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Topic;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Level;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schemas of reports, which no codec describes: they are held against what is written. */
class AssessmentSchemaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Pattern NAME = Pattern.compile("\"([a-zA-Z]+)\":");
    private static final Pattern PROPERTY = Pattern.compile("\"([a-zA-Z]+)\": \\{\\s*\"description\"");

    private static final String UNFAIR =
            "{\"date\": \"2025-01-01\", \"attended\": [\"p1\", \"p2\"], \"presented\": [\"p1\", \"p1\", \"p1\"]}";

    // What is past and exceeded: no shipped rulebook asks for such a thing.
    private static final Rulebook NO_YEAR_WITH_TWO = BalintJson.readRulebook(
                    "{\"kind\": \"rulebook\", \"version\": 1, \"id\": \"x/group\", \"title\": \"X\", \"about\": \"groups\","
                            + " \"editions\": [{\"edition\": \"1\", \"citing\": [\"x\"], \"requirements\": [{\"id\": \"a\","
                            + " \"title\": \"Rare.\", \"criterion\": {\"atMost\": 0, \"periods\": \"P1Y\","
                            + " \"in\": {\"since\": \"2025-01-01\"},"
                            + " \"each\": {\"atLeast\": 2, \"total\": \"entries\", \"of\": \"scheduled\"}}}]}]}")
            .get();

    private static final Rulebook TWICE_EVERY_YEAR = BalintJson.readRulebook(
                    BalintJson.write(NO_YEAR_WITH_TWO).replace("\"each\"", "\"count\": \"missed\", \"each\""))
            .get();

    @Example
    void the_assessments_of_all_examples_are_valid_and_have_every_property_of_the_schema() {
        Set<String> written = new TreeSet<>();
        Examples.all()
                .forEach((name, document) -> Examples.rulebooks(name)
                        .forEach(rulebook -> valid(Examples.assess(name, document, rulebook), written)));
        LeaderExamples.all()
                .values()
                .forEach(portfolio ->
                        Rulebooks.aboutPersons().forEach(rulebook -> valid(rulebook.assess(portfolio, DAY), written)));
        BalintGroup unfair = BalintJson.readGroup(
                        "{\"kind\": \"group\", \"version\": 1, \"id\": \"unfair\", \"members\": [\"p1\", \"p2\"],"
                                + " \"sessions\": [" + UNFAIR + ", " + UNFAIR.replace("01-01", "01-02") + "]}")
                .get();
        valid(Rulebooks.seSfmpGroup().assess(unfair, DAY), written);
        valid(NO_YEAR_WITH_TWO.assess(unfair, DAY), written);
        valid(TWICE_EVERY_YEAR.assess(unfair, DAY), written);
        GroupFrame doubtful = GroupFrame.builder()
                .meetings(8)
                .sessions(3)
                .attestations(new Attestation(Topic.of("se2-regular"), "group", Judgement.NOT_MET, DAY))
                .build();
        valid(Rulebooks.seSfmpGroup().assess(doubtful, DAY), written);
        String recorded = BalintJson.write(Rulebooks.seSfmpGroup().assess(doubtful, DAY));
        assertThat(Validators.errors("assessment", recorded)).isEmpty();
        written.addAll(names(NAME, recorded));
        assertThat(written).containsAll(names(PROPERTY, Schemas.of("assessment")));
    }

    @Property(tries = 100, seed = Seed.FIXED)
    void the_assessments_of_any_group_are_valid(@ForAll("groups") BalintGroup group) {
        Rulebooks.aboutGroups().forEach(rulebook -> valid(rulebook.assess(group, DAY), new TreeSet<>()));
    }

    @Property(tries = 50, seed = Seed.FIXED)
    void the_assessments_of_any_portfolio_and_decisions_on_it_are_valid(@ForAll("portfolios") Portfolio portfolio) {
        Rulebooks.aboutPersons().forEach(rulebook -> {
            valid(rulebook.assess(portfolio, DAY), new TreeSet<>());
            Edition edition = rulebook.editions().get(0);
            Decision decision = Decision.builder()
                    .kind(DecisionKind.RECOGNISE)
                    .authority(edition.id().issuer())
                    .on(PartialDate.of(DAY))
                    .build();
            DecisionRecord decided = DecisionRecord.of(
                    edition, portfolio, portfolio.attestations().items(), decision);
            assertThat(Validators.errors("decision-record", BalintJson.write(decided)))
                    .isEmpty();
        });
    }

    @Example
    void a_word_that_the_schema_does_not_have_could_not_be_written() {
        assertThat(Schemas.of("assessment")
                        .replaceAll("\\s+", " ")
                        .replace("[ ", "[")
                        .replace(" ]", "]"))
                .contains(words(Verdict.values(), Verdict::code))
                .contains(words(Basis.values(), Basis::code))
                .contains(words(Cause.values(), Cause::code))
                .contains(words(Measure.By.values(), Measure.By::code))
                .contains(words(Level.values(), Level::code))
                .contains(words(Datum.Kind.values(), Datum.Kind::code))
                .contains(words(FactKind.values(), FactKind::code))
                .contains(words(Reason.Type.values(), Reason.Type::code));
    }

    @Example
    void what_is_changed_is_not_valid() {
        Assessment assessment = Rulebooks.aboutGroups().get(0).assess(Examples.group("sfmp-typical"), DAY);
        String written = BalintJson.write(assessment, Layout.COMPACT);
        for (String change : List.of("\"verdict\"", "\"step\"", "\"counted\"", "\"requirement\"", "\"source\"")) {
            assertThat(written).contains(change);
            assertThat(Validators.errors("assessment", written.replace(change, "\"zzz\"")))
                    .isNotEmpty();
        }
    }

    private static void valid(Assessment assessment, Set<String> properties) {
        String json = BalintJson.write(assessment, "some.json", Layout.INDENTED);
        assertThat(Validators.errors("assessment", json)).isEmpty();
        properties.addAll(names(NAME, json));
        String summary = BalintJson.write(assessment.summary(), "some.json", Layout.COMPACT);
        assertThat(Validators.errors("summary", summary)).isEmpty();
        assertThat(summary).doesNotContain("\n ");
    }

    private static Set<String> names(Pattern pattern, String json) {
        return pattern.matcher(json).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }

    private static <E> String words(E[] values, Function<E, String> code) {
        return Arrays.stream(values)
                .map(value -> '"' + code.apply(value) + '"')
                .collect(Collectors.joining(", ", "\"enum\": [", "]"))
                .replace("[ ", "[");
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.portfolios();
    }
}
