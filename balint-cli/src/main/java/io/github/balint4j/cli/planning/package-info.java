/** The commands that plan: dates, clashes between groups, whose turn it is. */
@NullMarked
package io.github.balint4j.cli.planning;

import org.jspecify.annotations.NullMarked;
