/** The commands about taking part in groups. */
@NullMarked
package io.github.balint4j.cli.participation;

import org.jspecify.annotations.NullMarked;
