package io.github.balint4j.rules.evaluation;

import io.github.balint4j.core.Known;
import io.github.balint4j.rules.criterion.Units;
import io.github.balint4j.rules.fact.Fact;
import io.github.balint4j.rules.fact.Party;
import io.github.balint4j.rules.fact.Person;
import io.github.balint4j.rules.outcome.Measure;
import io.github.balint4j.rules.outcome.Remedy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        private final String member;
        private long low;
        private long high;

        Balance(String member) {
            this.member = member;
        }

        String member() {
            return member;
        }

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

    // By the numbers of the people.
    private final List<@Nullable Balance> balances = new ArrayList<>();
    private final List<Fact> unknown = new ArrayList<>();
    // Filled anew for each session: there may be thousands of them.
    private final List<Person> presenters = new ArrayList<>();
    private final List<Person> present = new ArrayList<>();

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
        for (int i = 0; i < present.size(); i++) {
            balance(present.get(i)).add(-shareHigh, -shareLow);
        }
        for (int i = 0; i < presenters.size(); i++) {
            balance(presenters.get(i)).add(TURN, TURN);
        }
    }

    private Balance balance(Person member) {
        while (balances.size() <= member.number()) {
            balances.add(null);
        }
        Balance balance = balances.get(member.number());
        if (balance == null) {
            balance = new Balance(member.id());
            balances.set(member.number(), balance);
        }
        return balance;
    }

    /** Sessions at which who presented, or who was there, is not known. */
    List<Fact> unknown() {
        return unknown;
    }

    /** Whose turn is furthest off; of several, the first by pseudonym, those behind before those ahead. */
    Optional<Remedy.Step> furthestOff() {
        return balances()
                .max(Comparator.comparingLong(Balance::mostDistance)
                        .thenComparing(Balance::isBehind)
                        .thenComparing(Balance::member, Comparator.reverseOrder()))
                .map(one -> new Remedy.Turn(
                        one.member(),
                        one.isBehind(),
                        Measure.between(Units.TURNS, one.leastDistance(), one.mostDistance())));
    }

    private Stream<Balance> balances() {
        return balances.stream().filter(Objects::nonNull);
    }

    /** The largest distance from the fair share; empty when no case was presented. */
    Optional<Measure> spread() {
        long least = 0;
        long most = 0;
        for (Balance one : balances) {
            least = one == null ? least : Math.max(least, one.leastDistance());
            most = one == null ? most : Math.max(most, one.mostDistance());
        }
        return balances.isEmpty() ? Optional.empty() : Optional.of(Measure.between(Units.TURNS, least, most));
    }
}
