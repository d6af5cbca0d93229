package io.github.balint4j.rules.programme;

import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the dates of an activity come to. */
final class Dates {
    private Dates() {}

    /** The first day that it can be; empty where that is not bounded. */
    static Optional<LocalDate> first(Session date) {
        return begins(date).flatMap(PartialDate::earliest);
    }

    /** The last day that it can be; empty where that is not bounded. */
    static Optional<LocalDate> last(Session date) {
        return date.isBlock()
                ? date.until().flatMap(PartialDate::latest)
                : begins(date).flatMap(PartialDate::latest);
    }

    /** The first day, as far as it is known. */
    static Optional<PartialDate> begins(Session date) {
        return date.date().map(PartialDate::of).or(date::partialDate).or(date::since);
    }

    /** On so many days at the least: no day counts twice. */
    static long fewestDays(List<Session> dates) {
        List<Stretch> known = new ArrayList<>();
        long fewest = 1;
        for (Session date : dates) {
            Optional<LocalDate> first = begins(date).flatMap(PartialDate::latest);
            Optional<LocalDate> last = date.isBlock() ? date.until().flatMap(PartialDate::earliest) : first;
            if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
                fewest = Math.max(fewest, days(first.get(), last.get()));
                if (isWhole(date)) {
                    known.add(new Stretch(first.get(), last.get()));
                }
            }
        }
        known.sort(Comparator.comparing(Stretch::first));
        long together = 0;
        LocalDate counted = LocalDate.MIN;
        for (Stretch one : known) {
            LocalDate from = one.first().isAfter(counted) ? one.first() : counted.plusDays(1);
            if (!from.isAfter(one.last())) {
                together += days(from, one.last());
                counted = one.last();
            }
        }
        return Math.max(fewest, together);
    }

    private record Stretch(LocalDate first, LocalDate last) {}

    private static boolean isWhole(Session date) {
        return begins(date).flatMap(PartialDate::date).isPresent()
                && (!date.isBlock() || date.until().flatMap(PartialDate::date).isPresent());
    }

    /** On so many days at the most; empty where that is not known. */
    static Optional<Long> mostDays(Session date) {
        if (!date.isBlock()) {
            return Optional.of(1L);
        }
        Optional<LocalDate> first = date.since().flatMap(PartialDate::earliest);
        return first.flatMap(from ->
                date.until().flatMap(PartialDate::latest).map(last -> Math.max(1, days(from, last))));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
