package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * One entry of somebody's logbook: a session of a group, supervision, a training, a time of practice. Which of these it is,
 * says the list of the {@link Portfolio} that holds it.
 *
 * <p>An entry is either of one day ({@link #date()}), or of several, from a first to a last one. An entry that sums up, such as
 * "2019, 12 sessions", is of several days: {@code since} and {@code until} are both the year 2019.
 *
 * <pre>{@code
 * Experience.builder().date(LocalDate.of(2022, 3, 4)).role(GroupRole.CO_LEADER)
 *         .sessions(1).duration(Duration.ofMinutes(90)).leaders(PersonId.of("l1")).build();
 * }</pre>
 */
@Value.Immutable
public interface Experience {
    /** The day, as far as it is known; only without {@code since} and {@code until}. */
    Optional<PartialDate> date();

    /** The time of day it starts, in the group's own place; only beside a date, whole or without its year. */
    Optional<LocalTime> startsAt();

    /** The first of several days, inclusive, as far as it is known. */
    Optional<PartialDate> since();

    /**
     * The last of several days, inclusive, as far as it is known; as usual: practice goes on, and of anything else it is not
     * known.
     */
    default Given<PartialDate> until() {
        return Given.usual();
    }

    /** Whether it was planned, held or cancelled; as usual, held, like what is in a logbook: that is filled in. */
    default Given<SessionState> state() {
        return Given.usual();
    }

    /** Whether the person took part; as usual, they did: that is filled in. */
    default Given<Presence> presence() {
        return Given.usual();
    }

    /** As what the person took part in a session. */
    Optional<GroupRole> role();

    /** Which training, teaching or practice, by code, for instance {@code leader-seminar}. */
    Optional<String> code();

    /** How people met. */
    Optional<Mode> mode();

    /** In which group. */
    Optional<GroupId> group();

    /** The kind of group: {@code ordinary}, {@code large}, {@code leadership}; as usual, ordinary: that is filled in. */
    default Given<String> groupKind() {
        return Given.usual();
    }

    /** At which event, by code: entries that name the same one belong to one event. */
    Optional<String> event();

    /**
     * On what occasion, by code: {@code group}, {@code weekend}, {@code conference}. As usual, an entry that names a group
     * and no event has occasion {@code group}.
     */
    default Given<String> occasion() {
        return Given.usual();
    }

    /** Where and for whom, by code. */
    Optional<String> setting();

    /** In what form, by code: {@code closed} for a group, {@code one-to-one} for supervision. */
    Optional<String> format();

    /** By what method, by code. */
    Optional<String> method();

    /** To what purpose, by code. */
    Optional<String> purpose();

    /** Which body organised it. */
    Optional<IssuerId> organiser();

    /** Which bodies have approved it. */
    default Known<Approval> approvals() {
        return Known.absent();
    }

    /** What shows that it took place, by code: {@code recording}, {@code certificate}, {@code decision}. */
    default Known<String> proof() {
        return Known.absent();
    }

    /** How long it lasted altogether, in whole minutes: two sessions of 90 minutes lasted 180. */
    Optional<Duration> duration();

    /** About how long it lasted altogether: surely any time, by our reading within a fifth of it; only without a {@code duration}. */
    Optional<Duration> aboutDuration();

    /** How many minutes of it the person was there; as usual, all of it. */
    default Given<Integer> minutes() {
        return Given.usual();
    }

    /** How many sessions it comprises, above 0, in hundredths at most; as usual, one on one day. */
    default Given<BigDecimal> sessions() {
        return Given.usual();
    }

    /**
     * About how many sessions it comprises: surely any number, by our reading within a fifth of it; only where the number itself is
     * not said, which then is unknown: that is filled in.
     */
    OptionalInt aboutSessions();

    /** How many cases were presented. */
    OptionalInt cases();

    /** How many of the cases the person presented. */
    OptionalInt presented();

    /** How many members the group had. */
    Optional<CountRange> members();

    /** How many members were there. */
    Optional<CountRange> present();

    /** Who led, or who led together with the person. */
    default Known<PersonId> leaders() {
        return Known.absent();
    }

    /** Who supervised. */
    default Known<PersonId> supervisors() {
        return Known.absent();
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a day said twice, days in the wrong order, what is listed twice, codes that are none, and amounts that cannot be. */
    @Value.Check
    default Experience check() {
        if (date().isPresent() && (since().isPresent() || !until().isUsual())) {
            throw new IllegalArgumentException("date must not stand beside from or until");
        }
        DateSpan.requirePossible(Given.ofOptional(since()), until(), "from", "until");
        if (startsAt().isPresent()
                && date().filter(day -> day.day().isPresent()).isEmpty()) {
            throw new IllegalArgumentException("startsAt needs a date");
        }
        code().ifPresent(text -> Grammar.require(text, "code"));
        groupKind().value().ifPresent(text -> Grammar.require(text, "groupKind"));
        event().ifPresent(text -> Grammar.require(text, "event"));
        occasion().value().ifPresent(text -> Grammar.require(text, "occasion"));
        setting().ifPresent(text -> Grammar.require(text, "setting"));
        format().ifPresent(text -> Grammar.require(text, "format"));
        method().ifPresent(text -> Grammar.require(text, "method"));
        purpose().ifPresent(text -> Grammar.require(text, "purpose"));
        proof().items().forEach(text -> Grammar.require(text, "proof"));
        Repeats.requireNone(proof(), "proof");
        Repeats.requireNone(approvals(), "approvals");
        Repeats.requireNone(leaders(), "leaders");
        Repeats.requireNone(supervisors(), "supervisors");
        Numbers.requireCount(cases(), "cases");
        Numbers.requireCount(presented(), "presented");
        if (presented().isPresent() && cases().isPresent() && presented().getAsInt() > cases().getAsInt()) {
            throw new IllegalArgumentException("presented must not be more than the " + cases().getAsInt()
                    + " cases, got " + presented().getAsInt());
        }
        Numbers.requireCount(minutes(), "minutes");
        Numbers.requireCount(aboutSessions(), "aboutSessions");
        if (aboutSessions().isPresent() && sessions().value().isPresent()) {
            throw new IllegalArgumentException("aboutSessions must not stand beside sessions");
        }
        if (aboutDuration().isPresent() && duration().isPresent()) {
            throw new IllegalArgumentException("aboutDuration must not stand beside duration");
        }
        aboutDuration().ifPresent(time -> Numbers.requireTime(time, OptionalLong.empty()));
        boolean longer = minutes().value().isPresent()
                && duration().isPresent()
                && minutes().value().get() > duration().get().toMinutes();
        if (longer) {
            throw new IllegalArgumentException("minutes must not be more than the "
                    + duration().get().toMinutes() + " of the duration, got "
                    + minutes().value().get());
        }
        duration().ifPresent(time -> Numbers.requireTime(time, DateSpan.mostDays(date(), since(), until().value())));
        return filledIn(this);
    }

    private static Experience filledIn(Experience one) {
        Given<BigDecimal> plain = one.aboutSessions().isPresent()
                ? Given.unknown()
                : one.sessions().map(Numbers::requireSessionsInAll);
        boolean isFilledIn = !one.state().isUsual()
                && !one.presence().isUsual()
                && !one.groupKind().isUsual();
        return isFilledIn && plain.equals(one.sessions())
                ? one
                : builder()
                        .from(one)
                        .state(one.state().or(Given.of(SessionState.HELD)))
                        .presence(one.presence().or(Given.of(Presence.PRESENT)))
                        .groupKind(one.groupKind().or(Given.of("ordinary")))
                        .sessions(plain)
                        .build();
    }

    /** Builds entries. */
    final class Builder extends ImmutableExperience.Builder {
        Builder() {}

        /** On this day. */
        public Builder date(LocalDate day) {
            return date(PartialDate.of(day));
        }

        /** Until this day, inclusive, as far as it is known. */
        public Builder until(PartialDate last) {
            return until(Given.of(last));
        }

        /** In this state. */
        public Builder state(SessionState state) {
            return state(Given.of(state));
        }

        /** The person took part so. */
        public Builder presence(Presence presence) {
            return presence(Given.of(presence));
        }

        /** In this kind of group. */
        public Builder groupKind(String code) {
            return groupKind(Given.of(code));
        }

        /** On this occasion. */
        public Builder occasion(String code) {
            return occasion(Given.of(code));
        }

        /** On several days, from the first to the last, both inclusive. */
        public Builder days(LocalDate first, LocalDate last) {
            return since(PartialDate.of(first)).until(PartialDate.of(last));
        }

        /** On several days within this year, month or day, nobody knows which. */
        public Builder within(PartialDate stretch) {
            return since(stretch).until(stretch);
        }

        /** So many members were there. */
        public Builder present(int count) {
            return present(CountRange.exactly(count));
        }

        /** The person was there for so many minutes. */
        public Builder minutes(int number) {
            return minutes(Given.of(number));
        }

        /** Comprising so many sessions. */
        public Builder sessions(long number) {
            return sessions(BigDecimal.valueOf(number));
        }

        /** Comprising so many sessions. */
        public Builder sessions(BigDecimal number) {
            return sessions(Given.of(number));
        }

        /** These led, and nobody else. */
        public Builder leaders(PersonId... all) {
            return leaders(Known.of(all));
        }

        /** These supervised, and nobody else. */
        public Builder supervisors(PersonId... all) {
            return supervisors(Known.of(all));
        }

        /** These approved it, and nobody else. */
        public Builder approvals(Approval... all) {
            return approvals(Known.of(all));
        }

        /** This shows it, and nothing else. */
        public Builder proof(String... all) {
            return proof(Known.of(all));
        }
    }
}
