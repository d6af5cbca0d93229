/** Everything that is said in words, from one file of texts. Not exported. */
@NullMarked
package io.github.balint4j.rules.wording;

import org.jspecify.annotations.NullMarked;
