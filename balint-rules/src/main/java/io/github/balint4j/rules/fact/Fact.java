package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing on record, in the one shape that selectors and quantities read. A facet that belongs to the kind and has no
 * value is unknown, and so is an amount.
 */
public final class Fact {
    private final String path;
    private final FactKind kind;
    private final String role;
    private final String name;
    private final Days days;
    private final Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    private final Map<Dimension, Amount> amounts = new EnumMap<>(Dimension.class);
    private final Map<Party, Known<String>> parties = new EnumMap<>(Party.class);

    /**
     * A fact of which only this is known.
     *
     * @param role for a place: whose; else empty
     * @param name the pseudonym, code or topic it is known by; else empty
     */
    Fact(String path, FactKind kind, String role, String name, Days days) {
        this.path = path;
        this.kind = kind;
        this.role = role;
        this.name = name;
        this.days = days;
        facets.put(Facet.KIND, List.of(kind.code()));
        amounts.put(Dimension.ENTRIES, Amount.ONE);
    }

    Fact with(Facet facet, String... values) {
        facets.put(facet, List.of(values));
        return this;
    }

    Fact with(Dimension dimension, Amount amount) {
        amounts.put(dimension, amount);
        return this;
    }

    Fact with(Party party, Known<String> people) {
        parties.put(party, people);
        return this;
    }

    /** Where it stands, as a JSON Pointer. */
    public String path() {
        return path;
    }

    /** Its kind. */
    public FactKind kind() {
        return kind;
    }

    /** For a place: whose; else empty. */
    public String role() {
        return role;
    }

    /** The pseudonym, code or topic it is known by; empty when it has none. */
    public String name() {
        return name;
    }

    /** On which days it holds. */
    public Days days() {
        return days;
    }

    /** The values of the facet; {@code null} when they are unknown or the kind has none. */
    public @Nullable List<String> values(Facet facet) {
        return facets.get(facet);
    }

    /** The amount; unknown when not on record. */
    public Amount amount(Dimension dimension) {
        return amounts.getOrDefault(dimension, Amount.UNKNOWN);
    }

    /** The people in this capacity; absent when nobody said. */
    public Known<String> people(Party party) {
        return parties.getOrDefault(party, Known.absent());
    }
}
