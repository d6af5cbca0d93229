package org.example.hospital;

import static io.github.balint4j.testkit.BalintAssertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.testkit.BalintDocuments;
import io.github.balint4j.testkit.SamplePortfolios;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class FutureLeadersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @BalintDocuments("portfolios")
    void has_co_led_enough(Portfolio person) {
        assertThat(person)
                .under(Rulebooks.ukBalintSocietyLeader(), TODAY)
                .finding("uk-colead")
                .isSatisfied();
    }

    @Test
    void samples_stand_in_where_a_person_is_needed() {
        assertThat(SamplePortfolios.ukFewCoLed())
                .violates(Rulebooks.ukBalintSocietyLeader(), SamplePortfolios.AS_OF, "uk-colead");
    }
}
