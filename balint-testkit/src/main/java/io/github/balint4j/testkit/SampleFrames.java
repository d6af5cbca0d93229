package io.github.balint4j.testkit;

import static io.github.balint4j.core.Agreement.ATTEND_ENROLLED_DATES;
import static io.github.balint4j.core.Agreement.CONFIDENTIALITY;
import static io.github.balint4j.core.Agreement.COVER_OWN_DUTIES;
import static io.github.balint4j.core.Agreement.EQUAL_CLINICIANS;
import static io.github.balint4j.core.Agreement.FAIR_TURNS;
import static io.github.balint4j.core.Agreement.PERIOD_WITH_LEADERS;
import static io.github.balint4j.core.Agreement.VOLUNTARY;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Mode;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Random;

/**
 * Declared configurations for tests: sound ones, ones at each edge of {@code se-sfmp/group}, and ones that are wrong in
 * one named way and sound otherwise, or that leave one named row to those who judge.
 *
 * <pre>{@code
 * assertThatThrownBy(() -> service.open(SampleFrames.noConfidentiality())).hasMessageContaining("se2-confidential");
 * }</pre>
 */
public final class SampleFrames {
    private static final List<Agreement> AGREED = List.of(
            CONFIDENTIALITY,
            VOLUNTARY,
            EQUAL_CLINICIANS,
            FAIR_TURNS,
            PERIOD_WITH_LEADERS,
            ATTEND_ENROLLED_DATES,
            COVER_OWN_DUTIES);

    private SampleFrames() {}

    /** {@return a frame that conforms to {@code se-sfmp/group}, and meets what is usual there: every 14 days for 90 minutes} */
    public static GroupFrame valid() {
        return sound().build();
    }

    /** {@return a frame that says nothing at all: undetermined under every rulebook} */
    public static GroupFrame unstated() {
        return GroupFrame.unstated();
    }

    /** {@return a frame that conforms: exactly 5 members, the fewest} */
    public static GroupFrame fiveMembers() {
        return sound().members(5, 5).build();
    }

    /** {@return a frame that conforms: exactly 12 members, the most} */
    public static GroupFrame twelveMembers() {
        return sound().members(12, 12).build();
    }

    /** {@return a frame that conforms: one leader, the fewest} */
    public static GroupFrame oneLeader() {
        return sound().leaders(1).build();
    }

    /** {@return a frame that conforms: two leaders, the most} */
    public static GroupFrame twoLeaders() {
        return sound().leaders(2).build();
    }

    /** {@return a frame that conforms: every 35 days, as regular as any; not the usual 14} */
    public static GroupFrame everyFiveWeeks() {
        return sound().every(Period.ofWeeks(5)).build();
    }

    /** {@return a frame that conforms: every month; not the usual 14 days} */
    public static GroupFrame everyMonth() {
        return sound().every(Period.ofMonths(1)).build();
    }

    /** {@return a frame that conforms: sessions of 60 minutes; not the usual 90} */
    public static GroupFrame sixtyMinutes() {
        return sound().length(Duration.ofMinutes(60)).build();
    }

    /** {@return a frame that conforms: agreed for 9 months, which are read as several terms} */
    public static GroupFrame nineMonths() {
        return sound().period(Period.ofMonths(9)).build();
    }

    /** {@return a frame that conforms: a trial of 3 months, the shortest that is recommended} */
    public static GroupFrame threeMonthsOfTrial() {
        return sound().trial(Period.ofMonths(3)).build();
    }

    /** {@return a frame that conforms: a trial of 4 months, the longest that is recommended} */
    public static GroupFrame fourMonthsOfTrial() {
        return sound().trial(Period.ofMonths(4)).build();
    }

    /** {@return a frame that violates {@code se2-members}: exactly 4 members} */
    public static GroupFrame tooFew() {
        return sound().members(4, 4).build();
    }

    /** {@return a frame that violates {@code se2-members}: exactly 13 members} */
    public static GroupFrame tooMany() {
        return sound().members(13, 13).build();
    }

    /** {@return a frame that leaves {@code se2-members} undetermined: 4 to 20 members may turn out as 5 to 12} */
    public static GroupFrame tooWide() {
        return sound().members(4, 20).build();
    }

    /** {@return a frame that violates {@code se2-leaders}: no leader} */
    public static GroupFrame noLeader() {
        return sound().leaders(0).build();
    }

    /** {@return a frame that violates {@code se2-leaders}: three leaders} */
    public static GroupFrame threeLeaders() {
        return sound().leaders(3).build();
    }

    /**
     * {@return a frame that leaves {@code se2-even} to those who judge: a complete list of agreements without the fair distribution
     * of cases}
     */
    public static GroupFrame noFairTurns() {
        return without(FAIR_TURNS);
    }

    /** {@return a frame that violates {@code se2-confidential}: a complete list of agreements without confidentiality} */
    public static GroupFrame noConfidentiality() {
        return without(CONFIDENTIALITY);
    }

    /** {@return a frame that violates {@code se2-voluntary}: a complete list of agreements without voluntary participation} */
    public static GroupFrame notVoluntary() {
        return without(VOLUNTARY);
    }

    /** {@return a frame that violates {@code se2-equals}: a complete list of agreements without equal clinicians} */
    public static GroupFrame noEqualClinicians() {
        return without(EQUAL_CLINICIANS);
    }

    /**
     * {@return some frame, from one that says nothing to one that says everything, sound or not} The same seed gives the same frame
     * on every machine, within one version of this library.
     *
     * @param seed any number; the same one gives the same frame
     */
    public static GroupFrame generate(long seed) {
        return generate(Generator.random(seed));
    }

    static GroupFrame generate(Random random) {
        GroupFrame.Builder frame = GroupFrame.builder();
        if (random.nextBoolean()) {
            frame.format(Generator.oneOf(random, GroupFormat.values()));
        }
        if (random.nextBoolean()) {
            int min = 3 + random.nextInt(8);
            frame.members(min, min + random.nextInt(8));
        }
        if (random.nextBoolean()) {
            frame.leaders(random.nextInt(4));
        }
        if (random.nextBoolean()) {
            frame.every(Generator.oneOf(random, Period.ofWeeks(1), Period.ofWeeks(2), Period.ofMonths(1)));
        }
        if (random.nextBoolean()) {
            frame.length(Duration.ofMinutes(30L * (2 + random.nextInt(3))));
        }
        if (random.nextBoolean()) {
            frame.mode(Generator.oneOf(random, Mode.values()));
        }
        if (random.nextBoolean()) {
            frame.commitment(random.nextInt(9));
        }
        if (random.nextBoolean()) {
            frame.period(Period.ofMonths(1 + random.nextInt(24)));
        }
        if (random.nextInt(4) > 0) {
            frame.agreements(Generator.some(random, AGREED));
        }
        return frame.build();
    }

    /** What all samples start from; {@link SampleGroups} too. */
    static GroupFrame.Builder sound() {
        return GroupFrame.builder()
                .format(GroupFormat.SLOW_OPEN)
                .members(5, 12)
                .leaders(1, 2)
                .every(Period.ofWeeks(2))
                .length(Duration.ofMinutes(90))
                .commitment(4)
                .period(Period.ofYears(1))
                .trial(Period.ofMonths(3))
                .agreements(Known.complete(AGREED));
    }

    static GroupFrame without(Agreement agreement) {
        return sound().agreements(Known.complete(
                        AGREED.stream().filter(one -> !one.equals(agreement)).toList()))
                .build();
    }
}
