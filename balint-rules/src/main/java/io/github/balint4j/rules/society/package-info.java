/** The shipped rulebooks, one file for each society and purpose. Not exported: the door is {@code Rulebooks}. */
@NullMarked
package io.github.balint4j.rules.society;

import org.jspecify.annotations.NullMarked;
