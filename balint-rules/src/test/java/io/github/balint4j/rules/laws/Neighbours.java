package io.github.balint4j.rules.laws;

import io.github.balint4j.rules.criterion.Unit;
import io.github.balint4j.rules.criterion.Units;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What differs from a rule, or from a part of one, in one place: in a word, a number, a day, or in what is there. */
final class Neighbours {
    private Neighbours() {}

    /** All of them that can be written, each of the same kind. */
    static Stream<Object> of(Object value) {
        if (value instanceof Unit unit) {
            return Units.ALL.stream().filter(other -> !other.equals(unit)).map(Object.class::cast);
        } else if (value instanceof Record whole) {
            return ofRecord(whole);
        } else if (value instanceof Optional<?> one) {
            return one.stream()
                    .flatMap(inner ->
                            Stream.concat(Stream.of(Optional.empty()), of(inner).map(Optional::of)));
        } else if (value instanceof List<?> list) {
            return ofList(list);
        } else if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .map(Object.class::cast);
        } else if (value instanceof Boolean is) {
            return Stream.of(!is);
        } else if (value instanceof Integer number) {
            return Stream.of(number - 1, number + 1, -number);
        } else if (value instanceof BigDecimal number) {
            return Stream.of(number.add(BigDecimal.ONE), number.movePointRight(1));
        } else if (value instanceof Period period) {
            return Stream.of(period.plusDays(1), period.plusMonths(1), period.negated());
        } else if (value instanceof LocalDate day) {
            return Stream.of(day.plusDays(1), day.plusYears(1));
        }
        // Codes and words differ as they are written.
        return Stream.empty();
    }

    private static Stream<Object> ofRecord(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(component -> read(component, whole))
                .toArray();
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int at = i;
            of(parts[i]).forEach(other -> {
                Object[] changed = parts.clone();
                changed[at] = other;
                made(whole.getClass(), components, changed).ifPresent(all::add);
            });
        }
        return all.stream();
    }

    private static Stream<Object> ofList(List<?> list) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            of(list.get(i)).forEach(other -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(at, other);
                all.add(changed);
            });
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(i);
            all.add(fewer);
        }
        return all.stream();
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    // Empty where the type refuses it.
    private static Optional<Object> made(Class<?> type, RecordComponent[] components, Object[] parts) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return Optional.of(constructor.newInstance(parts));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
