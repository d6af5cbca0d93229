package io.github.balint4j.rules.life;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.rules.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a group stands on a day. It advises on the next steps; whether the group is run as its rules say, rulebooks say.
 *
 * <pre>{@code
 * GroupStatus status = GroupLife.of(group).status(today);
 * status.places().ifPresent(free -> System.out.println(free.min() + " places or more are free"));
 * }</pre>
 *
 * @param group which group
 * @param asOf the day
 * @param members how many people have a place on it
 * @param waiting how many wait for one, beyond that day
 * @param places how many places are free from the day on; empty where nothing bounds them
 * @param start what stands in the way of a start on the day, of a group that waits for enough people; empty where it does not wait,
 *     or nobody would get a place by it
 * @param pauses that it pauses on the day, and what would help; empty where it is not known to pause
 * @param next the first day of the next session that is planned, the day of asking included; empty where none is known
 * @param sessionsLeft how many sessions are planned from the day on; empty where nothing bounds them, as the list has gaps
 * @param unrecorded the days before this one whose sessions are neither recorded nor cancelled, in order
 * @param commitments what became of the commitment of each stay, in the order of the list
 */
public record GroupStatus(
        GroupId group,
        LocalDate asOf,
        CountRange members,
        CountRange waiting,
        Optional<CountRange> places,
        Optional<List<Obstacle>> start,
        Optional<Obstacle> pauses,
        Optional<PartialDate> next,
        Optional<BigDecimal> sessionsLeft,
        List<LocalDate> unrecorded,
        List<Commitment> commitments) {
    /**
     * Copies the lists.
     *
     * @param group which group
     * @param asOf the day
     * @param members how many people have a place on it
     * @param waiting how many wait for one, beyond that day
     * @param places how many places are free from the day on, if something bounds them
     * @param start what stands in the way of a start on the day, of a group that waits for enough people
     * @param pauses that it pauses on the day, if it is known to
     * @param next the first day of the next session, if one is known
     * @param sessionsLeft how many sessions are planned from the day on, if something bounds them
     * @param unrecorded the days before this one whose sessions are neither recorded nor cancelled, in order
     * @param commitments what became of the commitment of each stay
     */
    public GroupStatus {
        start = start.map(List::copyOf);
        unrecorded = List.copyOf(unrecorded);
        commitments = List.copyOf(commitments);
    }

    /**
     * {@return how many of the commitments are in this state}
     *
     * @param state which state
     */
    public long commitments(Commitment.State state) {
        Objects.requireNonNull(state, "state");
        return commitments.stream().filter(one -> one.state() == state).count();
    }

    /** {@return whether anything of the group's life is known: somebody, a date, a start that is to come or a pause} */
    public boolean saysSomething() {
        return members.min() > 0
                || members.max().isPresent()
                || waiting.min() > 0
                || places.isPresent()
                || start.isPresent()
                || pauses.isPresent()
                || next.isPresent()
                || sessionsLeft.isPresent();
    }

    /** {@return how the group stands, in English, a sentence each} */
    public List<String> sentences() {
        return sentences(Locale.ENGLISH);
    }

    /**
     * {@return how the group stands, a sentence each}
     *
     * @param locale whose language to take; where there is none of it, English
     */
    public List<String> sentences(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Wording wording = Wording.in(Language.of(locale));
        List<String> said = new ArrayList<>();
        said.add(wording.text(
                "life.status.people", "members", number(members, wording), "waiting", number(waiting, wording)));
        places.ifPresent(free -> said.add(wording.text("life.status.places", "number", number(free, wording))));
        start.ifPresent(obstacles -> said.add(
                obstacles.isEmpty()
                        ? wording.text("life.status.may-start")
                        : wording.text("life.status.may-not-start", "reasons", reasons(obstacles, locale))));
        pauses.ifPresent(obstacle -> said.add(obstacle.inWords(locale)));
        next.ifPresent(day -> said.add(
                wording.text("life.status.next", "day", wording.figures(day.toString()), "left", left(wording))));
        if (next.isEmpty()) {
            said.add(wording.text("life.status.next." + (sessionsLeft.isPresent() ? "none" : "unknown")));
        }
        if (!unrecorded.isEmpty()) {
            String days = unrecorded.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            said.add(wording.text("life.status.unrecorded", "days", wording.figures(days)));
        }
        if (commitments(Commitment.State.NOT_AGREED) < commitments.size()) {
            said.add(wording.text(
                    "life.status.commitments",
                    "kept",
                    commitments(Commitment.State.KEPT),
                    "open",
                    commitments(Commitment.State.OPEN),
                    "broken",
                    commitments(Commitment.State.BROKEN)));
        }
        return List.copyOf(said);
    }

    private static String reasons(List<Obstacle> obstacles, Locale locale) {
        return obstacles.stream().map(one -> one.inWords(locale)).collect(Collectors.joining(" "));
    }

    private String left(Wording wording) {
        return sessionsLeft
                .map(number -> wording.figures(number.toPlainString()))
                .orElseGet(() -> wording.text("life.status.unknown"));
    }

    private static String number(CountRange count, Wording wording) {
        if (count.isExact()) {
            return String.valueOf(count.min());
        }
        if (count.about().isPresent() || (count.min() == 0 && count.max().isEmpty())) {
            return wording.text("life.status.unknown");
        }
        return count.max().isPresent()
                ? wording.text(
                        "bound.between", "min", count.min(), "max", count.max().getAsInt())
                : wording.text("life.status.at-least", "number", count.min());
    }

    @Override
    public String toString() {
        return String.join("\n", sentences());
    }
}
