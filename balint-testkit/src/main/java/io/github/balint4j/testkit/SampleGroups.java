package io.github.balint4j.testkit;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.StatedLeaders;
import io.github.balint4j.core.StatedTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Groups for tests, to be assessed as of {@link #AS_OF}: sound ones, ones at each edge of {@code se-sfmp/group} and
 * {@code dk-aarhus/group}, and ones that are wrong in one named way and sound otherwise, under both.
 *
 * <pre>{@code
 * assertThat(SampleGroups.tooFew()).violates(Rulebooks.seSfmpGroup(), SampleGroups.AS_OF, "se2-members");
 * }</pre>
 */
public final class SampleGroups {
    /** The day for which the samples are made, 2026-03-02: after ten sessions, with ten more planned. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 20);
    private static final int SESSIONS = 20;

    private SampleGroups() {}

    /** {@return a group that conforms to {@code se-sfmp/group} and to {@code dk-aarhus/group}} */
    public static BalintGroup valid() {
        return people("valid", 8, 2).build();
    }

    /** {@return a group that conforms: 5 members, the fewest} */
    public static BalintGroup fiveMembers() {
        return people("five-members", 5, 2).build();
    }

    /** {@return a group that conforms: 12 members, the most} */
    public static BalintGroup twelveMembers() {
        return people("twelve-members", 12, 2).build();
    }

    /** {@return a group that conforms: one leader, the fewest} */
    public static BalintGroup oneLeader() {
        return people("one-leader", 8, 1).build();
    }

    /** {@return a group that conforms: two leaders, the most} */
    public static BalintGroup twoLeaders() {
        return people("two-leaders", 8, 2).build();
    }

    /** {@return a group that conforms: every 35 days, as regular as any; not the usual 14} */
    public static BalintGroup everyFiveWeeks() {
        return people("every-five-weeks", 8, 2)
                .frame(SampleFrames.everyFiveWeeks())
                .sessions(Known.complete(sessions(8, 35)))
                .build();
    }

    /** {@return a group that conforms: it paused for four weeks over the turn of the year, and meets again} */
    public static BalintGroup overTheHolidays() {
        LocalDate last = LocalDate.of(2025, 12, 16);
        LocalDate again = LocalDate.of(2026, 1, 12);
        List<Session> sessions = new ArrayList<>();
        for (Session session : sessions(8, 14)) {
            LocalDate day = session.date().orElseThrow();
            boolean held = !session.presenters().isAbsent();
            if (day.isBefore(last) || !day.isBefore(again)) {
                PersonId next = person(1 + sessions.size() % 8);
                sessions.add(
                        held ? Session.builder().from(session).presented(next).build() : session);
            }
        }
        return people("over-the-holidays", 8, 2)
                .sessions(Known.complete(sessions))
                .pauses(Pause.between(last, again.minusDays(1)))
                .build();
    }

    /** {@return a group that conforms: it meets every four weeks for two days, with four sessions each time} */
    public static BalintGroup twoDaysEach() {
        List<Session> sessions = new ArrayList<>();
        for (Session session : sessions(8, 28)) {
            LocalDate day = session.date().orElseThrow();
            Session.Builder block = Session.builder()
                    .from(session)
                    .date(Optional.empty())
                    .days(day, day.plusDays(1))
                    .sessions(BigDecimal.valueOf(4));
            sessions.add(
                    day.isBefore(AS_OF)
                            ? block.build()
                            : block.state(SessionState.PLANNED).build());
        }
        return people("two-days-each", 8, 2).sessions(Known.complete(sessions)).build();
    }

    /** {@return a group that conforms: each time somebody comes late, somebody takes part online, and somebody is a guest} */
    public static BalintGroup withGuests() {
        List<Session> sessions = new ArrayList<>();
        for (Session session : sessions(8, 14)) {
            boolean held = !session.presenters().isAbsent();
            List<Attendance> came = new ArrayList<>(session.attendance().items());
            if (held) {
                came.set(6, came.get(6).lasting(60));
                came.set(7, Attendance.present(person(8), Mode.ONLINE));
                came.add(Attendance.guest(PersonId.of("x1")));
            }
            sessions.add(
                    held
                            ? Session.builder()
                                    .from(session)
                                    .attendance(Known.complete(came))
                                    .build()
                            : session);
        }
        return people("with-guests", 8, 2).sessions(Known.complete(sessions)).build();
    }

    /**
     * {@return a group that leaves open who leads, and so {@code se2-leader-standing}: nobody is named, and that they are
     * psychologists is said of all of them}
     */
    public static BalintGroup leadersDescribed() {
        return people("leaders-described", 8, 2)
                .leaders(Known.absent())
                .stated(StatedTotals.none().withLeaders(StatedLeaders.of(Profession.PSYCHOLOGIST)))
                .build();
    }

    /** {@return a group that violates {@code se2-members}: 4 members} */
    public static BalintGroup tooFew() {
        return people("too-few", 4, 2).build();
    }

    /** {@return a group that violates {@code se2-members}: 13 members} */
    public static BalintGroup tooMany() {
        return people("too-many", 13, 2).build();
    }

    /** {@return a group that violates {@code se2-leaders}: nobody leads} */
    public static BalintGroup noLeader() {
        return people("no-leader", 8, 0).build();
    }

    /** {@return a group that violates {@code se2-leaders}: three lead} */
    public static BalintGroup threeLeaders() {
        return people("three-leaders", 8, 3).build();
    }

    /**
     * {@return a group that leaves {@code se2-regular} to those who judge: from 4 days on, each time from one session to the next
     * is two days longer}
     */
    public static BalintGroup irregular() {
        return people("irregular", 8, 2)
                .sessions(Known.complete(sessions(8, session -> session * (session + 3))))
                .build();
    }

    /** {@return a group that leaves {@code se2-even} to those who judge: one member presented every case} */
    public static BalintGroup unfairTurns() {
        List<Session> sessions = new ArrayList<>();
        for (Session session : sessions(8, 14)) {
            boolean held = !session.presenters().isAbsent();
            sessions.add(
                    held ? Session.builder().from(session).presented(person(1)).build() : session);
        }
        return people("unfair-turns", 8, 2).sessions(Known.complete(sessions)).build();
    }

    /** {@return a group that violates {@code se2-confidential}: a complete list of agreements without confidentiality} */
    public static BalintGroup noConfidentiality() {
        return without("no-confidentiality", Agreement.CONFIDENTIALITY);
    }

    /** {@return a group that violates {@code se2-voluntary}: a complete list of agreements without voluntary participation} */
    public static BalintGroup notVoluntary() {
        return without("not-voluntary", Agreement.VOLUNTARY);
    }

    /** {@return a group that violates {@code se2-equals}: a complete list of agreements without equal clinicians} */
    public static BalintGroup noEqualClinicians() {
        return without("no-equal-clinicians", Agreement.EQUAL_CLINICIANS);
    }

    /** {@return a group that violates {@code dk1-slow-open}: the group is closed} */
    public static BalintGroup closed() {
        return framed("closed", SampleFrames.sound().format(GroupFormat.CLOSED).build());
    }

    /** {@return a group that violates {@code dk1-commitment}: members commit to 3 sessions, one less than asked} */
    public static BalintGroup lowCommitment() {
        return framed("low-commitment", SampleFrames.sound().commitment(3).build());
    }

    /** {@return a group that violates {@code dk1-period}: a complete list of agreements without the period of taking part} */
    public static BalintGroup noPeriodAgreed() {
        return without("no-period-agreed", Agreement.PERIOD_WITH_LEADERS);
    }

    /** {@return a group that is undetermined under both: as an announcement gives it, with one number and nobody's name} */
    public static BalintGroup announced() {
        return BalintGroup.builder()
                .id(GroupId.of("announced"))
                .frame(GroupFrame.builder()
                        .format(GroupFormat.SLOW_OPEN)
                        .commitment(4)
                        .build())
                .stated(StatedTotals.none().withWaiting(2))
                .build();
    }

    /**
     * {@return some group without contradictions, sound or not: lists absent, incomplete and complete, people who joined late,
     * sessions held, planned and cancelled around {@link #AS_OF}} The same seed gives the same group on every machine, within one
     * version of this library.
     *
     * @param seed any number; the same one gives the same group
     */
    public static BalintGroup generate(long seed) {
        return Generator.group(seed, AS_OF);
    }

    private static BalintGroup without(String id, Agreement agreement) {
        return framed(id, SampleFrames.without(agreement));
    }

    private static BalintGroup framed(String id, GroupFrame frame) {
        return people(id, 8, 2).frame(frame).build();
    }

    private static BalintGroup.Builder people(String id, int members, int leaders) {
        List<Membership> places = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            places.add(Membership.builder().person(person(i)).joined(FIRST).build());
        }
        List<Leadership> leading = new ArrayList<>();
        for (int i = 1; i <= leaders; i++) {
            leading.add(Leadership.builder()
                    .person(PersonId.of("l" + i))
                    .since(FIRST)
                    .build());
        }
        return BalintGroup.builder()
                .id(GroupId.of(id))
                .frame(SampleFrames.valid())
                .statedOn(AS_OF)
                .leaders(Known.complete(leading))
                .members(Known.complete(places))
                .waiting()
                .sessions(Known.complete(sessions(members, 14)));
    }

    /** Everybody comes, and they present one after the other. */
    private static List<Session> sessions(int members, int daysBetween) {
        return sessions(members, session -> session * daysBetween);
    }

    private static List<Session> sessions(int members, IntUnaryOperator daysAfterTheFirst) {
        PersonId[] all = new PersonId[members];
        for (int i = 0; i < members; i++) {
            all[i] = person(i + 1);
        }
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            LocalDate day = FIRST.plusDays(daysAfterTheFirst.applyAsInt(i));
            sessions.add(
                    day.isAfter(AS_OF)
                            ? Session.planned(day)
                            : Session.builder()
                                    .date(day)
                                    .attended(all)
                                    .presented(all[i % members])
                                    .build());
        }
        return sessions;
    }

    private static PersonId person(int number) {
        return PersonId.of("p" + number);
    }
}
