package io.github.balint4j.json.token;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(int line, int column) {}
