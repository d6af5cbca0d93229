/** The commands that change a group's document, step by step. */
@NullMarked
package io.github.balint4j.cli.life;

import org.jspecify.annotations.NullMarked;
