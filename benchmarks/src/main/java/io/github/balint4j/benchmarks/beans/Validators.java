package io.github.balint4j.benchmarks.beans;

import io.github.balint4j.benchmarks.beans.Constraints.Agreed;
import io.github.balint4j.benchmarks.beans.Constraints.CurrentPlaces;
import io.github.balint4j.benchmarks.beans.Constraints.FairTurns;
import io.github.balint4j.benchmarks.beans.Constraints.GoesOn;
import io.github.balint4j.benchmarks.beans.Constraints.RecognisedBy;
import io.github.balint4j.benchmarks.beans.Constraints.Trial;
import io.github.balint4j.benchmarks.beans.Constraints.TypicalGap;
import io.github.balint4j.benchmarks.beans.Constraints.TypicalLength;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What checks the {@link Constraints}. */
public final class Validators {
    private Validators() {}

    private static LocalDate today(ConstraintValidatorContext context) {
        return LocalDate.now(context.getClockProvider().getClock());
    }

    private static Optional<Boolean> judged(GroupBean group, String topic, LocalDate today) {
        AttestationBean latest = null;
        for (AttestationBean one : group.getAttestations()) {
            if (one.getTopic().equals(topic)
                    && one.getJudge().equals("group")
                    && !one.getOn().isAfter(today)
                    && (latest == null || latest.getOn().isBefore(one.getOn()))) {
                latest = one;
            }
        }
        return Optional.ofNullable(latest).map(AttestationBean::isMet);
    }

    private static boolean isScheduled(SessionBean session) {
        return !session.getState().equals("cancelled") && session.getDate() != null;
    }

    /** Counts the places held today. */
    public static final class Places implements ConstraintValidator<CurrentPlaces, List<PlaceBean>> {
        private int min;
        private int max;

        @Override
        public void initialize(CurrentPlaces constraint) {
            min = constraint.min();
            max = constraint.max();
        }

        @Override
        public boolean isValid(List<PlaceBean> places, ConstraintValidatorContext context) {
            return areHeld(places, min, max, today(context));
        }

        static boolean areHeld(List<PlaceBean> places, int min, int max, LocalDate today) {
            int count = 0;
            for (PlaceBean place : places) {
                if ((place.getFrom() == null || !place.getFrom().isAfter(today))
                        && (place.getUntil() == null || !place.getUntil().isBefore(today))) {
                    count++;
                }
            }
            return count >= min && count <= max;
        }
    }

    /** Looks at whoever holds a place today. */
    public static final class Standing implements ConstraintValidator<RecognisedBy, List<PlaceBean>> {
        private String society;

        @Override
        public void initialize(RecognisedBy constraint) {
            society = constraint.value();
        }

        @Override
        public boolean isValid(List<PlaceBean> places, ConstraintValidatorContext context) {
            return areRecognised(places, society, today(context));
        }

        static boolean areRecognised(List<PlaceBean> places, String society, LocalDate today) {
            return places.stream()
                    .filter(place -> (place.getFrom() == null
                                    || !place.getFrom().isAfter(today))
                            && (place.getUntil() == null || !place.getUntil().isBefore(today)))
                    .allMatch(place -> place.getRecognisedBy().contains(society));
        }
    }

    /** Looks for the code. */
    public static final class AgreedCode implements ConstraintValidator<Agreed, List<String>> {
        private String code;

        @Override
        public void initialize(Agreed constraint) {
            code = constraint.value();
        }

        @Override
        public boolean isValid(List<String> agreements, ConstraintValidatorContext context) {
            return agreements.contains(code);
        }
    }

    /** Compares months. */
    public static final class Months implements ConstraintValidator<Trial, Period> {
        private int min;
        private int max;

        @Override
        public void initialize(Trial constraint) {
            min = constraint.min();
            max = constraint.max();
        }

        @Override
        public boolean isValid(Period period, ConstraintValidatorContext context) {
            return period != null && period.toTotalMonths() >= min && period.toTotalMonths() <= max;
        }
    }

    /** Computes the median gap. */
    public static final class Gap implements ConstraintValidator<TypicalGap, GroupBean> {
        private TypicalGap constraint;

        @Override
        public void initialize(TypicalGap own) {
            constraint = own;
        }

        @Override
        public boolean isValid(GroupBean group, ConstraintValidatorContext context) {
            return isTypical(
                    group,
                    constraint.topic(),
                    constraint.min(),
                    constraint.max(),
                    constraint.aroundTheMedian(),
                    today(context));
        }

