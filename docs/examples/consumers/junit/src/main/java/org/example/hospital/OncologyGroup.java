package org.example.hospital;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFormat;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.StatedTotals;
import java.time.LocalDate;

/** The group of the oncology wards, as it is announced. */
public final class OncologyGroup {
    private OncologyGroup() {}

    /** The group on the day of its announcement: nobody is named yet. */
    public static BalintGroup announced() {
        return BalintGroup.builder()
                .id(GroupId.of("oncology"))
                .statedOn(LocalDate.of(2026, 9, 1))
                .frame(GroupFrame.builder()
                        .format(GroupFormat.SLOW_OPEN)
                        .commitment(4)
                        .startThreshold(5)
                        .agrees(
                                Agreement.PERIOD_WITH_LEADERS,
                                Agreement.ATTEND_ENROLLED_DATES,
                                Agreement.COVER_OWN_DUTIES)
                        .build())
                .stated(StatedTotals.none().withEnrolled(2).withWaiting(1))
                .sessions(
                        Session.planned(LocalDate.of(2026, 9, 21)),
                        Session.planned(LocalDate.of(2026, 10, 19)),
                        Session.planned(LocalDate.of(2026, 11, 16)),
                        Session.planned(LocalDate.of(2026, 12, 14)))
                .build();
    }
}
