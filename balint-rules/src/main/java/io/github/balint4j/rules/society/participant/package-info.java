/** What bodies ask of those who take part in groups: one class for each body. */
@NullMarked
package io.github.balint4j.rules.society.participant;

import org.jspecify.annotations.NullMarked;
