package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Selector;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which kinds of fact a selector picks, and what facts of a kind carry. */
public final class Kinds implements Selector.Fold<Set<FactKind>> {
    private static final Set<FactKind> ANY = Collections.unmodifiableSet(EnumSet.allOf(FactKind.class));
    private static final Set<FactKind> OF_GROUPS =
            Set.of(FactKind.SESSION, FactKind.PLACE, FactKind.AGREEMENT, FactKind.ATTESTATION, FactKind.FRAME);
    private static final Set<FactKind> OF_PERSONS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(FactKind.PLACE, FactKind.FRAME)));
    private static final Kinds OF = new Kinds();

    private Kinds() {}

    /** The kinds that the selector fixes; all of them when it fixes none. */
    public static Set<FactKind> of(Selector selector) {
        return selector.fold(OF);
    }

    /** The kinds that the record of a person has, or that of a group. */
    public static Set<FactKind> of(boolean person) {
        return person ? OF_PERSONS : OF_GROUPS;
    }

    /** Whether the selector fixes a kind. */
    public static boolean areFixedBy(Selector selector) {
        return of(selector).size() < ANY.size();
    }

    /** Whether facts of the kind have an amount of the dimension. */
    public static boolean carry(FactKind kind, Dimension dimension) {
        return switch (dimension) {
            case ENTRIES -> true;
            case MINUTES, LENGTH, CASES, GAP, PRESENT, EVENTS, PERIOD -> kind.isActivity();
            case TURNS, MEETINGS, MEMBERS -> kind == FactKind.SESSION;
            case SESSIONS -> kind.isActivity() || kind == FactKind.PLACE;
            case PEOPLE -> kind == FactKind.PLACE;
            case VALUES, SHARE, PERIODS -> false;
        };
    }

    @Override
    public Set<FactKind> is(Selector.Is selector) {
        if (selector.attribute() != Attribute.KIND) {
            return ANY;
        }
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (FactKind kind : ANY) {
            if (selector.codes().contains(kind.code())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    @Override
    public Set<FactKind> sized(Selector.Sized selector) {
        return ANY;
    }

    @Override
    public Set<FactKind> present(Selector.Present selector) {
        return ANY;
    }

    @Override
    public Set<FactKind> timed(Selector.Timed selector) {
        return ANY;
    }

    @Override
    public Set<FactKind> with(Selector.With selector) {
        return ANY;
    }

    @Override
    public Set<FactKind> position(Selector.Position selector) {
        return selector.of().fold(this);
    }

    @Override
    public Set<FactKind> and(Selector.And selector) {
        Set<FactKind> kinds = ANY;
        for (Selector part : selector.parts()) {
            Set<FactKind> these = part.fold(this);
            if (kinds == ANY) {
                kinds = these;
            } else if (these != ANY) {
                kinds = EnumSet.copyOf(kinds);
                kinds.retainAll(these);
            }
        }
        return kinds;
    }

    @Override
    public Set<FactKind> or(Selector.Or selector) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        selector.parts().forEach(part -> kinds.addAll(part.fold(this)));
        return kinds;
    }

    @Override
    public Set<FactKind> not(Selector.Not selector) {
        return ANY;
    }
}
