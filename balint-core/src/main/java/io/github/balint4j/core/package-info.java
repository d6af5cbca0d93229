/**
 * The nouns of a Balint group, as immutable types.
 *
 * <p>Two types stand in the centre: {@link io.github.balint4j.core.GroupFrame} is what is <em>declared</em> about a
 * group, {@link io.github.balint4j.core.BalintGroup} is the frame together with people and sessions. Around them:
 *
 * <ul>
 *   <li>{@link io.github.balint4j.core.Known}: a list that may be absent, incomplete or complete (and then even empty);
 *   <li>{@link io.github.balint4j.core.Membership}, {@link io.github.balint4j.core.Leadership} with its
 *       {@link io.github.balint4j.core.Credential}s, {@link io.github.balint4j.core.Waiting}: people, by pseudonym;
 *   <li>{@link io.github.balint4j.core.Session} with its {@link io.github.balint4j.core.Attendance};
 *   <li>{@link io.github.balint4j.core.StatedTotals}: numbers that somebody gave without names;
 *   <li>{@link io.github.balint4j.core.Attestation}: what a person or body judged;
 *   <li>{@link io.github.balint4j.core.CountRange}, {@link io.github.balint4j.core.DurationRange},
 *       {@link io.github.balint4j.core.PeriodRange}, {@link io.github.balint4j.core.DateSpan},
 *       {@link io.github.balint4j.core.PartialDate}: amounts and dates as announcements give them;
 *   <li>{@link io.github.balint4j.core.Contradiction}: what cannot be true together.
 * </ul>
 *
 * <p>No type here can hold a name, a patient, the content of a case or any free text: ids and codes have a grammar
 * ({@link io.github.balint4j.core.Grammar}) in which no sentence fits.
 */
@BalintStyle
@NullMarked
package io.github.balint4j.core;

import org.jspecify.annotations.NullMarked;
