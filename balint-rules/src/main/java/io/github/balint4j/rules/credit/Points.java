package io.github.balint4j.rules.credit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many points, as far as that is known.
 *
 * @param low surely so many, in ten-thousandths at most
 * @param high at most so many; empty when that is not known
 * @param read so many by our reading, where the facts are whole and only the source leaves something open; empty otherwise
 */
public record Points(BigDecimal low, Optional<BigDecimal> high, Optional<BigDecimal> read) {
    /**
     * @param low surely so many, in ten-thousandths at most
     * @param high at most so many; empty when that is not known
     * @param read so many by our reading, where the facts are whole and only the source leaves something open; empty otherwise
     * @throws IllegalArgumentException when they are negative, or not in order
     */
    public Points {
        if (low.signum() < 0 || high.isPresent() && high.get().compareTo(low) < 0) {
            throw new IllegalArgumentException("points are from 0 on, and not fewer at most than surely");
        }
    }

    /** None. */
    static final Points NONE = new Points(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO), Optional.empty());

    /** {@return whether there is one number, and nothing open} */
    public boolean isExact() {
        return high.filter(most -> most.compareTo(low) == 0).isPresent();
    }
}
