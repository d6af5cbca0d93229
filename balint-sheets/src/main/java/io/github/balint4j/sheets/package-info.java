/** Sign-in lists, logbooks and lists of leaders: tables to the types of the core. */
@NullMarked
package io.github.balint4j.sheets;

import org.jspecify.annotations.NullMarked;
