/** What is wrong with a document: {@link io.github.balint4j.json.problem.Problem}. */
@NullMarked
package io.github.balint4j.json.problem;

import org.jspecify.annotations.NullMarked;
