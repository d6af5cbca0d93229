/** {@code balint check} and {@code balint compare}. */
@NullMarked
package io.github.balint4j.cli.check;

import org.jspecify.annotations.NullMarked;
