package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The end of what is planned for a group, seen from a day. */
final class Ending {
    private final BalintGroup group;
    private final LocalDate day;

    Ending(BalintGroup group, LocalDate day) {
        this.group = group;
        this.day = day;
    }

    /** The last day of what is planned, where it surely lies before the day. */
    Optional<LocalDate> before() {
        return group.frame()
                .span()
                .flatMap(span -> span.until())
                .flatMap(PartialDate::latest)
                .filter(day::isAfter);
    }

    /** Whether the group is over: what is planned has ended, and nobody has a place on the day. */
    boolean isOver() {
        return before().isPresent()
                && group.members().isComplete()
                && group.members().stream().map(Stretch::of).noneMatch(one -> one.mayInclude(day));
    }

    /** That the group is over, where it is. */
    Optional<Obstacle> over() {
        return isOver() ? noSession() : Optional.empty();
    }

    /** That there can be no session, where what is planned has ended. */
    Optional<Obstacle> noSession() {
        return before().map(last -> ended(last, Help.of(Help.Code.ANNOUNCE_GROUP)));
    }

    /** That nobody joins any more, where what is planned has ended. */
    Optional<Obstacle> closesDoors() {
        return before().map(last -> ended(last, Help.of(Help.Code.OTHER_GROUP)));
    }

    // While people have places, to let the group end later would end their places, too.
    private Obstacle ended(LocalDate last, Help... others) {
        List<Help> helps = new ArrayList<>();
        helps.add(Help.of(isOver() ? Help.Code.END_LATER : Help.Code.MOVE_END, "day", day));
        helps.addAll(Arrays.asList(others));
        return Obstacle.of(Obstacle.Code.ENDED, "day", last).helpedBy(helps.toArray(Help[]::new));
    }
}
