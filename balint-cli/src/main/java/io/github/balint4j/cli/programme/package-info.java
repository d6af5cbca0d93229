/** What a society offers beside its groups. */
@NullMarked
package io.github.balint4j.cli.programme;

import org.jspecify.annotations.NullMarked;