        static boolean isTypical(GroupBean group, String topic, int min, int max, int around, LocalDate today) {
            return judged(group, topic, today).orElseGet(() -> {
                long[] days = group.getSessions().stream()
                        .filter(Validators::isScheduled)
                        .mapToLong(session -> session.getDate().toEpochDay())
                        .sorted()
                        .distinct()
                        .toArray();
                long[] gaps = new long[Math.max(0, days.length - 1)];
                for (int i = 0; i < gaps.length; i++) {
                    gaps[i] = days[i + 1] - days[i];
                }
                Arrays.sort(gaps);
                long median = gaps.length == 0 ? -1 : gaps[gaps.length / 2];
                long least = around < 0 ? min : median - around;
                long most = around < 0 ? max : median + around;
                return 2
                                * Arrays.stream(gaps)
                                        .filter(gap -> gap >= least && gap <= most)
                                        .count()
                        > gaps.length;
            });
        }
    }

    /** Computes the median length. */
    public static final class Length implements ConstraintValidator<TypicalLength, GroupBean> {
        private int minutes;

        @Override
        public void initialize(TypicalLength constraint) {
            minutes = constraint.minutes();
        }

        @Override
        public boolean isValid(GroupBean group, ConstraintValidatorContext context) {
            return isTypical(group, minutes);
        }

        static boolean isTypical(GroupBean group, int minutes) {
            Duration agreed = group.getFrame().getLength();
            long[] lengths = group.getSessions().stream()
                    .filter(Validators::isScheduled)
                    .map(session -> session.getLength() == null ? agreed : session.getLength())
                    .mapToLong(length -> length == null ? -1 : length.toMinutes())
                    .sorted()
                    .toArray();
            return lengths.length > 0 && lengths[lengths.length / 2] == minutes;
        }
    }

    /** Compares what is agreed, or else the first and last session. */
    public static final class Continuity implements ConstraintValidator<GoesOn, GroupBean> {
        private GoesOn constraint;

        @Override
        public void initialize(GoesOn own) {
            constraint = own;
        }

        @Override
        public boolean isValid(GroupBean group, ConstraintValidatorContext context) {
            return goesOn(group, constraint.topic(), constraint.months(), today(context));
        }

        static boolean goesOn(GroupBean group, String topic, int months, LocalDate today) {
            return judged(group, topic, today).orElseGet(() -> {
                Period agreed = group.getFrame().getPeriod();
                if (agreed != null && agreed.toTotalMonths() >= months) {
                    return true;
                }
                LocalDate first = null;
                LocalDate last = null;
                for (SessionBean session : group.getSessions()) {
                    if (isScheduled(session)) {
                        LocalDate day = session.getDate();
                        first = first == null || day.isBefore(first) ? day : first;
                        last = last == null || day.isAfter(last) ? day : last;
                    }
                }
                return first != null && !first.plusMonths(months).isAfter(last);
            });
        }
    }

    /** Sums up turns and fair shares. */
    public static final class Turns implements ConstraintValidator<FairTurns, GroupBean> {
        private FairTurns constraint;

        @Override
        public void initialize(FairTurns own) {
            constraint = own;
        }

        @Override
        public boolean isValid(GroupBean group, ConstraintValidatorContext context) {
            return areFair(group, constraint.topic(), constraint.max(), today(context));
        }

        static boolean areFair(GroupBean group, String topic, int max, LocalDate today) {
            return judged(group, topic, today).orElseGet(() -> isEven(group, max, today));
        }

        private static boolean isEven(GroupBean group, int max, LocalDate today) {
            Map<String, Double> turns = new HashMap<>();
            group.getMembers().forEach(member -> turns.put(member.getPerson(), 0.0));
            boolean presented = false;
            for (SessionBean session : group.getSessions()) {
                if (!session.getState().equals("held")
                        || session.getDate() == null
                        || session.getDate().isAfter(today)) {
                    continue;
                }
                List<String> present = session.getAttended().stream()
                        .filter(one -> one.getPresence().equals("present"))
                        .map(AttendanceBean::getPerson)
                        .filter(turns::containsKey)
                        .toList();
                double share = (double) session.getPresented().size() / present.size();
                present.forEach(person -> turns.merge(person, -share, Double::sum));
                for (String presenter : session.getPresented()) {
                    presented = true;
                    turns.computeIfPresent(presenter, (person, balance) -> balance + 1);
                }
            }
            if (!presented) {
                return group.getFrame().getAgreements().contains("fair-turns");
            }
            return turns.values().stream().allMatch(balance -> Math.abs(balance) <= max + 1e-9);
        }
    }
}
