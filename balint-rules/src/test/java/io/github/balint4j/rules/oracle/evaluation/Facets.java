package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.oracle.fact.Fact;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of facets, with those that are derived from the days. */
final class Facets {
    private static final long FIRST = LocalDate.of(0, 1, 3).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    private Facets() {}

    static boolean isDerived(Facet facet) {
        return facet == Facet.DAY || facet == Facet.WEEK || facet == Facet.MONTH || facet == Facet.YEAR;
    }

    /** The values; {@code null} when unknown, or when the kind has no such facet. */
    static @Nullable List<String> values(Fact fact, Facet facet) {
        if (!isDerived(facet)) {
            return fact.values(facet);
        }
        if (!facet.belongsTo(fact.kind()) || !OnCalendar.isSure(facet, fact)) {
            return null;
        }
        return List.of(value(facet, LocalDate.ofEpochDay(fact.days().fromLow())));
    }

    private static String value(Facet facet, LocalDate day) {
        return switch (facet) {
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
    static boolean mayBe(Fact fact, Facet facet, String code) {
        if (!isDerived(facet)) {
            return fact.mayHave(facet, code);
        }
        // In order as texts, as days, weeks, months and years are written; of years of four digits.
        long first = Math.max(fact.days().fromLow(), FIRST);
        long last = Math.min(fact.days().untilHigh(), LAST);
        return first <= last
                && value(facet, LocalDate.ofEpochDay(first)).compareTo(code) <= 0
                && value(facet, LocalDate.ofEpochDay(last)).compareTo(code) >= 0;
    }

    /** The values; empty when unknown. */
    static List<String> known(Fact fact, Facet facet) {
        List<String> values = values(fact, facet);
        return values == null ? List.of() : values;
    }

    /** Those of the values that are known, though there may be others. */
    static List<String> surely(Fact fact, Facet facet) {
        return isDerived(facet) ? known(fact, facet) : fact.surely(facet);
    }

    /** What the values may be; {@code null} when they may be any, or when the kind has no such facet. */
    static @Nullable List<String> possible(Fact fact, Facet facet) {
        return isDerived(facet) ? values(fact, facet) : fact.possible(facet);
    }
}
