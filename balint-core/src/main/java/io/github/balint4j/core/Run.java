package io.github.balint4j.core;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * For how long a group runs, against the days from its first to its last. People tell a run in whole months, weeks or days:
 * six weekly meetings run for six weeks, and lie 35 days apart. So both agree where less than one of these is between them.
 */
final class Run {
    private Run() {}

    /** That a frame's span is surely longer or shorter than what it says of its run. */
    static Optional<Contradiction> contradiction(GroupFrame frame) {
        if (frame.runsFor().isEmpty() || frame.span().isEmpty()) {
            return Optional.empty();
        }
        PeriodRange run = frame.runsFor().get();
        DateSpan span = frame.span().get();
        boolean tooLong =
                run.max().isPresent() && isSurelyLonger(span, run.max().get());
        return tooLong || isSurelyShorter(span, run.min())
                ? Optional.of(new Contradiction(
                        Contradiction.Code.RUN_DIFFERS,
                        "/runsFor",
                        Contradiction.say(
                                tooLong ? "run.longer" : "run.shorter",
                                "run",
                                run,
                                "from",
                                span.from().orElseThrow(),
                                "until",
                                span.until().orElseThrow())))
                : Optional.empty();
    }

    private static boolean isSurelyLonger(DateSpan span, Period most) {
        Optional<LocalDate> first = span.from().flatMap(PartialDate::latest);
        Optional<LocalDate> last = span.until().flatMap(PartialDate::earliest);
        return first.isPresent()
                && last.isPresent()
                && !last.get().plusDays(1).isBefore(first.get().plus(most).plus(grain(most)));
    }

    private static boolean isSurelyShorter(DateSpan span, Period least) {
        Optional<LocalDate> first = span.from().flatMap(PartialDate::earliest);
        Optional<LocalDate> last = span.until().flatMap(PartialDate::latest);
        return first.isPresent()
                && last.isPresent()
                && !last.get()
                        .plusDays(1)
                        .plus(grain(least))
                        .isAfter(first.get().plus(least));
    }

    private static Period grain(Period told) {
        if (told.toTotalMonths() > 0) {
            return Period.ofMonths(1);
        }
        return Period.ofDays(told.getDays() % 7 == 0 ? 7 : 1);
    }
}
