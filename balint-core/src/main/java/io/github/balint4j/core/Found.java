package io.github.balint4j.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contradictions that were found so far; of a document that is one single mistake, not millions. */
final class Found {
    /** Nobody mends more at a time, and a list of millions would fill the memory. */
    static final int MOST = 10_000;

    private final List<Contradiction> all = new ArrayList<>();

    void add(Contradiction.Code code, String path, String detail) {
        add(new Contradiction(code, path, detail));
    }

    void add(Contradiction one) {
        if (all.size() < MOST) {
            all.add(one);
        }
    }

    void add(Optional<Contradiction> one) {
        one.ifPresent(this::add);
    }

    List<Contradiction> all() {
        return List.copyOf(all);
    }
}
