/**
 * The {@code balint} command. {@link io.github.balint4j.cli.Main} alone knows the streams, the clock and the environment;
 * everything else is given them.
 */
@NullMarked
package io.github.balint4j.cli;

import org.jspecify.annotations.NullMarked;
