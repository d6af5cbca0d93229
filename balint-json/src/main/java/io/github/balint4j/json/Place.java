package io.github.balint4j.json;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
record Place(int line, int column) {}
