package io.github.balint4j.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which day it is: asked only when that matters, since Java then reads every time zone; and only once. */
final class Today implements Supplier<LocalDate> {
    private final Supplier<LocalDate> clock;

    private @Nullable LocalDate day;

    Today(Supplier<LocalDate> clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate get() {
        LocalDate known = day;
        if (known == null) {
            known = clock.get();
            day = known;
        }
        return known;
    }
}
