package io.github.balint4j.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Standing;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sentences say what a code is called; verdicts do not hang on it. */
class CodeNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final CodeNames NAMES = CodeNames.of(Map.of(
            "leader-trainer",
            Map.of("en", "Leader Trainer", "de", "Trainerin"),
            "day-course",
            Map.of("de", "Tageskurs")));
    private static final Criterion BOTH = Criteria.allOf(
            Criteria.holds(Selectors.qualification("leader-trainer")),
            Criteria.atLeast(2, Units.ENTRIES, Selectors.training("day-course")));

    private static Edition edition(CodeNames names) {
        return Edition.builder("club/trainer@1")
                .aboutPersons()
                .naming(names)
                .citing(Citation.of("Rules of the club"))
                .required("both", "Both.", BOTH)
                .build();
    }

    private static final Portfolio PORTFOLIO = Portfolio.builder()
            .person(PersonId.of("p1"))
            .statedOn(TODAY)
            .qualifications(Standing.of("leader-trainer"))
            .training(Experience.builder()
                    .code("day-course")
                    .date(TODAY.minusDays(9))
                    .build())
            .build();

    @Test
    void reportsAndPagesSayTheEnglishName() {
        Assessment named = edition(NAMES).assess(PORTFOLIO, TODAY);
        Assessment plain = edition(CodeNames.none()).assess(PORTFOLIO, TODAY);
        assertThat(named.toString()).contains("Leader Trainer").doesNotContain("leader-trainer");
        assertThat(named.toString()).contains("day-course").doesNotContain("Tageskurs");
        assertThat(plain.toString()).contains("leader-trainer");
        assertThat(named.verdict()).isEqualTo(plain.verdict());
        assertThat(named.findings().get(0).outcome())
                .isEqualTo(plain.findings().get(0).outcome());
        assertThat(named.toMarkdown()).contains("Leader Trainer");
        assertThat(Rulebook.of("Club", edition(NAMES)).toMarkdown(edition(NAMES)))
                .contains("qualification \"Leader Trainer\"")
                .contains("`leader-trainer`");
    }

    private static Edition ofTheClub(String number) {
        return Edition.builder("club/trainer@" + number)
                .aboutPersons()
                .naming(CodeNames.of(Map.of(
                        "leader-trainer",
                        Map.of("en", "Leader Trainer"),
                        "council",
                        Map.of("en", "the council of the club"))))
                .citing(Citation.of("Rules of the club"))
                .required("trainer", "Trained.", Criteria.holds(Selectors.qualification("leader-trainer")))
                .required("suited", "Suited.", Criteria.judged("suited", "suited to lead", "council"))
                .build();
    }

    @Test
    void whoJudgesIsNamedTooAndVerdictsGoByTheCode() {
        Assessment open = ofTheClub("1").assess(PORTFOLIO, TODAY);
        assertThat(open.toString())
                .contains("as judged by the council of the club", "ask the council of the club")
                .doesNotContain("by council");
        assertThat(Rulebook.of("Club", ofTheClub("1")).toMarkdown(ofTheClub("1")))
                .contains("as judged by the council of the club");
        Attestation met = new Attestation(Topic.of("suited"), "council", Judgement.MET, TODAY);
        assertThat(ofTheClub("1")
                        .assess(
                                Portfolio.builder()
                                        .from(PORTFOLIO)
                                        .attestations(met)
                                        .build(),
                                TODAY)
                        .finding("suited")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void comparisonsSayTheNamesOfEachColumn() {
        Comparison both = Comparison.of(List.of(
                ofTheClub("2").assess(PORTFOLIO, TODAY),
                edition(CodeNames.none()).assess(PORTFOLIO, TODAY)));
        assertThat(both.toString()).contains("Leader Trainer", "leader-trainer", "the council of the club");
        assertThat(both.toMarkdown()).contains("Leader Trainer", "leader-trainer", "the council of the club");
    }

    @Test
    void aNameIsNoCodeOfWhoJudges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.builder("club/trainer@1")
                        .aboutPersons()
                        .citing(Citation.of("Rules of the club"))
                        .required("suited", "Suited.", Criteria.judged("suited", "suited to lead", "The council"))
                        .build())
                .withMessageContaining("goes by a code");
    }

    @Test
    void namesAreKeptByDerivedEditionsAndTellEditionsApart() {
        assertThat(edition(NAMES).derive("club/trainer@2").build().names()).isEqualTo(NAMES);
        assertThat(edition(NAMES)).isNotEqualTo(edition(CodeNames.none()));
    }

    @Test
    void whatIsNoNameIsRefused() {
        for (Map<String, Map<String, String>> wrong : List.of(
                Map.of("Leader", Map.of("en", "Leader")),
                Map.of("leader", Map.<String, String>of()),
                Map.of("leader", Map.of("English", "Leader")),
                Map.of("leader", Map.of("en", " ")),
                Map.of("leader", Map.of("en", "a|b")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> CodeNames.of(wrong));
        }
    }
}
