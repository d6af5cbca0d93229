package io.github.balint4j.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.scribe.ScribeIndex;
import biweekly.io.scribe.property.RawPropertyScribe;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.RawProperty;
import biweekly.property.Status;
import biweekly.property.TextProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events as the text of a calendar, and back. Only here the library for iCalendar is known. */
final class CalendarText {
    private static final String PRODUCT = "-//balint4j//balint-calendar//EN";
    private static final String STAMP = "DTSTAMP";
    private static final String START = "DTSTART";
    private static final String END = "DTEND";

    private CalendarText() {}

    static String write(List<Event> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        events.forEach(event -> calendar.addEvent(written(event)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes all there is
        }
        return text.toString();
    }

    // Days and times are written, and read, as they are: the library would take them through the time zone of this
    // machine.
    private static VEvent written(Event event) {
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.removeProperties(DateTimeStamp.class);
        written.addExperimentalProperty(STAMP, event.stamp());
        ICalDataType type = event.isAllDay() ? ICalDataType.DATE : null;
        written.addExperimentalProperty(START, type, event.start());
        event.end().ifPresent(end -> written.addExperimentalProperty(END, type, end));
        written.setSummary(event.title());
        written.setStatus(new Status(event.status().name()));
        written.setSequence(event.sequence());
        return written;
    }

    /** The events of a calendar that was written before; those without an id or a start are left out. */
    static List<Event> read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            ScribeIndex asWritten = new ScribeIndex();
            Stream.of(STAMP, START, END).map(RawPropertyScribe::new).forEach(asWritten::register);
            reader.setScribeIndex(asWritten);
            ICalendar calendar = reader.readNext();
            if (calendar == null) {
                throw new IllegalArgumentException("the text is not a calendar: it has no VCALENDAR");
            }
            return calendar.getEvents().stream().flatMap(CalendarText::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
    }

    private static Stream<Event> read(VEvent event) {
        Optional<String> id = text(event.getUid());
        Optional<String> start = value(event, START);
        return id.isEmpty() || start.isEmpty()
                ? Stream.empty()
                : Stream.of(new Event(
                        id.get(),
                        text(event.getSummary()).orElse(""),
                        start.get(),
                        value(event, END),
                        status(event),
                        Optional.ofNullable(event.getSequence())
                                .map(number -> number.getValue())
                                .orElse(0),
                        value(event, STAMP).orElse("")));
    }

    private static Optional<String> text(@Nullable TextProperty property) {
        return Optional.ofNullable(property).map(text -> text.getValue());
    }

    private static Optional<String> value(VEvent event, String property) {
        return Optional.ofNullable(event.getExperimentalProperty(property))
                .map(RawProperty::getValue)
                .filter(Event::isValue);
    }

    private static Event.Status status(VEvent event) {
        return text(event.getStatus()).stream()
                .flatMap(said -> Stream.of(Event.Status.values())
                        .filter(one -> one.name().equalsIgnoreCase(said)))
                .findFirst()
                .orElse(Event.Status.CONFIRMED);
    }
}
