/** The one evaluator of criteria. Not exported. */
@NullMarked
package io.github.balint4j.rules.evaluation;

import org.jspecify.annotations.NullMarked;
