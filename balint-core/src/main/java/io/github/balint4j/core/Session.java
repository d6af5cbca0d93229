package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One meeting of the group, planned, held or cancelled: of one day, or a block of several, of which it is not known what was on which day.
 *
 * <p>Who presented is recorded, what was presented never.
 *
 * <pre>{@code
 * Session.planned(LocalDate.of(2026, 3, 2));
 * Session.builder()
 *         .date(LocalDate.of(2026, 2, 16))
 *         .state(SessionState.HELD)
 *         .length(Duration.ofMinutes(90))
 *         .attendance(Attendance.present(p1), Attendance.excused(p2))
 *         .presented(p1)
 *         .build();
 * }</pre>
 *
 * <p>Source: SE-2, DK-1.
 */
@Value.Immutable
public interface Session {
    /** {@return the day, in the group's own place; empty when not known, or only in part} */
    Optional<LocalDate> date();

    /** {@return what is known of the day when that is not all, for instance a month; only without a {@link #date()}} */
    Optional<PartialDate> partialDate();

    /** {@return the first of several days, inclusive, as far as it is known; only without {@code date} and {@code partialDate}} */
    Optional<PartialDate> since();

    /** {@return the last of several days, inclusive, as far as it is known; only without {@code date} and {@code partialDate}} */
    Optional<PartialDate> until();

    /** {@return whether it is of several days, known or not} */
    @Value.Lazy
    default boolean isBlock() {
        return since().isPresent() || until().isPresent();
    }

    /** {@return the time of day it starts, in the group's own place; only beside a date, whole or without its year} */
    Optional<LocalTime> startsAt();

    /** {@return how long each session of the meeting lasts, in whole minutes; as usual: the frame's length} */
    default Given<Duration> length() {
        return Given.usual();
    }

    /**
     * {@return how many sessions (double hours, say) the meeting holds, above 0, in hundredths at most; as usual: the frame's
     * number, or else one}
     */
    default Given<BigDecimal> sessions() {
        return Given.usual();
    }

    /** {@return how people meet; as usual: in the frame's mode} */
    default Given<Mode> mode() {
        return Given.usual();
    }

    /** {@return what was recorded; as usual, held if somebody was there or presented, else planned: that is filled in} */
    default Given<SessionState> state() {
        return Given.usual();
    }

    /** {@return who came and who did not; a complete list names all who came} */
    default Known<Attendance> attendance() {
        return Known.absent();
    }

    /** {@return how many members were there, without leaders and guests; beside the names or instead of them} */
    Optional<CountRange> present();

    /** {@return who presented a case, once for each case, in order; complete and empty: no case was presented} */
    default Known<PersonId> presenters() {
        return Known.absent();
    }

    /**
     * {@return a planned session on this day, of which nothing else is known}
     *
     * @param date the day, in the group's own place
     */
    static Session planned(LocalDate date) {
        return builder().date(date).state(SessionState.PLANNED).build();
    }

    /**
     * {@return a session held on this day, of which nothing else is known}
     *
     * @param date the day, in the group's own place
     */
    static Session held(LocalDate date) {
        return builder().date(date).state(SessionState.HELD).build();
    }

    /**
     * {@return a planned session of whose day this is known, and nothing else}
     *
     * @param date what is known of the day
     */
    static Session planned(PartialDate date) {
        return builder().on(date).state(SessionState.PLANNED).build();
    }

    /**
     * {@return a session held of whose day this is known, and nothing else}
     *
     * @param date what is known of the day
     */
    static Session held(PartialDate date) {
        return builder().on(date).state(SessionState.HELD).build();
    }

