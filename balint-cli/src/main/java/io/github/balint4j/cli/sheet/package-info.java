/** Documents out of spreadsheets, and spreadsheets out of documents. */
@NullMarked
package io.github.balint4j.cli.sheet;

import org.jspecify.annotations.NullMarked;
