package io.github.balint4j.core;

/**
 * A person by pseudonym. Who it is, is known outside this library only.
 *
 * <pre>{@code
 * PersonId.of("p1");
 * }</pre>
 *
 * @param value the text, in the grammar of {@link Grammar}
 */
public record PersonId(String value) implements Comparable<PersonId> {
    /**
     * @param value the text, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the text is not in the grammar
     */
    public PersonId {
        Grammar.requirePerson(value, "person id");
    }

    /**
     * {@return the person id with this text, for instance {@code PersonId.of("p1")}}
     *
     * @param value the text, in the grammar of {@link Grammar}
     * @throws IllegalArgumentException when the text is not in the grammar
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
