package io.github.balint4j.rules.oracle.fact;

import io.github.balint4j.core.IssuerId;
import java.time.Period;

/**
 * For how long a body's recognition holds, where the decision itself does not say until when.
 *
 * @param body which body's
 * @param period for how long, from the day of the decision
 */
public record Validity(IssuerId body, Period period) {}
