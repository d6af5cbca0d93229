/**
 * What a society offers beside its groups: advice, introductions, courses, conferences (SE-1, SE-3); whether that is as its source says, and
 * what is still open before a group starts.
 *
 * <ul>
 *   <li>{@link io.github.balint4j.rules.programme.Programme}: the activities of a society;
 *   <li>{@link io.github.balint4j.rules.programme.ProgrammeReview}: each of them beside what the source says of its kind.
 * </ul>
 */
@NullMarked
package io.github.balint4j.rules.programme;

import org.jspecify.annotations.NullMarked;
