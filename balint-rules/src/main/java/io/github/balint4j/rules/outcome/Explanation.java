package io.github.balint4j.rules.outcome;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What explains an outcome: each method is called when somebody asks, and gives the same each time.
 *
 * <pre>{@code
 * Explanation nothing = Explanation.of(Optional::empty, Evidence::none, Remedy::nothing, Optional::empty);
 * nothing.remaining(); // worked out when somebody asks
 * }</pre>
 */
public interface Explanation {
    /**
     * {@return an explanation that is put together out of parts}
     *
     * @param found gives what was found
     * @param evidence gives on which facts it rests
     * @param remaining gives what would settle it
     * @param running gives the period that still runs
     */
    static Explanation of(
            Supplier<Optional<Measure>> found,
            Supplier<Evidence> evidence,
            Supplier<Remedy> remaining,
            Supplier<Optional<RunningPeriod>> running) {
        return new Explanation() {
            @Override
            public Optional<Measure> found() {
                return found.get();
            }

            @Override
            public Evidence evidence() {
                return evidence.get();
            }

            @Override
            public Remedy remaining() {
                return remaining.get();
            }

            @Override
            public Optional<RunningPeriod> running() {
                return running.get();
            }
        };
    }

    /** {@return what was found, where the criterion compares an amount} */
    default Optional<Measure> found() {
        return Optional.empty();
    }

    /** {@return on which facts it rests} */
    default Evidence evidence() {
        return Evidence.none();
    }

    /** {@return what would settle it; nothing exactly when satisfied} */
    Remedy remaining();

    /** {@return the period that still runs} */
    default Optional<RunningPeriod> running() {
        return Optional.empty();
    }
}
