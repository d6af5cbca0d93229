package io.github.balint4j.testkit;

import io.github.balint4j.core.Credential;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What the samples for {@code de-dbg/leader-physician} and {@code de-dbg/leader-psychotherapist} are made of. */
final class GermanCandidate {
    static final IssuerId DBG = IssuerId.of("de-dbg");
    static final LocalDate TRAINED = LocalDate.of(2018, 12, 21);
    static final LocalDate SECOND_SEMINAR = LocalDate.of(2020, 9, 12);
    /** Whoever qualified on this day, and practises, has done so for three years on {@link SamplePortfolios#AS_OF}. */
    static final LocalDate QUALIFIED = SamplePortfolios.AS_OF.minusYears(3);

    /** On which the sessions after the training begin. */
    static final LocalDate AFTER = LocalDate.of(2020, 1, 13);

    private static final LocalDate BEFORE = LocalDate.of(2018, 1, 8);
    private static final LocalDate LEADER_TRAINING = LocalDate.of(2020, 1, 6);
    private static final PersonId LEADER = PersonId.of("l1");

    private GermanCandidate() {}

    static Portfolio.Builder physician(String id, Known<Experience> sessions) {
        return candidate(id, sessions)
                .professions(Standing.of("physician").in("health"))
                .qualifications(qualified(QUALIFIED))
                .attestations(
                        Logbook.met("dbg-a-years", "society", SamplePortfolios.AS_OF),
                        Logbook.met("dbg-a-seminars", "society", SamplePortfolios.AS_OF));
    }

    static Portfolio.Builder psychotherapist(String id) {
        return candidate(id, sessions(35, 70, 34))
                .professions(Standing.of("psychotherapist").in("health"))
                .qualifications(
                        Standing.of("licence-psychological-psychotherapist").from(QUALIFIED),
                        Standing.of("psychodynamic-training").from(QUALIFIED))
                .documents(Document.of("logbook", SamplePortfolios.AS_OF))
                .attestations(Logbook.met("dbg-p-years", "society", SamplePortfolios.AS_OF));
    }

    private static Portfolio.Builder candidate(String id, Known<Experience> sessions) {
        return Portfolio.builder()
                .person(PersonId.of(id))
                .statedOn(SamplePortfolios.AS_OF)
                .memberships(member(SECOND_SEMINAR.minusDays(1)))
                .milestones(milestones(true))
                .practice(Experience.builder()
                        .code("psychotherapy")
                        .since(PartialDate.of(TRAINED))
                        .build())
                .sessions(sessions)
                .training(seminars(6))
                .directory(recognisedFrom(AFTER));
    }

    static Standing qualified(LocalDate day) {
        return Standing.of("specialist-psychiatry-psychotherapy").from(day);
    }

    static SocietyMembership member(LocalDate since) {
        return SocietyMembership.since(DBG, since);
    }

    /** The points on the way, with the fee paid or not. */
    static Known<Milestone> milestones(boolean feePaid) {
        LocalDate registered = SECOND_SEMINAR.minusDays(1);
        List<Milestone> milestones = new ArrayList<>(List.of(
                Milestone.of("psychotherapy-training-complete", TRAINED),
                Milestone.of("leader-training-start", LEADER_TRAINING),
                Milestone.of("leader-training-registered", registered).with(DBG)));
        if (feePaid) {
            milestones.add(Milestone.of("registration-fee-paid", registered).with(DBG));
        }
        return Known.complete(milestones);
    }

    /** So many double hours before the leader training, and after the psychotherapeutic one, these in part at conferences. */
    static Known<Experience> sessions(int before, int after, int ofTheseAtConferences) {
        return sessions(BEFORE, before, after, ofTheseAtConferences);
    }

    /** The same, beginning on this day. */
    static Known<Experience> sessions(LocalDate first, int before, int after, int ofTheseAtConferences) {
        int elsewhere = after - ofTheseAtConferences;
        return Logbook.all(
                weekly(before, first, member().group(GroupId.of("g1"))),
                weekly(elsewhere, AFTER, member().group(GroupId.of("g2"))),
                weekly(
                        ofTheseAtConferences,
                        AFTER.plusDays(3),
                        member().occasion("conference").organiser(DBG)));
    }

    private static Experience.Builder member() {
        return Experience.builder()
                .role(GroupRole.MEMBER)
                .duration(Duration.ofMinutes(90))
                .leaders(LEADER);
    }

    private static List<Experience> weekly(int count, LocalDate first, Experience.Builder each) {
        return Logbook.entries(count, first, Period.ofWeeks(1), each);
    }

    /** So many leader seminars of the society, twice a year, with 30 double hours altogether. */
    static Known<Experience> seminars(int count) {
        return Logbook.all(Logbook.entries(
                count,
                SECOND_SEMINAR.minusMonths(6),
                Period.ofMonths(6),
                Experience.builder()
                        .code("leader-seminar")
                        .organiser(DBG)
                        .duration(Duration.ofMinutes(30 * 90 / count))));
    }

    /** What is known of who led the groups: recognised by the society from this day. */
    static List<DirectoryEntry> recognisedFrom(LocalDate day) {
        return List.of(DirectoryEntry.builder()
                .id(LEADER)
                .credentials(Credential.authorised(DBG, day))
                .build());
    }
}
