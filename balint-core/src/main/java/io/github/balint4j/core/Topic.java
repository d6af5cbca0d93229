package io.github.balint4j.core;

/**
 * What a person or body has judged, by code; a rulebook names the topics it asks about.
 *
 * <pre>{@code
 * Topic.of("se2-even"); // by convention the id of the row that asks
 * }</pre>
 *
 * @param code the code, in the grammar of {@link Grammar}; a caller may add codes of its own
 */
public record Topic(String code) implements Comparable<Topic> {

    /**
     * @param code the code, in the grammar of {@link Grammar}; a caller may add codes of its own
     * @throws IllegalArgumentException when the code is not in the grammar
     */
    public Topic {
        Grammar.require(code, "topic");
    }

    /**
     * {@return the topic with this code, for instance {@code Topic.of("se2-even")}}
     *
     * @param code the code, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the code is not in the grammar
     */
    public static Topic of(String code) {
        return new Topic(code);
    }

    @Override
    public int compareTo(Topic other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
