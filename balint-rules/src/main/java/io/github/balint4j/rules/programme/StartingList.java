package io.github.balint4j.rules.programme;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.life.GroupLife;
import io.github.balint4j.rules.life.GroupStatus;
import io.github.balint4j.rules.mediation.Mediation;
import io.github.balint4j.rules.mediation.Wish;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.programme.StartingItem.Code;
import io.github.balint4j.rules.programme.StartingItem.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What has to be so before a group starts, and what of it is still open: a leader, enough people, a frame, a trial and the day on which one
 * looks back at it. It advises; whether a group is as its rules say, rulebooks say.
 *
 * <pre>{@code
 * StartingList.of(group, LocalDate.of(2021, 3, 1), Optional.empty()).items();
 * }</pre>
 *
 * @param group which group
 * @param asOf the day
 * @param items each step, in their order
 */
public record StartingList(GroupId group, LocalDate asOf, List<StartingItem> items) {
    /**
     * Copies the list.
     *
     * @param group which group
     * @param asOf the day
     * @param items each step, in their order
     */
    public StartingList {
        items = List.copyOf(items);
    }

    /**
     * {@return what is open of a group on a day}
     *
     * @param group the group
     * @param asOf the day, which itself counts
     * @param leaders the list of leaders from whom one may be found; empty when there is none
     */
    public static StartingList of(BalintGroup group, LocalDate asOf, Optional<LeaderList> leaders) {
        Objects.requireNonNull(leaders, "leaders");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(asOf, "asOf");
        return new StartingList(
                group.id(),
                asOf,
                List.of(
                        leader(group, asOf, leaders),
                        threshold(group, asOf),
                        frame(group),
                        trial(group.frame()),
                        review(group, asOf)));
    }

    /** {@return the least of the verdicts: satisfied where nothing is open} */
    public Verdict verdict() {
        return items.stream().map(StartingItem::verdict).reduce(Verdict.SATISFIED, Verdict::and);
    }

    private static StartingItem leader(BalintGroup group, LocalDate asOf, Optional<LeaderList> leaders) {
        long lead = group.leaders().stream()
                .filter(one -> one.until()
                        .value()
                        .flatMap(PartialDate::latest)
                        .filter(asOf::isAfter)
                        .isEmpty())
                .count();
        if (lead > 0) {
            return StartingItem.of(Step.LEADER, Verdict.SATISFIED, Code.LED, "number", lead);
        }
        if (leaders.isPresent()) {
            Mediation found = Mediation.of(leaders.get(), asOf, Wish.any());
            return StartingItem.of(
                    Step.LEADER,
                    group.leaders().isComplete() ? Verdict.NOT_SATISFIED : Verdict.UNDETERMINED,
                    Code.MEDIATED,
                    "number",
                    found.matches().size(),
                    "perhaps",
                    found.unclear().size());
        }
        return group.leaders().isComplete()
                ? StartingItem.of(Step.LEADER, Verdict.NOT_SATISFIED, Code.NOT_LED)
                : StartingItem.of(Step.LEADER, Verdict.UNDETERMINED, Code.LEADER_UNKNOWN);
    }

    private static StartingItem threshold(BalintGroup group, LocalDate asOf) {
        if (group.frame().startThreshold().isEmpty()) {
            return StartingItem.of(Step.THRESHOLD, Verdict.UNDETERMINED, Code.THRESHOLD_UNKNOWN);
        }
        int needed = group.frame().startThreshold().getAsInt();
        GroupStatus status = GroupLife.of(group).status(asOf);
        CountRange members = status.members();
        CountRange waiting = status.waiting();
        int least = members.min() + waiting.min();
        if (least >= needed) {
            return StartingItem.of(Step.THRESHOLD, Verdict.SATISFIED, Code.ENOUGH, "there", least, "needed", needed);
        }
        boolean known = members.max().isPresent() && waiting.max().isPresent();
        int most = known ? members.max().getAsInt() + waiting.max().getAsInt() : needed;
        return most < needed
                ? StartingItem.of(
                        Step.THRESHOLD,
                        Verdict.NOT_SATISFIED,
                        Code.TOO_FEW,
                        "there",
                        most,
                        "needed",
                        needed,
                        "missing",
                        needed - most)
                : StartingItem.of(
                        Step.THRESHOLD, Verdict.UNDETERMINED, Code.PEOPLE_UNKNOWN, "there", least, "needed", needed);
    }

    private static StartingItem frame(BalintGroup group) {
        GroupFrame frame = group.frame();
        boolean confidential = frame.agreements().items().contains(Agreement.CONFIDENTIALITY);
        if (!confidential
                && (frame.agreements().isComplete() || frame.notAgreed().contains(Agreement.CONFIDENTIALITY))) {
            return StartingItem.of(Step.FRAME, Verdict.NOT_SATISFIED, Code.NOT_CONFIDENTIAL);
        }
        List<String> parts = new ArrayList<>();
        if (frame.members().isEmpty()) {
            parts.add("members");
        }
        if (frame.cadence().isEmpty() && group.sessions().items().size() < 2) {
            parts.add("cadence");
        }
        if (frame.length().isEmpty()) {
            parts.add("length");
        }
        if (!confidential) {
            parts.add("confidentiality");
        }
        return parts.isEmpty()
                ? StartingItem.of(Step.FRAME, Verdict.SATISFIED, Code.AGREED)
                : StartingItem.of(
                        Step.FRAME, Verdict.UNDETERMINED, Code.FRAME_UNKNOWN, "parts", String.join(" ", parts));
    }

    private static StartingItem trial(GroupFrame frame) {
        return frame.trial().isPresent()
                ? StartingItem.of(Step.TRIAL, Verdict.SATISFIED, Code.TRIAL)
                : StartingItem.of(Step.TRIAL, Verdict.UNDETERMINED, Code.TRIAL_UNKNOWN);
    }

    /** The day of the review is the first session's, as much later as the trial lasts. */
    private static StartingItem review(BalintGroup group, LocalDate asOf) {
        Optional<PeriodRange> trial =
                group.frame().trial().filter(one -> one.max().isPresent());
        Optional<LocalDate> first = group.sessions().stream()
                .filter(one -> !one.state().is(SessionState.CANCELLED))
                .flatMap(one -> day(one).stream())
                .min(Comparator.naturalOrder());
        if (trial.isEmpty() || first.isEmpty()) {
            return StartingItem.of(Step.REVIEW, Verdict.UNDETERMINED, Code.REVIEW_UNKNOWN);
        }
        LocalDate from = first.get().plus(trial.get().min());
        LocalDate to = first.get().plus(trial.get().max().orElseThrow());
        return to.isBefore(asOf)
                ? StartingItem.of(Step.REVIEW, Verdict.UNDETERMINED, Code.REVIEW_OVER, "from", from, "to", to)
                : StartingItem.of(Step.REVIEW, Verdict.SATISFIED, Code.REVIEW, "from", from, "to", to);
    }

    private static Optional<LocalDate> day(Session session) {
        return Dates.begins(session).flatMap(PartialDate::date);
    }
}
