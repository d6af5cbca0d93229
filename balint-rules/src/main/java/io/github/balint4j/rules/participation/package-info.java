/** Taking part in groups: what the records of groups show of a person, what it is credited with, and the statement of it. */
@NullMarked
package io.github.balint4j.rules.participation;

import org.jspecify.annotations.NullMarked;
