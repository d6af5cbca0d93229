package io.github.balint4j.rules.laws;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Membership;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.StatedTotals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Groups with more facts than before. */
final class More {
    private More() {}

    /** The group without what would contradict more: how many there are in all, until when, and when all this was stated. */
    static BalintGroup roomIn(BalintGroup group) {
        return BalintGroup.builder()
                .from(group)
                .statedOn(Optional.empty())
                .stated(StatedTotals.none())
                .frame(GroupFrame.builder()
                        .from(group.frame())
                        .meetings(Optional.empty())
                        .sessions(Optional.empty())
                        .span(Optional.empty())
                        .build())
                .build();
    }

    /**
     * The group with totals that more can agree with: as many of them at the least. The day on which it was stated, and those that
     * people come to, stay as they are.
     */
    static BalintGroup atLeastSoMany(BalintGroup group) {
        return BalintGroup.builder()
                .from(group)
                .frame(GroupFrame.builder()
                        .from(group.frame())
                        .meetings(group.frame().meetings().map(More::atLeast))
                        .sessions(group.frame().sessions().map(More::atLeast))
                        .span(Optional.empty())
                        .build())
                .build();
    }

    private static CountRange atLeast(CountRange range) {
        return range.about().isPresent() ? range : CountRange.atLeast(range.min());
    }

    /** Whether nothing is listed for this day, nothing that lasts several days may be on it, and the group surely does not pause. */
    static boolean isFree(BalintGroup group, LocalDate day) {
        return group.sessions().items().stream()
                        .noneMatch(session -> session.date().equals(Optional.of(day))
                                || session.isBlock() && mayInclude(session.since(), session.until(), day))
                && group.pauses().items().stream()
                        .noneMatch(pause ->
                                mayInclude(pause.since().value(), pause.until().value(), day));
    }

    private static boolean mayInclude(Optional<PartialDate> first, Optional<PartialDate> last, LocalDate day) {
        return first.flatMap(PartialDate::earliest).filter(day::isBefore).isEmpty()
                && last.flatMap(PartialDate::latest).filter(day::isAfter).isEmpty();
    }

    static BalintGroup of(BalintGroup group, Session more) {
        return BalintGroup.builder()
                .from(group)
                .sessions(and(group.sessions(), List.of(more)))
                .build();
    }

    static BalintGroup of(BalintGroup group, Membership more) {
        return BalintGroup.builder()
                .from(group)
                .members(and(group.members(), List.of(more)))
                .build();
    }

    /** So many more members, since long ago. */
    static BalintGroup people(BalintGroup group, long count) {
        List<Membership> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(Membership.builder()
                    .person(PersonId.of("more-" + i))
                    .joined(LocalDate.of(1990, 1, 1))
                    .build());
        }
        StatedTotals stated = group.stated();
        if (stated.enrolled().isPresent()) {
            stated = stated.withEnrolled(plus(stated.enrolled().get(), people.size()));
        }
        return BalintGroup.builder()
                .from(group)
                .stated(stated)
                .members(and(group.members(), people))
                .build();
    }

    private static CountRange plus(CountRange range, int more) {
        return new CountRange(
                range.min() + more,
                range.max().isPresent() ? OptionalInt.of(range.max().getAsInt() + more) : range.max());
    }

    // What was added to an absent list is not all of it.
    private static <T> Known<T> and(Known<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list.items());
        all.addAll(more);
        return list.isComplete() ? Known.complete(all) : Known.incomplete(all);
    }
}
