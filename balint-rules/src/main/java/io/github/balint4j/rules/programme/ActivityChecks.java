package io.github.balint4j.rules.programme;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.programme.ProgrammeFinding.Code;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds activities beside what a source says of their kinds. Numbers that no source has may satisfy, and never refuse. */
final class ActivityChecks {
    /** Half a day by our reading, in minutes, both inclusive. */
    private static final long HALF_A_DAY_FROM = 180;

    private static final long HALF_A_DAY_TO = 300;

    /** Half of the longest day there is, that of 25 hours, in minutes: what is longer is surely more than half a day. */
    private static final long HALF_OF_ANY_DAY = 750;

    /** About a year by our reading, in days, both inclusive: within a fifth of it, as wherever something is about so much. */
    private static final long ABOUT_A_YEAR_FROM = 292;

    private static final long ABOUT_A_YEAR_TO = 438;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> WEEKEND_AND_EVE =
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Programme programme;
    private final List<ProgrammeRule> rules;

    ActivityChecks(Programme programme, List<ProgrammeRule> rules) {
        this.programme = programme;
        this.rules = rules;
    }

    List<ProgrammeFinding> findings() {
        List<ProgrammeFinding> all = new ArrayList<>();
        for (Activity activity : programme.activities().items()) {
            for (ProgrammeRule rule : rules) {
                if (rule.kinds().contains(activity.kind()) && !isCancelled(activity)) {
                    of(rule, activity).ifPresent(all::add);
                }
            }
        }
        if (rules.contains(ProgrammeRule.ABOUT_YEARLY)) {
            yearly().ifPresent(all::add);
        }
        return all;
    }

    private static Optional<ProgrammeFinding> of(ProgrammeRule rule, Activity activity) {
        return switch (rule) {
            case HALF_DAY -> Optional.of(halfDay(rule, activity));
            case ONE_OR_TWO_DAYS -> Optional.of(oneOrTwoDays(rule, activity));
            case AT_A_WEEKEND -> Optional.of(weekend(rule, activity));
            case ABOUT_YEARLY -> Optional.empty(); // of all of them together
        };
    }

    private static ProgrammeFinding halfDay(ProgrammeRule rule, Activity activity) {
        Minutes minutes = minutes(activity);
        long number = minutes.number();
        if (number > HALF_OF_ANY_DAY) {
            return found(rule, activity, Verdict.NOT_SATISFIED, Code.MORE_THAN_HALF_A_DAY, "minutes", number);
        }
        if (!minutes.isAll()) {
            return found(rule, activity, Verdict.UNDETERMINED, Code.LENGTH_UNKNOWN);
        }
        boolean reads = number >= HALF_A_DAY_FROM
                && number <= HALF_A_DAY_TO
                && days(activity).min() <= 1;
        return found(
                rule,
                activity,
                reads ? Verdict.SATISFIED : Verdict.UNDETERMINED,
                reads ? Code.HALF_DAY : Code.HALF_DAY_OPEN,
                "minutes",
                number,
                "from",
                HALF_A_DAY_FROM,
                "to",
                HALF_A_DAY_TO);
    }

    private static ProgrammeFinding oneOrTwoDays(ProgrammeRule rule, Activity activity) {
        CountRange days = days(activity);
        if (days.min() > 2) {
            return found(rule, activity, Verdict.NOT_SATISFIED, Code.DAYS, "days", days.min());
        }
        return days.max().isPresent() && days.max().getAsInt() <= 2
                ? found(rule, activity, Verdict.SATISFIED, Code.DAYS, "days", said(days))
                : found(rule, activity, Verdict.UNDETERMINED, Code.DAYS_UNKNOWN);
    }

    private static ProgrammeFinding weekend(ProgrammeRule rule, Activity activity) {
        List<Session> dates = live(activity);
        boolean known = activity.dates().isComplete()
                && !dates.isEmpty()
                && dates.stream()
                        .allMatch(date -> Dates.mostDays(date)
                                .filter(most -> most == Dates.fewestDays(List.of(date))
                                        && wholeDay(date).isPresent())
                                .isPresent());
        if (!known) {
            return found(rule, activity, Verdict.UNDETERMINED, Code.DATES_UNKNOWN);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Session date : dates) {
            LocalDate first = wholeDay(date).orElseThrow();
            for (int day = 0; day < Math.min(Dates.fewestDays(List.of(date)), DayOfWeek.values().length); day++) {
                days.add(first.plusDays(day).getDayOfWeek());
            }
        }
        if (days.stream().noneMatch(WEEKEND::contains)) {
            return found(rule, activity, Verdict.NOT_SATISFIED, Code.NO_WEEKEND);
        }
        boolean reads = WEEKEND_AND_EVE.containsAll(days) && days(activity).min() <= WEEKEND_AND_EVE.size();
        return found(
                rule,
                activity,
                reads ? Verdict.SATISFIED : Verdict.UNDETERMINED,
                reads ? Code.WEEKEND : Code.WEEKEND_OPEN);
    }

