/**
 * When groups meet, and who presents: series of dates, what a list of dates comes to, clashes between groups, and whose turn it is.
 *
 * <ul>
 *   <li>{@link io.github.balint4j.rules.planning.Series}: dates at a cadence, as sessions;
 *   <li>{@link io.github.balint4j.rules.planning.MeetingDates}: the meetings of a group in order of time, with the gaps between them;
 *   <li>{@link io.github.balint4j.rules.planning.Clash}: two groups that need one leader or one room on one day;
 *   <li>{@link io.github.balint4j.rules.planning.Turns}: who presented how often, and who is due next.
 * </ul>
 */
@NullMarked
package io.github.balint4j.rules.planning;

import org.jspecify.annotations.NullMarked;
