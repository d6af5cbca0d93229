package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.oracle.fact.Fact;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of attributes, with those that are derived from the days. */
final class Attributes {
    private static final long FIRST = LocalDate.of(0, 1, 3).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    private Attributes() {}

    static boolean isDerived(Attribute attribute) {
        return attribute == Attribute.DAY
                || attribute == Attribute.WEEK
                || attribute == Attribute.MONTH
                || attribute == Attribute.YEAR;
    }

    /** The values; {@code null} when unknown, or when the kind has no such attribute. */
    static @Nullable List<String> values(Fact fact, Attribute attribute) {
        if (!isDerived(attribute)) {
            return fact.values(attribute);
        }
        if (!attribute.belongsTo(fact.kind()) || !OnCalendar.isSure(attribute, fact)) {
            return null;
        }
        return List.of(value(attribute, LocalDate.ofEpochDay(fact.days().fromLow())));
    }

    private static String value(Attribute attribute, LocalDate day) {
        return switch (attribute) {
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case YEAR -> day.toString().substring(0, day.toString().length() - 6);
            case MONTH -> day.toString().substring(0, day.toString().length() - 3);
            default -> day.toString();
        };
    }

    /** Whether one of its values, which are not known, may be this one. */
    static boolean mayBe(Fact fact, Attribute attribute, String code) {
        if (!isDerived(attribute)) {
            return fact.mayHave(attribute, code);
        }
        // In order as texts, as days, weeks, months and years are written; of years of four digits.
        long first = Math.max(fact.days().fromLow(), FIRST);
        long last = Math.min(fact.days().untilHigh(), LAST);
        return first <= last
                && value(attribute, LocalDate.ofEpochDay(first)).compareTo(code) <= 0
                && value(attribute, LocalDate.ofEpochDay(last)).compareTo(code) >= 0;
    }

    /** The values; empty when unknown. */
    static List<String> known(Fact fact, Attribute attribute) {
        List<String> values = values(fact, attribute);
        return values == null ? List.of() : values;
    }

    /** Those of the values that are known, though there may be others. */
    static List<String> surely(Fact fact, Attribute attribute) {
        return isDerived(attribute) ? known(fact, attribute) : fact.surely(attribute);
    }

    /** What the values may be; {@code null} when they may be any, or when the kind has no such attribute. */
    static @Nullable List<String> possible(Fact fact, Attribute attribute) {
        return isDerived(attribute) ? values(fact, attribute) : fact.possible(attribute);
    }
}
