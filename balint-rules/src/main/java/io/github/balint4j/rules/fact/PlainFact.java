package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact that holds what it knows in maps: for the few of a kind that there are. */
final class PlainFact extends Fact {
    private final String path;
    private final FactKind kind;
    private final String role;
    private final String name;
    private final Days days;
    private Map<Facet, List<String>> facets = Map.of();
    private Map<Dimension, Amount> amounts = Map.of();

    /**
     * A fact of which only this is known.
     *
     * @param role for a place: whose; else empty
     * @param name the pseudonym, code or topic it is known by; else empty
     */
    PlainFact(String path, FactKind kind, String role, String name, Days days) {
        this.path = path;
        this.kind = kind;
        this.role = role;
        this.name = name;
        this.days = days;
    }

    PlainFact with(Facet facet, String... values) {
        if (facets.isEmpty()) {
            facets = new EnumMap<>(Facet.class);
        }
        facets.put(facet, List.of(values));
        return this;
    }

    PlainFact with(Dimension dimension, Amount amount) {
        if (amounts.isEmpty()) {
            amounts = new EnumMap<>(Dimension.class);
        }
        amounts.put(dimension, amount);
        return this;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public FactKind kind() {
        return kind;
    }

    @Override
    public String role() {
        return role;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Days days() {
        return days;
    }

    @Override
    public @Nullable List<String> values(Facet facet) {
        return facet == Facet.KIND ? Codes.list(kind) : facets.get(facet);
    }

    @Override
    public Amount amount(Dimension dimension) {
        return amounts.getOrDefault(dimension, dimension == Dimension.ENTRIES ? Amount.ONE : Amount.UNKNOWN);
    }

    @Override
    public Known<String> people(Party party) {
        return Known.absent();
    }
}
