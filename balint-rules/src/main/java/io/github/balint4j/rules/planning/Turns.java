package io.github.balint4j.rules.planning;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who presents next, so that cases are spread evenly. Evenly has no number in the sources (SE-2: "fairly even"). Our reading, as in
 * {@code se2-even}: nobody is more than one turn away from a fair share of the sessions they attended. Whoever is furthest behind their
 * share is due; of equals, who presented the longest time ago or never, then who stands first in the list of members.
 *
 * <p>It counts what is on record. Where it is not known who came to a session, it adds to nobody's share, and how many such there are is
 * said ({@link #unknown()}). A session without a case adds nothing to anybody.
 *
 * <pre>{@code
 * Turns turns = Turns.before(group, today);
 * turns.next().ifPresent(turn -> System.out.println(turn.person())); // who is due to present
 * }</pre>
 *
 * <p>Source: SE-2.
 */
public final class Turns {
    private static final Comparator<Turn> WHO_IS_DUE =
            Comparator.comparing(Turn::ahead).thenComparing(turn -> turn.last().orElse(LocalDate.MIN));

    private final BalintGroup group;
    private final LocalDate day;
    private final Map<PersonId, Integer> presented = new HashMap<>();
    private final Map<PersonId, Integer> couldHave = new HashMap<>();
    private final Map<PersonId, BigDecimal> share = new HashMap<>();
    private final Map<PersonId, LocalDate> last = new HashMap<>();
    private final List<Turn> turns;
    private int unknown;

    private Turns(BalintGroup group, LocalDate day) {
        this.group = group;
        this.day = day;
        group.sessions().stream()
                .filter(one -> one.state().mayBe(SessionState.HELD))
                .forEach(this::count);
        Set<PersonId> here = new LinkedHashSet<>();
        group.members().stream()
                .filter(one -> holds(one.joined(), one.left(), day))
                .map(Membership::person)
                .forEach(here::add);
        this.turns = here.stream().map(this::turn).sorted(WHO_IS_DUE).toList();
    }

    /**
     * {@return the turns of those who are members on this day, by what was held before it}
     *
     * @param group the group with its people and sessions
     * @param day the day; what was held on it is not counted
     */
    public static Turns before(BalintGroup group, LocalDate day) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(group, "group");
        return new Turns(group, day);
    }

    /** {@return those who are members on the day, who is due first} */
    public List<Turn> inOrder() {
        return turns;
    }

    /** {@return who is due; empty when nobody is known to be a member on the day} */
    public Optional<Turn> next() {
        return turns.stream().findFirst();
    }

    /** {@return how many sessions held before the day do not say who came, or who presented, or on which day they were} */
    public int unknown() {
        return unknown;
    }

    /** {@return whether, by our reading, cases are spread evenly so far; empty where the record does not show it} */
    public Optional<Boolean> isEven() {
        boolean known =
                unknown == 0 && group.sessions().isComplete() && group.members().isComplete();
        return known
                ? Optional.of(turns.stream().allMatch(turn -> turn.ahead().abs().compareTo(BigDecimal.ONE) <= 0))
                : Optional.empty();
    }

    /** {@return what to know beside the turns, in sentences: what the record does not show, and how evenly cases are spread by our reading} */
    public List<String> notes() {
        return notes(Locale.ENGLISH);
    }

    /**
     * {@return the same in the language of the locale, else in English}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public List<String> notes(Locale locale) {
        Wording wording = Wording.in(Language.of(locale));
        List<String> notes = new ArrayList<>();
        if (turns.isEmpty()) {
            notes.add(wording.text("planning.turns.nobody", "day", day));
        }
        if (unknown > 0) {
            notes.add(wording.counted("planning.turns.unknown", String.valueOf(unknown), "number", unknown));
        }
        if (!turns.isEmpty() && !group.members().isComplete()) {
            notes.add(wording.text("planning.turns.members"));
        }
        if (!turns.isEmpty() && isEven().isEmpty()) {
            notes.add(wording.text("planning.turns.reading"));
        }
        isEven().ifPresent(even -> notes.add(wording.text("planning.turns." + (even ? "even" : "uneven"))));
        return List.copyOf(notes);
    }

    private void count(Session session) {
        Optional<LocalDate> when = lastDay(session);
        if (when.isEmpty()) {
            unknown += session.state().is(SessionState.HELD) ? 1 : 0; // it may have been before the day
            return;
        }
        LocalDate held = when.get();
        if (!held.isBefore(day)) {
            return;
        }
        List<PersonId> cases = session.presenters().stream()
                .filter(person -> !leads(person, held)) // what a leader presents is nobody's turn
                .toList();
        List<PersonId> there = session.attendance().stream()
                .filter(one -> one.presence().is(Presence.PRESENT) && !one.isGuest())
                .map(Attendance::person)
                .filter(person -> !leads(person, held))
                .toList();
        cases.forEach(person -> {
            presented.merge(person, 1, Integer::sum);
            last.merge(person, held, (one, other) -> one.isAfter(other) ? one : other);
        });
        if (!session.presenters().isComplete() || !session.attendance().isComplete()) {
            unknown++;
        } else if (!cases.isEmpty() && !there.isEmpty()) {
            BigDecimal each =
                    BigDecimal.valueOf(cases.size()).divide(BigDecimal.valueOf(there.size()), 10, RoundingMode.HALF_UP);
            there.forEach(person -> {
                couldHave.merge(person, 1, Integer::sum);
                share.merge(person, each, BigDecimal::add);
            });
        }
    }

    private static Optional<LocalDate> lastDay(Session session) {
        return session.date().or(() -> session.until().flatMap(PartialDate::date));
    }

    private boolean leads(PersonId person, LocalDate on) {
        return group.leaders().stream()
                .anyMatch(one -> one.person().equals(person) && holds(one.since(), one.until(), on));
    }

    private static boolean holds(Given<PartialDate> from, Given<PartialDate> until, LocalDate on) {
        return from.value().flatMap(PartialDate::earliest).filter(on::isBefore).isEmpty()
                && until.value()
                        .flatMap(PartialDate::latest)
                        .filter(on::isAfter)
                        .isEmpty();
    }

    private Turn turn(PersonId person) {
        return new Turn(
                person,
                presented.getOrDefault(person, 0),
                couldHave.getOrDefault(person, 0),
                share.getOrDefault(person, BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP),
                Optional.ofNullable(last.get(person)));
    }
}
