/** The command that writes calendars. */
@NullMarked
package io.github.balint4j.cli.calendar;

import org.jspecify.annotations.NullMarked;
