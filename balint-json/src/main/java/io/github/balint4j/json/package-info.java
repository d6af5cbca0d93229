/**
 * JSON documents of groups and frames.
 *
 * <p>{@link io.github.balint4j.json.BalintJson} is the door: it reads a document into a type or into all of its
 * {@link io.github.balint4j.json.problem.Problem}s, and writes a type as a canonical document. For applications that have a
 * Jackson 3 mapper of their own, {@link io.github.balint4j.json.BalintModule} brings the same format into it.
 *
 * <p>Inside, each type has one codec, which knows its properties in order; reader, writer and the tables of the
 * documentation come from it. Codecs see JSON only as a source or a sink of tokens.
 *
 * <p>Each package uses only those below it: here the doors, then the codecs of rulebooks and of other documents, what codecs
 * are made of, tokens, problems, words.
 */
@NullMarked
package io.github.balint4j.json;

import org.jspecify.annotations.NullMarked;
