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

    /**
     * {@return the life of this group, as it is now}
     *
     * @param group the group; it never changes
     */
    public static GroupLife of(BalintGroup group) {
        return new GroupLife(Objects.requireNonNull(group, "group"));
    }

    /** {@return the group} */
    public BalintGroup group() {
        return group;
    }

    /**
     * Announces a new group: nobody has a place or waits, it never paused, and nothing lies before the day.
     *
     * @param id by which the group goes
     * @param frame what is declared about it
     * @param leaders who leads it, as far as it is known
     * @param sessions its dates; complete where no other will be added
     * @param on the day of the announcement; a session of this very day may be announced
     * @return the new group, or all that stands in the way, a session before that day for instance
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public static Transition announce(
            GroupId id, GroupFrame frame, Known<Leadership> leaders, Known<Session> sessions, LocalDate on) {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(leaders, "leaders");
        Objects.requireNonNull(sessions, "sessions");
        LocalDate day = required(on, "on");
        BalintGroup draft =
                BalintGroup.builder().id(Objects.requireNonNull(id, "id")).build();
        Step step = new Step(draft);
        sessions.stream()
                .filter(one -> SessionsLeft.isSurelyBefore(one, day))
                .forEach(one -> step.unless(Obstacle.of(Obstacle.Code.PAST, "day", Meetings.day(one), "on", on)
                        .helpedBy(Help.of(Help.Code.CHOOSE_DAY_OR_LATER, "day", on))));
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
     * @param person who asks
     * @param on the first day of the place, or of the wait, inclusive
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition apply(PersonId person, LocalDate on) {
        return joining(on).apply(Objects.requireNonNull(person, "person"), OptionalInt.empty());
    }

    /**
     * A person asks for a place, with a commitment of their own: as {@link #apply(PersonId, LocalDate)}. Of those who have to wait no
     * commitment is kept; they agree when they get a place.
     *
     * @param person who asks
     * @param on the first day of the place, or of the wait, inclusive
     * @param commitment to how many sessions they commit, 0 or more
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the commitment is negative, or the day does not lie in the years 0 to 9999
     */
    public Transition apply(PersonId person, LocalDate on, int commitment) {
        return joining(on).apply(Objects.requireNonNull(person, "person"), Joining.agreed(commitment));
    }

    /**
     * A person gets a place, in a new group or one that runs. Whoever waits gets it in their turn only.
     *
     * @param person who gets it
     * @param on the first day of the place, inclusive
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition enrol(PersonId person, LocalDate on) {
        return joining(on).enrol(Objects.requireNonNull(person, "person"), OptionalInt.empty());
    }

    /**
     * A person gets a place, with a commitment of their own. Whoever waits gets it in their turn only.
     *
     * @param person who gets it
     * @param on the first day of the place, inclusive
     * @param commitment to how many sessions they commit, 0 or more
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the commitment is negative, or the day does not lie in the years 0 to 9999
     */
    public Transition enrol(PersonId person, LocalDate on, int commitment) {
        return joining(on).enrol(Objects.requireNonNull(person, "person"), Joining.agreed(commitment));
    }

    /**
     * A person enters the waiting list, at its end.
     *
     * @param person who waits
     * @param on the first day of the wait, inclusive
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition waitForPlace(PersonId person, LocalDate on) {
        return joining(on).waitForPlace(Objects.requireNonNull(person, "person"));
    }

    /**
     * The person who is first on the waiting list gets a free place, if enough sessions are left for the commitment.
     *
     * @param on the first day of the place, inclusive
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition promote(LocalDate on) {
        return joining(on).promote(OptionalInt.empty());
    }

    /**
     * The person who is first on the waiting list gets a free place, with a commitment of their own.
     *
     * @param on the first day of the place, inclusive
     * @param commitment to how many sessions they commit, 0 or more
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the commitment is negative, or the day does not lie in the years 0 to 9999
     */
    public Transition promote(LocalDate on, int commitment) {
        return joining(on).promote(Joining.agreed(commitment));
    }

    /**
     * The group starts, if there are as many people as its threshold asks for: those with a place and those who wait, who now get
     * one in their order, as far as there are places. A start that surely gives nobody a place is refused.
     *
     * @param on the first day of the places, inclusive; not before the day on which the document was stated
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition start(LocalDate on) {
        return joining(on).start(OptionalInt.empty());
    }

    /**
     * The group starts as in {@link #start(LocalDate)}, and whoever gets a place now has this commitment.
     *
     * @param on the first day of the places, inclusive; not before the day on which the document was stated
     * @param commitment to how many sessions each of them commits, 0 or more
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the commitment is negative, or the day does not lie in the years 0 to 9999
     */
    public Transition start(LocalDate on, int commitment) {
        return joining(on).start(Joining.agreed(commitment));
    }

    /**
     * A person gives up their place, or waits no more. A last day that is recorded already stays.
     *
     * @param person who leaves
     * @param last the last day of the place or the wait, inclusive
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition leave(PersonId person, LocalDate last) {
        return leaving(last).leave(Objects.requireNonNull(person, "person"));
    }

    /**
     * The group pauses; until when is not known.
     *
     * @param first the first day of the pause, inclusive
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition pause(LocalDate first) {
        return new Pauses(group).pause(required(first, "first"), Optional.empty());
    }

    /**
     * The group pauses from the first day to the last.
     *
     * @param first the first day of the pause, inclusive
     * @param last the last day of the pause, inclusive
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when a day does not lie in the years 0 to 9999
     */
    public Transition pause(LocalDate first, LocalDate last) {
        return new Pauses(group).pause(required(first, "first"), Optional.of(required(last, "last")));
    }

    /**
     * The group, which pauses on this day, may meet again from then on; a pause with a known end ends earlier.
     *
     * @param on the first day on which it may meet
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition resume(LocalDate on) {
        return new Pauses(group).resume(required(on, "on"));
    }

    /**
     * The group ends: sessions after the day are cancelled, and places and waits end with it.
     *
     * @param last the last day, inclusive; not before the day on which the document was stated
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition end(LocalDate last) {
        return leaving(last).end();
    }

    /**
     * These sessions are planned besides those of the group.
     *
     * @param sessions what is planned
     * @return the new group with what happened, or all that stands in the way
     */
    public Transition plan(List<Session> sessions) {
        return new Meetings(group).plan(List.copyOf(Objects.requireNonNull(sessions, "sessions")));
    }

    /**
     * A session was held. Where the document has a day that lies before it, it is now that of the session.
     *
     * @param held the session, who came and who presented
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when its day does not lie in the years 0 to 9999
     */
    public Transition record(SessionRecord held) {
        required(Objects.requireNonNull(held, "held").day(), "day");
        return new Meetings(group).record(held);
    }

    /**
     * The session of the one day takes place on the other; the old date stays as cancelled.
     *
     * @param from the day for which it was planned
     * @param to the day on which it takes place
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when a day does not lie in the years 0 to 9999
     */
    public Transition move(LocalDate from, LocalDate to) {
        return new Meetings(group).move(required(from, "from"), Optional.empty(), required(to, "to"), Optional.empty());
    }

    /**
     * The session of the one day takes place on the other, at this time; the old date stays as cancelled.
     *
     * @param from the day for which it was planned
     * @param to the day on which it takes place
     * @param start the time of day at which it now starts, as the clock shows it where the group meets
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when a day does not lie in the years 0 to 9999
     */
    public Transition move(LocalDate from, LocalDate to, LocalTime start) {
        return new Meetings(group)
                .move(
                        required(from, "from"),
                        Optional.empty(),
                        required(to, "to"),
                        Optional.of(Objects.requireNonNull(start, "start")));
    }

    /**
     * One of several sessions of a day takes place on another day, or at another time; the old date stays as cancelled.
     *
     * @param from the day for which it was planned
     * @param fromTime the time of day at which it was to start
     * @param to the day on which it takes place
     * @param toTime the time of day at which it now starts
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when a day does not lie in the years 0 to 9999
     */
    public Transition move(LocalDate from, LocalTime fromTime, LocalDate to, LocalTime toTime) {
        return new Meetings(group)
                .move(
                        required(from, "from"),
                        Optional.of(Objects.requireNonNull(fromTime, "fromTime")),
                        required(to, "to"),
                        Optional.of(Objects.requireNonNull(toTime, "toTime")));
    }

    /**
     * The session of this day does not take place.
     *
     * @param day the day for which it was planned
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition cancel(LocalDate day) {
        return new Meetings(group).cancel(required(day, "day"), Optional.empty());
    }

    /**
     * The session that starts at this time of this day does not take place.
     *
     * @param day the day for which it was planned
     * @param time the time of day at which it was to start
     * @return the new group with what happened, or all that stands in the way
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public Transition cancel(LocalDate day, LocalTime time) {
        return new Meetings(group).cancel(required(day, "day"), Optional.of(Objects.requireNonNull(time, "time")));
    }

    /**
     * {@return what became of the commitment of each stay that is listed, in the order of the list}
     *
     * @param asOf the day; sessions of that day count as past
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public List<Commitment> commitments(LocalDate asOf) {
        return new Commitments(group, required(asOf, "asOf")).all();
    }

    /**
     * {@return how the group stands on the day: places, who waits, the next session, commitments}
     *
     * @param asOf the day; a session of that day is still to come
     * @throws IllegalArgumentException when the day does not lie in the years 0 to 9999
     */
    public GroupStatus status(LocalDate asOf) {
        return new StatusReader(group, required(asOf, "asOf")).read();
    }

    private Joining joining(LocalDate on) {
        return new Joining(group, required(on, "on"));
    }

    private Leaving leaving(LocalDate last) {
        return new Leaving(group, required(last, "last"));
    }

    /** {@return which group it is, and how far its lists of members, waits and sessions are known; nobody's name or pseudonym} */
    @Override
    public String toString() {
        return "GroupLife[" + group.id() + ": members " + known(group.members()) + ", waiting " + known(group.waiting())
                + ", sessions " + known(group.sessions()) + "]";
    }

    private static String known(Known<?> list) {
        return list.isAbsent() ? "not known" : list.items().size() + (list.isComplete() ? "" : " or more");
    }

    // The day before and the day after are days of a document, too.
    private static LocalDate required(LocalDate day, String name) {
        Objects.requireNonNull(day, name);
        PartialDate.requireYear(day.minusDays(1), "day");
        PartialDate.requireYear(day.plusDays(1), "day");
        return day;
    }
}
