package io.github.balint4j.rules.fact;

import java.util.Comparator;

/** The order of JSON Pointers in which {@code /sessions/9} comes before {@code /sessions/10}. */
final class Paths {
    static final Comparator<String> ORDER = Comparator.comparingInt(String::length).thenComparing(path -> path);

    private Paths() {}
}
