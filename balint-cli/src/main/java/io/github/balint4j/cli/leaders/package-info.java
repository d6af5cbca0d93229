/** {@code balint leaders}. */
@NullMarked
package io.github.balint4j.cli.leaders;

import org.jspecify.annotations.NullMarked;
