package io.github.balint4j.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Judgement;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.Topic;
import io.github.balint4j.core.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonChangeTest {
    private static final PersonId WHO = PersonId.of("who");
    private static final PersonId OTHER = PersonId.of("other");
    private static final PersonId THIRD = PersonId.of("third");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private static final Attestation BY_WHO =
            new Attestation(Topic.of("se2-turns"), WHO.value(), Judgement.values()[0], DAY);

    private static final BalintGroup GROUP = BalintGroup.builder()
            .id(GroupId.of("monday"))
            .members(Membership.of(WHO), Membership.of(OTHER))
            .sessions(
                    Session.builder()
                            .date(DAY)
                            .attended(WHO, OTHER)
                            .presented(WHO)
                            .present(2)
                            .build(),
                    Session.builder().date(DAY.plusDays(7)).attended(OTHER).build())
            .attestations(BY_WHO)
            .build();

    private static final Portfolio PORTFOLIO = Portfolio.builder()
            .person(OTHER)
            .sessions(Experience.builder().date(DAY).leaders(WHO, THIRD).build())
            .supervision(Experience.builder().date(DAY).supervisors(WHO).build())
            .reports(new Report("supervisor", Optional.of(WHO), Optional.empty(), Given.usual()))
            .attestations(BY_WHO)
            .addDirectory(DirectoryEntry.builder().id(WHO).build())
            .build();

    @Test
    void whoIsTakenOutStandsNowhereAndListsThatNamedAllNoLongerDo() {
        PersonChange.Changed<BalintGroup> done = PersonChange.removing(WHO).in(GROUP);
        assertThat(done.document().toString()).doesNotContain("who");
        assertThat(done.places()).isEqualTo(4);
        assertThat(done.document().members()).isEqualTo(Known.incomplete(List.of(Membership.of(OTHER))));
        Session first = done.document().sessions().items().get(0);
        assertThat(first.attendance()).isEqualTo(Known.incomplete(List.of(Attendance.present(OTHER))));
        assertThat(first.presenters()).isEqualTo(Known.incomplete(List.of()));
        assertThat(first.present()).isEqualTo(GROUP.sessions().items().get(0).present());
        assertThat(done.document().sessions().items().get(1))
                .isEqualTo(GROUP.sessions().items().get(1));
        assertThat(done.document().sessions().isComplete()).isTrue();
    }

    @Test
    void whoeverGetsAnotherPseudonymHasItEverywhereAndNothingElseChanges() {
        PersonChange.Changed<BalintGroup> done =
                PersonChange.renaming(WHO, THIRD).in(GROUP);
        assertThat(done.document().toString()).isEqualTo(GROUP.toString().replace("who", "third"));
        assertThat(PersonChange.renaming(THIRD, WHO).in(done.document()).document())
                .isEqualTo(GROUP);
        PersonChange.Changed<Portfolio> other =
                PersonChange.renaming(WHO, PersonId.of("new")).in(PORTFOLIO);
        assertThat(other.document().toString()).isEqualTo(PORTFOLIO.toString().replace("who", "new"));
        assertThat(other.places()).isEqualTo(5);
    }

    @Test
    void supervisorsAuthorsAndTheDirectoryOfAPortfolio() {
        PersonChange.Changed<Portfolio> done = PersonChange.removing(WHO).in(PORTFOLIO);
        assertThat(done.document().toString()).doesNotContain("who");
        assertThat(done.places()).isEqualTo(5);
        assertThat(done.document().sessions().items().get(0).leaders()).isEqualTo(Known.incomplete(List.of(THIRD)));
        assertThat(done.document().directory()).isEmpty();
    }

    @Test
    void aPortfolioIsAllAboutItsPerson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonChange.removing(OTHER).in(PORTFOLIO))
                .withMessageContaining("delete the file");
        assertThat(PersonChange.renaming(OTHER, PersonId.of("new"))
                        .in(PORTFOLIO)
                        .document()
                        .person())
                .isEqualTo(PersonId.of("new"));
    }

    @Test
    void leadersAndThoseWhoWait() {
        BalintGroup group = BalintGroup.builder()
                .id(GroupId.of("monday"))
                .leaders(Known.incomplete(List.of(Leadership.of(WHO))))
                .waiting(Waiting.of(OTHER), Waiting.of(WHO))
                .build();
        PersonChange.Changed<BalintGroup> done = PersonChange.removing(WHO).in(group);
        assertThat(done.document().leaders()).isEqualTo(Known.incomplete(List.of()));
        assertThat(done.document().waiting().items()).containsExactly(Waiting.of(OTHER));
        LeaderList list = LeaderList.builder()
                .issuer(IssuerId.of("se-sfmp"))
                .addLeaders(
                        ListedLeader.builder().person(WHO).build(),
                        ListedLeader.builder().person(OTHER).build())
                .build();
        assertThat(PersonChange.removing(WHO).in(list).document().leaders()).hasSize(1);
    }

    @Test
    void whereThePersonDoesNotStandNothingChanges() {
        assertThat(PersonChange.removing(THIRD).in(GROUP)).isEqualTo(new PersonChange.Changed<>(GROUP, 0));
    }
}
