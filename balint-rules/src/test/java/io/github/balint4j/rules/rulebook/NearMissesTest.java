package io.github.balint4j.rules.rulebook;

import static io.github.balint4j.rules.criterion.Criteria.atLeast;
import static io.github.balint4j.rules.criterion.Criteria.holds;
import static io.github.balint4j.rules.criterion.Criteria.judged;
import static io.github.balint4j.rules.criterion.Quantities.total;
import static io.github.balint4j.rules.criterion.Selectors.agreement;
import static io.github.balint4j.rules.criterion.Selectors.led;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was probably meant to count, and does not, is shown with the reason. */
class NearMissesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private static Attestation met(String topic, String judge, LocalDate on) {
        return new Attestation(Topic.of(topic), judge, Judgement.MET, on);
    }

    private static Finding judgedEven(Attestation... attestations) {
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of("g"))
                .attestations(attestations)
                .build();
        return Edition.builder("our/group@2026")
                .citing(Citation.of("house rules"))
                .required("turns-even", "One.", judged("turns-even", "even", "group"))
                .required("turns-seven", "Two.", judged("turns-seven", "seven", "group"))
                .build()
                .assess(group, TODAY)
                .finding("turns-even");
    }

    private static String notCounted(Finding finding) {
        return finding.toString()
                .lines()
                .filter(line -> line.strip().startsWith("Not counted"))
                .map(line -> line.strip().replaceAll("^Not counted +", ""))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_judgement_on_a_misspelt_topic() {
        Finding finding = judgedEven(met("turns-evn", "group", YESTERDAY));
        assertThat(notCounted(finding))
                .isEqualTo("1 judgement: turns-evn on 2026-01-14 (topic: turns-evn; probably turns-even)");
    }

    @Test
    void a_judgement_that_is_later_than_the_day_of_the_assessment() {
        assertThat(notCounted(judgedEven(met("turns-even", "group", TODAY.plusDays(1)))))
                .isEqualTo("1 judgement: turns-even on 2026-01-16 (after 2026-01-15)");
        assertThat(notCounted(judgedEven(met("turns-even", "group", TODAY)))).isEmpty();
    }

    @Test
    void so_is_one_about_a_person_beside_a_reading() {
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p1"))
                .attestations(met("often", "board", TODAY.plusDays(1)))
                .build();
        Finding finding = Edition.builder("our/leader@2026")
                .aboutPersons()
                .citing(Citation.of("house rules"))
                .required("often", "One.", judged("often", "often", "board").readAs(atLeast(2, total(SESSIONS, led()))))
                .reading("often", "more than once")
                .build()
                .assess(portfolio, TODAY)
                .finding("often");
        assertThat(notCounted(finding)).isEqualTo("1 judgement: often on 2026-01-16 (after 2026-01-15)");
        assertThat(finding.outcome().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_judgement_of_a_misspelt_judge() {
        assertThat(notCounted(judgedEven(met("turns-even", "grop", YESTERDAY))))
                .isEqualTo("1 judgement: turns-even on 2026-01-14 (judge: grop; probably group)");
        assertThat(notCounted(judgedEven(met("turns-even", "leaders", YESTERDAY))))
                .isEqualTo("1 judgement: turns-even on 2026-01-14 (judge: leaders)");
    }

    @ParameterizedTest
    @CsvSource({"turns-seven", "turns-odd", "own.topic"})
    void but_no_judgement_that_another_row_asks_for_or_nobody(String topic) {
        assertThat(notCounted(judgedEven(met(topic, "group", YESTERDAY)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "confidentiality, confidentialty, probably",
        "confidentiality, voluntary, ",
        "duty, dutty, probably",
        "abc, abd, ",
        "module-1, module-2, ",
        "module-one, modul-one, probably"
    })
    void an_agreement_that_is_nearly_the_one_that_is_asked_for(String asked, String said, String probably) {
        GroupFrame frame = GroupFrame.builder().agrees(Agreement.of(said)).build();
        Finding finding = Edition.builder("our/group@2026")
                .citing(Citation.of("house rules"))
                .required("r1", "One.", holds(agreement(asked)))
                .build()
                .assess(frame, TODAY)
                .finding("r1");
        assertThat(notCounted(finding))
                .isEqualTo(
                        probably == null ? "" : "1 agreement: %s (code: %s; probably %s)".formatted(said, said, asked));
    }
}
