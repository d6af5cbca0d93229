package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;
import java.util.Optional;

/**
 * A list of facts, and how much of it is known.
 *
 * @param name the list's name, for instance {@code members}
 * @param path where the list stands or would stand, as a JSON Pointer; empty where the document has no place for it
 * @param state how much of it is known
 * @param kin what every fact on it has in common, and nothing else
 * @param ghost stands for the facts that nobody recorded: as {@code kin}, but perhaps on certain days only
 */
public record Shelf(String name, Optional<String> path, Known.State state, Fact kin, Fact ghost) {
    /** A list where those that nobody recorded may be of any day. */
    Shelf(String name, String path, Known.State state, Fact kin) {
        this(name, path, state, kin, kin);
    }

    /** A list where those that nobody recorded are of certain days only. */
    Shelf(String name, String path, Known.State state, Fact kin, Fact ghost) {
        this(name, Optional.of(path), state, kin, ghost);
    }

    /** Whether facts may belong to it that nobody recorded. */
    public boolean isOpen() {
        return state != Known.State.COMPLETE;
    }
}
