package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Topic;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.DecisionRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Test
    void a_record_is_written_with_the_assessment_that_it_rests_on() {
        Decision refused = Decision.builder()
                .kind(DecisionKind.REFUSE)
                .authority(IssuerId.of("pt-apgb"))
                .organ("scientific-committee")
                .on(DAY)
                .build();
        Attestation judged = new Attestation(Topic.of("pt-years"), "scientific-committee", Judgement.MET, DAY);
        Portfolio portfolio = Portfolio.builder()
                .person(PersonId.of("p1"))
                .sessions()
                .memberships()
                .build();
        DecisionRecord decided =
                DecisionRecord.of(Rulebooks.ptApgbLeaderEntry().inForceOn(DAY), portfolio, List.of(judged), refused);
        String written = BalintJson.write(decided, Layout.COMPACT);
        assertThat(written)
                .startsWith(
                        "{\"kind\":\"decision-record\",\"version\":1,\"decision\":{\"kind\":\"refuse\",\"authority\":\"pt-apgb\","
                                + "\"organ\":\"scientific-committee\",\"on\":\"2026-01-15\"},\"judgements\":[{\"topic\":\"pt-years\"")
                .contains("\"missing\":[\"pt-member\",")
                .endsWith("\"assessment\":" + BalintJson.write(decided.assessment(), Layout.COMPACT) + "}");
        assertThat(written).doesNotContain("\"expires\"");
    }
}
