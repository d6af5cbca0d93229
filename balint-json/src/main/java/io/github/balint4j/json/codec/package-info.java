/**
 * What codecs are made of: objects with their fields in order, choices, lists, scalars. From one description come the strict
 * reader, the writer, the schema and the tables of the documentation. Not exported.
 */
@NullMarked
package io.github.balint4j.json.codec;

import org.jspecify.annotations.NullMarked;
