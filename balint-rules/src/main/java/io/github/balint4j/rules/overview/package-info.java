/** Many groups and people at a glance: how each stands, and what needs attention soon. */
@NullMarked
package io.github.balint4j.rules.overview;

import org.jspecify.annotations.NullMarked;
