package io.github.balint4j.benchmarks;

/** Does nothing: what a fresh JVM takes by itself. */
public final class Empty {
    private Empty() {}

    /** Ends at once. */
    public static void main(String... args) {}
}
