/** Streams, options, colours, exit statuses, and how what is wrong with a file is shown. */
@NullMarked
package io.github.balint4j.cli.console;

import org.jspecify.annotations.NullMarked;
