/** Points of continuing education: schemes that say how attended time becomes points, and statements of what came of it. */
@NullMarked
package io.github.balint4j.rules.credit;

import org.jspecify.annotations.NullMarked;
