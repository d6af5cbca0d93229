/** The one shape in which rules see groups, and later people: facts. Not exported. */
@NullMarked
package io.github.balint4j.rules.oracle.fact;

import org.jspecify.annotations.NullMarked;
