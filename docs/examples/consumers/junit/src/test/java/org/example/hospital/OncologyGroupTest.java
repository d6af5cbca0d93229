package org.example.hospital;

import static io.github.balint4j.rules.criterion.Units.PEOPLE;
import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.testkit.BalintSoftAssertions;
import io.github.balint4j.testkit.SampleGroups;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OncologyGroupTest {
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 9, 1);

    @Test
    void waits_for_two_more_people() {
        assertThat(OncologyGroup.announced())
                .under(Rulebooks.dkAarhusGroup(), ANNOUNCED)
                .hasExactlyUnmet("dk1-start")
                .finding("dk1-start")
                .needs(2, PEOPLE);
    }

    @Test
    void has_four_dates() {
        assertThat(OncologyGroup.announced().sessions().items()).hasSize(4);
    }

    @Test
    void samples_stand_in_where_a_group_is_needed() {
        BalintSoftAssertions.assertSoftly(softly -> {
            softly.assertThat(SampleGroups.valid()).conformsTo(Rulebooks.seSfmpGroup(), SampleGroups.AS_OF);
            softly.assertThat(SampleGroups.noConfidentiality())
                    .violates(Rulebooks.seSfmpGroup(), SampleGroups.AS_OF, "se2-confidential");
        });
    }
}
