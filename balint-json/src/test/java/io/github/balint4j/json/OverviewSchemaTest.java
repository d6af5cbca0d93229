package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.overview.Notice;
import io.github.balint4j.rules.overview.Overview;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The schema of overviews, which no codec describes: it is held against what is written. */
class OverviewSchemaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Overview OVERVIEW = new Overview(DAY, Period.ofMonths(6));

    private static String written(Overview.Entry entry) {
        String json = BalintJson.write(entry, DAY, "some.json", Layout.COMPACT);
        assertThat(Validators.errors("overview", json)).as(json).isEmpty();
        return json;
    }

    @Test
    void whatIsWrittenIsValidAndHasEveryProperty() {
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of("monday"))
                .frame(GroupFrame.builder().members(6).build())
                .members(Known.complete(List.of()))
                .sessions(Session.planned(DAY.minusDays(7)))
                .build();
        String ofGroup =
                written(OVERVIEW.entry(group, List.of(Rulebooks.seSfmpGroup().assess(group, DAY))));
        String ofFrame = written(OVERVIEW.entry(
                GroupFrame.builder().members(8).build(),
                List.of(Rulebooks.seSfmpGroup()
                        .assess(GroupFrame.builder().members(8).build(), DAY))));
        String ofLeaders = written(OVERVIEW.entry(LeaderList.builder()
                .issuer(IssuerId.of("se-sfmp"))
                .addLeaders(ListedLeader.builder()
                        .person(PersonId.of("l1"))
                        .credentials(Credential.of(IssuerId.of("se-sfmp"), CredentialStatus.AUTHORISED)
                                .until(DAY.plusDays(20)))
                        .build())
                .build()));
        String all = ofGroup + ofFrame + ofLeaders;
        Arrays.stream(
                        "kind version document subject id asOf standings rulebook edition verdict missing first notices code day count person text"
                                .split(" "))
                .forEach(property -> assertThat(all).contains("\"" + property + "\":"));
        assertThat(ofFrame).doesNotContain("\"id\"");
    }

    @Test
    void theSchemaHasEachKindOfNotice() {
        assertThat(Schemas.of("overview").replaceAll("\\s", ""))
                .contains(Arrays.stream(Notice.Code.values())
                        .map(code -> "\"" + code.code() + "\"")
                        .collect(Collectors.joining(",", "\"enum\":[", "]")));
    }

    @Test
    void whatIsChangedIsNotValid() {
        String json = written(OVERVIEW.entry(GroupFrame.builder().build(), List.of()));
        for (String change : List.of("\"overview\"", "\"document\"", "\"frame\"", "\"standings\"", "\"notices\"")) {
            assertThat(Validators.errors("overview", json.replace(change, "\"zzz\"")))
                    .isNotEmpty();
        }
    }
}
