package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Party;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns of presenting against fair shares. Each case that a member presented is shared equally by the members present at it; a
 * leader takes no turn. Shares are summed in
 * fractions of a turn that are exact for up to 20 members present; beyond that, between the next fractions below and
 * above.
 */
final class Turns {
    private static final long TURN = Units.TURNS.size();

    /** One member's balance so far: turns taken less the fair share, as an interval. */
    private static final class Balance {
        private long low;
        private long high;

        void add(long lowMore, long highMore) {
            low += lowMore;
            high += highMore;
        }

        long leastDistance() {
            return low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
        }

        long mostDistance() {
            return Math.max(Math.abs(low), Math.abs(high));
        }

        boolean isBehind() {
            return low < 0;
        }
    }

    private final Map<String, Balance> balances = new HashMap<>();
    private final List<Fact> unknown = new ArrayList<>();
    // Filled anew for each session: there may be thousands of them.
    private final List<String> presenters = new ArrayList<>();
    private final List<String> present = new ArrayList<>();

    void add(Fact session) {
        presenters.clear();
        boolean knowsPresenters = session.people(Party.TURN, presenters) == Known.State.COMPLETE;
        if (knowsPresenters && presenters.isEmpty()) {
            return;
        }
        present.clear();
        boolean knowsPresent = session.people(Party.PRESENT, present) == Known.State.COMPLETE;
        if (!knowsPresenters || !knowsPresent || present.isEmpty()) {
            unknown.add(session);
            return;
        }
        long cases = presenters.size();
        long members = present.size();
        long shareLow = cases * TURN / members;
        long shareHigh = (cases * TURN + members - 1) / members;
        for (String member : present) {
            balance(member).add(-shareHigh, -shareLow);
        }
        for (String member : presenters) {
            balance(member).add(TURN, TURN);
        }
    }

    private Balance balance(String member) {
        Balance balance = balances.get(member);
        if (balance == null) {
            balance = new Balance();
            balances.put(member, balance);
        }
        return balance;
    }

    /** Sessions at which who presented, or who was there, is not known. */
    List<Fact> unknown() {
        return unknown;
    }

    /** Whose turn is furthest off; of several, the first by pseudonym, those behind before those ahead. */
    Optional<Remedy.Step> furthestOff() {
        return balances.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Balance>>comparingLong(
                                entry -> entry.getValue().mostDistance())
                        .thenComparing(entry -> entry.getValue().isBehind())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> new Remedy.Turn(
                        entry.getKey(),
                        entry.getValue().isBehind(),
                        Measure.between(
                                Units.TURNS,
                                entry.getValue().leastDistance(),
                                entry.getValue().mostDistance())));
    }

    /** The largest distance from the fair share; empty when no case was presented. */
    Optional<Measure> spread() {
        if (balances.isEmpty()) {
            return Optional.empty();
        }
        long low = 0;
        long high = 0;
        for (Balance balance : balances.values()) {
            low = Math.max(low, balance.leastDistance());
            high = Math.max(high, balance.mostDistance());
        }
        return Optional.of(Measure.between(Units.TURNS, low, high));
    }
}
