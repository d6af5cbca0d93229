package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.LeaderList;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Session;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Portfolios;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.criterion.Bound;
import io.github.balint4j.rules.criterion.Criterion;
import io.github.balint4j.rules.criterion.Moment;
import io.github.balint4j.rules.criterion.Quantity;
import io.github.balint4j.rules.criterion.Selector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What is tried on random documents and criteria is tried on every kind and every accessor that there is: one that no generator makes is
 * found here, and one that its codec leaves out does not read back equal.
 */
class EveryPartTest {
    private static final String OURS = "io.github.balint4j.core";
    private static final int DIFFERENT = 2;

    @Property(tries = 1, seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void every_accessor_of_a_document_has_different_values_which_read_back_equal(
            @ForAll("groups") List<BalintGroup> groups,
            @ForAll("frames") List<GroupFrame> frames,
            @ForAll("portfolios") List<Portfolio> portfolios,
            @ForAll("leaders") List<LeaderList> leaders) {
        Seen seen = new Seen();
        for (BalintGroup group : groups) {
            seen.look(group);
            assertThat(BalintJson.readGroup(BalintJson.write(group)).get()).isEqualTo(group);
        }
        for (GroupFrame frame : frames) {
            seen.look(frame);
            assertThat(BalintJson.readFrame(BalintJson.write(frame)).get()).isEqualTo(frame);
        }
        for (Portfolio portfolio : portfolios) {
            seen.look(portfolio);
            assertThat(BalintJson.readPortfolio(BalintJson.write(portfolio)).get())
                    .isEqualTo(portfolio);
        }
        for (LeaderList list : leaders) {
            seen.look(list);
            assertThat(BalintJson.readLeaders(BalintJson.write(list)).get()).isEqualTo(list);
        }
        assertThat(seen.types()).hasSizeGreaterThan(25).contains(Session.class);
        assertThat(seen.alwaysTheSame()).isEmpty();
    }

    @Test
    void an_accessor_that_no_generator_fills_is_found() {
        Seen seen = new Seen();
        seen.look(GroupFrame.unstated());
        assertThat(seen.alwaysTheSame()).contains("GroupFrame.length", "GroupFrame.agreements");
        seen.look(GroupFrame.builder().length(Duration.ofMinutes(90)).build());
        assertThat(seen.alwaysTheSame()).contains("GroupFrame.agreements").doesNotContain("GroupFrame.length");
    }

    @Property(tries = 1, seed = Seed.FIXED, edgeCases = EdgeCasesMode.NONE)
    void criteria_that_are_tried_have_every_kind(@ForAll("criteria") List<Criterion> criteria) {
        Set<Class<?>> seen = new HashSet<>();
        criteria.forEach(criterion -> kinds(criterion, seen));
        Stream.of(Criterion.class, Quantity.class, Quantity.Cells.class, Selector.class, Moment.class, Bound.class)
                .forEach(family -> assertThat(seen).contains(family.getPermittedSubclasses()));
    }

    private static void kinds(Object value, Set<Class<?>> seen) {
        if (value instanceof Optional<?> one) {
            one.ifPresent(part -> kinds(part, seen));
        } else if (value instanceof List<?> list) {
            list.forEach(part -> kinds(part, seen));
        } else if (value instanceof Record) {
            seen.add(value.getClass());
            accessors(value.getClass(), value.getClass()).forEach(accessor -> kinds(read(accessor, value), seen));
        }
    }

    // Of an interface, those that its generated implementation answers for itself: the others follow from them.
    private static Stream<Method> accessors(Class<?> type, Class<?> implementation) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> type.isRecord() ? isComponent(method) : answers(implementation, method.getName()));
    }

    private static boolean answers(Class<?> implementation, String name) {
        return Arrays.stream(implementation.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 0);
    }

    private static boolean isComponent(Method method) {
        return Arrays.stream(method.getDeclaringClass().getRecordComponents())
                .anyMatch(component -> component.getAccessor().equals(method));
    }

    private static Object read(Method accessor, Object value) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The values of each accessor that were seen, up to two. */
    private static final class Seen {
        private final Map<String, Set<Object>> values = new TreeMap<>();
        private final Set<Class<?>> types = new HashSet<>();

        void look(Object value) {
            if (value instanceof Optional<?> one) {
                one.ifPresent(this::look);
            } else if (value instanceof Iterable<?> list) {
                list.forEach(this::look);
            } else {
                type(value.getClass()).ifPresent(type -> look(type, value));
            }
        }

        // A generated implementation is not public; the interface that it implements is.
        private static Optional<Class<?>> type(Class<?> type) {
            return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                    .filter(one -> one.getName().startsWith(OURS) && (one.isInterface() || one.isRecord()))
                    .<Class<?>>map(one -> one)
                    .findFirst();
        }

        private void look(Class<?> type, Object value) {
            types.add(type);
            accessors(type, value.getClass()).forEach(accessor -> {
                Object part = read(accessor, value);
                Set<Object> of =
                        values.computeIfAbsent(type.getSimpleName() + "." + accessor.getName(), any -> new HashSet<>());
                if (of.size() < DIFFERENT) {
                    of.add(part);
                }
                look(inside(part));
            });
        }

        // What is known of a list, or of a value, is what it holds.
        private static Object inside(Object part) {
            if (part instanceof Known<?> known) {
                return known.items();
            }
            return part instanceof Given<?> given ? given.value() : part;
        }

        Set<Class<?>> types() {
            return types;
        }

        List<String> alwaysTheSame() {
            List<String> same = new ArrayList<>();
            values.forEach((accessor, all) -> {
                if (all.size() < DIFFERENT) {
                    same.add(accessor);
                }
            });
            return same;
        }
    }

    @Provide
    Arbitrary<List<BalintGroup>> groups() {
        return Groups.groups().list().ofSize(200);
    }

    @Provide
    Arbitrary<List<GroupFrame>> frames() {
        return Groups.frames().list().ofSize(200);
    }

    @Provide
    Arbitrary<List<Portfolio>> portfolios() {
        return Portfolios.portfolios().list().ofSize(200);
    }

    @Provide
    Arbitrary<List<LeaderList>> leaders() {
        return Portfolios.leaderLists().list().ofSize(100);
    }

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        return AnyRule.criteria().list().ofSize(500);
    }
}
