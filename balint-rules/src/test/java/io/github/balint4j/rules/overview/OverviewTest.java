package io.github.balint4j.rules.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.StatedTotals;
import io.github.balint4j.core.Waiting;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final IssuerId SFMP = IssuerId.of("se-sfmp");
    private static final Overview OVERVIEW = new Overview(DAY, Period.ofMonths(6));

    private static List<String> notices(BalintGroup.Builder group) {
        return texts(OVERVIEW.entry(group.id(GroupId.of("monday")).build(), List.of()));
    }

    private static List<String> texts(Overview.Entry entry) {
        return entry.notices().stream().map(Notice::toString).toList();
    }

    private static BalintGroup.Builder group() {
        return BalintGroup.builder();
    }

    private static PersonId person(int number) {
        return PersonId.of("p" + number);
    }

    @Test
    void sessionsThatAreOverAndHaveNoRecord() {
        assertThat(notices(group().sessions(
                                Session.planned(DAY.minusDays(14)),
                                Session.held(DAY.minusDays(7)),
                                Session.builder()
                                        .date(DAY.minusDays(3))
                                        .present(5)
                                        .build(),
                                Session.builder()
                                        .date(DAY.minusDays(2))
                                        .attended(person(1))
                                        .build(),
                                Session.planned(DAY),
                                Session.planned(DAY.plusDays(7)))))
                .containsExactly("2 sessions without a record, the first of 2026-04-20");
        assertThat(notices(group().sessions(Session.planned(DAY.minusDays(1)))))
                .containsExactly("1 session without a record, of 2026-05-03");
    }

    @Test
    void tooFewIsSaidOnlyWhereThereSurelyAreTooFew() {
        GroupFrame frame = GroupFrame.builder().members(3, 8).leaders(2).build();
        Membership left =
                Membership.builder().person(person(9)).left(DAY.minusDays(1)).build();
        assertThat(notices(group().frame(frame)
                        .members(Membership.of(person(1)), Membership.of(person(2)), left)
                        .leaders(Leadership.of(person(3)))))
                .containsExactly("1 leader too few", "1 member too few");
        assertThat(notices(group().frame(frame).members(Known.incomplete(List.of(Membership.of(person(1)))))))
                .isEmpty();
        assertThat(notices(group().frame(frame).stated(StatedTotals.none().withEnrolled(1))))
                .containsExactly("2 members too few");
        assertThat(notices(group().frame(frame).stated(StatedTotals.none().withEnrolled(3))))
                .isEmpty();
        assertThat(notices(group().members())).isEmpty();
    }

    @Test
    void groupsThatMayStart() {
        GroupFrame frame = GroupFrame.builder().startThreshold(3).build();
        BalintGroup.Builder waiting = group().frame(frame)
                .members(Membership.of(person(1)))
                .waiting(Waiting.of(person(2)))
                .sessions(Session.planned(DAY.plusDays(7)));
        assertThat(notices(waiting)).isEmpty();
        assertThat(notices(waiting.stated(StatedTotals.none().withWaiting(2)).waiting(Known.absent())))
                .containsExactly("may start: 3 people");
        assertThat(notices(waiting.sessions(
                        Session.builder().date(DAY).attended(person(1)).build())))
                .isEmpty();
    }

    @Test
    void recognitionsOfAPersonThatExpire() {
        Portfolio portfolio = Portfolio.builder()
                .person(person(1))
                .authorisations(
                        Credential.authorised(SFMP, DAY.minusYears(9)).until(DAY.minusYears(4)),
                        Credential.authorised(SFMP, DAY.minusYears(4)).until(DAY.plusMonths(6)),
                        Credential.authorised(IssuerId.of("a"), DAY.minusYears(4))
                                .until(DAY.plusMonths(6).plusDays(1)),
                        Credential.authorised(IssuerId.of("b"), DAY.minusYears(4))
                                .until(DAY.minusDays(1)),
                        Credential.authorised(IssuerId.of("c"), DAY.minusYears(4)))
                .build();
        assertThat(texts(OVERVIEW.entry(portfolio, List.of())))
                .containsExactly(
                        "recognition by b expired on 2026-05-03", "recognition by se-sfmp expires on 2026-11-04");
    }

    @Test
    void aRecognitionThatWasDecidedLastsAsLongAsTheRulesOfThatBodySay() {
        IssuerId nl = IssuerId.of("nl-balint");
        Portfolio portfolio = Portfolio.builder()
                .person(person(1))
                .decisions(Decision.builder()
                        .kind(DecisionKind.RECOGNISE)
                        .authority(nl)
                        .on(Given.of(PartialDate.of(LocalDate.of(2021, 9, 1))))
                        .build())
                .build();
        Period validity =
                Rulebooks.nlBalintLeaderRenewal().inForceOn(DAY).validity().orElseThrow();
        LocalDate last = LocalDate.of(2021, 9, 1).plus(validity);
        Overview before = new Overview(last.minusMonths(1), Period.ofMonths(1));
        assertThat(texts(before.entry(
                        portfolio, List.of(Rulebooks.nlBalintLeaderRenewal().assess(portfolio, DAY)))))
                .containsExactly("recognition by nl-balint expires on " + last);
        assertThat(texts(before.entry(portfolio, List.of()))).isEmpty();
        Portfolio withdrawn = Portfolio.builder()
                .from(portfolio)
                .decisions(
                        portfolio.decisions().items().get(0),
                        Decision.builder()
                                .kind(DecisionKind.WITHDRAW)
                                .authority(nl)
                                .on(Given.of(PartialDate.of(LocalDate.of(2022, 9, 1))))
                                .build())
                .build();
        assertThat(texts(before.entry(
                        withdrawn, List.of(Rulebooks.nlBalintLeaderRenewal().assess(withdrawn, DAY)))))
                .isEmpty();
    }

    @Test
    void recognitionsOfLeadersSayWhose() {
        Credential ending = Credential.of(SFMP, CredentialStatus.AUTHORISED).until(DAY.plusDays(30));
        assertThat(texts(OVERVIEW.entry(LeaderList.builder()
                        .issuer(SFMP)
                        .addLeaders(ListedLeader.builder()
                                .person(person(7))
                                .credentials(ending)
                                .build())
                        .build())))
                .containsExactly("recognition of p7 by se-sfmp expires on 2026-06-03");
        assertThat(notices(group().leaders(Leadership.builder()
                        .person(person(8))
                        .credentials(ending)
                        .build())))
                .containsExactly("recognition of p8 by se-sfmp expires on 2026-06-03");
    }

    @Test
    void aStandingSaysWhatIsMissingFirst() {
        GroupFrame frame = GroupFrame.builder().members(20).build();
        Overview.Entry entry =
                OVERVIEW.entry(frame, List.of(Rulebooks.seSfmpGroup().assess(frame, DAY)));
        Overview.Standing standing = entry.standings().get(0);
        assertThat(standing.edition().toString()).startsWith("se-sfmp/group@");
        assertThat(standing.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(standing.missing()).isGreaterThan(1);
        assertThat(standing.first())
                .hasValueSatisfying(first -> assertThat(first).contains("5 to 12", "now 20"));
        assertThat(entry.needsAttention()).isTrue();
    }
}
