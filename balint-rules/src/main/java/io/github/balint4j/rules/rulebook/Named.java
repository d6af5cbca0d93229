package io.github.balint4j.rules.rulebook;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.outcome.Evidence;
import io.github.balint4j.rules.outcome.EvidenceItem;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Outcome;
import io.github.balint4j.rules.outcome.Reason;
import io.github.balint4j.rules.outcome.Remedy;
import io.github.balint4j.rules.outcome.RunningPeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Puts the names of a rulebook's own codes where the codes stand: for sentences, never for judging. */
class Named
        implements Criterion.Fold<Criterion>, Quantity.Fold<Quantity>, Selector.Fold<Selector>, Moment.Fold<Moment> {
    // What has words of its own, or is no code.
    private static final Set<Attribute> OTHERS = Set.of(
            Attribute.KIND,
            Attribute.STATE,
            Attribute.RECORDED,
            Attribute.ATTENDANCE,
            Attribute.MODE,
            Attribute.OUTCOME,
            Attribute.STATUS,
            Attribute.DAY,
            Attribute.WEEK,
            Attribute.MONTH,
            Attribute.YEAR);
    private static final Set<String> ROLES = Set.of("member", "waiting", "leader", "co-leader");

    private final UnaryOperator<String> names;
    private final BinaryOperator<String> words;

    /**
     * What puts these names.
     *
     * @param names the name of a code, or the code
     * @param words the word of a source that people judge by, in the language of the sentence, by its topic and itself
     */
    Named(UnaryOperator<String> names, BinaryOperator<String> words) {
        this.names = names;
        this.words = words;
    }

    private String name(String code) {
        return names.apply(code);
    }

    Outcome outcome(Outcome outcome) {
        Evidence evidence = outcome.evidence();
        return new Outcome(
                outcome.criterion().fold(this),
                outcome.verdict(),
                outcome.withoutReadings(),
                outcome.basis(),
                outcome.causes(),
                outcome.found().map(this::measure),
                Evidence.of(
                        () -> entries(evidence.counted()),
                        () -> entries(evidence.notCounted()),
                        () -> entries(evidence.unsure())),
                () -> remaining(outcome.remaining()),
                outcome.children().stream().map(this::outcome).toList(),
                () -> outcome.running()
                        .map(running ->
                                new RunningPeriod(running.period(), running.until(), remaining(running.remaining()))));
    }

    private List<EvidenceItem> entries(List<EvidenceItem> entries) {
        return entries.stream().map(this::entry).toList();
    }

    // A place goes by a pseudonym, and a term by its property.
    private EvidenceItem entry(EvidenceItem entry) {
        boolean coded = entry.kind() != FactKind.PLACE && entry.kind() != FactKind.FRAME;
        return new EvidenceItem(
                entry.path(),
                entry.kind(),
                entry.role(),
                coded ? name(entry.name()) : entry.name(),
                entry.day(),
                entry.until(),
                entry.roughly(),
                entry.amount().map(this::measure),
                entry.because().map(this::because));
    }

    private Reason because(Reason because) {
        return switch (because.type()) {
            case OTHER_VALUE, EXCLUDED_VALUE, CAPPED, MOMENT ->
                new Reason(
                        because.type(),
                        because.datum(),
                        because.values().stream().map(this::name).toList());
            default -> because;
        };
    }

    Remedy remaining(Remedy remaining) {
        if (remaining instanceof Remedy.Several several) {
            return new Remedy.Several(
                    several.k(), several.parts().stream().map(this::remaining).toList());
        } else if (remaining instanceof Remedy.More more) {
            return new Remedy.More(
                    measure(more.amount()),
                    more.of().map(this::of),
                    more.counted().map(this::of));
        } else if (remaining instanceof Remedy.Fewer fewer) {
            return new Remedy.Fewer(
                    measure(fewer.amount()),
                    fewer.of().map(this::of),
                    fewer.counted().map(this::of));
        } else if (remaining instanceof Remedy.Until until) {
            return new Remedy.Until(until.day(), of(until.of()), until.enough());
        } else if (remaining instanceof Remedy.Agree agree) {
            return new Remedy.Agree(agree.term(), agree.at(), measure(agree.now()), measure(agree.on()));
        } else if (remaining instanceof Remedy.Closed closed) {
            return new Remedy.Closed(
                    closed.missing().map(this::measure), closed.counted().map(this::of), closed.exceeded());
        } else if (remaining instanceof Remedy.Obtain obtain) {
            return new Remedy.Obtain(of(obtain.what()));
        } else if (remaining instanceof Remedy.Ask ask) {
            return new Remedy.Ask(name(ask.judge()), ask.topic(), words.apply(ask.topic(), ask.word()));
        } else if (remaining instanceof Remedy.Again again) {
            return new Remedy.Again(
                    name(again.judge()), again.topic(), words.apply(again.topic(), again.word()), again.since());
        }
        return remaining;
    }

    private Quantity of(Quantity quantity) {
        return quantity.fold(this);
    }

    // A unit of the rulebook's own; those that every rulebook has are called in each language what they are.
    Unit unit(Unit unit) {
        String one = name(unit.code());
        String many = name(unit.plural());
        boolean isNamed = !one.equals(unit.code()) || !many.equals(unit.plural());
        return isNamed && !Units.ALL.contains(unit) ? unit.called(one, many) : unit;
    }

    private Measure measure(Measure measure) {
        return new Measure(
                unit(measure.unit()),
                measure.low(),
                measure.high(),
                measure.none(),
                measure.shortest(),
                measure.longest(),
                measure.limited(),
                measure.among(),
                measure.asRead(),
                measure.within());
    }

    private Bound bound(Bound bound) {
        return bound instanceof Bound.Number number ? number(number) : bound;
    }

    private Bound.Number number(Bound.Number number) {
        return new Bound.Number(number.value(), unit(number.unit()));
    }

    private Selector of(Selector selector) {
        return selector.fold(this);
    }

    private Optional<Criterion> of(Optional<Criterion> criterion) {
        return criterion.map(part -> part.fold(this));
    }

    private Window of(Window window) {
        return new Window(
                window.from().map(moment -> moment.fold(this)),
                window.fromInclusive(),
                window.until().map(moment -> moment.fold(this)),
                window.untilInclusive());
    }

    @Override
    public Criterion bounded(Criterion.Bounded bounded) {
        return new Criterion.Bounded(
                of(bounded.quantity()),
                bounded.min().map(this::bound),
                bounded.max().map(this::bound));
    }

    @Override
    public Criterion outOf(Criterion.OutOf outOf) {
        return new Criterion.OutOf(
                outOf.k(), outOf.parts().stream().map(part -> part.fold(this)).toList());
    }

    @Override
    public Criterion when(Criterion.When when) {
        return new Criterion.When(when.condition().fold(this), of(when.then()), of(when.otherwise()));
    }

    @Override
    public Criterion holds(Criterion.Holds holds) {
        return new Criterion.Holds(of(holds.selector()), of(holds.window()));
    }

    @Override
    public Criterion every(Criterion.Every every) {
        return new Criterion.Every(of(every.selector()), of(every.must()));
    }

    @Override
    public Criterion judged(Criterion.Judged judged) {
        return new Criterion.Judged(
                judged.topic(), name(judged.judge()), words.apply(judged.topic(), judged.word()), of(judged.reading()));
    }

    @Override
    public Criterion inStretch(Criterion.InStretch inStretch) {
        return new Criterion.InStretch(inStretch.length(), inStretch.meets().fold(this));
    }

    @Override
    public Criterion shown(Criterion.Shown shown) {
        return new Criterion.Shown(shown.shown().fold(this), shown.agreed().fold(this));
    }

    @Override
    public Quantity total(Quantity.Total total) {
        return new Quantity.Total(unit(total.unit()), of(total.of()));
    }

    @Override
    public Quantity capped(Quantity.Capped capped) {
        return new Quantity.Capped((Quantity.Total) total(capped.total()), capped.per(), capped.most());
    }

    @Override
    public Quantity distinct(Quantity.Distinct distinct) {
        return new Quantity.Distinct(distinct.attribute(), of(distinct.of()));
    }

    @Override
    public Quantity ranked(Quantity.Ranked ranked) {
        return new Quantity.Ranked(ranked.rank(), unit(ranked.unit()), of(ranked.of()));
    }

    @Override
    public Quantity span(Quantity.Span span) {
        return new Quantity.Span(of(span.of()));
    }

    @Override
    public Quantity covered(Quantity.Covered covered) {
        return new Quantity.Covered(of(covered.of()), of(covered.window()));
    }

    @Override
    public Quantity share(Quantity.Share share) {
        return new Quantity.Share(of(share.part()), (Quantity.Total) total(share.whole()));
    }

    @Override
    public Quantity tally(Quantity.Tally tally) {
        Quantity.Cells cells = tally.cells();
        if (cells instanceof Quantity.Cells.Values values) {
            cells = new Quantity.Cells.Values(values.attribute(), of(values.of()));
        } else if (cells instanceof Quantity.Cells.Periods periods) {
            cells = new Quantity.Cells.Periods(periods.length(), of(periods.window()));
        } else if (cells instanceof Quantity.Cells.Calendar calendar) {
            cells = new Quantity.Cells.Calendar(calendar.unit(), of(calendar.window()));
        }
        return new Quantity.Tally(cells, tally.count(), tally.criterion().fold(this));
    }

    @Override
    public Quantity spread(Quantity.Spread spread) {
        return new Quantity.Spread(of(spread.of()));
    }

    @Override
    public Quantity stated(Quantity.Stated stated) {
        return new Quantity.Stated(stated.term(), stated.unless().map(quantity -> quantity.fold(this)));
    }

    @Override
    public Selector is(Selector.Is is) {
        return OTHERS.contains(is.attribute())
                ? is
                : new Selector.Is(
                        is.attribute(),
                        is.codes().stream()
                                .map(code ->
                                        is.attribute() == Attribute.ROLE && ROLES.contains(code) ? code : name(code))
                                .toList());
    }

    @Override
    public Selector sized(Selector.Sized sized) {
        return new Selector.Sized(sized.min().map(this::number), sized.max().map(this::number));
    }

    @Override
    public Selector present(Selector.Present present) {
        return new Selector.Present(of(present.who()), present.min(), present.max());
    }

    @Override
    public Selector timed(Selector.Timed timed) {
        return new Selector.Timed(timed.relation(), of(timed.window()));
    }

    @Override
    public Selector with(Selector.With with) {
        return new Selector.With(with.party(), of(with.standing()), with.at().map(moment -> moment.fold(this)));
    }

    @Override
    public Selector position(Selector.Position position) {
        return new Selector.Position(position.n(), of(position.of()));
    }

    @Override
    public Selector and(Selector.And and) {
        return new Selector.And(and.parts().stream().map(this::of).toList());
    }

    @Override
    public Selector or(Selector.Or or) {
        return new Selector.Or(or.parts().stream().map(this::of).toList());
    }

    @Override
    public Selector not(Selector.Not not) {
        return new Selector.Not(of(not.part()));
    }

    @Override
    public Moment asOf(Moment.AsOf moment) {
        return moment;
    }

    @Override
    public Moment day(Moment.Day moment) {
        return moment;
    }

    @Override
    public Moment startOf(Moment.StartOf moment) {
        return new Moment.StartOf(of(moment.of()));
    }

    @Override
    public Moment endOf(Moment.EndOf moment) {
        return new Moment.EndOf(of(moment.of()));
    }

    @Override
    public Moment shifted(Moment.Shifted moment) {
        return new Moment.Shifted(moment.moment().fold(this), moment.period());
    }

    @Override
    public Moment ofYear(Moment.OfYear moment) {
        return new Moment.OfYear(moment.moment().fold(this), moment.last());
    }

    @Override
    public Moment monthStart(Moment.MonthStart moment) {
        return new Moment.MonthStart(moment.moment().fold(this));
    }
}
