package io.github.balint4j.rules.fact;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.FactKind;
import java.util.List;

/** Stands for what a list with gaps does not name, some of which it surely does not hold. */
final class Unlisted extends PlainFact {
    private final List<Fact> denied;

    /** @param denied what it surely is not, each known by its name, which is its code */
    Unlisted(DataPath path, FactKind kind, Days days, List<Fact> denied) {
        super(path, kind, "", "", days);
        this.denied = List.copyOf(denied);
    }

    @Override
    public boolean mayHave(Attribute attribute, String value) {
        for (int i = 0; i < denied.size(); i++) {
            if (attribute == Attribute.CODE && denied.get(i).name().equals(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    List<Fact> denied() {
        return denied;
    }
}
