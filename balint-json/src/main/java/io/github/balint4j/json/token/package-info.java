/** JSON as a stream of tokens: sources and sinks, texts and their places. It knows of no document. Not exported. */
@NullMarked
package io.github.balint4j.json.token;

import org.jspecify.annotations.NullMarked;
