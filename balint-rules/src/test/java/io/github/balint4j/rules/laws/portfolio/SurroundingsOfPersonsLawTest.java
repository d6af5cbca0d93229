package io.github.balint4j.rules.laws.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.evaluation.Evaluator;
import io.github.balint4j.rules.fact.Facts;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.Requirement;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Of a person too: nothing but facts, rulebook and day decides, and each only what it is named for. */
@Domain(AnyPortfolio.class)
@Domain(DomainContext.Global.class)
class SurroundingsOfPersonsLawTest {
    private static final Rulebook UK = Rulebooks.ukBalintSocietyLeader();
    private static final Rulebook DBG = Rulebooks.deDbgLeaderPhysician();

    @Property(tries = 1000, seed = Seed.FIXED)
    void the_order_of_lists_changes_nothing(
            @ForAll Criterion criterion, @ForAll Portfolio portfolio, @ForAll LocalDate asOf, @ForAll long seed) {
        Outcome before = new Evaluator(Facts.of(portfolio, asOf)).evaluate(criterion);
        Outcome after = new Evaluator(Facts.of(shuffled(portfolio, new Random(seed)), asOf)).evaluate(criterion);

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.basis()).isEqualTo(before.basis());
        assertThat(after.causes()).isEqualTo(before.causes());
        assertThat(after.found()).isEqualTo(before.found());
    }

    @Property(tries = 100, seed = Seed.FIXED)
    void locale_and_zone_of_the_machine_change_nothing(@ForAll Portfolio portfolio, @ForAll LocalDate asOf) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> expected = said(portfolio, asOf);
        assertThat(said(portfolio, asOf)).isEqualTo(expected);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(said(portfolio, asOf)).isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Niue"));
            assertThat(said(portfolio, asOf)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> said(Portfolio portfolio, LocalDate asOf) {
        List<String> said = new ArrayList<>();
        for (Edition edition : FillingLawTest.editions()) {
            Assessment assessment = edition.assess(portfolio, asOf);
            said.add(assessment.toString());
            said.add(assessment.toMarkdown());
        }
        return said;
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void a_milestone_changes_only_the_rows_that_name_it(
            @ForAll Portfolio portfolio,
            @ForAll LocalDate asOf,
            @ForAll LocalDate one,
            @ForAll LocalDate other,
            @ForAll boolean german) {
        String code = german ? "leader-training-start" : "professional-training-start";
        Edition edition = german ? DBG.editions().get(0) : UK.edition("2020");
        Assessment before = edition.assess(with(portfolio, code, one), asOf);
        Assessment after = edition.assess(with(portfolio, code, other), asOf);
        for (Requirement row : edition.requirements()) {
            if (!row.criterion().toString().contains(code)) {
                assertThat(outcome(after, row)).isEqualTo(outcome(before, row));
            }
        }
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void an_entry_that_crosses_a_milestone_changes_only_the_rows_that_name_it(
            @ForAll Portfolio any, @ForAll LocalDate asOf, @ForAll LocalDate day, @ForAll boolean german) {
        // Two days before and one: neither the month nor the order of entries is asked for by these rows.
        Assume.that(day.plusDays(1).isBefore(asOf));
        // What was stated on a day was not held after it.
        Assume.that(any.statedOn().filter(day::isAfter).isEmpty());
        String code = german ? "leader-training-start" : "professional-training-start";
        Edition edition = german ? DBG.editions().get(0) : UK.edition("2020");
        Portfolio portfolio = with(any, code, day);
        Assume.that(!portfolio.sessions().items().isEmpty());
        Assessment before = edition.assess(moved(portfolio, day.minusDays(1)), asOf);
        Assessment after = edition.assess(moved(portfolio, day), asOf);
        for (Requirement row : edition.requirements()) {
            String criterion = row.criterion().toString();
            // A leader may be recognised from that very day on, and training may be complete: those rows ask for a day
            // too.
            boolean hangsOnTheDay = criterion.contains(code) || criterion.contains("With[");
            if (!hangsOnTheDay) {
                assertThat(after.finding(row.id()).verdict())
                        .isEqualTo(before.finding(row.id()).verdict());
                assertThat(after.finding(row.id()).found())
                        .isEqualTo(before.finding(row.id()).found());
            }
        }
    }

    @Property(tries = 1000, seed = Seed.FIXED)
    void whoever_registered_has_exactly_one_edition_or_is_told_which_there_are(
            @ForAll @IntRange(min = -2000, max = 2000) int days, @ForAll boolean dated, @ForAll boolean exactly) {
        LocalDate day = LocalDate.of(2023, 6, 1).plusDays(days);
        PartialDate on = exactly ? PartialDate.of(day) : PartialDate.parse(Integer.toString(day.getYear()));
        Portfolio portfolio = AnyPortfolio.person()
                .milestones(new Milestone("pathway-joined", Optional.empty(), dated ? Given.of(on) : Given.usual()))
                .build();
        LocalDate asOf = LocalDate.of(2029, 1, 1);
        List<Edition> inForce = UK.editions().stream()
                .filter(edition -> dated
                        && edition.isInForceOn(on.earliest().orElseThrow())
                        && edition.isInForceOn(on.latest().orElseThrow()))
                .toList();
        if (inForce.isEmpty()) {
            assertThatThrownBy(() -> UK.editionFor(portfolio, asOf))
                    .isInstanceOf(NoEditionInForceException.class)
                    .hasMessageContaining("leader@2020")
                    .hasMessageContaining("leader@2023");
        } else {
            assertThat(inForce).containsExactly(UK.editionFor(portfolio, asOf));
        }
    }

    private static String outcome(Assessment assessment, Requirement row) {
        Outcome outcome = assessment.finding(row.id()).outcome();
        return outcome.verdict() + " " + outcome.found() + " " + outcome.remaining();
    }

    private static Portfolio with(Portfolio portfolio, String code, LocalDate day) {
        List<Milestone> others = portfolio.milestones().items().stream()
                .filter(one -> !one.code().equals(code))
                .toList();
        return Portfolio.builder()
                .from(portfolio)
                .milestones(Added.to(Known.complete(others), List.of(Milestone.of(code, day))))
                .build();
    }

    private static Portfolio moved(Portfolio portfolio, LocalDate day) {
        List<Experience> all = new ArrayList<>(portfolio.sessions().items());
        all.set(
                0,
                Experience.builder()
                        .from(all.get(0))
                        .since(Optional.empty())
                        .until(Given.usual())
                        .date(day)
                        .build());
        return Portfolio.builder().from(portfolio).sessions(Known.complete(all)).build();
    }

    private static Portfolio shuffled(Portfolio portfolio, Random random) {
        return Portfolio.builder()
                .from(portfolio)
                .sessions(shuffled(portfolio.sessions(), random))
                .supervision(shuffled(portfolio.supervision(), random))
                .training(shuffled(portfolio.training(), random))
                .practice(shuffled(portfolio.practice(), random))
                .qualifications(shuffled(portfolio.qualifications(), random))
                .memberships(shuffled(portfolio.memberships(), random))
                .milestones(shuffled(portfolio.milestones(), random))
                .decisions(shuffled(portfolio.decisions(), random))
                .directory(
                        shuffled(Known.complete(portfolio.directory()), random).items())
                .build();
    }

    private static <T> Known<T> shuffled(Known<T> list, Random random) {
        List<T> items = new ArrayList<>(list.items());
        Collections.shuffle(items, random);
        return list.isAbsent() ? list : list.isComplete() ? Known.complete(items) : Known.incomplete(items);
    }
}
