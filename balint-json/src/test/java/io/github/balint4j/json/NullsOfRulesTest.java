package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.rules.credit.CreditScheme;
import io.github.balint4j.rules.criterion.Attribute;
import io.github.balint4j.rules.life.SessionRecord;
import io.github.balint4j.rules.mediation.Wish;
import io.github.balint4j.rules.overview.Overview;
import io.github.balint4j.rules.planning.Series;
import io.github.balint4j.rules.programme.Activity;
import io.github.balint4j.rules.programme.ActivityKind;
import io.github.balint4j.rules.programme.Programme;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Requirement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** As {@link NullsTest}, of whatever the packages of the rules have that somebody calls in the course of a group. */
class NullsOfRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String RULES = "io.github.balint4j.rules.";
    private static final Set<String> PACKAGES =
            Set.of("credit", "life", "mediation", "overview", "participation", "planning", "programme", "rulebook");

    /** The records that a caller makes; the others are results. */
    private static final Set<Class<?>> MADE = Set.of(
            Activity.class,
            ActivityKind.class,
            Citation.class,
            CreditScheme.class,
            CreditScheme.Award.class,
            CreditScheme.Cap.class,
            CreditScheme.Rate.class,
            CreditScheme.Rounding.class,
            Overview.class,
            Programme.class,
            Requirement.class,
            SessionRecord.class,
            Wish.class);

    private final Map<Class<?>, Object> samples = samples();

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        Stream.of(
                        "x",
                        DAY,
                        LocalTime.NOON,
                        Period.ofWeeks(1),
                        Duration.ofMinutes(90),
                        BigDecimal.ONE,
                        Locale.ENGLISH,
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Function.identity(),
                        PersonId.of("p1"),
                        IssuerId.of("se-sfam"),
                        Attribute.YEAR,
                        SessionRecord.of(DAY),
                        Series.every(Period.ofWeeks(1), DAY).times(3))
                .forEach(sample -> samples.put(sample.getClass(), sample));
        FormsTest.reached().forEach(sample -> samples.putIfAbsent(sample.getClass(), sample));
        return samples;
    }

    private Optional<Object> sample(Class<?> type) {
        if (type.isPrimitive()) {
            return Optional.of(type == boolean.class ? (Object) true : type == long.class ? (Object) 1L : (Object) 1);
        }
        return samples.values().stream()
                .filter(type::isInstance)
                .findFirst()
                .or(() -> Optional.ofNullable(type.getEnumConstants()).map(constants -> constants[0]));
    }

    private static List<Class<?>> types(Predicate<JavaClass> of, Stream<String> packages) {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages.toArray(String[]::new))) {
            if (of.test(type)
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.isAssignableTo(Throwable.class)) {
                types.add(type.reflect());
            }
        }
        return types;
    }

    @Test
    void every_door_names_the_parameter_that_is_null() throws ReflectiveOperationException {
        List<Class<?>> types = types(
                type -> PACKAGES.contains(type.getPackageName().substring(RULES.length())),
                PACKAGES.stream().map(one -> RULES + one));
        refused(types, 150, (said, name) -> said.equals("java.lang.NullPointerException: " + name));
    }

    @Test
    void nothing_that_facts_and_rules_are_made_of_takes_a_null() throws ReflectiveOperationException {
        List<Class<?>> types =
                types(type -> true, Stream.of("io.github.balint4j.core", RULES + "criterion", RULES + "outcome"));
        refused(types, 300, (said, name) -> said.startsWith("java.lang.NullPointerException"));
    }

    private void refused(List<Class<?>> types, int atLeast, BiPredicate<String, String> asAsked)
            throws ReflectiveOperationException {
        Set<String> wrong = new TreeSet<>();
        int[] doors = {0};
        for (Class<?> type : types) {
            for (Executable door : doors(type)) {
                for (Parameter parameter : door.getParameters()) {
                    if (!parameter.getType().isPrimitive() && !takesNull(parameter)) {
                        refusal(door, parameter).ifPresent(said -> {
                            doors[0]++;
                            if (!asAsked.test(said, parameter.getName())) {
                                wrong.add(door.getDeclaringClass().getSimpleName() + " " + door.getName() + "("
                                        + door.getParameterCount() + ") " + parameter.getName() + " -> " + said);
                            }
                        });
                    }
                }
            }
        }
        assertThat(wrong).as("of %s", doors[0]).isEmpty();
        assertThat(doors[0]).isGreaterThan(atLeast);
    }

    private static List<Executable> doors(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> !method.isSynthetic()
                                        && !method.isBridge()
                                        && !Modifier.isAbstract(method.getModifiers())
                                        && !Set.of("equals", "compareTo", "valueOf")
                                                .contains(method.getName())),
                        Arrays.stream(type.getDeclaredConstructors()).filter(door -> MADE.contains(type)))
                .filter(door -> Modifier.isPublic(door.getModifiers()) && !door.isVarArgs())
                .toList();
    }

    private static boolean takesNull(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What happens without it; empty where no sample of a type is at hand. */
    private Optional<String> refusal(Executable door, Parameter without) throws ReflectiveOperationException {
        Object[] arguments = new Object[door.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = door.getParameters()[i];
            if (!parameter.equals(without)) {
                Optional<Object> sample = sample(parameter.getType());
                if (sample.isEmpty()) {
                    return Optional.empty();
                }
                arguments[i] = sample.get();
            }
        }
        boolean needsReceiver = door instanceof Method method && !Modifier.isStatic(method.getModifiers());
        Optional<Object> receiver = needsReceiver ? sample(door.getDeclaringClass()) : Optional.empty();
        if (needsReceiver && receiver.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (door instanceof Method method) {
                method.invoke(receiver.orElse(null), arguments);
            } else {
                ((Constructor<?>) door).newInstance(arguments);
            }
            return Optional.of("taken");
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause().toString());
        }
    }
}
