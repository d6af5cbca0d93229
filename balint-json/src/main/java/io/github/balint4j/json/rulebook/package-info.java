/** The codecs of rulebooks, their rows and cases, what has to hold between them, and how editions are derived. Not exported. */
@NullMarked
package io.github.balint4j.json.rulebook;

import org.jspecify.annotations.NullMarked;
