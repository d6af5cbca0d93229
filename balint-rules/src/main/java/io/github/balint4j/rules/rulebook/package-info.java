/**
 * Rulebooks and what comes of them: a {@link io.github.balint4j.rules.rulebook.Rulebook} is a series of
 * {@link io.github.balint4j.rules.rulebook.Edition}s, an edition a list of
 * {@link io.github.balint4j.rules.rulebook.Requirement}s with their
 * {@link io.github.balint4j.rules.rulebook.Citation}s; assessing a subject gives an
 * {@link io.github.balint4j.rules.rulebook.Assessment} with a {@link io.github.balint4j.rules.rulebook.Finding} for each
 * of them.
 */
@NullMarked
package io.github.balint4j.rules.rulebook;

import org.jspecify.annotations.NullMarked;
