/**
 * What an evaluation came to: {@link io.github.balint4j.rules.outcome.Outcome}, a tree that follows the criterion, with
 * its {@link io.github.balint4j.rules.outcome.Verdict}, the {@link io.github.balint4j.rules.outcome.Evidence} it rests
 * on and what {@link io.github.balint4j.rules.outcome.Remedy remains}.
 */
@NullMarked
package io.github.balint4j.rules.outcome;

import org.jspecify.annotations.NullMarked;
