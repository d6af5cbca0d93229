package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.Facet;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Kinds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is refused when an edition is built: everything at once, each with the row it stands in. */
final class RowChecks implements Criterion.Fold<Void>, Quantity.Fold<Void> {
    // Whose standings a directory may hold: people, and the societies that recognise or organise.
    private static final Set<Facet> PARTIES =
            EnumSet.of(Facet.LEADER, Facet.PERSON, Facet.SUPERVISOR, Facet.AUTHOR, Facet.ORGANISER, Facet.AUTHORITY);

    private final Requirement row;
    private final List<Refusal> problems;

    private RowChecks(Requirement row, List<Refusal> problems) {
        this.row = row;
        this.problems = problems;
    }

    static List<String> problemsOf(List<Requirement> rows) {
        List<String> problems = new ArrayList<>();
        if (rows.isEmpty()) {
            problems.add("it has no row");
        } else if (rows.stream().noneMatch(row -> row.level() == Level.REQUIRED)) {
            problems.add("it has no required row, so that nothing could ever satisfy it");
        }
        Set<String> ids = new HashSet<>();
        for (Requirement row : rows) {
            problemsOf(row).forEach(problem -> problems.add(problem.toString()));
            if (!ids.add(row.id())) {
                problems.add("row " + row.id() + ": its id is used twice");
            }
        }
        return problems;
    }

    /** What is wrong with a row, whatever others stand beside it. */
    static List<Refusal> problemsOf(Requirement row) {
        RowChecks checks = new RowChecks(row, new ArrayList<>());
        if (!row.hasValidId()) {
            checks.problem(row, "id", "its id is not a code such as se2-members");
        }
        if (row.title().isBlank()) {
            checks.problem(row, "title", "it has no title");
        }
        if (row.citations().isEmpty()) {
            checks.problem(row, "citations", "it cites no source");
        }
        row.criterion().fold(checks);
        return checks.problems;
    }

    private void problem(Object at, String part, String what) {
        problems.add(new Refusal(row.id(), at, part, what));
    }

    private void problem(Object at, String what) {
        problem(at, "criterion", what);
    }

    @Override
    public Void bounded(Criterion.Bounded bounded) {
        return bounded.quantity().fold(this);
    }

    @Override
    public Void outOf(Criterion.OutOf outOf) {
        outOf.parts().forEach(part -> {
            // A condition that is not given satisfies, and would satisfy an alternative for nothing.
            if (outOf.k() < outOf.parts().size()
                    && part instanceof Criterion.When when
                    && (when.then().isEmpty() || when.otherwise().isEmpty())) {
                problem(part, "a condition among alternatives needs both branches");
            }
            part.fold(this);
        });
        return null;
    }

    @Override
    public Void when(Criterion.When when) {
        when.condition().fold(this);
        when.then().ifPresent(part -> part.fold(this));
        when.otherwise().ifPresent(part -> part.fold(this));
        return null;
    }

    @Override
    public Void holds(Criterion.Holds holds) {
        picks(holds.selector());
        window(holds.window());
        return null;
    }

    @Override
    public Void every(Criterion.Every every) {
        picks(every.selector());
        inside(every.must(), Kinds.of(every.selector()));
        return null;
    }

    @Override
    public Void judged(Criterion.Judged judged) {
        if (judged.reading().isPresent() && row.reading().isEmpty()) {
            problem(judged, "reading", "a reading stands in for judgement and no reason is given for it");
        }
        judged.reading().ifPresent(reading -> reading.fold(this));
        return null;
    }

    @Override
    public Void shown(Criterion.Shown shown) {
        shown.shown().fold(this);
        shown.agreed().fold(this);
        return null;
    }

    @Override
    public Void total(Quantity.Total total) {
        picks(total.of());
        carried(total.of(), total.unit().dimension());
        return null;
    }

    @Override
    public Void distinct(Quantity.Distinct distinct) {
        picks(distinct.of());
        belongs(distinct, distinct.facet(), Kinds.of(distinct.of()));
        return null;
    }

    @Override
    public Void ranked(Quantity.Ranked ranked) {
        picks(ranked.of());
        carried(ranked.of(), ranked.unit().dimension());
        return null;
    }

