/** {@code balint rulebooks} and {@code balint test}. */
@NullMarked
package io.github.balint4j.cli.rulebook;

import org.jspecify.annotations.NullMarked;
