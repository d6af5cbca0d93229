package io.github.balint4j.rules.life;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Pause;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The times without sessions. */
final class Pauses {
    private final BalintGroup group;

    Pauses(BalintGroup group) {
        this.group = group;
    }

    Transition pause(LocalDate first, Optional<LocalDate> last) {
        Step step = new Step(group);
        if (last.filter(first::isAfter).isPresent()) {
            return step.unless(Obstacle.of(Obstacle.Code.PAST, "day", last.get(), "on", first)
                            .helpedBy(Help.of(Help.Code.CHOOSE_DAY_OR_LATER, "day", first)))
                    .to(this::builder);
        }
        Pause pause = last.map(day -> Pause.between(first, day)).orElseGet(() -> Pause.since(first));
        step.unless(new Ending(group, first).over()).unless(between(first, last));
        List<String> planned = group.sessions().stream()
                .filter(one -> isWithin(one, first, last) && one.state().is(SessionState.PLANNED))
                .map(Meetings::day)
                .sorted()
                .toList();
        if (!planned.isEmpty()) {
            step.unless(Obstacle.of(Obstacle.Code.SESSIONS_PLANNED, "days", String.join(", ", planned))
                    .helpedBy(planned.stream()
                            .map(day -> Help.of(Help.Code.MOVE_OR_CANCEL, "day", day))
                            .toArray(Help[]::new)));
        }
        group.sessions().stream()
                .filter(one -> isWithin(one, first, last) && one.state().is(SessionState.HELD))
                .forEach(one -> step.unless(Obstacle.of(Obstacle.Code.SESSION_HELD, "day", Meetings.day(one))
                        .helpedBy(Help.of(
                                Help.Code.CHOOSE_DAY,
                                "day",
                                one.date()
                                        .or(() -> one.until().flatMap(PartialDate::date))
                                        .orElse(first)
                                        .plusDays(1)))));
        last.ifPresentOrElse(
                day -> step.event(LifeEvent.Code.PAUSED, "day", first, "until", day),
                () -> step.event(LifeEvent.Code.PAUSED, "day", first));
        return step.to(() -> builder().pauses(group.pauses().plus(pause)));
    }

    Transition resume(LocalDate day) {
        Step step = new Step(group);
        Optional<Pause> open = group.pauses().stream()
                .filter(one -> new Stretch(one.since(), one.until()).mayInclude(day))
                .findFirst();
        if (open.isEmpty()) {
            step.unless(Obstacle.of(Obstacle.Code.DOES_NOT_PAUSE, "day", day).helpedBy(Help.of(Help.Code.CHECK_DAY)));
        }
        step.event(LifeEvent.Code.RESUMED, "day", day);
        return step.to(() -> {
            Pause pause = open.orElseThrow();
            LocalDate last = day.minusDays(1);
            boolean never = new Stretch(pause.since(), pause.until()).beginsAfter(last);
            return builder()
                    .pauses(
                            never
                                    ? group.pauses().without(pause)
                                    : group.pauses()
                                            .map(one -> one.equals(pause)
                                                    ? new Pause(pause.since(), Given.of(PartialDate.of(last)))
                                                    : one));
        });
    }

    /** That it pauses on the day, where it does. */
    Optional<Obstacle> on(LocalDate day) {
        return between(day, Optional.of(day));
    }

    private Optional<Obstacle> between(LocalDate first, Optional<LocalDate> last) {
        return group.pauses().stream()
                .map(one -> new Stretch(one.since(), one.until()))
                .filter(one -> !one.hasEndedBefore(first)
                        && last.filter(one::beginsAfter).isEmpty())
                .findFirst()
                .map(one -> pauses(one, first)
                        .helpedBy(one.over()
                                .map(later -> Help.of(Help.Code.CHOOSE_DAY, "day", later))
                                .orElseGet(() -> Help.of(Help.Code.RESUME_FIRST))));
    }

    private static Obstacle pauses(Stretch pause, LocalDate day) {
        return pause.from()
                .value()
                .flatMap(PartialDate::earliest)
                .filter(day::isBefore)
                .map(later -> Obstacle.of(Obstacle.Code.PAUSES_FROM, "day", later))
                .orElseGet(() -> Obstacle.of(Obstacle.Code.PAUSES, "day", day));
    }

    private static boolean isWithin(Session session, LocalDate first, Optional<LocalDate> last) {
        Optional<LocalDate> begins = session.date().or(() -> session.since().flatMap(PartialDate::date));
        Optional<LocalDate> ends = session.date().or(() -> session.until().flatMap(PartialDate::date));
        return begins.isPresent()
                && ends.isPresent()
                && !ends.get().isBefore(first)
                && last.filter(begins.get()::isAfter).isEmpty();
    }

    private BalintGroup.Builder builder() {
        return BalintGroup.builder().from(group);
    }
}
