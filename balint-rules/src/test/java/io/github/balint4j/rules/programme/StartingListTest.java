package io.github.balint4j.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.programme.StartingItem.Code;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is open before a group starts, and what somebody attended as entries of a portfolio. */
class StartingListTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static List<Code> codes(BalintGroup group) {
        return StartingList.of(group, DAY, Optional.empty()).items().stream()
                .map(StartingItem::code)
                .toList();
    }

    private static BalintGroup.Builder group(int waiting) {
        return BalintGroup.builder()
                .id(GroupId.of("monday"))
                .members(Known.of())
                .waiting(Known.complete(IntStream.rangeClosed(1, waiting)
                        .mapToObj(i -> Waiting.of(PersonId.of("p" + i)))
                        .toList()))
                .frame(GroupFrame.builder()
                        .members(5, 12)
                        .length(Duration.ofMinutes(90))
                        .startThreshold(5)
                        .trial(PeriodRange.between(Period.ofMonths(3), Period.ofMonths(4)))
                        .agreements(Known.incomplete(List.of(Agreement.CONFIDENTIALITY)))
                        .build())
                .leaders(Known.of(Leadership.of(PersonId.of("l1"))))
                .sessions(Known.of(Session.planned(DAY.plusDays(14)), Session.planned(DAY.plusDays(28))));
    }

    @Test
    void ofAGroupOfWhichNothingIsKnownEverythingIsAsked() {
        StartingList list =
                StartingList.of(BalintGroup.builder().id(GroupId.of("monday")).build(), DAY, Optional.empty());
        assertThat(list.items()).extracting(StartingItem::verdict).containsOnly(Verdict.UNDETERMINED);
        assertThat(list.items())
                .extracting(StartingItem::code)
                .containsExactly(
                        Code.LEADER_UNKNOWN,
                        Code.THRESHOLD_UNKNOWN,
                        Code.FRAME_UNKNOWN,
                        Code.TRIAL_UNKNOWN,
                        Code.REVIEW_UNKNOWN);
        assertThat(list.items().get(2).arguments()).containsEntry("parts", "members cadence length confidentiality");
    }

    @Test
    void whereAllIsSoNothingIsOpen() {
        StartingList list = StartingList.of(group(5).build(), DAY, Optional.empty());
        assertThat(list.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(list.items().get(4).arguments())
                .containsEntry("from", "2021-06-15")
                .containsEntry("to", "2021-07-15");
    }

    @Test
    void whatIsMissingIsOpen() {
        assertThat(StartingList.of(group(4).build(), DAY, Optional.empty())
                        .items()
                        .get(1)
                        .arguments())
                .containsEntry("missing", "1");
        assertThat(codes(group(5).waiting(Known.incomplete(List.of())).build())).contains(Code.PEOPLE_UNKNOWN);
        assertThat(codes(group(5).leaders(Known.of()).build())).contains(Code.NOT_LED);
        BalintGroup open = group(5).build();
        assertThat(codes(BalintGroup.builder()
                        .from(open)
                        .frame(GroupFrame.builder()
                                .from(open.frame())
                                .agreements(Known.of())
                                .build())
                        .build()))
                .contains(Code.NOT_CONFIDENTIAL);
        assertThat(StartingList.of(open, DAY.plusYears(1), Optional.empty())
                        .items()
                        .get(4)
                        .code())
                .isEqualTo(Code.REVIEW_OVER);
    }

    @Test
    void aLeaderIsFoundByMediation() {
        LeaderList nobody = LeaderList.builder()
                .issuer(IssuerId.of("se-sfmp"))
                .leaders(List.of())
                .build();
        StartingItem leader = StartingList.of(group(5).leaders(Known.of()).build(), DAY, Optional.of(nobody))
                .items()
                .get(0);
        assertThat(leader.code()).isEqualTo(Code.MEDIATED);
        assertThat(leader.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(leader.arguments()).containsEntry("number", "0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsInEveryLanguage(Language language) {
        for (Code code : Code.values()) {
            StartingItem item = StartingItem.of(
                    StartingItem.Step.LEADER,
                    Verdict.SATISFIED,
                    code,
                    "number",
                    1,
                    "perhaps",
                    2,
                    "there",
                    3,
                    "needed",
                    5,
                    "missing",
                    2,
                    "parts",
                    "members cadence length confidentiality",
                    "from",
                    DAY,
                    "to",
                    DAY);
            assertThat(item.inWords(language.locale())).isNotBlank().doesNotContain("{", "programme.");
        }
    }

    @Test
    void whatSomebodyAttendedBecomesAnEntryOnceItIsOver() {
        Session conference = Session.builder().days(DAY, DAY.plusDays(1)).build();
        Activity leaders = Activity.of("leaders", ActivityKind.LEADER_CONFERENCE)
                .by(IssuerId.of("se-sfam"))
                .on(
                        conference,
                        Session.builder()
                                .date(DAY.plusDays(9))
                                .state(SessionState.CANCELLED)
                                .build());
        Activity supervision = Activity.of("supervision", ActivityKind.SUPERVISION)
                .on(Session.planned(DAY), Session.planned(DAY.plusDays(60)))
                .lasting(Duration.ofHours(2));
        Portfolio portfolio = ProgrammeEvidence.of(PersonId.of("p1"), List.of(leaders, supervision), DAY.plusDays(1));
        assertThat(portfolio.training().isComplete()).isFalse();
        assertThat(portfolio.training().items()).hasSize(1);
        assertThat(portfolio.training().items().get(0).code()).hasValue("leader-conference");
        assertThat(portfolio.training().items().get(0).event()).hasValue("leaders");
        assertThat(portfolio.supervision().items()).hasSize(1);
        assertThat(portfolio.supervision().items().get(0).duration()).hasValue(Duration.ofHours(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgrammeEvidence.of(PersonId.of("p1"), List.of(leaders), DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgrammeEvidence.of(
                        PersonId.of("p1"),
                        List.of(Activity.of("advice", ActivityKind.ADVICE).on(Session.planned(DAY))),
                        DAY));
    }
}
