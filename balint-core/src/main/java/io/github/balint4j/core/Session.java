package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One meeting of the group on one day, planned, held or cancelled.
 *
 * <p>Who presented is recorded, what was presented never.
 */
@Value.Immutable
public interface Session {
    /** The day, in the group's own place; empty when not known, or only in part. */
    Optional<LocalDate> date();

    /** What is known of the day when that is not all, for instance a month; only without a {@link #date()}. */
    Optional<PartialDate> partialDate();

    /** The time of day it starts, in the group's own place; only beside a date, whole or without its year. */
    Optional<LocalTime> startsAt();

    /**
     * How long each session of the meeting lasts, in whole minutes; empty when not said: then the frame's length holds.
     */
    Optional<Duration> length();

    /**
     * How many sessions (double hours, say) the meeting holds, above 0, in hundredths at most; empty when not said: then
     * the frame's number holds, else one.
     */
    Optional<BigDecimal> sessions();

    /** How people meet; empty when not said: then the frame's mode holds. */
    Optional<Mode> mode();

    /** What was recorded: when nothing is said, held if somebody attended or presented, else planned. */
    default SessionState state() {
        boolean somebodyCame = attendance().items().stream().anyMatch(one -> one.presence() == Presence.PRESENT);
        return somebodyCame || !presenters().items().isEmpty() ? SessionState.HELD : SessionState.PLANNED;
    }

    /** Who came and who did not; a complete list names all who came. */
    default Known<Attendance> attendance() {
        return Known.absent();
    }

    /** Who presented a case, once for each case, in order; complete and empty: no case was presented. */
    default Known<PersonId> presenters() {
        return Known.absent();
    }

    /** A planned session on this day, of which nothing else is known. */
    static Session planned(LocalDate date) {
        return builder().date(date).state(SessionState.PLANNED).build();
    }

    /** A session held on this day, of which nothing else is known. */
    static Session held(LocalDate date) {
        return builder().date(date).state(SessionState.HELD).build();
    }

    /** A planned session of whose day this is known, and nothing else. */
    static Session planned(PartialDate date) {
        return builder().on(date).state(SessionState.PLANNED).build();
    }

    /** A session held of whose day this is known, and nothing else. */
    static Session held(PartialDate date) {
        return builder().on(date).state(SessionState.HELD).build();
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a time without a day, a day said twice, and amounts that cannot be. */
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
        length().ifPresent(DurationRange::exactly);
        return sessions()
                .map(Numbers::requireSessions)
                .filter(number -> !number.equals(sessions().orElseThrow()))
                .map(number -> builder().from(this).sessions(number).build())
                .orElse(this);
    }

    /** Builds sessions. */
    final class Builder extends ImmutableSession.Builder {
        Builder() {}

        /** On this day, as far as it is known: sets {@code date} or {@code partialDate}, and unsets the other. */
        public Builder on(PartialDate day) {
            Optional<LocalDate> whole = day.date();
            return date(whole).partialDate(whole.isPresent() ? Optional.empty() : Optional.of(day));
        }

        /** These people came, and nobody else. */
        public Builder attended(PersonId... all) {
            return attendance(Known.of(all).map(Attendance::present));
        }

        /** These people presented a case each, and nobody else; without arguments: no case was presented. */
        public Builder presented(PersonId... all) {
            return presenters(Known.of(all));
        }
    }
}
