package io.github.balint4j.rules.life;

import io.github.balint4j.core.Attendance;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * That a session was held: who came, and who presented. Nothing of what was presented.
 *
 * <pre>{@code
 * SessionRecord.of(LocalDate.of(2021, 3, 15)).attended(Attendance.present(p1), Attendance.excused(p2)).presented(p1);
 * }</pre>
 *
 * @param day the day; of a session over several days, any of them
 * @param time the time of day it starts, where there are several sessions on that day
 * @param attendance who came and who did not; complete: nobody else came
 * @param presenters who presented a case, once for each case, in order; complete and empty: no case was presented
 */
public record SessionRecord(
        LocalDate day, Optional<LocalTime> time, Known<Attendance> attendance, Known<PersonId> presenters) {
    /**
     * Refuses null.
     *
     * @param day the day; of a session over several days, any of them
     * @param time the time of day it starts, where there are several sessions on that day
     * @param attendance who came and who did not; complete: nobody else came
     * @param presenters who presented a case, once for each case, in order; complete and empty: no case was presented
     */
    public SessionRecord {
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(presenters, "presenters");
        Objects.requireNonNull(time, "time");
    }

    /**
     * {@return a session that was held on this day; who came, and who presented, nobody said}
     *
     * @param day the day; of a session over several days, any of them
     */
    public static SessionRecord of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new SessionRecord(day, Optional.empty(), Known.absent(), Known.absent());
    }

    /**
     * {@return the same at this time of day}
     *
     * @param start the time at which it was to start, where there are several sessions on that day
     */
    public SessionRecord at(LocalTime start) {
        Objects.requireNonNull(start, "start");
        return new SessionRecord(day, Optional.of(start), attendance, presenters);
    }

    /**
     * {@return the same with all who came}
     *
     * @param all everybody who came; without arguments: nobody came
     */
    public SessionRecord attended(PersonId... all) {
        return attended(Known.of(all).map(Attendance::present));
    }

    /**
     * {@return the same with all who came}
     *
     * @param all everybody who came; those who did not may be among them
     */
    public SessionRecord attended(Attendance... all) {
        return attended(Known.of(all));
    }

    /**
     * {@return the same with those who came, as far as it is known}
     *
     * @param some who came and who did not; complete where nobody else came
     */
    public SessionRecord attended(Known<Attendance> some) {
        Objects.requireNonNull(some, "some");
        return new SessionRecord(day, time, some, presenters);
    }

    /**
     * {@return the same with all who presented a case}
     *
     * @param all who presented, once for each case, in order; without arguments: no case was presented
     */
    public SessionRecord presented(PersonId... all) {
        return new SessionRecord(day, time, attendance, Known.of(all));
    }
}
