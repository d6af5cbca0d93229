package io.github.balint4j.json;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.atMost;
import static io.github.balint4j.rules.criterion.Criteria.every;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Criteria.some;
import static io.github.balint4j.rules.criterion.Moment.asOf;
import static io.github.balint4j.rules.criterion.Moment.start;
import static io.github.balint4j.rules.criterion.Quantities.covered;
import static io.github.balint4j.rules.criterion.Quantities.periods;
import static io.github.balint4j.rules.criterion.Quantities.share;
import static io.github.balint4j.rules.criterion.Quantities.values;
import static io.github.balint4j.rules.criterion.Selectors.attended;
import static io.github.balint4j.rules.criterion.Selectors.authorised;
import static io.github.balint4j.rules.criterion.Selectors.coLed;
import static io.github.balint4j.rules.criterion.Selectors.cover;
import static io.github.balint4j.rules.criterion.Selectors.intervision;
import static io.github.balint4j.rules.criterion.Selectors.membership;
import static io.github.balint4j.rules.criterion.Selectors.milestone;
import static io.github.balint4j.rules.criterion.Selectors.practice;
import static io.github.balint4j.rules.criterion.Selectors.qualification;
import static io.github.balint4j.rules.criterion.Selectors.report;
import static io.github.balint4j.rules.criterion.Selectors.sessions;
import static io.github.balint4j.rules.criterion.Selectors.supervision;
import static io.github.balint4j.rules.criterion.Selectors.with;
import static io.github.balint4j.rules.criterion.Window.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The assessment of a person as JSON. */
class PersonAssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static final Edition EDITION = Edition.builder("nl-balint/leader@2024")
            .aboutPersons()
            .citing(Citation.of("Rules"))
            .required(
                    "colead",
                    "12 sessions as co-leader, with somebody authorised.",
                    atLeast(12, Units.SESSIONS, coLed().and(with(Attribute.LEADER, authorised("nl-balint"), asOf()))))
            .required("hours", "20 hours of groups.", atLeast(20, Units.HOURS, attended()))
            .required(
                    "groups",
                    "Two groups, with four sessions in each.",
                    atLeast(2, values(Attribute.GROUP, attended(), atLeast(4, Units.SESSIONS, attended()))))
            .required("practice", "Two years of practice.", atLeast(Period.ofYears(2), covered(practice())))
            .required("intervision", "Meetings with peers.", some(intervision()))
            .required("member", "A member.", holds(membership("nl-balint")))
            .required("cover", "Insured.", holds(cover()))
            .required("reports", "Two reports.", atLeast(2, Units.ENTRIES, report("supervisor")))
            .required("trained", "A training.", some(qualification("psychoanalytic-training")))
            .required("applied", "An application.", some(milestone("application")))
            .recommended(
                    "leading",
                    "At least half of the sessions as co-leader.",
                    atLeast(new BigDecimal("0.5"), share(Units.SESSIONS, coLed(), sessions())))
            .recommended(
                    "supervisors",
                    "Supervisors are trained.",
                    every(supervision(), with(Attribute.SUPERVISOR, qualification("psychoanalytic-training"), asOf())))
            .recommended(
                    "weekend", "A weekend.", atLeast(1, Units.EVENTS, sessions().is(Attribute.OCCASION, "weekend")))
            .recommended(
                    "yearly",
                    "Sessions in each of three years.",
                    atLeast(
                            3,
                            periods(
                                    Period.ofYears(1),
                                    between(start(practice()), asOf()),
                                    atLeast(1, Units.SESSIONS, sessions()))))
            .usual("supervised", "Not more than 10 cases in supervision.", atMost(10, Units.CASES, supervision()))
            .required("suited", "Suited to lead.", judged("suited", "suited", "nl-balint"))
            .build();

    private static final Path DOCUMENT = Golden.FILES.resolve("portfolio-by-hand.json");

    private static Assessment assessment() {
        Portfolio portfolio = BalintJson.readPortfolio(DOCUMENT).toEither().getOrElseThrow(InvalidDocument::new);
        return EDITION.assess(portfolio, DAY);
    }

    private static JsonNode written() {
        return JsonMapper.builder().build().readTree(BalintJson.write(assessment()));
    }

    private static JsonNode finding(String id) {
        return StreamSupport.stream(written().get("findings").spliterator(), false)
                .filter(finding -> finding.get("requirement").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_whole_of_it() {
        Golden.check(Golden.FILES.resolve("assessment-of-portfolio.json"), BalintJson.write(assessment()));
    }

    @Test
    void its_subject_is_the_portfolio_of_a_person() {
        assertThat(written().get("subject")).hasToString("{\"kind\":\"portfolio\",\"id\":\"gp-07\"}");
    }

    @Test
    void a_waiver_is_the_basis_and_the_decision_counts() {
        JsonNode waived = finding("intervision");
        assertThat(waived.get("verdict").asString()).isEqualTo("satisfied");
        assertThat(waived.get("basis").asString()).isEqualTo("waiver");
        assertThat(waived.get("counted").get(0).get("at").asString()).isEqualTo("/decisions/0");
        assertThat(waived.get("counted").get(0).get("kind").asString()).isEqualTo("decision");
    }

    @Test
    void covered_days_are_days() {
        JsonNode found = finding("practice").get("found");
        assertThat(found.get("unit").asString()).isEqualTo("days");
        assertThat(found.get("low").asInt()).isEqualTo(366 + 31);
        assertThat(found.get("text").asString()).isEqualTo("397 days");
    }

    @Test
    void what_belongs_to_a_group_that_may_have_enough_says_that_this_is_open() {
        List<JsonNode> because = new ArrayList<>();
        finding("groups").get("notCounted").forEach(entry -> because.add(entry.get("because")));
        assertThat(because)
                .extracting(one -> one.get("type").asString())
                .containsExactly("open", "open", "open", "otherValue");
        assertThat(because.get(0)).hasToString("{\"type\":\"open\",\"datum\":\"values\",\"values\":[\"monday\"]}");
    }

    @Test
    void units_are_those_of_the_rows() {
        assertThat(List.of("colead", "hours", "groups", "reports", "leading", "weekend", "yearly", "supervised"))
                .extracting(id -> finding(id).get("found").get("unit").asString())
                .containsExactly("sessions", "hours", "values", "entries", "share", "events", "periods", "cases");
        assertThat(finding("practice").get("required").get("lowPeriod").asString())
                .isEqualTo("P2Y");
        assertThat(finding("leading").get("required").get("low").asDouble()).isEqualTo(0.5);
    }

    @Test
    void every_place_that_it_names_is_in_the_document() {
        JsonNode document = JsonMapper.builder().build().readTree(Golden.read(DOCUMENT));
        List<String> places = new ArrayList<>();
        for (JsonNode finding : written().get("findings")) {
            finding.get("counted").forEach(entry -> places.add(entry.get("at").asString()));
            finding.get("notCounted")
                    .forEach(entry -> places.add(entry.get("at").asString()));
            finding.get("unsure").forEach(entry -> places.add(entry.get("at").asString()));
        }
        assertThat(places)
                .hasSizeGreaterThan(20)
                .allSatisfy(place ->
                        assertThat(document.at(place).isMissingNode()).as(place).isFalse());
    }
}
