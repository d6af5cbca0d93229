package io.github.balint4j.rules.credit;

import io.github.balint4j.core.Given;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.rules.rulebook.Citation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a body turns time that somebody attended as a member into points. What its source does not say is left out, and then the points
 * are a range.
 *
 * <pre>{@code
 * CreditSchemes.seSfamCpd().credit(portfolio, Optional.empty(), today).total();
 * }</pre>
 *
 * @param id its name with its edition, for instance {@code se-sfam/cpd@undated}
 * @param title whose points they are and what for
 * @param from the first day it holds, inclusive; empty when not known
 * @param until the last day it holds, inclusive; empty when no end is known
 * @param rate points for time
 * @param rounding how points become whole; empty when the source does not say
 * @param caps how many points count at most
 * @param award points for so much time altogether, in place of those for time
 * @param remarks what else a reader should know, each a sentence
 */
public record CreditScheme(
        RulebookRef id,
        String title,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Rate rate,
        Optional<Rounding> rounding,
        List<Cap> caps,
        Optional<Award> award,
        List<String> remarks) {
    private static final int FINEST = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final Duration LONGEST = Duration.ofHours(20_000);

    /**
     * @param id its name with its edition, for instance {@code se-sfam/cpd@undated}
     * @param title whose points they are and what for
     * @param from the first day it holds, inclusive; empty when not known
     * @param until the last day it holds, inclusive; empty when no end is known
     * @param rate points for time
     * @param rounding how points become whole; empty when the source does not say
     * @param caps how many points count at most
     * @param award points for so much time altogether, in place of those for time
     * @param remarks what else a reader should know, each a sentence
     * @throws IllegalArgumentException when the scheme cannot be, with a sentence that says why
     */
    public CreditScheme {
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(caps, "caps");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(remarks, "remarks");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(rate, "rate");
        caps = List.copyOf(caps);
        remarks = List.copyOf(remarks);
        refuse(id.edition().isEmpty(), "a scheme of credit names its edition");
        refuse(title.isBlank(), "a scheme of credit has a title");
        refuse(
                from.isPresent() && until.isPresent() && until.get().isBefore(from.get()),
                "a scheme of credit does not end before it begins");
        refuse(
                new HashSet<>(caps.stream().map(Cap::per).toList()).size() < caps.size(),
                "a scheme of credit has one cap for each time at most");
    }

    /**
     * Points for time.
     *
     * @param points how many, above 0
     * @param every for how much time, whole minutes
     * @param below the rate holds where all the time is less than this, exclusive; empty when it holds for any
     * @param citations where it stands
     */
    public record Rate(BigDecimal points, Duration every, Optional<Duration> below, List<Citation> citations) {
        /**
         * @param points how many, above 0
         * @param every for how much time, whole minutes
         * @param below the rate holds where all the time is less than this, exclusive; empty when it holds for any
         * @param citations where it stands
         * @throws IllegalArgumentException when something is not above 0, not whole minutes, or stands nowhere
         */
        public Rate {
            Objects.requireNonNull(below, "below");
            Objects.requireNonNull(citations, "citations");
            Objects.requireNonNull(every, "every");
            Objects.requireNonNull(points, "points");
            points = requirePoints(points);
            requireMinutes(every);
            below.ifPresent(CreditScheme::requireMinutes);
            citations = requireCited(citations);
        }
    }

    /** In which direction points are rounded. */
    public enum Direction {
        /** They are not: each minute counts. */
        EXACT,
        /** What is begun does not count. */
        DOWN,
        /** The nearest; half of one counts as one. */
        NEAREST,
        /** What is begun counts. */
        UP
    }

    /** What is rounded. */
    public enum Each {
        /** The points of each session. */
        SESSION,
        /** The sum of all. */
        SUM
    }

    /**
     * How points are rounded.
     *
     * @param direction in which direction
     * @param each what is rounded
     * @param to to multiples of so many points, above 0
     * @param citations where it stands
     */
    public record Rounding(Direction direction, Each each, BigDecimal to, List<Citation> citations) {
        /**
         * @param direction in which direction
         * @param each what is rounded
         * @param to to multiples of so many points, above 0
         * @param citations where it stands
         * @throws IllegalArgumentException when something is not above 0, or stands nowhere
         */
        public Rounding {
            Objects.requireNonNull(citations, "citations");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(each, "each");
            to = requirePoints(to);
            citations = requireCited(citations);
        }
    }

    /** In which time a cap counts, the shorter ones first. */
    public enum Per {
        /** Each day. */
        DAY,
        /** Each calendar year. */
        CALENDAR_YEAR,
        /** All the time in which the scheme holds. */
        SCHEME
    }

    /**
     * How many points count at most.
     *
     * @param points so many, above 0, inclusive
     * @param per in which time
     * @param citations where it stands
     */
    public record Cap(BigDecimal points, Per per, List<Citation> citations) {
        /**
         * @param points so many, above 0, inclusive
         * @param per in which time
         * @param citations where it stands
         * @throws IllegalArgumentException when something is not above 0, or stands nowhere
         */
        public Cap {
            Objects.requireNonNull(citations, "citations");
            Objects.requireNonNull(points, "points");
            points = requirePoints(points);
            Objects.requireNonNull(per, "per");
            citations = requireCited(citations);
        }
    }

    /**
     * Points for so much time altogether, in place of those for time.
     *
     * @param points how many, above 0
     * @param hours from how much time on, inclusive, whole minutes
     * @param milestones what else must have been reached in the same time, by the codes of milestones
     * @param citations where it stands
     */
    public record Award(BigDecimal points, Duration hours, List<String> milestones, List<Citation> citations) {
        /**
         * @param points how many, above 0
         * @param hours from how much time on, inclusive, whole minutes
         * @param milestones what else must have been reached in the same time, by the codes of milestones
         * @param citations where it stands
         * @throws IllegalArgumentException when something is not above 0, is no code, or stands nowhere
         */
        public Award {
            Objects.requireNonNull(citations, "citations");
            Objects.requireNonNull(hours, "hours");
            Objects.requireNonNull(milestones, "milestones");
            Objects.requireNonNull(points, "points");
            points = requirePoints(points);
            requireMinutes(hours);
            milestones = List.copyOf(milestones);
            milestones.forEach(code -> new Milestone(code, Optional.empty(), Given.usual())); // refuses what is no code
            citations = requireCited(citations);
        }
    }

    /**
     * {@return what the person is credited with from the first day to the last, both inclusive}
     *
     * @param portfolio what is known of the person
     * @param first the first day; empty: from the first session on record
     * @param last the last day, inclusive
     * @throws IllegalArgumentException when the last day is before the first
     */
    public CreditStatement credit(Portfolio portfolio, Optional<LocalDate> first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(portfolio, "portfolio");
        return new Crediting(portfolio, this, first, last).statement();
    }

    /**
     * {@return its title in the language of the locale, where it is one that is shipped; else as it stands}
     *
     * @param locale the language to write in; English where there are no texts in it
     */
    public String title(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return CreditSchemes.title(this, locale);
    }

    /** Its name. */
    @Override
    public String toString() {
        return id.toString();
    }

    private static BigDecimal requirePoints(BigDecimal points) {
        BigDecimal plain = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        refuse(
                plain.signum() <= 0 || plain.compareTo(MOST) > 0 || plain.scale() > FINEST,
                "points are above 0, at most 10000, and in hundredths at most");
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static void requireMinutes(Duration time) {
        refuse(
                time.isNegative()
                        || time.isZero()
                        || time.compareTo(LONGEST) > 0
                        || !time.equals(Duration.ofMinutes(time.toMinutes())),
                "time is in whole minutes, above 0 and at most 20000 hours");
    }

    private static List<Citation> requireCited(List<Citation> citations) {
        refuse(citations.isEmpty(), "each number of a scheme of credit says where it stands");
        return List.copyOf(citations);
    }

    private static void refuse(boolean so, String why) {
        if (so) {
            throw new IllegalArgumentException(why);
        }
    }
}
