package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * What is declared about a group: its outer structure and what is agreed. Everything may be unsaid.
 *
 * <pre>{@code
 * GroupFrame frame = GroupFrame.builder()
 *         .members(5, 12).leaders(2).every(Period.ofWeeks(2)).length(Duration.ofMinutes(90))
 *         .agrees(Agreement.CONFIDENTIALITY, Agreement.VOLUNTARY)
 *         .build();
 * }</pre>
 *
 * <p>Source: SE-2, DK-1.
 */
@Value.Immutable
public interface GroupFrame {
    /** {@return who may join when} */
    Optional<GroupFormat> format();

    /** {@return how many members the group is to have, in people} */
    Optional<CountRange> members();

    /** {@return how many leaders, in people} */
    Optional<CountRange> leaders();

    /** {@return the time from one session to the next, for instance two weeks} */
    Optional<PeriodRange> cadence();

    /** {@return how long one session lasts} */
    Optional<DurationRange> length();

    /** {@return how many sessions (double hours, say) one meeting holds, above 0, in hundredths at most; as usual: one} */
    default Given<BigDecimal> sessionsPerMeeting() {
        return Given.usual();
    }

    /** {@return how many meetings (dates) there are in all} */
    Optional<CountRange> meetings();

    /** {@return how many sessions there are in all, each of the sessions of one meeting counted} */
    Optional<CountRange> sessions();

    /** {@return how many sessions there are in a year} */
    Optional<CountRange> sessionsPerYear();

    /** {@return how many meetings (dates) there are in a year} */
    Optional<CountRange> meetingsPerYear();

    /** {@return how much time it comes to in all, for instance 15 teaching hours of 45 minutes} */
    Optional<AmountOfTime> amount();

    /** {@return how many cases one session takes} */
    Optional<CountRange> casesPerSession();

    /** {@return how people meet} */
    Optional<Mode> mode();

    /** {@return how many sessions a new member commits to at the least, 0 or more} */
    OptionalInt commitment();

    /** {@return for how long the group, or taking part in it, is agreed} */
    Optional<PeriodRange> period();

    /** {@return for how long one tries it before going on} */
    Optional<PeriodRange> trial();

    /** {@return the first and last day of what is planned} */
    Optional<DateSpan> span();

    /** {@return how long the whole runs, from its first day to its last, where it is said without dates: six weeks, a weekend} */
    Optional<PeriodRange> runsFor();

    /** {@return the number of participants, in people, with which the group starts at the earliest, 0 or more} */
    OptionalInt startThreshold();

    /** {@return what is agreed} */
    default Known<Agreement> agreements() {
        return Known.absent();
    }

    /** {@return what is surely not agreed, which says nothing of the rest; empty where the agreements are complete, as all of it is} */
    List<Agreement> notAgreed();

    /** {@return what was judged about the configuration; absent when nobody said whether anything was} */
    default Known<Attestation> attestations() {
        return Known.absent();
    }

    /** {@return the rulebooks that the group says it follows, in order; empty when it names none} */
    List<RulebookRef> follows();

    /** {@return a frame that says nothing} */
    static GroupFrame unstated() {
        return builder().build();
    }

    /** {@return a new builder; nothing is required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses negative counts, what is listed twice, what is agreed and not, and a {@link #runsFor()} that the {@link #span()}
     * contradicts. Drops trailing zeros, so that 2.50 sessions equal 2.5.
     *
     * @return this frame, without trailing zeros
     * @throws ContradictionException when there is a {@linkplain Contradiction contradiction}
     */
    @Value.Check
    default GroupFrame check() {
        Numbers.requireCount(commitment(), "commitment");
        Numbers.requireCount(startThreshold(), "startThreshold");
        Repeats.requireNone(agreements(), "agreements");
        List<Contradiction> found = FrameForm.contradictions(this);
        if (!found.isEmpty()) {
            throw new ContradictionException(found);
        }
        return FrameForm.tidy(this);
    }

    /** Builds frames. */
    final class Builder extends ImmutableGroupFrame.Builder {
        Builder() {}

        /**
         * Sets how many members the group is to have: exactly so many.
         *
         * @param count how many people, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder members(int count) {
            return members(named("members", () -> CountRange.exactly(count)));
        }

        /**
         * Sets how many members the group is to have: from {@code min} to {@code max}, both inclusive.
         *
         * @param min the fewest people, inclusive, 0 or more
         * @param max the most people, inclusive, at least {@code min}
         * @return this builder
         * @throws IllegalArgumentException when {@code min} is negative or above {@code max}
         */
        public Builder members(int min, int max) {
            return members(named("members", () -> CountRange.between(min, max)));
        }

        /**
         * Sets how many leaders there are: exactly so many.
         *
         * @param count how many people, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder leaders(int count) {
            return leaders(named("leaders", () -> CountRange.exactly(count)));
        }

        /**
         * Sets how many leaders there are: from {@code min} to {@code max}, both inclusive.
         *
         * @param min the fewest people, inclusive, 0 or more
         * @param max the most people, inclusive, at least {@code min}
         * @return this builder
         * @throws IllegalArgumentException when {@code min} is negative or above {@code max}
         */
        public Builder leaders(int min, int max) {
            return leaders(named("leaders", () -> CountRange.between(min, max)));
        }

        /**
         * Sets the cadence: one session every {@code period}.
         *
         * @param period the time from one session to the next, above 0
         * @return this builder
         * @throws IllegalArgumentException when it is not positive, or too long
         */
        public Builder every(Period period) {
            return cadence(named("cadence", () -> PeriodRange.exactly(period)));
        }

