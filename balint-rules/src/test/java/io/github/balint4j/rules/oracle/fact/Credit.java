package io.github.balint4j.rules.oracle.fact;

import java.math.BigDecimal;

/**
 * How much a body credits somebody with.
 *
 * @param amount how many units
 * @param unit the unit, by its code
 */
public record Credit(BigDecimal amount, String unit) {}
