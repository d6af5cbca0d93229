package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.oracle.fact.Amount;
import io.github.balint4j.rules.oracle.fact.Days;
import io.github.balint4j.rules.oracle.fact.Fact;
import io.github.balint4j.rules.outcome.Measure;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * On how many different days, weeks, months or years entries lie. An entry may stand for several sessions on days that nobody gave:
 * then it is on one of them at the least, and on as many as its sessions at the most.
 */
final class OnCalendar {
    private final Attribute attribute;

    /** Where an entry lies: from a first day, week or month to a last, both counted; on so many of them at the most. */
    private record Stay(long first, long last, long most) {}

    OnCalendar(Attribute attribute) {
        this.attribute = attribute;
    }

    /** The number of the day, week, month or year that a day lies in, counted on from one to the next. */
    static long number(Attribute attribute, long day) {
        return switch (attribute) {
            case WEEK -> Math.floorDiv(day + 3, 7L);
            case YEAR -> LocalDate.ofEpochDay(day).getYear();
            case MONTH -> LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
            default -> day;
        };
    }

    /** On how many days what the entry stands for can lie at the most; {@link Measure#NO_BOUND} when nothing bounds it. */
    static long most(Fact fact) {
        long days = fact.amount(Dimension.PERIOD).high();
        Amount sessions = fact.amount(Dimension.SESSIONS);
        boolean counted = fact.kind() != FactKind.PRACTICE && sessions.high() != Measure.NO_BOUND;
        return counted ? Math.min(days, Math.max(1, (sessions.high() + 99) / 100)) : days;
    }

    /** Whether it is known on which one the entry lies. */
    static boolean isSure(Attribute attribute, Fact fact) {
        Days days = fact.days();
        return number(attribute, days.fromLow()) == number(attribute, days.untilHigh());
    }

    // As many as lie wholly apart, the one ending before the next begins.
    long least(List<Fact> facts) {
        List<Stay> stays = stays(facts);
        stays.sort(Comparator.comparingLong(Stay::last));
        long least = 0;
        long reached = Long.MIN_VALUE;
        for (Stay stay : stays) {
            if (stay.first() > reached) {
                least++;
                reached = stay.last();
            }
        }
        return least;
    }

    // Each of them to the entry that has the fewest left to choose from.
    long most(List<Fact> facts) {
        long most = 0;
        List<Stay> bounded = new ArrayList<>();
        for (Stay stay : stays(facts)) {
            if (stay.first() == number(attribute, Days.BEGINNING) || stay.last() == number(attribute, Days.END)) {
                most = Amount.plus(most, stay.most());
            } else {
                bounded.add(stay);
            }
        }
        return Amount.plus(most, placed(bounded));
    }

    private static long placed(List<Stay> stays) {
        stays.sort(Comparator.comparingLong(Stay::first));
        PriorityQueue<Stay> begun = new PriorityQueue<>(Comparator.comparingLong(Stay::last));
        long placed = 0;
        long at = Long.MIN_VALUE;
        for (int next = 0; next < stays.size() || !begun.isEmpty(); at++) {
            if (begun.isEmpty()) {
                at = Math.max(at, stays.get(next).first());
            }
            for (; next < stays.size() && stays.get(next).first() <= at; next++) {
                begun.add(stays.get(next));
            }
            while (!begun.isEmpty() && begun.peek().last() < at) {
                begun.remove();
            }
            Stay one = begun.poll();
            if (one != null) {
                placed++;
                if (one.most() > 1) {
                    begun.add(new Stay(one.first(), one.last(), one.most() - 1));
                }
            }
        }
        return placed;
    }

    private List<Stay> stays(List<Fact> facts) {
        List<Stay> stays = new ArrayList<>();
        for (Fact fact : facts) {
            if (attribute.belongsTo(fact.kind())) {
                Days days = fact.days();
                stays.add(new Stay(number(attribute, days.fromLow()), number(attribute, days.untilHigh()), most(fact)));
            }
        }
        return stays;
    }
}
