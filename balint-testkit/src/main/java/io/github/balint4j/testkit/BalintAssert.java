package io.github.balint4j.testkit;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What all assertions have in common: a failure is thrown, or handed to a collector of soft assertions. AssertJ's own way
 * to soften, a subclass made at run time, does not work for a class in a named module.
 */
abstract class BalintAssert<SELF extends BalintAssert<SELF, ACTUAL>, ACTUAL> extends AbstractAssert<SELF, ACTUAL> {
    private @Nullable Consumer<AssertionError> collector;

    BalintAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** From here on, failures go to {@code other} and the test goes on. */
    SELF collectedBy(@Nullable Consumer<AssertionError> other) {
        this.collector = other;
        return myself;
    }

    /** Goes on with {@code next} under the same description and collector. */
    <T extends BalintAssert<T, ?>> T goOnWith(T next) {
        return next.collectedBy(collector).as(info.description());
    }

    /** The actual value, which is not null. */
    ACTUAL value() {
        isNotNull();
        return actual;
    }

    SELF fail(String text) {
        AssertionError error = failure("%s", text);
        if (collector == null) {
            throw error;
        }
        collector.accept(error);
        return myself;
    }
}
