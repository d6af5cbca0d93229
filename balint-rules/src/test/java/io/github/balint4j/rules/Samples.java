package io.github.balint4j.rules;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.StatedTotals;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Groups and frames that tests speak about by name. */
public final class Samples {
    /** The day on which the two Aarhus groups were announced. */
    public static final LocalDate ANNOUNCED = LocalDate.of(2021, 3, 1);

    private Samples() {}

    /** DK-1: two wait, nobody is enrolled, four dates are planned. */
    public static BalintGroup monday() {
        return BalintGroup.builder()
                .id(GroupId.of("aarhus-monday-2021"))
                .frame(aarhus())
                .sessions(planned("2021-03-15", "2021-04-12", "2021-05-17", "2021-06-14"))
                .stated(StatedTotals.none().withEnrolled(0).withWaiting(2))
                .build();
    }

    /** DK-1: all places are taken, five dates are planned. */
    public static BalintGroup thursday() {
        return BalintGroup.builder()
                .id(GroupId.of("aarhus-thursday-2021"))
                .frame(aarhus())
                .sessions(planned("2021-02-04", "2021-03-04", "2021-04-08", "2021-05-06", "2021-06-03"))
                .stated(StatedTotals.none().withAllPlacesTaken(true))
                .build();
    }

    private static GroupFrame aarhus() {
        return GroupFrame.builder()
                .format(GroupFormat.SLOW_OPEN)
                .commitment(4)
                .leaders(1)
                .startThreshold(5)
                .agreements(Known.incomplete(List.of(
                        Agreement.PERIOD_WITH_LEADERS, Agreement.ATTEND_ENROLLED_DATES, Agreement.COVER_OWN_DUTIES)))
                .build();
    }

    /** A configuration as SE-2 wants it. */
    public static GroupFrame conforming() {
        return GroupFrame.builder()
                .members(5, 12)
                .leaders(2)
                .every(Period.ofWeeks(2))
                .length(Duration.ofMinutes(90))
                .commitment(4)
                .period(Period.ofYears(2))
                .trial(Period.ofMonths(3), Period.ofMonths(4))
                .agrees(
                        Agreement.CONFIDENTIALITY,
                        Agreement.VOLUNTARY,
                        Agreement.EQUAL_CLINICIANS,
                        Agreement.FAIR_TURNS)
                .build();
    }

    /** A configuration that neither SE-2 nor DK-1 wants: 4 to 20 members, 60 minutes, 3 sessions of commitment. */
    public static GroupFrame loose() {
        return GroupFrame.builder()
                .members(4, 20)
                .length(Duration.ofMinutes(60))
                .commitment(3)
                .build();
    }

    /** A group of which nothing but its id is known. */
    public static BalintGroup nothingKnown() {
        return BalintGroup.builder().id(GroupId.of("g")).build();
    }

    /** A complete list of planned sessions. */
    public static Session[] planned(String... days) {
        return Stream.of(days).map(LocalDate::parse).map(Session::planned).toArray(Session[]::new);
    }
}
