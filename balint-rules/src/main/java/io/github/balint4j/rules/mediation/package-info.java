/** Finding a leader: who on a list is authorised, or on the way to it, on a day, and why. */
@NullMarked
package io.github.balint4j.rules.mediation;

import org.jspecify.annotations.NullMarked;
