package io.github.balint4j.testkit;

import io.github.balint4j.core.Decision;
import io.github.balint4j.core.DecisionKind;
import io.github.balint4j.core.Experience;
import io.github.balint4j.core.GroupId;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/** What the samples for {@code nl-balint/leader-renewal} are made of. */
final class DutchLeader {
    static final LocalDate RECOGNISED = SamplePortfolios.AS_OF.minusYears(5);

    private static final IssuerId NL = IssuerId.of("nl-balint");

    private DutchLeader() {}

    /** Recognised on this day, with so many meetings with peers since, each on the last day of a year from then. */
    static Portfolio.Builder recognised(String id, LocalDate day, int meetings) {
        return Portfolio.builder()
                .person(PersonId.of(id))
                .statedOn(SamplePortfolios.AS_OF)
                .qualifications(Standing.of("academic-medical"), Standing.of("big-psychotherapist"))
                .decisions(Decision.builder()
                        .kind(DecisionKind.RECOGNISE)
                        .authority(NL)
                        .on(day)
                        .build())
                .sessions(Logbook.all(Logbook.entries(
                        50,
                        RECOGNISED.plusWeeks(1),
                        Period.ofWeeks(5),
                        Experience.builder()
                                .role(GroupRole.LEADER)
                                .group(GroupId.of("g1"))
                                .duration(Duration.ofMinutes(90)))))
                .intervision(Logbook.all(Logbook.entries(
                        meetings,
                        day.plusYears(1).minusDays(1),
                        Period.ofYears(1),
                        Experience.builder().duration(Duration.ofMinutes(120)))))
                .training();
    }
}
