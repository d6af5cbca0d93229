/** The dates of Balint groups, or of one member, as iCalendar. */
module io.github.balint4j.calendar {
    requires transitive io.github.balint4j.core;
    requires net.sf.biweekly;
    requires static org.jspecify;

    exports io.github.balint4j.calendar;
}
