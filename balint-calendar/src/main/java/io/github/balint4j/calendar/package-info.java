/**
 * The dates of groups as iCalendar (RFC 5545), for calendars on phones and desks.
 *
 * <ul>
 *   <li>{@link io.github.balint4j.calendar.GroupCalendar}: the door.
 * </ul>
 */
@NullMarked
package io.github.balint4j.calendar;

import org.jspecify.annotations.NullMarked;