    @Override
    public Void span(Quantity.Span span) {
        picks(span.of());
        return null;
    }

    @Override
    public Void covered(Quantity.Covered covered) {
        picks(covered.of());
        window(covered.window());
        return null;
    }

    @Override
    public Void share(Quantity.Share share) {
        inside(share.part(), Kinds.of(share.whole().of()));
        return total(share.whole());
    }

    @Override
    public Void tally(Quantity.Tally tally) {
        if (tally.cells() instanceof Quantity.Cells.Values values) {
            picks(values.of());
            belongs(tally, values.facet(), Kinds.of(values.of()));
        } else if (tally.cells() instanceof Quantity.Cells.Periods periods) {
            window(periods.window());
        }
        return tally.criterion().fold(this);
    }

    @Override
    public Void spread(Quantity.Spread spread) {
        picks(spread.of());
        carried(spread.of(), Units.TURNS.dimension());
        return null;
    }

    @Override
    public Void stated(Quantity.Stated stated) {
        stated.unless().ifPresent(quantity -> quantity.fold(this));
        return null;
    }

    private void carried(Selector of, Dimension dimension) {
        Kinds.of(of).stream()
                .filter(kind -> !Kinds.carry(kind, dimension))
                .findFirst()
                .ifPresent(kind -> problem(of, "a " + kind.code() + " has no amount of " + dimension));
    }

    private boolean belongs(Object at, Facet facet, Set<FactKind> kinds) {
        boolean belongs = kinds.isEmpty() || kinds.stream().anyMatch(facet::belongsTo);
        if (!belongs) {
            problem(at, "facts of this kind have no " + facet.code());
        }
        return belongs;
    }

    private void picks(Selector selector) {
        if (!Kinds.areFixedBy(selector)) {
            problem(selector, "a selector does not say which kind of fact it picks");
        }
        inside(selector, EnumSet.allOf(FactKind.class));
    }

    /** A selector that narrows facts of these kinds. */
    private void inside(Selector selector, Set<FactKind> among) {
        Set<FactKind> kinds = EnumSet.copyOf(among);
        kinds.retainAll(Kinds.of(selector));
        selector.fold(new Selector.Fold<Void>() {
            @Override
            public Void is(Selector.Is is) {
                if (!belongs(is, is.facet(), kinds)) {
                    return null;
                }
                Set<String> known = is.facet().codes(kinds);
                is.codes().stream()
                        .filter(code -> !known.isEmpty() && !known.contains(code))
                        .forEach(code -> problem(
                                is,
                                "there is no " + is.facet().code() + " " + code + "; there are "
                                        + known.stream().sorted().toList()));
                return null;
            }

            @Override
            public Void sized(Selector.Sized sized) {
                return null;
            }

            @Override
            public Void timed(Selector.Timed timed) {
                window(timed.window());
                return null;
            }

            @Override
            public Void with(Selector.With with) {
                if (!PARTIES.contains(with.party())) {
                    problem(with, "the values of " + with.party().code() + " are neither people nor societies");
                } else {
                    belongs(with, with.party(), kinds);
                }
                picks(with.standing());
                with.at().ifPresent(RowChecks.this::moment);
                return null;
            }

            @Override
            public Void position(Selector.Position position) {
                picks(position.of());
                return null;
            }

            @Override
            public Void and(Selector.And and) {
                and.parts().forEach(part -> inside(part, kinds));
                return null;
            }

            @Override
            public Void or(Selector.Or or) {
                or.parts().forEach(part -> inside(part, kinds));
                return null;
            }

            @Override
            public Void not(Selector.Not not) {
                inside(not.part(), kinds);
                return null;
            }
        });
    }

    private void window(Window window) {
        window.from().ifPresent(this::moment);
        window.until().ifPresent(this::moment);
    }

    private void moment(Moment moment) {
        if (moment instanceof Moment.StartOf start) {
            picks(start.of());
        } else if (moment instanceof Moment.EndOf end) {
            picks(end.of());
        } else if (moment instanceof Moment.Shifted shifted) {
            moment(shifted.moment());
        } else if (moment instanceof Moment.MonthStart start) {
            moment(start.moment());
        }
    }
}
