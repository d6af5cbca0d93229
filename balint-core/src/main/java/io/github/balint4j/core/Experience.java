package io.github.balint4j.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** The first of several days, inclusive, as far as it is known. */
    Optional<PartialDate> since();

    /** The last of several days, inclusive, as far as it is known; empty when not known, or while it goes on. */
    Optional<PartialDate> until();

    /** Whether it was planned, held or cancelled: what is in a logbook was held, unless it says otherwise. */
    default SessionState state() {
        return SessionState.HELD;
    }

    /** Whether the person took part: in what is in a logbook they did, unless it says otherwise. */
    default Presence presence() {
        return Presence.PRESENT;
    }

    /** As what the person took part in a session. */
    Optional<GroupRole> role();

    /** Which training, teaching or practice, by code, for instance {@code leader-seminar}. */
    Optional<String> code();

    /** How people met. */
    Optional<Mode> mode();

    /** In which group. */
    Optional<GroupId> group();

    /** The kind of group: {@code ordinary}, {@code large}, {@code leadership}; ordinary when nothing is said. */
    default String groupKind() {
        return "ordinary";
    }

    /** At which event, by code: entries that name the same one belong to one event. */
    Optional<String> event();

    /**
     * On what occasion, by code: {@code group}, {@code weekend}, {@code conference}. When nothing is said, an entry that
     * names a group and no event has occasion {@code group}.
     */
    Optional<String> occasion();

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

    /** How many sessions it comprises, above 0, in hundredths at most; when not said, one on one day. */
    Optional<BigDecimal> sessions();

    /** How many cases were presented. */
    OptionalInt cases();

    /** How many members the group had. */
    Optional<CountRange> members();

    /** How many members were there. */
    OptionalInt present();

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

    /** Refuses a day said twice, days in the wrong order, codes that are none, and amounts that cannot be. */
    @Value.Check
    default Experience check() {
        if (date().isPresent() && (since().isPresent() || until().isPresent())) {
            throw new IllegalArgumentException("date must not stand beside from or until");
        }
        DateSpan.requirePossible(since(), until());
        code().ifPresent(text -> Grammar.require(text, "code"));
        Grammar.require(groupKind(), "groupKind");
        event().ifPresent(text -> Grammar.require(text, "event"));
        occasion().ifPresent(text -> Grammar.require(text, "occasion"));
        setting().ifPresent(text -> Grammar.require(text, "setting"));
        format().ifPresent(text -> Grammar.require(text, "format"));
        method().ifPresent(text -> Grammar.require(text, "method"));
        purpose().ifPresent(text -> Grammar.require(text, "purpose"));
        proof().items().forEach(text -> Grammar.require(text, "proof"));
        Numbers.requireCount(cases(), "cases");
        Numbers.requireCount(present(), "present");
        duration().ifPresent(time -> Numbers.requireTime(time, DateSpan.mostDays(date(), since(), until())));
        return sessions()
                .map(Numbers::requireSessionsInAll)
                .filter(number -> !number.equals(sessions().orElseThrow()))
                .map(number -> builder().from(this).sessions(number).build())
                .orElse(this);
    }

    /** Builds entries. */
    final class Builder extends ImmutableExperience.Builder {
        Builder() {}

        /** On this day. */
        public Builder date(LocalDate day) {
            return date(PartialDate.of(day));
        }

        /** On several days, from the first to the last, both inclusive. */
        public Builder days(LocalDate first, LocalDate last) {
            return since(PartialDate.of(first)).until(PartialDate.of(last));
        }

        /** On several days within this year, month or day, nobody knows which. */
        public Builder within(PartialDate stretch) {
            return since(stretch).until(stretch);
        }

        /** Comprising so many sessions. */
        public Builder sessions(long number) {
            return sessions(BigDecimal.valueOf(number));
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
