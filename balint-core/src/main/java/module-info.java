/** The nouns of Balint work: immutable types without any run-time dependency. */
module io.github.balint4j.core {
    requires static org.immutables.value;
    requires static org.jspecify;

    exports io.github.balint4j.core;
}