    /** {@return a new builder; nothing is required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses a time without a day, a day said twice, and amounts that cannot be.
     *
     * @return this session, with what is usual filled in
     * @throws IllegalArgumentException when one of these is so
     */
    @Value.Check
    default Session check() {
        Optional<PartialDate> partial = partialDate();
        if (partial.isPresent() && (date().isPresent() || partial.get().date().isPresent())) {
            throw new IllegalArgumentException("partialDate must not be a whole date, nor stand beside one");
        }
        DateSpan.requireWritable(date(), "date");
        boolean saysDay = date().isPresent()
                || (partial.isPresent() && partial.get().day().isPresent());
        if (startsAt().isPresent() && !saysDay) {
            throw new IllegalArgumentException("startsAt needs a date");
        }
        if (isBlock() && (date().isPresent() || partial.isPresent())) {
            throw new IllegalArgumentException("date must not stand beside from or until");
        }
        DateSpan.requirePossible(since(), until());
        length().value().ifPresent(DurationRange::exactly);
        if (since().flatMap(PartialDate::date).isPresent() && since().equals(until())) {
            return builder()
                    .from(this)
                    .since(Optional.empty())
                    .until(Optional.empty())
                    .on(since().get())
                    .build();
        }
        Given<BigDecimal> plain = sessions().map(Numbers::requireSessions);
        return plain.equals(sessions()) && !state().isUsual()
                ? this
                : builder()
                        .from(this)
                        .sessions(plain)
                        .state(state().or(usualState(this)))
                        .build();
    }

    private static Given<SessionState> usualState(Session of) {
        boolean somebodyCame =
                of.attendance().items().stream().anyMatch(one -> one.presence().is(Presence.PRESENT));
        boolean somebodyWasCounted =
                of.present().filter(count -> count.asRead().min() > 0).isPresent();
        return Given.of(
                somebodyCame || somebodyWasCounted || !of.presenters().items().isEmpty()
                        ? SessionState.HELD
                        : SessionState.PLANNED);
    }

    /** Builds sessions. */
    final class Builder extends ImmutableSession.Builder {
        Builder() {}

        /**
         * Sets the day, as far as it is known: sets {@code date} or {@code partialDate}, and unsets the other.
         *
         * @param day what is known of the day
         * @return this builder
         */
        public Builder on(PartialDate day) {
            Optional<LocalDate> whole = day.date();
            return date(whole).partialDate(whole.isPresent() ? Optional.empty() : Optional.of(day));
        }

        /**
         * Sets several days, from the first to the last.
         *
         * @param first the first day, inclusive
         * @param last the last day, inclusive
         * @return this builder
         */
        public Builder days(LocalDate first, LocalDate last) {
            return since(PartialDate.of(first)).until(PartialDate.of(last));
        }

        /**
         * Sets how long each session of the meeting lasts.
         *
         * @param length how long, in whole minutes
         * @return this builder
         */
        public Builder length(Duration length) {
            return length(Given.of(length));
        }

        /**
         * Sets how many sessions the meeting holds.
         *
         * @param number how many, above 0, in hundredths at most
         * @return this builder
         */
        public Builder sessions(BigDecimal number) {
            return sessions(Given.of(number));
        }

        /**
         * Sets how people meet.
         *
         * @param mode how they meet
         * @return this builder
         */
        public Builder mode(Mode mode) {
            return mode(Given.of(mode));
        }

        /**
         * Sets what was recorded.
         *
         * @param state whether it was planned, held or cancelled
         * @return this builder
         */
        public Builder state(SessionState state) {
            return state(Given.of(state));
        }

        /**
         * Sets who came: these people, and nobody else.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder attended(PersonId... all) {
            return attendance(Known.of(all).map(Attendance::present));
        }

        /**
         * Sets who came and who did not: these are all who came, and perhaps some of those who did not.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder attendance(Attendance... all) {
            return attendance(Known.of(all));
        }

        /**
         * Sets how many members were there.
         *
         * @param count exactly how many, without leaders and guests, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder present(int count) {
            return present(CountRange.exactly(count));
        }

        /**
         * Sets who presented: each of these people a case, and nobody else; without arguments: no case was presented.
         *
         * @param all once for each case, in order
         * @return this builder
         */
        public Builder presented(PersonId... all) {
            return presenters(Known.of(all));
        }
    }
}
