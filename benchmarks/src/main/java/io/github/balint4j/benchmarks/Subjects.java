package io.github.balint4j.benchmarks;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderRole;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Profession;
import io.github.balint4j.core.Session;
import io.github.balint4j.json.BalintJson;
import io.github.balint4j.json.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is measured: a group of 8 members and 2 leaders, with sessions held before {@link #AS_OF}. */
public final class Subjects {
    /** The day of every check. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);

    /** How many sessions the group has, unless growth is measured. */
    public static final int SESSIONS = 12;

    /** The required rows of se-sfmp/group that {@link #violating()} does not meet, in the order of the rulebook. */
    public static final List<String> VIOLATIONS =
            List.of("se2-continuity", "se2-even", "se2-confidential", "se2-voluntary", "se2-equals");

    private static final LocalDate LAST = LocalDate.of(2025, 12, 16);
    private static final int MEMBERS = 8;

    private Subjects() {}

    /** A group that meets every required row of se-sfmp/group: every four weeks, turns in order. */
    public static BalintGroup valid(int sessions) {
        return group(
                sessions,
                28,
                false,
                Agreement.CONFIDENTIALITY,
                Agreement.VOLUNTARY,
                Agreement.EQUAL_CLINICIANS,
                Agreement.FAIR_TURNS);
    }

    /** A group with five violations: 22 weeks only, two members present every case, three agreements missing. */
    public static BalintGroup violating() {
        return group(SESSIONS, 14, true, Agreement.FAIR_TURNS);
    }

    private static BalintGroup group(int count, int days, boolean uneven, Agreement... agreements) {
        LocalDate first = LAST.minusDays((long) days * (count - 1));
        List<Membership> members = new ArrayList<>();
        List<PersonId> people = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            people.add(PersonId.of("p" + (i + 1)));
            members.add(Membership.builder()
                    .person(people.get(i))
                    .profession(i % 3 == 0 ? Profession.PSYCHIATRIST : Profession.GENERAL_PRACTITIONER)
                    .joined(first)
                    .build());
        }
        Leadership leader =
                Leadership.builder().person(PersonId.of("l1")).since(first).build();
        Leadership other = Leadership.builder()
                .person(PersonId.of("l2"))
                .role(LeaderRole.CO_LEADER)
                .since(first)
                .build();
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int presenter = uneven ? i % 2 : i % MEMBERS;
            sessions.add(session(first.plusDays((long) days * i), people, presenter, i));
        }
        return BalintGroup.builder()
                .id(GroupId.of("measured"))
                .statedOn(AS_OF)
                .frame(GroupFrame.builder()
                        .follows("se-sfmp/group")
                        .format(GroupFormat.SLOW_OPEN)
                        .members(5, 12)
                        .leaders(2)
                        .length(Duration.ofMinutes(90))
                        .agrees(agreements)
                        .build())
                .leaders(leader, other)
                .members(Known.complete(members))
                .sessions(Known.complete(sessions))
                .build();
    }

    /** Everybody comes but one member, who is excused and never the one who presents. */
    private static Session session(LocalDate day, List<PersonId> people, int presenter, int number) {
        int excused = (presenter + 2 + number % 5) % MEMBERS;
        List<Attendance> attended = new ArrayList<>();
        attended.add(Attendance.present(PersonId.of("l1")));
        attended.add(Attendance.present(PersonId.of("l2")));
        for (int i = 0; i < MEMBERS; i++) {
            attended.add(i == excused ? Attendance.excused(people.get(i)) : Attendance.present(people.get(i)));
        }
        return Session.builder()
                .date(day)
                .attendance(Known.complete(attended))
                .presented(people.get(presenter))
                .build();
    }

    /** A person with so many sessions of 90 minutes, one a week, each fifth one led with somebody, and a tenth as much supervision. */
    static Portfolio person(int entries) {
        List<Experience> sessions = new ArrayList<>();
        List<Experience> supervision = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            boolean supervised = i % 11 == 10;
            Experience.Builder entry = Experience.builder()
                    .date(LAST.minusWeeks(entries - i))
                    .duration(Duration.ofMinutes(90))
                    .mode(i % 7 == 0 ? Mode.ONLINE : Mode.IN_PERSON);
            (supervised ? supervision : sessions)
                    .add((supervised
                                    ? entry.supervisors(Known.of(PersonId.of("s1")))
                                    : entry.role(i % 5 == 0 ? GroupRole.CO_LEADER : GroupRole.MEMBER)
                                            .leaders(Known.of(PersonId.of("l" + i % 3))))
                            .build());
        }
        return Portfolio.builder()
                .person(PersonId.of("measured"))
                .statedOn(AS_OF)
                .sessions(Known.complete(sessions))
                .supervision(Known.complete(supervision))
                .build();
    }

    /** The group as a document, on one line and in UTF-8. */
    static byte[] document(BalintGroup group) {
        return BalintJson.write(group, Layout.COMPACT).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the valid group as a document to the file that the argument names. */
    public static void main(String... args) throws IOException {
        Files.write(Path.of(args[0]), document(valid(SESSIONS)));
    }
}
