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
 */
@Value.Immutable
public interface GroupFrame {
    /** Who may join when. */
    Optional<GroupFormat> format();

    /** How many members the group is to have, in people. */
    Optional<CountRange> members();

    /** How many leaders, in people. */
    Optional<CountRange> leaders();

    /** From one session to the next, for instance every two weeks. */
    Optional<PeriodRange> cadence();

    /** How long one session lasts. */
    Optional<DurationRange> length();

    /** How many sessions (double hours, say) one meeting holds, above 0, in hundredths at most; as usual: one. */
    default Given<BigDecimal> sessionsPerMeeting() {
        return Given.usual();
    }

    /** How many meetings (dates) there are in all. */
    Optional<CountRange> meetings();

    /** How many sessions there are in all, each of the sessions of one meeting counted. */
    Optional<CountRange> sessions();

    /** How many sessions there are in a year. */
    Optional<CountRange> sessionsPerYear();

    /** How many meetings (dates) there are in a year. */
    Optional<CountRange> meetingsPerYear();

    /** How much time it comes to in all, for instance 15 teaching hours of 45 minutes. */
    Optional<AmountOfTime> amount();

    /** How many cases one session takes. */
    Optional<CountRange> casesPerSession();

    /** How people meet. */
    Optional<Mode> mode();

    /** How many sessions a new member commits to at the least, 0 or more. */
    OptionalInt commitment();

    /** For how long the group, or taking part in it, is agreed. */
    Optional<PeriodRange> period();

    /** For how long one tries it before going on. */
    Optional<PeriodRange> trial();

    /** The first and last day of what is planned. */
    Optional<DateSpan> span();

    /** How long the whole runs, from its first day to its last, where it is said without dates: six weeks, a weekend. */
    Optional<PeriodRange> runsFor();

    /** With how many participants, in people, the group starts at the earliest, 0 or more. */
    OptionalInt startThreshold();

    /** What is agreed. */
    default Known<Agreement> agreements() {
        return Known.absent();
    }

    /** What is surely not agreed, which says nothing of the rest; empty where the agreements are complete, as all of it is. */
    List<Agreement> notAgreed();

    /** What was judged about the configuration; absent when nobody said whether anything was. */
    default Known<Attestation> attestations() {
        return Known.absent();
    }

    /** The rulebooks that the group says it follows, in order; empty when it names none. */
    List<RulebookRef> follows();

    /** A frame that says nothing. */
    static GroupFrame unstated() {
        return builder().build();
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses negative counts, what is listed twice, what is agreed and not, and a {@link #runsFor()} that the {@link #span()}
     * contradicts. Drops trailing zeros, so that 2.50 sessions equal 2.5.
     *
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

        /** Exactly so many members. */
        public Builder members(int count) {
            return members(named("members", () -> CountRange.exactly(count)));
        }

        /** From {@code min} to {@code max} members, both inclusive. */
        public Builder members(int min, int max) {
            return members(named("members", () -> CountRange.between(min, max)));
        }

        /** Exactly so many leaders. */
        public Builder leaders(int count) {
            return leaders(named("leaders", () -> CountRange.exactly(count)));
        }

        /** From {@code min} to {@code max} leaders, both inclusive. */
        public Builder leaders(int min, int max) {
            return leaders(named("leaders", () -> CountRange.between(min, max)));
        }

        /** One session every {@code period}. */
        public Builder every(Period period) {
            return cadence(named("cadence", () -> PeriodRange.exactly(period)));
        }

        /** One session every {@code min} to {@code max}. */
        public Builder every(Period min, Period max) {
            return cadence(named("cadence", () -> PeriodRange.between(min, max)));
        }

        /** Sessions of exactly this length, in whole minutes. */
        public Builder length(Duration length) {
            return length(named("length", () -> DurationRange.exactly(length)));
        }

        /** So many sessions in one meeting. */
        public Builder sessionsPerMeeting(BigDecimal number) {
            return sessionsPerMeeting(Given.of(number));
        }

        /** Exactly so many meetings (dates) in all. */
        public Builder meetings(int count) {
            return meetings(named("meetings", () -> CountRange.exactly(count)));
        }

        /** Exactly so many sessions in all. */
        public Builder sessions(int count) {
            return sessions(named("sessions", () -> CountRange.exactly(count)));
        }

        /** Exactly so many sessions in a year. */
        public Builder sessionsPerYear(int count) {
            return sessionsPerYear(named("sessionsPerYear", () -> CountRange.exactly(count)));
        }

        /** Exactly so many meetings (dates) in a year. */
        public Builder meetingsPerYear(int count) {
            return meetingsPerYear(named("meetingsPerYear", () -> CountRange.exactly(count)));
        }

        /** So many units of time in all. */
        public Builder amount(long value, AmountOfTime.Unit unit) {
            return amount(named("amount", () -> AmountOfTime.of(value, unit)));
        }

        /** Exactly so many cases in one session. */
        public Builder casesPerSession(int count) {
            return casesPerSession(named("casesPerSession", () -> CountRange.exactly(count)));
        }

        /** Agreed for exactly this period. */
        public Builder period(Period period) {
            return period(named("period", () -> PeriodRange.exactly(period)));
        }

        /** Agreed for {@code min} or longer, for instance for at least two terms of five months. */
        public Builder periodAtLeast(Period min) {
            return period(named("period", () -> PeriodRange.atLeast(min)));
        }

        /** Runs for exactly this period, from its first day to its last. */
        public Builder runsFor(Period period) {
            return runsFor(named("runsFor", () -> PeriodRange.exactly(period)));
        }

        /** A trial of exactly this period. */
        public Builder trial(Period period) {
            return trial(named("trial", () -> PeriodRange.exactly(period)));
        }

        /** A trial from {@code min} to {@code max}, both inclusive. */
        public Builder trial(Period min, Period max) {
            return trial(named("trial", () -> PeriodRange.between(min, max)));
        }

        /** Says that the group follows these rulebooks, for instance {@code "se-sfmp/group"}. */
        public Builder follows(String... rulebooks) {
            for (String rulebook : rulebooks) {
                addFollows(RulebookRef.of(rulebook));
            }
            return this;
        }

        /**
         * These are all the agreements, and no other is agreed; without arguments: nothing is. Where there may be more, give
         * {@code agreements(Known.incomplete(...))}.
         */
        public Builder agrees(Agreement... all) {
            return agreements(Known.of(all));
        }

        /** These are surely not agreed; of others that are not listed, nothing is said. */
        public Builder notAgreed(Agreement... all) {
            return notAgreed(List.of(all));
        }

        /** These are all the judgements; without arguments: nothing was judged. */
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