    private record Held(String id, LocalDate first) {}

    /** Whether conferences and workshops follow each other about yearly. Where something is listed of which no date is known, it may lie between. */
    private Optional<ProgrammeFinding> yearly() {
        ProgrammeRule rule = ProgrammeRule.ABOUT_YEARLY;
        List<Activity> all = programme.activities().stream()
                .filter(one -> rule.kinds().contains(one.kind()) && !isCancelled(one))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Held> held = new ArrayList<>();
        for (Activity activity : all) {
            live(activity).stream()
                    .flatMap(date -> wholeDay(date).stream())
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> held.add(new Held(activity.id(), first)));
        }
        held.sort(Comparator.comparing(Held::first));
        if (held.size() < 2) {
            return Optional.of(ProgrammeFinding.of(
                    rule, Optional.empty(), Verdict.UNDETERMINED, Code.TOO_FEW, "number", held.size()));
        }
        for (int i = 1; i < held.size(); i++) {
            Held one = held.get(i - 1);
            Held next = held.get(i);
            long days = ChronoUnit.DAYS.between(one.first(), next.first());
            if (days < ABOUT_A_YEAR_FROM || days > ABOUT_A_YEAR_TO) {
                return Optional.of(ProgrammeFinding.of(
                        rule,
                        Optional.empty(),
                        Verdict.UNDETERMINED,
                        Code.YEARLY_OPEN,
                        "days",
                        days,
                        "one",
                        one.id(),
                        "next",
                        next.id(),
                        "from",
                        ABOUT_A_YEAR_FROM,
                        "to",
                        ABOUT_A_YEAR_TO));
            }
        }
        return Optional.of(ProgrammeFinding.of(
                rule,
                Optional.empty(),
                Verdict.SATISFIED,
                Code.YEARLY,
                "number",
                held.size(),
                "from",
                ABOUT_A_YEAR_FROM,
                "to",
                ABOUT_A_YEAR_TO));
    }

    /** On how many days: as its dates say, or else as announced. */
    private static CountRange days(Activity activity) {
        List<Session> dates = live(activity);
        if (activity.dates().items().isEmpty()) {
            return activity.days().orElseGet(() -> CountRange.atLeast(1));
        }
        int fewest = number(Dates.fewestDays(dates));
        boolean bounded = activity.dates().isComplete()
                && dates.stream().allMatch(date -> Dates.mostDays(date).isPresent());
        return bounded
                ? CountRange.between(
                        fewest,
                        Math.max(
                                fewest,
                                number(dates.stream()
                                        .mapToLong(date -> Dates.mostDays(date).orElseThrow())
                                        .sum())))
                : CountRange.atLeast(fewest);
    }

    private static String said(CountRange days) {
        int most = days.max().orElseThrow();
        return days.min() == most ? String.valueOf(most) : Math.max(1, days.min()) + "-" + most;
    }

    private static int number(long days) {
        return (int) Math.min(Integer.MAX_VALUE, days);
    }

    /** How long all its meetings last, in minutes: surely so long, and whether that is all. */
    private record Minutes(long number, boolean isAll) {}

    private static Minutes minutes(Activity activity) {
        if (activity.dates().items().isEmpty()) {
            return activity.length()
                    .map(length -> new Minutes(length.toMinutes(), true))
                    .orElse(new Minutes(0, false));
        }
        long sum = 0;
        boolean isAll = activity.dates().isComplete();
        for (Session date : live(activity)) {
            Optional<Duration> length =
                    date.length().value().or(() -> date.length().isUsual() ? activity.length() : Optional.empty());
            isAll &= length.isPresent();
            sum += length.map(Duration::toMinutes).orElse(0L);
        }
        return new Minutes(sum, isAll);
    }

    private static Optional<LocalDate> wholeDay(Session date) {
        return Dates.begins(date).flatMap(PartialDate::date);
    }

    private static List<Session> live(Activity activity) {
        return activity.dates().stream()
                .filter(date -> !date.state().is(SessionState.CANCELLED))
                .toList();
    }

    /** Whether all its dates were cancelled: then it does not take place. */
    private static boolean isCancelled(Activity activity) {
        return activity.dates().isComplete()
                && !activity.dates().items().isEmpty()
                && live(activity).isEmpty();
    }

    private static ProgrammeFinding found(
            ProgrammeRule rule, Activity activity, Verdict verdict, Code code, Object... arguments) {
        return ProgrammeFinding.of(rule, Optional.of(activity.id()), verdict, code, arguments);
    }
}
