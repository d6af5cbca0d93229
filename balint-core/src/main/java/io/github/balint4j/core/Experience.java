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
 *
 * <p>Source: uk-balint-society/leader, at-oebg/leader.
 */
@Value.Immutable
public interface Experience {
    /** {@return the day, as far as it is known; only without {@code since} and {@code until}} */
    Optional<PartialDate> date();

    /** {@return the time of day it starts, in the group's own place; only beside a date, whole or without its year} */
    Optional<LocalTime> startsAt();

    /** {@return the first of several days, inclusive, as far as it is known} */
    Optional<PartialDate> since();

    /**
     * {@return the last of several days, inclusive, as far as it is known; as usual: practice goes on, and of anything else it is
     * not known}
     */
    default Given<PartialDate> until() {
        return Given.usual();
    }

    /** {@return whether it was planned, held or cancelled; as usual, held, like what is in a logbook: that is filled in} */
    default Given<SessionState> state() {
        return Given.usual();
    }

    /** {@return whether the person took part; as usual, they did: that is filled in} */
    default Given<Presence> presence() {
        return Given.usual();
    }

    /** {@return the role in which the person took part in a session} */
    Optional<GroupRole> role();

    /** {@return which training, teaching or practice, by code, for instance {@code leader-seminar}} */
    Optional<String> code();

    /** {@return how people met} */
    Optional<Mode> mode();

    /** {@return the group in which it was} */
    Optional<GroupId> group();

    /** {@return the kind of group: {@code ordinary}, {@code large}, {@code leadership}; as usual, ordinary: that is filled in} */
    default Given<String> groupKind() {
        return Given.usual();
    }

    /** {@return the event, by code: entries that name the same one belong to one event} */
    Optional<String> event();

    /**
     * {@return the occasion, by code: {@code group}, {@code weekend}, {@code conference}} As usual, an entry that names
     * a group and no event has occasion {@code group}.
     */
    default Given<String> occasion() {
        return Given.usual();
    }

    /** {@return where and for whom, by code} */
    Optional<String> setting();

    /** {@return the form, by code: {@code closed} for a group, {@code one-to-one} for supervision} */
    Optional<String> format();

    /** {@return the method, by code} */
    Optional<String> method();

    /** {@return the purpose, by code} */
    Optional<String> purpose();

    /** {@return which body organised it} */
    Optional<IssuerId> organiser();

    /** {@return which bodies have approved it} */
    default Known<Approval> approvals() {
        return Known.absent();
    }

    /** {@return what shows that it took place, by code: {@code recording}, {@code certificate}, {@code decision}} */
    default Known<String> proof() {
        return Known.absent();
    }

    /** {@return how long it lasted altogether, in whole minutes: two sessions of 90 minutes lasted 180} */
    Optional<Duration> duration();

    /**
     * {@return about how long it lasted altogether: surely any time, by our reading within a fifth of it; only without a {@code
     * duration}}
     */
    Optional<Duration> aboutDuration();

    /** {@return how many minutes of it the person was there; as usual, all of it} */
    default Given<Integer> minutes() {
        return Given.usual();
    }

    /** {@return how many sessions it comprises, above 0, in hundredths at most; as usual, one on one day} */
    default Given<BigDecimal> sessions() {
        return Given.usual();
    }

    /**
     * {@return about how many sessions it comprises: surely any number, by our reading within a fifth of it; only where the number
     * itself is not said, which then is unknown: that is filled in}
     */
    OptionalInt aboutSessions();

    /** {@return how many cases were presented} */
    OptionalInt cases();

    /** {@return how many of the cases the person presented} */
    OptionalInt presented();

    /** {@return how many members the group had} */
    Optional<CountRange> members();

    /** {@return how many members were there} */
    Optional<CountRange> present();

    /** {@return who led, or who led together with the person} */
    default Known<PersonId> leaders() {
        return Known.absent();
    }

    /** {@return who supervised} */
    default Known<PersonId> supervisors() {
        return Known.absent();
    }

    /** {@return a new builder; nothing is required} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Refuses a day said twice, days in the wrong order, what is listed twice, codes that are none, and amounts that cannot be.
     *
     * @return this entry, with what is usual filled in
     * @throws IllegalArgumentException when one of these is so
     */
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

        /**
         * Sets the day.
         *
         * @param day the day on which it was
         * @return this builder
         */
        public Builder date(LocalDate day) {
            return date(PartialDate.of(day));
        }

        /**
         * Sets the last of several days, inclusive, as far as it is known.
         *
         * @param last the day, or the month or year in which it lies
         * @return this builder
         */
        public Builder until(PartialDate last) {
            return until(Given.of(last));
        }

        /**
         * Sets whether it was planned, held or cancelled.
         *
         * @param state which of these
         * @return this builder
         */
        public Builder state(SessionState state) {
            return state(Given.of(state));
        }

        /**
         * Sets whether the person took part.
         *
         * @param presence whether they did
         * @return this builder
         */
        public Builder presence(Presence presence) {
            return presence(Given.of(presence));
        }

        /**
         * Sets the kind of group.
         *
         * @param code the kind, by code: {@code ordinary}, {@code large}, {@code leadership}
         * @return this builder
         */
        public Builder groupKind(String code) {
            return groupKind(Given.of(code));
        }

        /**
         * Sets the occasion.
         *
         * @param code the occasion, by code: {@code group}, {@code weekend}, {@code conference}
         * @return this builder
         */
        public Builder occasion(String code) {
            return occasion(Given.of(code));
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
         * Sets that it was on several days within this year, month or day, nobody knows which.
         *
         * @param stretch the year, month or day
         * @return this builder
         */
        public Builder within(PartialDate stretch) {
            return since(stretch).until(stretch);
        }

        /**
         * Sets how many members were there.
         *
         * @param count exactly how many, 0 or more
         * @return this builder
         * @throws IllegalArgumentException when it is negative
         */
        public Builder present(int count) {
            return present(CountRange.exactly(count));
        }

        /**
         * Sets how long the person was there.
         *
         * @param number how many minutes of it, 0 or more
         * @return this builder
         */
        public Builder minutes(int number) {
            return minutes(Given.of(number));
        }

        /**
         * Sets how many sessions it comprises.
         *
         * @param number how many, above 0
         * @return this builder
         */
        public Builder sessions(long number) {
            return sessions(BigDecimal.valueOf(number));
        }

        /**
         * Sets how many sessions it comprises.
         *
         * @param number how many, above 0, in hundredths at most
         * @return this builder
         */
        public Builder sessions(BigDecimal number) {
            return sessions(Given.of(number));
        }

        /**
         * Sets who led: these, and nobody else.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder leaders(PersonId... all) {
            return leaders(Known.of(all));
        }

        /**
         * Sets who supervised: these, and nobody else.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder supervisors(PersonId... all) {
            return supervisors(Known.of(all));
        }

        /**
         * Sets who approved it: these, and nobody else.
         *
         * @param all each of them, in any order
         * @return this builder
         */
        public Builder approvals(Approval... all) {
            return approvals(Known.of(all));
        }

        /**
         * Sets what shows that it took place: this, and nothing else.
         *
         * @param all codes, for instance {@code certificate}, in any order
         * @return this builder
         */
        public Builder proof(String... all) {
            return proof(Known.of(all));
        }
    }
}
