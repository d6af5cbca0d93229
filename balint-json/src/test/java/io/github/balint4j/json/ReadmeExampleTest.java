package io.github.balint4j.json;

import static io.github.balint4j.rules.criterion.Criteria.between;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Quantities.agreed;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Term;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** The Java of README.md, which copies it from here: what stands between the marks, with the imports that it needs. */
class ReadmeExampleTest {
    @Test
    void a_document_is_checked() {
        // example: check
        Path file = Path.of("../docs/examples/groups/aarhus-monday-2021.json");
        BalintGroup group = BalintJson.parseGroup(file); // or an exception with all problems
        Assessment assessment = Rulebooks.dkAarhusGroup().assess(group, LocalDate.of(2021, 3, 1));

        Verdict verdict = assessment.verdict(); // NOT_SATISFIED
        String start = assessment.finding("dk1-start").toString(); // this row in words
        String report = assessment.toString(); // all rows
        // end of example
        assertThat(verdict).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(report).contains(start);
        assertThat(start).contains("3 more members or people waiting");
    }

    @Test
    void a_configuration_is_checked() {
        // example: frame
        GroupFrame frame = GroupFrame.builder()
                .members(5, 12)
                .leaders(2)
                .every(Period.ofWeeks(2))
                .length(Duration.ofMinutes(90))
                .period(Period.ofYears(1))
                .agrees(
                        Agreement.CONFIDENTIALITY,
                        Agreement.VOLUNTARY,
                        Agreement.EQUAL_CLINICIANS,
                        Agreement.FAIR_TURNS)
                .build();
        boolean sound = Rulebooks.seSfmpGroup()
                .validate(frame, LocalDate.of(2026, 1, 15))
                .isValid(); // true
        // end of example
        assertThat(sound).isTrue();
    }

    @Test
    void a_rulebook_of_ones_own_is_a_few_lines() {
        // example: rulebook
        Quantity members =
                agreed(Term.SIZE, total(Units.PEOPLE, places("member").on(Moment.asOf())));
        Rulebook ours = Rulebook.of(
                "Our hospital: Balint groups",
                Edition.builder("our-hospital/group@2026")
                        .citing(Citation.of("Our policy on Balint groups", "section 2"))
                        .required("our-members", "A group has 6 to 10 members.", between(6, 10, members))
                        .recommended("our-turns", "Turns are shared.", holds(agreement(Agreement.FAIR_TURNS)))
                        .build());

        Edition stricter = Rulebooks.seSfmpGroup()
                .inForceOn(LocalDate.of(2026, 1, 15))
                .derive("our-hospital/swedish-group@2026")
                .with("se2-members", "A group has 6 to 10 members.", between(6, 10, members), "our rooms hold ten")
                .build();
        // end of example
        BalintGroup group = Examples.group("sfmp-typical");
        LocalDate day = LocalDate.of(2026, 1, 15);
        assertThat(ours.assess(group, day).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(stricter.assess(group, day).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(stricter.assess(Examples.frame("hospital"), day).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
