package io.github.balint4j.rules.fact;

import io.github.balint4j.core.Attestation;
import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact that holds what it knows, in chains as short as what is said of it: no map is as small. */
class PlainFact extends Fact {
    private final DataPath path;
    private final FactKind kind;
    private final String role;
    private final String name;
    private final Days days;
    private @Nullable Value values;
    private @Nullable Size sizes;
    private @Nullable Credit credit;

    /** The values of an attribute that are known, what they may be, and what was said before. */
    private record Value(
            Attribute attribute,
            List<String> values,
            List<String> possible,
            @Nullable Value before) {}

    /** An amount, and what was said before. */
    private record Size(
            Dimension dimension, Amount amount, @Nullable Size before) {}

    /**
     * A fact of which only this is known.
     *
     * @param role for a place: whose; else empty
     * @param name the pseudonym, code or topic it is known by; else empty
     */
    PlainFact(DataPath path, FactKind kind, String role, String name, Days days) {
        this.path = path;
        this.kind = kind;
        this.role = role;
        this.name = name;
        this.days = days;
    }

    /** A judgement. */
    static PlainFact of(DataPath path, Attestation one) {
        return new PlainFact(path, FactKind.ATTESTATION, "", one.topic().code(), Days.on(one.on()))
                .with(Attribute.TOPIC, one.topic().code())
                .with(Attribute.JUDGE, one.judge())
                .with(Attribute.OUTCOME, Codes.of(one.outcome()));
    }

    PlainFact with(Attribute attribute, String value) {
        return with(attribute, List.of(value));
    }

    PlainFact with(Attribute attribute, List<String> all) {
        return with(attribute, all, all);
    }

    /** With these values, and perhaps others of those that are possible. */
    PlainFact with(Attribute attribute, List<String> surely, List<String> possible) {
        values = new Value(attribute, surely, possible, values);
        return this;
    }

    PlainFact with(Credit much) {
        credit = much;
        return this;
    }

    @Override
    public Optional<Credit> credit() {
        return Optional.ofNullable(credit);
    }

    PlainFact with(Dimension dimension, Amount amount) {
        sizes = new Size(dimension, amount, sizes);
        return this;
    }

    @Override
    DataPath at() {
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
    public @Nullable List<String> values(Attribute attribute) {
        if (attribute == Attribute.KIND) {
            return Codes.list(kind);
        }
        // A document has room for more than the kind has attributes: what is not of the kind is not seen.
        Value said = attribute.belongsTo(kind) ? said(attribute) : null;
        return said == null || said.values().size() < said.possible().size() ? null : said.values();
    }

    @Override
    public List<String> surely(Attribute attribute) {
        Value said = attribute.belongsTo(kind) ? said(attribute) : null;
        return said == null ? super.surely(attribute) : said.values();
    }

    @Override
    public @Nullable List<String> possible(Attribute attribute) {
        Value said = attribute.belongsTo(kind) ? said(attribute) : null;
        return said == null ? super.possible(attribute) : said.possible();
    }

    private @Nullable Value said(Attribute attribute) {
        for (Value said = values; said != null; said = said.before()) {
            if (said.attribute() == attribute) {
                return said;
            }
        }
        return null;
    }

    @Override
    public Amount amount(Dimension dimension) {
        for (Size said = sizes; said != null; said = said.before()) {
            if (said.dimension() == dimension) {
                return said.amount();
            }
        }
        return dimension == Dimension.ENTRIES ? Amount.ONE : Amount.UNKNOWN;
    }

    @Override
    public Known.State people(Party party, Collection<Person> into) {
        return Known.State.ABSENT;
    }
}
