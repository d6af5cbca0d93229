package io.github.balint4j.rules.laws;

/** Where the search for a counterexample begins. A build that passed passes again; {@code .ci/deep} searches anew. */
public final class Seed {
    public static final String FIXED = "20260101";

    private Seed() {}
}
