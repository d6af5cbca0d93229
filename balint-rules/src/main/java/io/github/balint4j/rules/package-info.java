/** The door to the shipped rulebooks: {@link io.github.balint4j.rules.Rulebooks}. */
@NullMarked
package io.github.balint4j.rules;

import org.jspecify.annotations.NullMarked;
