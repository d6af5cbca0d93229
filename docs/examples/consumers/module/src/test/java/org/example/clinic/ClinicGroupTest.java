package org.example.clinic;

import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.testkit.BalintAssertions;
import io.github.balint4j.testkit.BalintDocuments;
import io.github.balint4j.testkit.BalintSoftAssertions;
import io.github.balint4j.testkit.SampleFrames;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class ClinicGroupTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @BalintDocuments("groups")
    void conforms(GroupFrame frame) {
        assertThat(frame).conformsTo(Rulebooks.seSfmpGroup());
        assertThat(ClinicGroup.mayOpen(frame, DAY)).isTrue();
    }

    @Test
    void does_not_open_without_confidentiality() {
        assertThat(ClinicGroup.mayOpen(SampleFrames.noConfidentiality(), DAY)).isFalse();
        BalintSoftAssertions.assertSoftly(softly -> softly.assertThat(SampleFrames.noConfidentiality())
                .violates(Rulebooks.seSfmpGroup(), "se2-confidential"));
    }

    @Test
    void everything_is_a_named_module() {
        assertThat(ClinicGroup.class.getModule().getName()).isEqualTo("org.example.clinic");
        assertThat(BalintAssertions.class.getModule().getName()).isEqualTo("io.github.balint4j.testkit");
        assertThat(BalintJson.class.getModule().getName()).isEqualTo("io.github.balint4j.json");
        assertThat(Rulebooks.class.getModule().getName()).isEqualTo("io.github.balint4j.rules");
        assertThat(GroupFrame.class.getModule().getName()).isEqualTo("io.github.balint4j.core");
    }
}
