package io.github.balint4j.testkit;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Credential;
import io.github.balint4j.core.DirectoryEntry;
import io.github.balint4j.core.Document;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Report;
import io.github.balint4j.core.SocietyMembership;
import io.github.balint4j.core.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What the samples for {@code uk-balint-society/leader} are made of. */
final class UkCandidate {
    static final IssuerId UK = IssuerId.of("uk-balint-society");
    static final String JOINED = "pathway-joined";
    static final int COMPETENCIES = 5;

    static final LocalDate TRAINING = LocalDate.of(2017, 9, 4);
    static final LocalDate SUPERVISED = LocalDate.of(2021, 10, 1);
    static final LocalDate SUPERVISED_LAST = SUPERVISED.plusMonths(6);
    static final LocalDate JUDGED = LocalDate.of(2022, 9, 1);

    private static final LocalDate MEMBER = LocalDate.of(2016, 10, 1);
    private static final LocalDate PATHWAY = LocalDate.of(2021, 5, 1);
    private static final LocalDate CO_LED = LocalDate.of(2021, 9, 6);
    private static final LocalDate WEEKEND = LocalDate.of(2021, 11, 13);
    private static final LocalDate QUALIFIED = LocalDate.of(2020, 7, 1);
    private static final PersonId CO_LEADER = PersonId.of("l1");
    private static final PersonId SUPERVISOR = PersonId.of("s1");

    private UkCandidate() {}

    /** Who has psychodynamic training, and attended these sessions as a member. */
    static Portfolio.Builder analyst(String id, List<Experience> attended) {
        return candidate(id, Logbook.all(attended, coLed(20), weekends(2)))
                .qualifications(Standing.of("psychodynamic-training").from(QUALIFIED));
    }

    /** Who has no such training, with these sessions. */
    static Portfolio.Builder generalPractitioner(String id, Known<Experience> sessions) {
        return candidate(id, sessions)
                .qualifications(Standing.of("specialist-general-practice").from(QUALIFIED));
    }

    private static Portfolio.Builder candidate(String id, Known<Experience> sessions) {
        return Portfolio.builder()
                .person(PersonId.of(id))
                .statedOn(SamplePortfolios.AS_OF)
                .memberships(SocietyMembership.since(UK, MEMBER))
                .professions(Standing.of("physician").in("health").from(QUALIFIED))
                .authorisations()
                .milestones(Milestone.of("professional-training-start", TRAINING), Milestone.of(JOINED, PATHWAY))
                .sessions(sessions)
                .training(Experience.builder()
                        .code("leadership-event")
                        .days(WEEKEND, WEEKEND.plusDays(1))
                        .organiser(UK)
                        .build())
                .supervision(supervision("one-to-one"))
                .reports(Report.by("supervisor", JUDGED))
                .documents(Document.of("portfolio", JUDGED))
                .attestations(Known.complete(judgements()))
                .directory(directory(SUPERVISED));
    }

    /** Ordinary sessions of one group, once a week. */
    static List<Experience> attended(int count, LocalDate first) {
        return Logbook.entries(
                count,
                first,
                Period.ofWeeks(1),
                Experience.builder()
                        .role(GroupRole.MEMBER)
                        .group(GroupId.of("g1"))
                        .duration(Duration.ofMinutes(90)));
    }

    /** Ordinary sessions at so many weekends of the Society. */
    static List<Experience> attendedAtWeekends(int count) {
        return atWeekends(count, Experience.builder().role(GroupRole.MEMBER));
    }

    /** Sessions that the person led with somebody, the last ten in another place. */
    static List<Experience> coLed(int count) {
        Experience.Builder each = Experience.builder()
                .role(GroupRole.CO_LEADER)
                .leaders(CO_LEADER)
                .duration(Duration.ofMinutes(90));
        List<Experience> all =
                new ArrayList<>(Logbook.entries(count - 10, CO_LED, Period.ofWeeks(2), each.setting("hospital")));
        all.addAll(Logbook.entries(10, CO_LED.plusWeeks(1), Period.ofWeeks(2), each.setting("practice")));
        return all;
    }

    /** Leadership groups at so many weekends of the Society. */
    static List<Experience> weekends(int count) {
        return atWeekends(count, Experience.builder().role(GroupRole.MEMBER).groupKind("leadership"));
    }

    private static List<Experience> atWeekends(int count, Experience.Builder session) {
        List<Experience> sessions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            LocalDate saturday = WEEKEND.plusWeeks(26L * i);
            session.occasion("weekend").organiser(UK).event("weekend-" + i);
            sessions.add(session.date(saturday).build());
            sessions.add(session.date(saturday.plusDays(1)).build());
        }
        return sessions;
    }

    /** Four meetings in this form. */
    static Known<Experience> supervision(String format) {
        return Logbook.all(Logbook.entries(
                4,
                SUPERVISED,
                Period.ofMonths(2),
                Experience.builder().format(format).purpose("leading").supervisors(SUPERVISOR)));
    }

    /** Co-leader and supervisor; the supervisor accredited from this day. */
    static List<DirectoryEntry> directory(LocalDate accredited) {
        return List.of(
                DirectoryEntry.builder()
                        .id(CO_LEADER)
                        .credentials(Credential.authorised(UK, CO_LED))
                        .build(),
                DirectoryEntry.builder()
                        .id(SUPERVISOR)
                        .credentials(Credential.authorised(UK, accredited))
                        .build());
    }

    /** All that a supervisor and the person judge, judged to be met. */
    static List<Attestation> judgements() {
        List<Attestation> judgements = new ArrayList<>();
        for (int i = 1; i <= COMPETENCIES; i++) {
            judgements.add(Logbook.met("uk20-comp-" + i, "supervisor", JUDGED));
        }
        judgements.add(Logbook.met("uk-supervision", "supervisor", JUDGED));
        judgements.add(Logbook.met("uk-supervision", "candidate", JUDGED));
        return judgements;
    }

    /** Who joined the pathway of 2023 on this day, a member since {@code member}. */
    static Portfolio.Builder newcomer(String id, LocalDate member, LocalDate joined) {
        return Portfolio.builder()
                .person(PersonId.of(id))
                .statedOn(SamplePortfolios.AS_OF)
                .memberships(SocietyMembership.since(UK, member))
                .authorisations()
                .milestones(Milestone.of(JOINED, joined))
                .attestations(
                        Logbook.met("uk23-group", "society", SamplePortfolios.AS_OF),
                        Logbook.met("uk23-leading", "society", SamplePortfolios.AS_OF),
                        Logbook.met("uk23-training", "society", SamplePortfolios.AS_OF));
    }
}
