package io.github.balint4j.benchmarks.beans;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import java.time.LocalDate;
import java.util.Locale;

/** The beans of a group; filled before anything is measured. */
public final class Beans {
    private Beans() {}

    /** The same facts as mutable beans. */
    public static GroupBean of(BalintGroup group) {
        GroupBean bean = new GroupBean();
        bean.setId(group.id().value());
        FrameBean frame = new FrameBean();
        group.frame().agreements().items().forEach(one -> frame.getAgreements().add(one.code()));
        group.frame().length().ifPresent(range -> frame.setLength(range.min()));
        group.frame().period().ifPresent(range -> frame.setPeriod(range.min()));
        group.frame().trial().ifPresent(range -> frame.setTrial(range.min()));
        bean.setFrame(frame);
        group.leaders().items().forEach(one -> bean.getLeaders().add(place(one.person(), one.since(), one.until())));
        group.members().items().forEach(one -> bean.getMembers().add(place(one.person(), one.joined(), one.left())));
        group.sessions().items().forEach(one -> {
            SessionBean session = new SessionBean();
            session.setDate(one.date().orElse(null));
            session.setLength(one.length().value().orElse(null));
            session.setState(one.state().value().orElseThrow().name().toLowerCase(Locale.ROOT));
            one.attendance().items().forEach(attendance -> {
                AttendanceBean attended = new AttendanceBean();
                attended.setPerson(attendance.person().value());
                attended.setPresence(
                        attendance.presence().value().orElseThrow().name().toLowerCase(Locale.ROOT));
                session.getAttended().add(attended);
            });
            one.presenters().items().forEach(person -> session.getPresented().add(person.value()));
            bean.getSessions().add(session);
        });
        return bean;
    }

    private static PlaceBean place(PersonId person, Given<PartialDate> from, Given<PartialDate> until) {
        PlaceBean place = new PlaceBean();
        place.setPerson(person.value());
        place.setFrom(day(from));
        place.setUntil(day(until));
        return place;
    }

    private static LocalDate day(Given<PartialDate> given) {
        return given.value().flatMap(PartialDate::date).orElse(null);
    }
}
