package io.github.balint4j.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The visitor comes to each part of each kind: wherever one selector stands, it is found. */
class CriterionVisitorTest {
    private static final Selector.Is MARK = new Selector.Is(Attribute.CODE, List.of("mark"));
    private static final Selector.Is OTHER = new Selector.Is(Attribute.CODE, List.of("other"));
    private static final Window IN = Window.since(new Moment.StartOf(MARK));
    private static final Window EVER = Window.since(new Moment.AsOf());
    private static final Quantity QUANTITY = new Quantity.Total(Units.MINUTES, MARK);
    private static final Criterion MARKED = Criteria.some(MARK);
    private static final Criterion PLAIN = Criteria.some(OTHER);
    private static final Bound.Number ONE = new Bound.Number(BigDecimal.ONE, Units.PRESENT);

    // In each the mark stands once, in another place.
    private static final List<Object> WITH_MARK = List.of(
            Criteria.atLeast(1, QUANTITY),
            new Criterion.OutOf(1, List.of(PLAIN, MARKED)),
            new Criterion.When(MARKED, Optional.of(PLAIN), Optional.empty()),
            new Criterion.When(PLAIN, Optional.of(MARKED), Optional.empty()),
            new Criterion.When(PLAIN, Optional.empty(), Optional.of(MARKED)),
            new Criterion.Holds(MARK, EVER),
            new Criterion.Holds(OTHER, IN),
            new Criterion.Every(MARK, OTHER),
            new Criterion.Every(OTHER, MARK),
            Criteria.judged("topic", "word", "judge").readAs(MARKED),
            new Criterion.Shown(MARKED, PLAIN),
            new Criterion.Shown(PLAIN, MARKED),
            new Criterion.InStretch(Period.ofYears(1), MARKED),
            QUANTITY,
            new Quantity.Capped(new Quantity.Total(Units.MINUTES, MARK), Attribute.DAY, BigDecimal.TEN),
            new Quantity.Distinct(Attribute.GROUP, MARK),
            new Quantity.Ranked(Quantity.Rank.SHORTEST, Units.LENGTH, MARK),
            new Quantity.Span(MARK),
            new Quantity.Covered(MARK, EVER),
            new Quantity.Covered(OTHER, IN),
            new Quantity.Share(MARK, new Quantity.Total(Units.MINUTES, OTHER)),
            new Quantity.Share(OTHER, new Quantity.Total(Units.MINUTES, MARK)),
            tally(new Quantity.Cells.Periods(Period.ofYears(1), EVER), MARKED),
            tally(new Quantity.Cells.Periods(Period.ofYears(1), IN), PLAIN),
            tally(new Quantity.Cells.Calendar(Attribute.YEAR, IN), PLAIN),
            tally(new Quantity.Cells.Values(Attribute.GROUP, MARK), PLAIN),
            new Quantity.Spread(MARK),
            new Quantity.Stated(Term.AMOUNT, Optional.of(QUANTITY)),
            new Selector.Present(MARK, Optional.of(ONE), Optional.empty()),
            new Selector.Timed(Selector.Relation.WITHIN, IN),
            new Selector.Timed(Selector.Relation.WITHIN, Window.until(new Moment.EndOf(MARK))),
            new Selector.With(Attribute.LEADER, MARK, Optional.empty()),
            new Selector.With(Attribute.LEADER, OTHER, Optional.of(new Moment.StartOf(MARK))),
            new Selector.Position(1, MARK),
            new Selector.And(List.of(OTHER, MARK)),
            new Selector.Or(List.of(OTHER, MARK)),
            new Selector.Not(MARK),
            new Moment.StartOf(MARK),
            new Moment.EndOf(MARK),
            new Moment.Shifted(new Moment.StartOf(MARK), Period.ofDays(1)),
            new Moment.MonthStart(new Moment.StartOf(MARK)),
            new Moment.OfYear(new Moment.StartOf(MARK), true));

    private static final List<Object> WITHOUT_PARTS = List.of(
            MARK,
            new Selector.Sized(Optional.of(ONE), Optional.empty()),
            new Moment.AsOf(),
            new Moment.Day(LocalDate.of(2026, 1, 1)));

    private static Quantity tally(Quantity.Cells cells, Criterion criterion) {
        return new Quantity.Tally(cells, Quantity.Count.MET, criterion);
    }

    private static final class Marks extends CriterionVisitor {
        private final List<Selector> found = new ArrayList<>();

        @Override
        public Void is(Selector.Is is) {
            if (is.equals(MARK)) {
                found.add(is);
            }
            return super.is(is);
        }

        List<Selector> in(Object part) {
            if (part instanceof Criterion criterion) {
                criterion.fold(this);
            } else if (part instanceof Quantity quantity) {
                quantity.fold(this);
            } else if (part instanceof Selector selector) {
                selector.fold(this);
            } else {
                ((Moment) part).fold(this);
            }
            return found;
        }
    }

    @Test
    void a_selector_is_found_wherever_it_stands() {
        for (Object part : WITH_MARK) {
            assertThat(new Marks().in(part)).as(part.toString()).containsExactly(MARK);
        }
    }

    @Test
    void every_kind_is_tried() {
        Set<Class<?>> kinds = new HashSet<>();
        Stream.of(Criterion.class, Quantity.class, Selector.class, Moment.class)
                .forEach(family -> kinds.addAll(List.of(family.getPermittedSubclasses())));
        Set<Class<?>> tried = new HashSet<>();
        WITH_MARK.forEach(part -> tried.add(part.getClass()));
        WITHOUT_PARTS.forEach(part -> tried.add(part.getClass()));

        assertThat(tried).isEqualTo(kinds);
    }
}
