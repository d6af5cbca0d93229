package io.github.balint4j.rules.criterion;

/**
 * Goes through a criterion with all its parts, quantities, selectors and moments, in written order. Override what you look for, and
 * call what is overridden to go on to its parts; a kind that is added later is then gone through as well.
 */
public abstract class CriterionVisitor
        implements Criterion.Fold<Void>, Quantity.Fold<Void>, Selector.Fold<Void>, Moment.Fold<Void> {
    /** For subclasses. */
    protected CriterionVisitor() {}

    /**
     * A selector by which facts are picked from the record, and not a part of one.
     *
     * @param selector which one
     * @return nothing
     */
    protected Void pick(Selector selector) {
        return selector.fold(this);
    }

    /**
     * A window, wherever one stands.
     *
     * @param window which one
     * @return nothing
     */
    protected Void window(Window window) {
        window.from().ifPresent(moment -> moment.fold(this));
        window.until().ifPresent(moment -> moment.fold(this));
        return null;
    }

    @Override
    public Void bounded(Criterion.Bounded bounded) {
        return bounded.quantity().fold(this);
    }

    @Override
    public Void outOf(Criterion.OutOf outOf) {
        outOf.parts().forEach(part -> part.fold(this));
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
        pick(holds.selector());
        return window(holds.window());
    }

    @Override
    public Void every(Criterion.Every every) {
        pick(every.selector());
        return every.must().fold(this);
    }

    @Override
    public Void judged(Criterion.Judged judged) {
        judged.reading().ifPresent(reading -> reading.fold(this));
        return null;
    }

    @Override
    public Void shown(Criterion.Shown shown) {
        shown.shown().fold(this);
        return shown.agreed().fold(this);
    }

    @Override
    public Void inStretch(Criterion.InStretch inStretch) {
        return inStretch.meets().fold(this);
    }

    @Override
    public Void total(Quantity.Total total) {
        return pick(total.of());
    }

    @Override
    public Void capped(Quantity.Capped capped) {
        return capped.total().fold(this);
    }

    @Override
    public Void distinct(Quantity.Distinct distinct) {
        return pick(distinct.of());
    }

    @Override
    public Void ranked(Quantity.Ranked ranked) {
        return pick(ranked.of());
    }

    @Override
    public Void span(Quantity.Span span) {
        return pick(span.of());
    }

    @Override
    public Void covered(Quantity.Covered covered) {
        pick(covered.of());
        return window(covered.window());
    }

    @Override
    public Void share(Quantity.Share share) {
        share.whole().fold(this);
        return share.part().fold(this);
    }

    @Override
    public Void tally(Quantity.Tally tally) {
        if (tally.cells() instanceof Quantity.Cells.Periods periods) {
            window(periods.window());
        } else if (tally.cells() instanceof Quantity.Cells.Calendar calendar) {
            window(calendar.window());
        } else if (tally.cells() instanceof Quantity.Cells.Values values) {
            pick(values.of());
        }
        return tally.criterion().fold(this);
    }

    @Override
    public Void spread(Quantity.Spread spread) {
        return pick(spread.of());
    }

    @Override
    public Void stated(Quantity.Stated stated) {
        stated.unless().ifPresent(quantity -> quantity.fold(this));
        return null;
    }

    @Override
    public Void is(Selector.Is is) {
        return null;
    }

    @Override
    public Void sized(Selector.Sized sized) {
        return null;
    }

    @Override
    public Void present(Selector.Present present) {
        return present.who().fold(this);
    }

    @Override
    public Void timed(Selector.Timed timed) {
        return window(timed.window());
    }

    @Override
    public Void with(Selector.With with) {
        with.standing().fold(this);
        with.at().ifPresent(moment -> moment.fold(this));
        return null;
    }

    @Override
    public Void position(Selector.Position position) {
        return pick(position.of());
    }

    @Override
    public Void and(Selector.And and) {
        and.parts().forEach(part -> part.fold(this));
        return null;
    }

    @Override
    public Void or(Selector.Or or) {
        or.parts().forEach(part -> part.fold(this));
        return null;
    }

    @Override
    public Void not(Selector.Not not) {
        return not.part().fold(this);
    }

    @Override
    public Void asOf(Moment.AsOf moment) {
        return null;
    }

    @Override
    public Void day(Moment.Day moment) {
        return null;
    }

    @Override
    public Void startOf(Moment.StartOf moment) {
        return pick(moment.of());
    }

    @Override
    public Void endOf(Moment.EndOf moment) {
        return pick(moment.of());
    }

    @Override
    public Void shifted(Moment.Shifted moment) {
        return moment.moment().fold(this);
    }

    @Override
    public Void monthStart(Moment.MonthStart moment) {
        return moment.moment().fold(this);
    }

    @Override
    public Void ofYear(Moment.OfYear moment) {
        return moment.moment().fold(this);
    }
}
