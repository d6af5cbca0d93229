package io.github.balint4j.rules.oracle.fact;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.outcome.Datum;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.List;

/**
 * So many people without names: what is not known of them, only a list of them tells, or the day on which they were counted.
 */
final class Unnamed extends PlainFact {
    private final Role role;
    private final boolean dated;
    private final CountRange read;

    /**
     * @param read how many by our reading
     * @param dated whether the day on which they were counted is given
     */
    Unnamed(Role role, String path, Days days, CountRange count, CountRange read, boolean dated) {
        super(Path.of(path), FactKind.PLACE, role.code(), "", days);
        this.role = role;
        this.dated = dated;
        this.read = read;
        with(Attribute.ROLE, role.codes());
        with(Dimension.PEOPLE, Amount.of(count));
        with(Dimension.ENTRIES, Amount.of(count));
    }

    @Override
    public Amount asRead(Dimension dimension) {
        return dimension == Dimension.PEOPLE || dimension == Dimension.ENTRIES
                ? Amount.of(read)
                : super.asRead(dimension);
    }

    @Override
    public boolean mayBeNobody() {
        return amount(Dimension.PEOPLE).low() == 0 && amount(Dimension.PEOPLE).high() > 0;
    }

    @Override
    public List<Remedy.Supply> supplies(Datum.Kind kind, String datum) {
        boolean day = kind == Datum.Kind.DATE && !dated;
        return List.of(
                day
                        ? new Remedy.Supply(Datum.Kind.STATED, "statedOn", "/statedOn")
                        : new Remedy.Supply(Datum.Kind.LIST, role.listName(), role.list()));
    }
}
