/** The one evaluator of criteria. Not exported. */
@NullMarked
package io.github.balint4j.rules.oracle.evaluation;

import org.jspecify.annotations.NullMarked;
