package io.github.balint4j.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** All samples of a class: what its public methods without parameters return. */
final class Samples {
    private Samples() {}

    static <T> Map<String, T> of(Class<?> samples, Class<T> type) {
        return Arrays.stream(samples.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .collect(Collectors.toMap(Method::getName, method -> type.cast(call(method))));
    }

    private static Object call(Method method) {
        try {
            return method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
