package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read can be read from text, bytes and files alike, with a result of Vavr or an exception of the JDK's kind. */
class DoorsTest {
    private static final Predicate<Class<?>> BOTH = List.<Class<?>>of(String.class, byte[].class, Path.class)::contains;

    private static Stream<Method> named(String start) {
        return Arrays.stream(BalintJson.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getName().startsWith(start)
                        && BOTH.test(method.getParameterTypes()[0]));
    }

    private static List<String> signatures(String start) {
        return named(start)
                .map(method -> method.getName().substring(start.length()) + " of "
                        + method.getParameterTypes()[0].getSimpleName())
                .sorted()
                .toList();
    }

    @Test
    void each_door_with_a_validation_has_one_with_an_exception_beside_it() {
        assertThat(signatures("parse")).isEqualTo(signatures("read")).hasSizeGreaterThan(30);
    }

    @Test
    void whatever_is_read_from_a_text_is_read_from_bytes() {
        assertThat(signatures("read").stream()
                        .filter(one -> one.endsWith(" of String"))
                        .map(one -> one.split(" ")[0]))
                .isNotEmpty()
                .containsExactlyElementsOf(signatures("read").stream()
                        .filter(one -> one.endsWith(" of byte[]"))
                        .map(one -> one.split(" ")[0])
                        .toList());
    }
}
