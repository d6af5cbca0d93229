package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.SessionRecord;
import io.github.balint4j.rules.life.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Long random lives against a simple model that knows nothing of documents. */
class LifeOfGroupsTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 12, 18);

    private enum Kind {
        APPLY,
        ENROL,
        WAIT,
        PROMOTE,
        START,
        LEAVE,
        RECORD,
        CANCEL,
        MOVE,
        PLAN,
        PAUSE,
        RESUME,
        TIME_PASSES
    }

    private record Move(Kind kind, int person, int days) {}

    private record Start(int places, int commitment, int threshold, int sessions) {}

    /** Who is where, by day numbers; sessions by their day: whether they were held. */
    private static final class Model {
        private static final int FOR_EVER = Integer.MAX_VALUE;

        private final Start start;
        private int today;
        private final Map<Integer, Integer> lastDayOf = new HashMap<>();
        private final List<Integer> queue = new ArrayList<>();
        private final Map<Integer, Integer> waitedUntil = new HashMap<>();
        private final TreeMap<Integer, Boolean> sessions = new TreeMap<>();
        private final List<int[]> pauses = new ArrayList<>();
        private final TreeSet<Integer> everMember = new TreeSet<>();

        Model(Start start) {
            this.start = start;
            for (int i = 0; i < start.sessions(); i++) {
                sessions.put(i * 14, false);
            }
        }

        boolean holds(int person) {
            return lastDayOf.getOrDefault(person, -1) >= today;
        }

        long taken() {
            return lastDayOf.values().stream().filter(last -> last >= today).count();
        }

        int left() {
            return sessions.tailMap(today).size();
        }

        boolean begun() {
            return sessions.headMap(today, true).containsValue(true);
        }

        boolean enrol(int person) {
            boolean turn = queue.isEmpty() || queue.get(0) == person;
            boolean may =
                    !holds(person) && turn && left() >= Math.max(1, start.commitment()) && taken() < start.places();
            if (may) {
                lastDayOf.put(person, FOR_EVER);
                everMember.add(person);
                queue.remove((Integer) person);
                waitedUntil.remove(person);
            }
            return may;
        }

        boolean await(int person) {
            boolean may = !holds(person)
                    && !queue.contains(person)
                    && waitedUntil.getOrDefault(person, -1) < today
                    && left() > 0;
            if (may) {
                queue.add(person);
            }
            return may;
        }

        boolean apply(int person) {
            boolean awaitsStart = start.threshold() > 0 && !begun();
            return awaitsStart || !queue.isEmpty() || taken() >= start.places() ? await(person) : enrol(person);
        }

        boolean start() {
            int come = (int) Math.min(queue.size(), start.places() - taken());
            boolean may = !begun()
                    && come > 0
                    && taken() + queue.size() >= start.threshold()
                    && left() >= Math.max(1, start.commitment());
            for (int i = 0; may && i < come; i++) {
                enrol(queue.get(0));
            }
            return may;
        }

        boolean leave(int person) {
            if (lastDayOf.getOrDefault(person, -1) == FOR_EVER) {
                lastDayOf.put(person, today);
                return true;
            }
            if (queue.remove((Integer) person)) {
                waitedUntil.put(person, today);
                return true;
            }
            return false;
        }

        boolean pausesOn(int day) {
            return pauses.stream().anyMatch(pause -> pause[0] <= day && day <= pause[1]);
        }

        boolean record(int day) {
            boolean may = Boolean.FALSE.equals(sessions.get(day));
            if (may) {
                sessions.put(day, true);
            }
            return may;
        }

        boolean cancel(int day) {
            boolean may = Boolean.FALSE.equals(sessions.get(day));
            if (may) {
                sessions.remove(day);
            }
            return may;
        }

        boolean move(int from, int to) {
            boolean may = Boolean.FALSE.equals(sessions.get(from)) && !sessions.containsKey(to) && !pausesOn(to);
            if (may) {
                sessions.remove(from);
                sessions.put(to, false);
            }
            return may;
        }

        boolean plan(int day) {
            return !pausesOn(day) && sessions.putIfAbsent(day, false) == null;
        }

        boolean pause() {
            boolean may = pauses.stream().noneMatch(one -> one[1] >= today) && left() == 0;
            if (may) {
                pauses.add(new int[] {today, FOR_EVER});
            }
            return may;
        }

        boolean resume() {
            for (int[] pause : pauses) {
                if (pause[1] == FOR_EVER) {
                    pause[1] = today - 1;
                    pauses.removeIf(one -> one[1] < one[0]);
                    return true;
                }
            }
            return false;
        }
    }

    @Property(tries = 150, seed = Seed.FIXED)
    void whatever_happens_the_group_is_as_the_model_says_and_reads_back_equal(
            @ForAll("starts") Start start, @ForAll("moves") List<Move> moves) {
        Model model = new Model(start);
        BalintGroup group = announced(start, new ArrayList<>(model.sessions.keySet()));
        for (Move move : moves) {
            if (move.kind() == Kind.TIME_PASSES) {
                model.today += move.days();
                continue;
            }
            Transition step = step(GroupLife.of(group), model, move);
            boolean expected = expected(model, move);
            assertThat(step.isDone())
                    .as(move + " on " + day(model.today) + "\n" + step + "\n" + group)
                    .isEqualTo(expected);
            assertThat(step.isDone() ? step.events() : step.obstacles()).isNotEmpty();
            assertThat(step.obstacles()).allMatch(obstacle -> !obstacle.helps().isEmpty());
            group = step.group().orElse(group);
            isAsTheModelSays(group, model);
            assertThat(BalintJson.readGroup(BalintJson.write(group)).get()).isEqualTo(group);
        }
    }

    private static void isAsTheModelSays(BalintGroup group, Model model) {
        LocalDate today = day(model.today);
        List<PersonId> holding = group.members().stream()
                .filter(one -> one.left().value().isEmpty()
                        || !one.left().value().get().date().orElseThrow().isBefore(today))
                .map(one -> one.person())
                .toList();
        assertThat(holding).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(model.start.places());
        assertThat(holding)
                .containsExactlyInAnyOrderElementsOf(model.lastDayOf.keySet().stream()
                        .filter(model::holds)
                        .map(LifeOfGroupsTest::person)
                        .toList());
        List<PersonId> waiting = group.waiting().stream()
                .filter(one -> one.until().isUsual())
                .map(one -> one.person())
                .toList();
        assertThat(waiting)
                .isEqualTo(model.queue.stream().map(LifeOfGroupsTest::person).toList())
                .noneMatch(holding::contains);
        assertThat(group.members().stream().map(one -> one.person()).distinct()).hasSameSizeAs(model.everMember);
        assertThat(group.sessions().stream()
                        .filter(one -> !one.state().is(SessionState.CANCELLED))
                        .map(one -> one.date().orElseThrow())
                        .sorted())
                .isEqualTo(model.sessions.keySet().stream()
                        .map(LifeOfGroupsTest::day)
                        .toList());
        assertThat(group.pauses().items()).hasSameSizeAs(model.pauses);
        assertThat(group.members().isComplete() && group.waiting().isComplete()).isTrue();
    }

    private static BalintGroup announced(Start start, List<Integer> days) {
        GroupFrame.Builder frame =
                GroupFrame.builder().members(1, start.places()).commitment(start.commitment());
        if (start.threshold() > 0) {
            frame.startThreshold(start.threshold());
        }
        return GroupLife.announce(
                        GroupId.of("life"),
                        frame.build(),
                        Known.absent(),
                        Known.complete(days).map(day -> Session.planned(day(day))),
                        FIRST)
                .group()
                .orElseThrow();
    }

    private static Transition step(GroupLife life, Model model, Move move) {
        PersonId person = person(move.person());
        LocalDate today = day(model.today);
        LocalDate later = today.plusDays(move.days());
        return switch (move.kind()) {
            case APPLY -> life.apply(person, today);
            case ENROL -> life.enrol(person, today);
            case WAIT -> life.waitForPlace(person, today);
            case PROMOTE -> life.promote(today);
            case START -> life.start(today);
            case LEAVE -> life.leave(person, today);
            case RECORD -> life.record(record(life.group(), sessionDay(model), move.person()));
            case CANCEL -> life.cancel(day(sessionDay(model)));
            case MOVE -> life.move(day(sessionDay(model)), later);
            case PLAN -> life.plan(List.of(Session.planned(later)));
            case PAUSE -> life.pause(today);
            case RESUME -> life.resume(today);
            case TIME_PASSES -> throw new IllegalArgumentException();
        };
    }

    private static boolean expected(Model model, Move move) {
        int session = sessionDay(model);
        return switch (move.kind()) {
            case APPLY -> model.apply(move.person());
            case ENROL -> model.enrol(move.person());
            case WAIT -> model.await(move.person());
            case PROMOTE -> !model.queue.isEmpty() && model.enrol(model.queue.get(0));
            case START -> model.start();
            case LEAVE -> model.leave(move.person());
            case RECORD -> model.record(session);
            case CANCEL -> model.cancel(session);
            case MOVE -> model.move(session, model.today + move.days());
            case PLAN -> model.plan(model.today + move.days());
            case PAUSE -> model.pause();
            case RESUME -> model.resume();
            case TIME_PASSES -> throw new IllegalArgumentException();
        };
    }

    /** The session of today, or the last one before it; where there is none, some day without one. */
    private static int sessionDay(Model model) {
        Integer day = model.sessions.floorKey(model.today);
        return day == null ? model.today + 1000 : day;
    }

    private static SessionRecord record(BalintGroup group, int day, int some) {
        PersonId[] came = group.members().stream()
                .filter(one ->
                        !one.joined().value().orElseThrow().date().orElseThrow().isAfter(day(day)))
                .filter(one -> one.left().value().isEmpty()
                        || !one.left().value().get().date().orElseThrow().isBefore(day(day)))
                .map(one -> one.person())
                .filter(one -> (one.hashCode() + some) % 3 != 0)
                .toArray(PersonId[]::new);
        SessionRecord held = SessionRecord.of(day(day)).attended(came);
        return came.length > 0 ? held.presented(came[some % came.length]) : held;
    }

    private static PersonId person(int number) {
        return PersonId.of("p" + number);
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    @Provide
    static Arbitrary<Start> starts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 8))
                .as(Start::new);
    }

    @Provide
    static Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 20))
                .as(Move::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(80);
    }
}
