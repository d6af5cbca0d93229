/** All documents of a folder at a glance. */
@NullMarked
package io.github.balint4j.cli.overview;

import org.jspecify.annotations.NullMarked;
