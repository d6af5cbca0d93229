package io.github.balint4j.rules.laws;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.AmountOfTime;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.DateSpan;
import io.github.balint4j.core.DurationRange;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PeriodRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Fills what a frame leaves open, and settles what it gives as a range. */
final class FrameGaps {
    private static final List<Agreement> AGREEMENTS = List.of(
            Agreement.VOLUNTARY,
            Agreement.CONFIDENTIALITY,
            Agreement.EQUAL_CLINICIANS,
            Agreement.FAIR_TURNS,
            Agreement.PERIOD_WITH_LEADERS,
            Agreement.of("something-else"));
    private static final List<Period> PERIODS =
            List.of(Period.ofWeeks(2), Period.ofMonths(1), Period.ofMonths(3), Period.ofMonths(9), Period.ofYears(2));

    private final Random random;

    FrameGaps(Random random) {
        this.random = random;
    }

    // How many sessions a meeting holds is no gap: one, when nothing is said.
    GroupFrame fill(GroupFrame frame) {
        GroupFrame.Builder filled = GroupFrame.builder().from(frame);
        if (chance()) {
            filled.format(frame.format().orElseGet(() -> pick(List.of(GroupFormat.values()))));
        }
        if (chance()) {
            filled.mode(frame.mode().orElseGet(() -> pick(List.of(Mode.values()))));
        }
        if (chance()) {
            filled.members(within(frame.members().orElse(CountRange.between(0, 15))));
        }
        if (chance()) {
            filled.leaders(within(frame.leaders().orElse(CountRange.between(0, 4))));
        }
        if (chance()) {
            filled.length(within(
                    frame.length().orElse(DurationRange.between(Duration.ofMinutes(1), Duration.ofMinutes(200)))));
        }
        if (chance()) {
            filled.commitment(OptionalInt.of(frame.commitment().orElse(random.nextInt(12))));
        }
        if (chance()) {
            filled.startThreshold(OptionalInt.of(frame.startThreshold().orElse(random.nextInt(8))));
        }
        if (chance()) {
            filled.cadence(frame.cadence().map(this::end).orElseGet(() -> PeriodRange.exactly(pick(PERIODS))));
        }
        if (chance()) {
            filled.period(frame.period().map(this::end).orElseGet(() -> PeriodRange.exactly(pick(PERIODS))));
        }
        if (chance()) {
            filled.trial(frame.trial().map(this::end).orElseGet(() -> PeriodRange.exactly(pick(PERIODS))));
        }
        if (chance() && frame.span().isEmpty()) {
            filled.runsFor(frame.runsFor().map(this::end).orElseGet(() -> PeriodRange.exactly(pick(PERIODS))));
        }
        return filled.agreements(agreements(frame)).build();
    }

    /** The span, and how many meetings and sessions there are in all: what the list of sessions has to agree with. */
    GroupFrame fillPlan(BalintGroup group) {
        GroupFrame frame = group.frame();
        GroupFrame.Builder filled = GroupFrame.builder().from(frame);
        // How long the whole runs stands in for days that nobody gave.
        if (chance() && frame.runsFor().isEmpty()) {
            filled.span(span(frame.span()));
        }
        int listed = group.sessions().items().size();
        if (chance()) {
            filled.meetings(within(frame.meetings().orElse(CountRange.between(listed, listed + 5))));
        }
        if (chance()) {
            filled.sessions(within(frame.sessions().orElse(CountRange.between(0, 30))));
        }
        if (chance()) {
            filled.sessionsPerYear(within(frame.sessionsPerYear().orElse(CountRange.between(0, 30))));
        }
        if (chance()) {
            filled.meetingsPerYear(within(frame.meetingsPerYear().orElse(CountRange.between(0, 30))));
        }
        if (chance()) {
            filled.amount(
                    frame.amount().orElseGet(() -> AmountOfTime.of(1 + random.nextInt(60), AmountOfTime.Unit.HOURS45)));
        }
        return filled.build();
    }

    private DateSpan span(Optional<DateSpan> said) {
        LocalDate from = said.flatMap(DateSpan::from)
                .map(this::day)
                .orElseGet(() -> LocalDate.of(2017, 1, 1).plusDays(random.nextInt(1000)));
        LocalDate until =
                said.flatMap(DateSpan::until).map(this::day).orElseGet(() -> from.plusDays(random.nextInt(1500)));
        return DateSpan.ofClosed(from, until.isBefore(from) ? from : until);
    }

    private LocalDate day(PartialDate known) {
        LocalDate first = known.earliest().orElse(LocalDate.of(2019, 1, 1));
        LocalDate last = known.latest().orElse(first.plusYears(1));
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    private Known<Agreement> agreements(GroupFrame frame) {
        Known<Agreement> said = frame.agreements();
        if (said.isComplete() || !chance()) {
            return said;
        }
        List<Agreement> all = new ArrayList<>(said.items());
        AGREEMENTS.stream()
                .filter(one -> !all.contains(one) && !frame.notAgreed().contains(one) && random.nextBoolean())
                .forEach(all::add);
        return random.nextInt(4) == 0 ? Known.incomplete(all) : Known.complete(all);
    }

    private CountRange within(CountRange range) {
        int max = range.max().orElse(range.min() + 10);
        return CountRange.exactly(range.min() + random.nextInt(max - range.min() + 1));
    }

    private DurationRange within(DurationRange range) {
        int least = Math.toIntExact(range.min().toMinutes());
        int most = Math.toIntExact(range.max().toMinutes());
        return DurationRange.ofMinutes(least + random.nextInt(most - least + 1));
    }

    private PeriodRange end(PeriodRange range) {
        return PeriodRange.exactly(
                random.nextBoolean()
                        ? range.min()
                        : range.max().orElseGet(() -> range.min().plusDays(random.nextInt(700))));
    }

    private boolean chance() {
        return random.nextInt(4) != 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
