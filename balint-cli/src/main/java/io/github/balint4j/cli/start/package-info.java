/** Documents to start from. */
@NullMarked
package io.github.balint4j.cli.start;

import org.jspecify.annotations.NullMarked;
