package io.github.balint4j.core;

/**
 * A group's id.
 *
 * <pre>{@code
 * GroupId.of("aarhus-monday-2021");
 * }</pre>
 *
 * @param value the text, in the grammar of {@link Grammar}
 */
public record GroupId(String value) implements Comparable<GroupId> {
    /**
     * @param value the text, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the text is not in the grammar
     */
    public GroupId {
        Grammar.require(value, "group id");
    }

    /**
     * {@return the group id with this text, for instance {@code GroupId.of("aarhus-monday-2021")}}
     *
     * @param value the text, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the text is not in the grammar
     */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
