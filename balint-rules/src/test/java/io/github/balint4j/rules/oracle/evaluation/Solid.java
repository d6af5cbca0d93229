package io.github.balint4j.rules.oracle.evaluation;

import io.github.balint4j.rules.oracle.fact.Days;
import io.github.balint4j.rules.oracle.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row on which a fact holds, as epoch days, both inclusive; empty where the first comes after the last.
 *
 * @param from the first
 * @param until the last
 */
record Solid(long from, long until) {
    /** On which days each of these surely holds. Of one that sums up, these are the first and the last, where they are known. */
    static List<Solid> surely(List<Fact> facts) {
        List<Solid> all = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            Days days = fact.days();
            if (!fact.isSummed()) {
                all.add(new Solid(days.fromHigh(), days.untilLow()));
                continue;
            }
            if (days.fromLow() == days.fromHigh()) {
                all.add(new Solid(days.fromLow(), days.fromLow()));
            }
            if (days.untilLow() == days.untilHigh()) {
                all.add(new Solid(days.untilLow(), days.untilLow()));
            }
        }
        return all;
    }

    /** On which days each of these may hold. */
    static List<Solid> possibly(List<Fact> facts) {
        List<Solid> all = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            all.add(new Solid(fact.days().fromLow(), fact.days().untilHigh()));
        }
        return all;
    }
}
