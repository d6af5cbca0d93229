/** Documents as they are read and what was checked of them. */
@NullMarked
package io.github.balint4j.cli.document;

import org.jspecify.annotations.NullMarked;
