/** A person in documents: forgotten, or under another pseudonym. */
@NullMarked
package io.github.balint4j.cli.person;

import org.jspecify.annotations.NullMarked;
