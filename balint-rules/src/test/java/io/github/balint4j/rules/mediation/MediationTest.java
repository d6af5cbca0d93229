package io.github.balint4j.rules.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.CredentialStatus;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.ListedLeader;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Tier;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MediationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final IssuerId SFMP = IssuerId.of("se-sfmp");

    private static ListedLeader.Builder leader(String id) {
        return ListedLeader.builder().person(PersonId.of(id)).mediated(true);
    }

    private static Credential credential(CredentialStatus status, LocalDate from, LocalDate until) {
        return new Credential(SFMP, status, Optional.empty(), given(from), given(until));
    }

    private static Given<PartialDate> given(LocalDate day) {
        return Given.ofOptional(Optional.ofNullable(day).map(PartialDate::of));
    }

    private static Candidate only(Wish wish, ListedLeader leader) {
        LeaderList list = LeaderList.builder()
                .issuer(SFMP)
                .statedOn(TODAY)
                .addLeaders(leader)
                .build();
        return Mediation.of(list, TODAY, wish).candidates().get(0);
    }

    private static Status status(Credential... credentials) {
        return only(Wish.any(), leader("l1").credentials(credentials).build()).status();
    }

    @Test
    void each_status_at_its_edge() {
        CredentialStatus authorised = CredentialStatus.AUTHORISED;
        assertThat(status(credential(authorised, TODAY, TODAY))).isEqualTo(Status.AUTHORISED);
        assertThat(status(credential(authorised, null, null))).isEqualTo(Status.AUTHORISED);
        assertThat(status(credential(authorised, TODAY.plusDays(1), null))).isEqualTo(Status.NOT_YET);
        assertThat(status(credential(authorised, null, TODAY.minusDays(1)))).isEqualTo(Status.EXPIRED);
        assertThat(status(credential(CredentialStatus.ON_THE_WAY, TODAY, null))).isEqualTo(Status.ON_THE_WAY);
        assertThat(status()).isEqualTo(Status.NONE);
        assertThat(only(Wish.any(), leader("l1").build()).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void a_mediation_says_whom_it_found_by_pseudonym() {
        LeaderList list = LeaderList.builder()
                .issuer(SFMP)
                .leaders(
                        leader("l1")
                                .credentials(credential(CredentialStatus.AUTHORISED, TODAY, TODAY))
                                .build(),
                        leader("l2").build(),
                        leader("l3").credentials().build())
                .build();
        assertThat(Mediation.of(list, TODAY, Wish.of(Status.AUTHORISED)))
                .hasToString("Mediation[2026-01-15: matches [l1], unclear [l2], of 3]");
    }

    @Test
    void the_best_of_several_credentials_tells() {
        assertThat(status(
                        credential(CredentialStatus.ON_THE_WAY, TODAY.minusYears(4), TODAY.minusYears(1)),
                        credential(CredentialStatus.AUTHORISED, TODAY.minusYears(1), null)))
                .isEqualTo(Status.AUTHORISED);
    }

    @Test
    void what_nobody_said_is_a_question_and_what_is_otherwise_stands_against() {
        Credential held = Credential.authorised(SFMP, TODAY.minusYears(1));
        Wish wish = Wish.any().speaking("sv").in("se-m");
        ListedLeader silent = ListedLeader.builder()
                .person(PersonId.of("l1"))
                .credentials(held)
                .build();
        assertThat(only(wish, silent).unknown()).containsExactly("language", "region", "willing");
        assertThat(only(wish, silent).isUnclear()).isTrue();
        ListedLeader other = leader("l1")
                .credentials(held)
                .languages("da")
                .regions("dk")
                .mediated(false)
                .build();
        assertThat(only(wish, other).against()).containsExactly("language", "region", "willing");
        ListedLeader fitting = leader("l1")
                .credentials(held)
                .languages("da", "sv")
                .regions("se-m")
                .build();
        assertThat(only(wish, fitting).isMatch()).isTrue();
        assertThat(only(wish.willingOrNot(), silent).unknown()).containsExactly("language", "region");
    }

    @Test
    void a_society_and_a_tier_narrow_what_is_looked_at() {
        ListedLeader both = leader("l1")
                .credentials(
                        Credential.authorised(IssuerId.of("ibf"), TODAY.minusYears(1)),
                        Credential.onTheWay(SFMP, TODAY.minusYears(1)))
                .build();
        assertThat(only(Wish.any(), both).status()).isEqualTo(Status.AUTHORISED);
        assertThat(only(Wish.any().by(SFMP), both).status()).isEqualTo(Status.ON_THE_WAY);
        assertThat(only(Wish.of(Status.AUTHORISED).by(SFMP), both).against()).containsExactly("status");
        assertThat(only(Wish.any().by(SFMP).as(Tier.of("supervisor")), both).unknown())
                .containsExactly("status");
        assertThat(only(Wish.any().by(IssuerId.of("dk")), both).status()).isEqualTo(Status.NONE);
    }

    @Test
    void what_surely_is_of_the_tier_goes_before_what_perhaps_is() {
        Tier supervisor = Tier.of("supervisor");
        ListedLeader both = leader("l1")
                .credentials(
                        Credential.authorised(SFMP, TODAY.minusYears(1)),
                        new Credential(
                                SFMP,
                                CredentialStatus.ON_THE_WAY,
                                Optional.of(supervisor),
                                given(TODAY.minusYears(1)),
                                Given.usual()))
                .build();
        assertThat(only(Wish.any().as(supervisor), both).isMatch()).isTrue();
        assertThat(only(Wish.any().as(supervisor), both).status()).isEqualTo(Status.ON_THE_WAY);
        assertThat(only(Wish.of(Status.ON_THE_WAY).as(supervisor), both).isMatch())
                .isTrue();
        assertThat(only(Wish.of(Status.AUTHORISED).as(supervisor), both).unknown())
                .containsExactly("status");
        assertThat(only(Wish.any(), both).status()).isEqualTo(Status.AUTHORISED);
    }

    @Test
    void they_come_by_status_then_by_pseudonym() {
        LeaderList list = LeaderList.builder()
                .issuer(SFMP)
                .addLeaders(
                        leader("l3").credentials().build(),
                        leader("l2")
                                .credentials(Credential.authorised(SFMP, TODAY))
                                .build(),
                        leader("l1")
                                .credentials(Credential.onTheWay(SFMP, TODAY))
                                .build())
                .build();
        Mediation mediation = Mediation.of(list, TODAY, Wish.any());
        assertThat(mediation.candidates())
                .extracting(one -> one.leader().person().value())
                .containsExactly("l2", "l1", "l3");
        assertThat(mediation.matches()).hasSize(2);
        assertThat(mediation.unclear()).isEmpty();
    }
}
