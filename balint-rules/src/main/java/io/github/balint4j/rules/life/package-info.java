/**
 * The life of a group: joining, waiting, meeting, leaving, as pure functions. Each takes a group and a day, and gives the new group
 * with what happened, or all the reasons why not with what would help.
 *
 * <ul>
 *   <li>{@link io.github.balint4j.rules.life.GroupLife}: the door;
 *   <li>{@link io.github.balint4j.rules.life.Transition}: what came of a step;
 *   <li>{@link io.github.balint4j.rules.life.LifeEvent}, {@link io.github.balint4j.rules.life.Obstacle},
 *       {@link io.github.balint4j.rules.life.Help}: what happened, what stands in the way, what would help;
 *   <li>{@link io.github.balint4j.rules.life.SessionRecord}: who came to a session, and who presented;
 *   <li>{@link io.github.balint4j.rules.life.Commitment}: what a member agreed to, and what became of it;
 *   <li>{@link io.github.balint4j.rules.life.GroupStatus}: how a group stands on a day.
 * </ul>
 */
@NullMarked
package io.github.balint4j.rules.life;

import org.jspecify.annotations.NullMarked;