        /**
         * Sets the cadence: one session every {@code min} to {@code max}.
         *
         * @param min the shortest time from one session to the next, inclusive, above 0
         * @param max the longest, inclusive, surely not shorter than {@code min}
         * @return this builder
         * @throws IllegalArgumentException when a bound is not so, or too long
         */
        public Builder every(Period min, Period max) {
            return cadence(named("cadence", () -> PeriodRange.between(min, max)));
        }

        /**
         * Sets how long one session lasts.
         *
         * @param length exactly how long, in whole minutes, from 1 minute to 24 hours
         * @return this builder
         * @throws IllegalArgumentException when it is not so
         */
        public Builder length(Duration length) {
            return length(named("length", () -> DurationRange.exactly(length)));
        }

        /**
         * Sets how many sessions one meeting holds.
         *
         * @param number how many sessions, above 0, in hundredths at most
         * @return this builder
         */
        public Builder sessionsPerMeeting(BigDecimal number) {
            return sessionsPerMeeting(Given.of(number));
        }

        /**
         * Sets how many meetings (dates) there are in all.
         *
         * @param count exactly how many, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder meetings(int count) {
            return meetings(named("meetings", () -> CountRange.exactly(count)));
        }

        /**
         * Sets how many sessions there are in all.
         *
         * @param count exactly how many, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder sessions(int count) {
            return sessions(named("sessions", () -> CountRange.exactly(count)));
        }

        /**
         * Sets how many sessions there are in a year.
         *
         * @param count exactly how many, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder sessionsPerYear(int count) {
            return sessionsPerYear(named("sessionsPerYear", () -> CountRange.exactly(count)));
        }

        /**
         * Sets how many meetings (dates) there are in a year.
         *
         * @param count exactly how many, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder meetingsPerYear(int count) {
            return meetingsPerYear(named("meetingsPerYear", () -> CountRange.exactly(count)));
        }

        /**
         * Sets how much time it comes to in all.
         *
         * @param value how many units, above 0
         * @param unit the unit in which it is counted
         * @return this builder
         * @throws IllegalArgumentException when it is not above 0, or more than 20 000 hours
         */
        public Builder amount(long value, AmountOfTime.Unit unit) {
            return amount(named("amount", () -> AmountOfTime.of(value, unit)));
        }

        /**
         * Sets how many cases one session takes.
         *
         * @param count exactly how many, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder casesPerSession(int count) {
            return casesPerSession(named("casesPerSession", () -> CountRange.exactly(count)));
        }

        /**
         * Sets for how long the group, or taking part in it, is agreed.
         *
         * @param period exactly how long, above 0
         * @return this builder
         * @throws IllegalArgumentException when it is not positive, or too long
         */
        public Builder period(Period period) {
            return period(named("period", () -> PeriodRange.exactly(period)));
        }

        /**
         * Sets for how long at the least the group, or taking part in it, is agreed, for instance for two terms of five months.
         *
         * @param min the shortest time, inclusive, above 0
         * @return this builder
         * @throws IllegalArgumentException when it is not positive, or too long
         */
        public Builder periodAtLeast(Period min) {
            return period(named("period", () -> PeriodRange.atLeast(min)));
        }

        /**
         * Sets how long the whole runs, from its first day to its last.
         *
         * @param period exactly how long, above 0
         * @return this builder
         * @throws IllegalArgumentException when it is not positive, or too long
         */
        public Builder runsFor(Period period) {
            return runsFor(named("runsFor", () -> PeriodRange.exactly(period)));
        }

        /**
         * Sets for how long one tries it before going on.
         *
         * @param period exactly how long, above 0
         * @return this builder
         * @throws IllegalArgumentException when it is not positive, or too long
         */
        public Builder trial(Period period) {
            return trial(named("trial", () -> PeriodRange.exactly(period)));
        }

        /**
         * Sets for how long one tries it before going on: from {@code min} to {@code max}, both inclusive.
         *
         * @param min the shortest time, inclusive, above 0
         * @param max the longest, inclusive, surely not shorter than {@code min}
         * @return this builder
         * @throws IllegalArgumentException when a bound is not so, or too long
         */
        public Builder trial(Period min, Period max) {
            return trial(named("trial", () -> PeriodRange.between(min, max)));
        }

        /**
         * Says that the group follows these rulebooks, for instance {@code "se-sfmp/group"}.
         *
         * @param rulebooks their names, as {@link RulebookRef#of} reads them; they are added to those already given
         * @return this builder
         * @throws IllegalArgumentException when one is not written as a name of a rulebook
         */
        public Builder follows(String... rulebooks) {
            for (String rulebook : rulebooks) {
                addFollows(RulebookRef.of(rulebook));
            }
            return this;
        }

        /**
         * These are all the agreements, and no other is agreed; without arguments: nothing is. Where there may be more, give
         * {@code agreements(Known.incomplete(...))}.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder agrees(Agreement... all) {
            return agreements(Known.of(all));
        }

        /**
         * These are surely not agreed; of others that are not listed, nothing is said.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder notAgreed(Agreement... all) {
            return notAgreed(List.of(all));
        }

        /**
         * These are all the judgements; without arguments: nothing was judged.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder attestations(Attestation... all) {
            return attestations(Known.of(all));
        }

        // Whoever calls several of these must see which one was refused.
        private static <T> T named(String property, Supplier<T> range) {
            try {
                return range.get();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(property + ": " + e.getMessage(), e);
            }
        }
    }
}
