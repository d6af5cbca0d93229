/** The codecs of groups, frames, portfolios and lists of leaders, and how assessments are written. Not exported. */
@NullMarked
package io.github.balint4j.json.document;

import org.jspecify.annotations.NullMarked;
