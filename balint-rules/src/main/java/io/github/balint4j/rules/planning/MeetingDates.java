package io.github.balint4j.rules.planning;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The meetings of a group whose days are wholly known and that were not cancelled, in order of time. Sessions of one day are one meeting, and so
 * are days in a row.
 *
 * <pre>{@code
 * MeetingDates dates = MeetingDates.of(group);
 * dates.from(today); // what is to come, that day included
 * dates.gaps().forEach(System.out::println);
 * }</pre>
 */
public final class MeetingDates {
    private final BalintGroup group;
    private final TreeMap<LocalDate, LocalDate> lastDays = new TreeMap<>();

    private MeetingDates(BalintGroup group) {
        this.group = group;
        TreeMap<LocalDate, LocalDate> days = new TreeMap<>();
        for (Session session : group.sessions().items()) {
            Optional<LocalDate> first = first(session);
            Optional<LocalDate> last = session.date().or(() -> session.until().flatMap(PartialDate::date));
            if (!session.state().is(SessionState.CANCELLED) && first.isPresent() && last.isPresent()) {
                days.merge(first.get(), last.get(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        days.forEach((first, last) -> {
            boolean goesOn = !lastDays.isEmpty()
                    && !first.isAfter(lastDays.lastEntry().getValue().plusDays(1));
            if (goesOn) {
                LocalDate end = lastDays.lastEntry().getValue();
                lastDays.put(lastDays.lastKey(), last.isAfter(end) ? last : end);
            } else {
                lastDays.put(first, last);
            }
        });
    }

    /**
     * {@return the meetings of this group}
     *
     * @param group the group with its people and sessions
     */
    public static MeetingDates of(BalintGroup group) {
        Objects.requireNonNull(group, "group");
        return new MeetingDates(group);
    }

    /** {@return the first day of each meeting} */
    public List<LocalDate> days() {
        return List.copyOf(lastDays.keySet());
    }

    /**
     * {@return the first day of each meeting that begins on this day or later}
     *
     * @param day the day, inclusive
     */
    public List<LocalDate> from(LocalDate day) {
        return List.copyOf(lastDays.tailMap(day, true).keySet());
    }

    /** {@return the days from the first of the first meeting to the last of the last one; empty when there is none} */
    public Optional<DateSpan> span() {
        return lastDays.isEmpty()
                ? Optional.empty()
                : Optional.of(DateSpan.ofClosed(
                        lastDays.firstKey(), lastDays.lastEntry().getValue()));
    }

    /** {@return the gaps from each meeting to the next} Irregular dates are a fact like others: a gap that is not as agreed refuses nothing. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        List<LocalDate> days = days();
        for (int i = 1; i < days.size(); i++) {
            LocalDate from = days.get(i - 1);
            LocalDate to = days.get(i);
            gaps.add(new Gap(from, to, fit(from, to)));
        }
        return List.copyOf(gaps);
    }

    private Gap.Fit fit(LocalDate from, LocalDate to) {
        if (group.frame().cadence().isEmpty()) {
            return Gap.Fit.NOT_AGREED;
        }
        PeriodRange cadence = group.frame().cadence().get().asRead();
        if (to.isBefore(from.plus(cadence.min()))) {
            return Gap.Fit.SHORTER;
        }
        return cadence.max().map(from::plus).filter(to::isAfter).isPresent() ? Gap.Fit.LONGER : Gap.Fit.AS_AGREED;
    }

    private static Optional<LocalDate> first(Session session) {
        return session.date().or(() -> session.since().flatMap(PartialDate::date));
    }
}
