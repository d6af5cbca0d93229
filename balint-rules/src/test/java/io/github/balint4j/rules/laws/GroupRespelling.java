package io.github.balint4j.rules.laws;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.core.Waiting;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Ways to write the same about a group otherwise. What a way does not fit is left as it is. */
enum GroupRespelling {
    /** Lists have no order. */
    ORDER {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            return BalintGroup.builder()
                    .from(group)
                    .frame(GroupFrame.builder()
                            .from(group.frame())
                            .agreements(shuffled(group.frame().agreements(), random))
                            .build())
                    .leaders(shuffled(group.leaders().map(leader -> shuffled(leader, random)), random))
                    .members(shuffled(group.members(), random))
                    .waiting(shuffled(group.waiting(), random))
                    .pauses(shuffled(group.pauses(), random))
                    .attestations(shuffled(group.attestations(), random))
                    .sessions(shuffled(group.sessions().map(session -> shuffled(session, random)), random))
                    .build();
        }
    },
    /** Ids are names that somebody chose. */
    IDS {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            Map<PersonId, PersonId> names = new HashMap<>();
            UnaryOperator<PersonId> renamed = person ->
                    names.computeIfAbsent(person, any -> PersonId.of("n" + random.nextInt(10) + "." + names.size()));
            return BalintGroup.builder()
                    .from(group)
                    .id(GroupId.of("renamed"))
                    .leaders(group.leaders()
                            .map(one -> Leadership.builder()
                                    .from(one)
                                    .person(renamed.apply(one.person()))
                                    .build()))
                    .members(group.members()
                            .map(one -> Membership.builder()
                                    .from(one)
                                    .person(renamed.apply(one.person()))
                                    .build()))
                    .waiting(group.waiting()
                            .map(one -> new Waiting(renamed.apply(one.person()), one.since(), one.until())))
                    .sessions(group.sessions()
                            .map(one -> Session.builder()
                                    .from(one)
                                    .state(one.state())
                                    .attendance(one.attendance()
                                            .map(who -> new Attendance(
                                                    renamed.apply(who.person()),
                                                    who.presence(),
                                                    who.mode(),
                                                    who.minutes(),
                                                    who.role())))
                                    .presenters(one.presenters().map(renamed::apply))
                                    .build()))
                    .build();
        }
    },
    /** A meeting that says nothing of it holds one session, where neither number nor total is agreed. */
    ONE_SESSION {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            GroupFrame frame = group.frame();
            return !frame.sessionsPerMeeting().isUsual() || frame.sessions().isPresent()
                    ? group
                    : eachSession(
                            group,
                            session -> !session.sessions().isUsual() || session.isBlock() || random.nextInt(3) == 0
                                    ? session
                                    : from(session).sessions(BigDecimal.ONE).build());
        }
    },
    /** A session that says nothing of it lasts as long as the frame says. */
    LENGTH {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            Optional<Duration> agreed =
                    group.frame().length().filter(DurationRange::isExact).map(DurationRange::min);
            return agreed.isEmpty()
                    ? group
                    : eachSession(
                            group,
                            session -> from(session)
                                    .length(session.length().or(Given.ofOptional(agreed)))
                                    .build());
        }
    },
    /** People meet at a session as the frame says, where it does not say otherwise. */
    MODE_OF_EACH {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            Optional<Mode> agreed = group.frame().mode();
            return eachSession(
                    group,
                    session -> from(session)
                            .mode(session.mode().or(Given.ofOptional(agreed)))
                            .build());
        }
    },
    /** A mode that every session has by itself need not be said by the frame, and may be. */
    MODE_OF_ALL {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            List<Session> sessions = group.sessions().items();
            Set<Given<Mode>> modes = new HashSet<>();
            sessions.forEach(session -> modes.add(session.mode()));
            boolean all = group.sessions().isComplete()
                    && modes.size() == 1
                    && modes.iterator().next().value().isPresent();
            boolean some =
                    sessions.stream().anyMatch(session -> !session.state().mayBe(SessionState.CANCELLED));
            if (!all || !some) {
                return group;
            }
            Mode mode = sessions.get(0).mode().value().orElseThrow();
            Optional<Mode> frame = group.frame().mode();
            return frame.isPresent() && frame.get() != mode
                    ? group
                    : BalintGroup.builder()
                            .from(group)
                            .frame(GroupFrame.builder()
                                    .from(group.frame())
                                    .mode(frame.isPresent() ? Optional.empty() : Optional.of(mode))
                                    .build())
                            .build();
        }
    },
    /** A pause is two, of which one follows the other, or overlaps it. */
    PAUSE_BY_PAUSE {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            List<Pause> all = new ArrayList<>();
            for (Pause pause : group.pauses().items()) {
                Optional<LocalDate> first = pause.since().value().flatMap(PartialDate::date);
                Optional<LocalDate> last = pause.until().value().flatMap(PartialDate::date);
                boolean known = first.isPresent()
                        && (pause.until().isUsual()
                                || last.filter(first.get()::isBefore).isPresent());
                if (known) {
                    long days = last.map(end -> first.get().until(end, ChronoUnit.DAYS))
                            .orElse(50L);
                    LocalDate middle = first.get().plusDays(random.nextInt((int) days));
                    all.add(Pause.between(first.get(), middle));
                    all.add(new Pause(Given.of(PartialDate.of(middle.plusDays(random.nextInt(2)))), pause.until()));
                } else {
                    all.add(pause);
                }
            }
            return BalintGroup.builder()
                    .from(group)
                    .pauses(of(group.pauses().state(), all))
                    .build();
        }
    },
    /** So many meetings, each of so many sessions, are the product of sessions, be it a range or not. */
    SESSIONS_IN_ALL {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            GroupFrame frame = group.frame();
            Optional<BigDecimal> each = frame.sessionsPerMeeting()
                    .value()
                    .filter(number -> number.stripTrailingZeros().scale() <= 0);
            Optional<CountRange> meetings =
                    frame.meetings().filter(range -> range.about().isEmpty());
            if (each.isEmpty() || meetings.isEmpty() || frame.sessions().isPresent()) {
                return group;
            }
            int factor = each.get().intValueExact();
            OptionalInt most = meetings.get().max().isPresent()
                    ? OptionalInt.of(meetings.get().max().getAsInt() * factor)
                    : OptionalInt.empty();
            return BalintGroup.builder()
                    .from(group)
                    .frame(GroupFrame.builder()
                            .from(frame)
                            .sessions(new CountRange(meetings.get().min() * factor, most))
                            .build())
                    .build();
        }
    },
    /** A meeting of several sessions is these sessions, one right after the other. */
    SESSION_BY_SESSION {
        @Override
        BalintGroup of(BalintGroup group, Random random) {
            List<Session> all = new ArrayList<>();
            for (Session session : group.sessions().items()) {
                all.addAll(oneByOne(session, group.frame()));
            }
            return BalintGroup.builder()
                    .from(group)
                    .sessions(of(group.sessions().state(), all))
                    .build();
        }
    };

    private static final long DAY = 24 * 60;

    /** The same group, written in this way. */
    abstract BalintGroup of(BalintGroup group, Random random);

    static BalintGroup eachSession(BalintGroup group, UnaryOperator<Session> way) {
        return BalintGroup.builder()
                .from(group)
                .sessions(group.sessions().map(way::apply))
                .build();
    }

    static Session.Builder from(Session session) {
        return Session.builder().from(session);
    }

    // Where it says when it begins and how long a session lasts, and ends on the same day. How people met has to be
    // known: what nobody
    // said of two sessions might be two things.
    static List<Session> oneByOne(Session session, GroupFrame frame) {
        BigDecimal number = session.sessions()
                .or(frame.sessionsPerMeeting())
                .orUsual(BigDecimal.ONE)
                .orElse(BigDecimal.ONE);
        Optional<Duration> length = session.length()
                .or(Given.ofOptional(
                        frame.length().filter(DurationRange::isExact).map(DurationRange::min)))
                .value();
        boolean sameMode =
                session.mode().or(Given.ofOptional(frame.mode())).value().isPresent();
        boolean whole = sameMode && number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.ONE) > 0;
        if (!whole
                || length.isEmpty()
                || session.date().isEmpty()
                || session.startsAt().isEmpty()) {
            return List.of(session);
        }
        int count = number.intValueExact();
        LocalTime start = session.startsAt().get();
        if (start.toSecondOfDay() / 60 + count * length.get().toMinutes() >= DAY) {
            return List.of(session);
        }
        List<Session> parts = new ArrayList<>();
        List<PersonId> presenters = session.presenters().items();
        for (int i = 0; i < count; i++) {
            // Who presented did so in one of them.
            int from = presenters.size() * i / count;
            int until = presenters.size() * (i + 1) / count;
            parts.add(from(session)
                    .state(session.state())
                    .startsAt(start.plus(length.get().multipliedBy(i)))
                    .sessions(BigDecimal.ONE)
                    .presenters(of(session.presenters().state(), presenters.subList(from, until)))
                    .build());
        }
        return parts;
    }

    static Leadership shuffled(Leadership leader, Random random) {
        return Leadership.builder()
                .from(leader)
                .credentials(shuffled(leader.credentials(), random))
                .build();
    }

    static Session shuffled(Session session, Random random) {
        return from(session)
                .attendance(shuffled(session.attendance(), random))
                .presenters(shuffled(session.presenters(), random))
                .build();
    }

    static <T> Known<T> shuffled(Known<T> list, Random random) {
        List<T> items = new ArrayList<>(list.items());
        Collections.shuffle(items, random);
        return of(list.state(), items);
    }

    static <T> Known<T> of(Known.State state, List<T> items) {
        return switch (state) {
            case ABSENT -> Known.absent();
            case INCOMPLETE -> Known.incomplete(items);
            case COMPLETE -> Known.complete(items);
        };
    }

    /** The group written in all these ways, one after the other. */
    static BalintGroup all(BalintGroup group, List<GroupRespelling> ways, Random random) {
        BalintGroup so = group;
        for (GroupRespelling way : ways) {
            so = way.of(so, random);
        }
        return so;
    }
}
