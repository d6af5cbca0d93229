package io.github.balint4j.rules.fact;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Pause;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pause in which the group is on the day of the assessment, or may be.
 *
 * @param path where it stands
 * @param days its days
 */
public record Pausing(String path, Days days) {
    /** The days of each of the group's pauses. */
    static List<Days> all(BalintGroup group, long knownOn) {
        List<Pause> pauses = group.pauses().items();
        return pauses.isEmpty()
                ? List.of()
                : pauses.stream()
                        .map(pause -> Days.holding(pause.since(), pause.until(), knownOn))
                        .toList();
    }

    /** The one of the group's pauses that the day lies in, or may. */
    static Optional<Pausing> of(BalintGroup group, LocalDate asOf, long knownOn) {
        List<Pause> pauses = group.pauses().items();
        String items = DataPath.items("/pauses", group.pauses());
        for (int i = 0; i < pauses.size(); i++) {
            Days days = Days.holding(pauses.get(i).since(), pauses.get(i).until(), knownOn);
            if (days.mayInclude(Days.on(asOf))) {
                return Optional.of(new Pausing(new DataPath(items, i).toString(), days));
            }
        }
        return Optional.empty();
    }

    /** What would tell when it is over; nothing where that is known. */
    public List<Remedy.Supply> supplies() {
        List<Remedy.Supply> supplies = new ArrayList<>();
        if (days.fromLow() != days.fromHigh()) {
            supplies.add(new Remedy.Supply(Datum.Kind.DATE, "since", path));
        }
        if (days.untilLow() != days.untilHigh() || days.untilHigh() == Days.END) {
            supplies.add(new Remedy.Supply(Datum.Kind.DATE, "until", path));
        }
        return supplies;
    }

    /** The first day after it, where that is known. */
    public Optional<LocalDate> over() {
        return days.untilLow() == days.untilHigh() && days.untilHigh() != Days.END
                ? Optional.of(LocalDate.ofEpochDay(days.untilHigh() + 1))
                : Optional.empty();
    }
}
