package io.github.balint4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Dimension;
import io.github.balint4j.rules.criterion.FactKind;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Selector;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.criterion.Window;
import io.github.balint4j.rules.evaluation.Kinds;
import io.github.balint4j.rules.outcome.Verdict;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of selector, with every attribute, unit, relation and party: where it is taken, it takes a fact, and leaves one out. */
class EverySelectorLawTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 31);

    /** Every part that a selector can have, each once. */
    private static List<Selector> parts() {
        List<Selector> parts = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            for (String code : codes(attribute)) {
                parts.add(Selectors.is(attribute, code));
            }
        }
        for (Unit unit : units()) {
            Optional<Bound.Number> one = Optional.of(new Bound.Number(BigDecimal.ONE, unit));
            parts.add(new Selector.Sized(one, Optional.empty()));
            parts.add(new Selector.Sized(Optional.empty(), one));
        }
        Moment day = new Moment.Day(DAY);
        for (Selector.Relation relation : Selector.Relation.values()) {
            for (Window window : List.of(
                    Window.before(day),
                    Window.until(day),
                    Window.on(day),
                    Window.since(Moment.asOf().minus(Period.ofMonths(1))),
                    Window.after(day.monthStart()),
                    Window.between(day.yearStart(), day.yearEnd()))) {
                parts.add(new Selector.Timed(relation, window));
            }
        }
        Optional<Bound.Number> present = Optional.of(new Bound.Number(BigDecimal.ONE, Units.PRESENT));
        Selector nurses = Selectors.is(Attribute.PROFESSION, "nurse");
        parts.add(new Selector.Present(nurses, present, Optional.empty()));
        parts.add(new Selector.Present(nurses, Optional.empty(), present));
        for (Attribute party : Attribute.values()) {
            for (Selector standing : List.of(Selectors.onTheWay("x"), Selectors.membership("x"))) {
                parts.add(new Selector.With(party, standing, Optional.empty()));
                parts.add(new Selector.With(party, standing, Optional.of(Moment.asOf())));
            }
        }
        Selector one = Selectors.is(Attribute.MODE, "online");
        Selector other = Selectors.is(Attribute.MONTH, "2021-01");
        parts.add(new Selector.And(List.of(one, other)));
        parts.add(new Selector.Or(List.of(one, other)));
        parts.add(new Selector.Not(one));
        return parts;
    }

    private static Set<String> codes(Attribute attribute) {
        return switch (attribute) {
            case KIND -> Set.of();
            case DAY -> Set.of("2021-01-31");
            case WEEK -> Set.of("2021-W04");
            case MONTH -> Set.of("2021-01");
            case YEAR -> Set.of("2021");
            case ROLE -> Set.of("member", "waiting", "leader", "co-leader", "supervisor");
            case CODE -> Set.of("x", "recognise", "waive");
            default -> attribute.codes().isEmpty() ? Set.of("x") : attribute.codes();
        };
    }

    private static List<Unit> units() {
        return Arrays.stream(Units.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Unit.class)
                .map(EverySelectorLawTest::unit)
                .toList();
    }

    private static Unit unit(Field field) {
        try {
            return (Unit) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Arguments> kinds() {
        return Stream.of(true, false)
                .flatMap(ofPersons -> Kinds.of(ofPersons).stream().sorted().map(kind -> Arguments.of(ofPersons, kind)));
    }

    private static List<Selector> accepted(boolean ofPersons, FactKind kind) {
        Selector all = Selectors.of(kind);
        List<Selector> positions = List.of(new Selector.Position(1, all), new Selector.Position(-2, all));
        return Stream.concat(parts().stream(), positions.stream())
                .filter(part -> isTaken(ofPersons, new Criterion.Every(all, part)))
                .toList();
    }

    private static boolean isTaken(boolean ofPersons, Criterion criterion) {
        return ofPersons ? Accepted.ofPersons(criterion) : Accepted.ofGroups(criterion);
    }

    @ParameterizedTest(name = "of persons {0}: {1}")
    @MethodSource("kinds")
    void what_is_accepted_takes_a_fact_and_leaves_one_out(boolean ofPersons, FactKind kind) {
        Selector all = Selectors.of(kind);
        List<Selector> selectors = new ArrayList<>();
        for (Selector part : accepted(ofPersons, kind)) {
            selectors.add(all.and(part));
            selectors.add(all.and(new Selector.Not(part)));
        }
        assertThat(selectors).isNotEmpty();
        assertThat(selectors.stream().filter(selector -> !isMade(selector))).isEmpty();
    }

    private static boolean isMade(Selector selector) {
        return new MadeRecords(1)
                .verdicts(Criteria.some(selector), Set.of(Verdict.SATISFIED), selector)
                .contains(Verdict.SATISFIED);
    }

    // A test that tried nothing of some attribute would say nothing of it.
    @Test
    void nothing_that_a_selector_can_ask_is_left_out() {
        Set<Class<?>> selectors = new HashSet<>();
        Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
        Set<Attribute> parties = EnumSet.noneOf(Attribute.class);
        Set<Dimension> sizes = EnumSet.noneOf(Dimension.class);
        kinds().forEach(arguments -> accepted(
                        (Boolean) arguments.get()[0], (FactKind) arguments.get()[1])
                .forEach(part -> {
                    selectors.add(part.getClass());
                    if (part instanceof Selector.Is is) {
                        attributes.add(is.attribute());
                    } else if (part instanceof Selector.Sized sized) {
                        sizes.add(sized.unit().dimension());
                    } else if (part instanceof Selector.With with) {
                        parties.add(with.party());
                    }
                }));
        assertThat(selectors).containsExactlyInAnyOrder(Selector.class.getPermittedSubclasses());
        assertThat(attributes).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Attribute.KIND)));
        assertThat(parties)
                .containsExactlyInAnyOrder(
                        Attribute.LEADER,
                        Attribute.PERSON,
                        Attribute.SUPERVISOR,
                        Attribute.AUTHOR,
                        Attribute.ORGANISER,
                        Attribute.AUTHORITY);
        // One entry is one: of that nothing is asked. Gaps, turns, values, shares and periods are no amounts of one
        // fact.
        assertThat(sizes)
                .containsExactlyInAnyOrder(
                        Dimension.MINUTES,
                        Dimension.LENGTH,
                        Dimension.CASES,
                        Dimension.PRESENT,
                        Dimension.EVENTS,
                        Dimension.PERIOD,
                        Dimension.MEETINGS,
                        Dimension.MEMBERS,
                        Dimension.SESSIONS,
                        Dimension.PEOPLE);
    }
}
