package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Leadership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The steps in the life of a group. Each is a function of the group and a day: it gives the new group with what happened, or every
 * reason why not. What was absent or incomplete stays so; the group that was given never changes.
 *
 * <pre>{@code
 * GroupLife.of(monday)
 *         .enrol(p1, LocalDate.of(2021, 3, 15))
 *         .then(life -> life.record(SessionRecord.of(LocalDate.of(2021, 3, 15)).attended(p1).presented(p1)));
 * }</pre>
 *
 * <p>Days lie in the years 0 to 9999; others are refused with an {@link IllegalArgumentException}.
 */
public final class GroupLife {
    private final BalintGroup group;

    private GroupLife(BalintGroup group) {
        this.group = group;
    }

    /** The life of this group, as it is now. */
    public static GroupLife of(BalintGroup group) {
        return new GroupLife(Objects.requireNonNull(group, "group"));
    }

    /** The group. */
    public BalintGroup group() {
        return group;
    }

    /**
     * Announces a new group: nobody has a place or waits, it never paused, and nothing lies before the day.
     *
     * @param sessions its dates; complete where no other will be added
     * @param on the day of the announcement
     */
    public static Transition announce(
            GroupId id, GroupFrame frame, Known<Leadership> leaders, Known<Session> sessions, LocalDate on) {
        BalintGroup draft = BalintGroup.builder().id(id).build();
        Step step = new Step(draft);
        sessions.stream()
                .filter(one -> SessionsLeft.isSurelyBefore(one, required(on)))
                .forEach(one -> step.unless(Obstacle.of(Obstacle.Code.PAST, "day", Meetings.day(one), "on", on)
                        .helpedBy(Help.of(Help.Code.CHOOSE_DAY, "day", on))));
        return step.event(LifeEvent.Code.ANNOUNCED, "day", on)
                .to(() -> BalintGroup.builder()
                        .from(draft)
                        .statedOn(on)
                        .frame(frame)
                        .leaders(leaders)
                        .members()
                        .waiting()
                        .pauses()
                        .sessions(sessions));
    }

    /**
     * A person asks for a place. They get one if one is surely free and nobody waits, else they wait; and they wait, too, as long as
     * a group with a start threshold has not begun.
     *
     * @param on the first day of the place, or of the wait
     */
    public Transition apply(PersonId person, LocalDate on) {
        return joining(on).apply(person);
    }

    /**
     * A person gets a place, in a new group or one that runs. Whoever waits gets it in their turn only.
     *
     * @param on the first day of the place, inclusive
     */
    public Transition enrol(PersonId person, LocalDate on) {
        return joining(on).enrol(person, OptionalInt.empty());
    }

    /**
     * The same with a commitment of their own.
     *
     * @param commitment to how many sessions they commit, 0 or more
     */
    public Transition enrol(PersonId person, LocalDate on, int commitment) {
        if (commitment < 0) {
            throw new IllegalArgumentException("commitment must be 0 or more, got " + commitment);
        }
        return joining(on).enrol(person, OptionalInt.of(commitment));
    }

    /**
     * A person enters the waiting list, at its end.
     *
     * @param on the first day of the wait, inclusive
     */
    public Transition waitForPlace(PersonId person, LocalDate on) {
        return joining(on).waitForPlace(person);
    }

    /**
     * The person who is first on the waiting list gets a free place, if enough sessions are left for the commitment.
     *
     * @param on the first day of the place, inclusive
     */
    public Transition promote(LocalDate on) {
        return joining(on).promote();
    }

    /**
     * The group starts, if there are as many people as its threshold asks for: those with a place and those who wait, who now get
     * one in their order, as far as there are places.
     *
     * @param on the first day of the places, inclusive
     */
    public Transition start(LocalDate on) {
        return joining(on).start();
    }

    /**
     * A person gives up their place, or waits no more. A last day that is recorded already stays.
     *
     * @param last the last day of the place or the wait, inclusive
     */
    public Transition leave(PersonId person, LocalDate last) {
        return leaving(last).leave(person);
    }

    /** The group pauses from the first day, inclusive; until when is not known. */
    public Transition pause(LocalDate first) {
        return new Pauses(group).pause(required(first), Optional.empty());
    }

    /** The group pauses from the first day to the last, both inclusive. */
    public Transition pause(LocalDate first, LocalDate last) {
        return new Pauses(group).pause(required(first), Optional.of(required(last)));
    }

    /** The group, which pauses on this day, may meet again from then on; a pause with a known end ends earlier. */
    public Transition resume(LocalDate on) {
        return new Pauses(group).resume(required(on));
    }

    /**
     * The group ends: sessions after the day are cancelled, and places and waits end with it.
     *
     * @param last the last day, inclusive
     */
    public Transition end(LocalDate last) {
        return leaving(last).end();
    }

    /** These sessions are planned besides. */
    public Transition plan(List<Session> sessions) {
        return new Meetings(group).plan(List.copyOf(sessions));
    }

    /** A session was held. Where the document has a day that lies before it, it is now that of the session. */
    public Transition record(SessionRecord held) {
        required(held.day());
        return new Meetings(group).record(held);
    }

    /** The session of the one day takes place on the other; the old date stays as cancelled. */
    public Transition move(LocalDate from, LocalDate to) {
        return new Meetings(group).move(required(from), Optional.empty(), required(to), Optional.empty());
    }

    /** The same, where it starts at this time. */
    public Transition move(LocalDate from, LocalDate to, LocalTime start) {
        return new Meetings(group).move(required(from), Optional.empty(), required(to), Optional.of(start));
    }

    /** The same of the one of several sessions of a day that starts at {@code fromTime}. */
    public Transition move(LocalDate from, LocalTime fromTime, LocalDate to, LocalTime toTime) {
        return new Meetings(group).move(required(from), Optional.of(fromTime), required(to), Optional.of(toTime));
    }

    /** The session of this day does not take place. */
    public Transition cancel(LocalDate day) {
        return new Meetings(group).cancel(required(day), Optional.empty());
    }

    /** The session that starts at this time of this day does not take place. */
    public Transition cancel(LocalDate day, LocalTime time) {
        return new Meetings(group).cancel(required(day), Optional.of(time));
    }

    /** What became of the commitment of each stay that is listed, in the order of the list; sessions of the day count as past. */
    public List<Commitment> commitments(LocalDate asOf) {
        return new Commitments(group, required(asOf)).all();
    }

    /** How the group stands on the day: places, who waits, the next session, commitments. */
    public GroupStatus status(LocalDate asOf) {
        return new StatusReader(group, required(asOf)).read();
    }

    private Joining joining(LocalDate on) {
        return new Joining(group, required(on));
    }

    private Leaving leaving(LocalDate last) {
        return new Leaving(group, required(last));
    }

    // The day before and the day after are days of a document, too.
    private static LocalDate required(LocalDate day) {
        PartialDate.requireYear(day.minusDays(1), "day");
        PartialDate.requireYear(day.plusDays(1), "day");
        return day;
    }
}
