package io.github.balint4j.rules.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.Experience;
import io.github.balint4j.core.Given;
import io.github.balint4j.core.GroupRole;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Milestone;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.core.Presence;
import io.github.balint4j.core.RulebookRef;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.rules.credit.CreditScheme.Award;
import io.github.balint4j.rules.credit.CreditScheme.Cap;
import io.github.balint4j.rules.credit.CreditScheme.Direction;
import io.github.balint4j.rules.credit.CreditScheme.Each;
import io.github.balint4j.rules.credit.CreditScheme.Per;
import io.github.balint4j.rules.credit.CreditScheme.Rate;
import io.github.balint4j.rules.credit.CreditScheme.Rounding;
import io.github.balint4j.rules.credit.CreditStatement.Reason;
import io.github.balint4j.rules.rulebook.Citation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Points for time, to the minute. */
class CreditTest {
    private static final List<Citation> SOURCE = List.of(Citation.of("a source"));
    private static final LocalDate END = LocalDate.of(2013, 12, 31);

    private static CreditScheme scheme(Optional<Rounding> rounding, Cap... caps) {
        return new CreditScheme(
                RulebookRef.of("our-society/cpd@1"),
                "ours",
                Optional.empty(),
                Optional.empty(),
                new Rate(BigDecimal.ONE, Duration.ofHours(1), Optional.empty(), SOURCE),
                rounding,
                List.of(caps),
                Optional.empty(),
                List.of());
    }

    private static Optional<Rounding> rounded(Direction direction, Each each, String to) {
        return Optional.of(new Rounding(direction, each, new BigDecimal(to), SOURCE));
    }

    private static Cap cap(int points, Per per) {
        return new Cap(BigDecimal.valueOf(points), per, SOURCE);
    }

    private static Experience.Builder session(String day, int minutes) {
        return Experience.builder()
                .date(LocalDate.parse(day))
                .role(GroupRole.MEMBER)
                .duration(Duration.ofMinutes(minutes));
    }

    private static Portfolio portfolio(Experience... sessions) {
        return Portfolio.builder()
                .person(PersonId.of("p1"))
                .sessions(sessions)
                .milestones()
                .build();
    }

    private static Points total(CreditScheme scheme, Portfolio portfolio) {
        return scheme.credit(portfolio, Optional.empty(), END).total();
    }

    private static Points points(String low, String high, String read) {
        return new Points(new BigDecimal(low), Optional.of(new BigDecimal(high)), Optional.of(new BigDecimal(read)));
    }

    private static Points exactly(String points) {
        return points(points, points, points);
    }

    @Test
    void where_the_source_does_not_round_whole_points_are_sure_and_minutes_are_our_reading() {
        Portfolio two = portfolio(
                session("2013-02-05", 90).build(), session("2013-03-05", 50).build());
        assertThat(total(scheme(Optional.empty()), two)).isEqualTo(points("1", "2.3333", "2.3333"));
        assertThat(total(CreditSchemes.deAeksaCpd(), two)).isEqualTo(points("3", "3.1111", "3.1111"));
        assertThat(total(
                        CreditSchemes.deAeksaCpd(),
                        portfolio(session("2013-02-05", 90).build())))
                .isEqualTo(exactly("2"));
    }

    @Test
    void it_is_rounded_as_the_scheme_says() {
        Portfolio three = portfolio(
                session("2013-02-05", 90).build(),
                session("2013-03-05", 90).build(),
                session("2013-04-05", 100).build());
        assertThat(total(scheme(rounded(Direction.EXACT, Each.SESSION, "1")), three))
                .isEqualTo(exactly("4.6667"));
        assertThat(total(scheme(rounded(Direction.DOWN, Each.SESSION, "1")), three))
                .isEqualTo(exactly("3"));
        assertThat(total(scheme(rounded(Direction.NEAREST, Each.SESSION, "1")), three))
                .isEqualTo(exactly("6"));
        assertThat(total(scheme(rounded(Direction.UP, Each.SESSION, "0.5")), three))
                .isEqualTo(exactly("5"));
        assertThat(total(scheme(rounded(Direction.DOWN, Each.SUM, "0.5")), three))
                .isEqualTo(exactly("4.5"));
    }

    @Test
    void caps_count_for_their_time_and_what_came_before_uses_them_up() {
        Optional<Rounding> exact = rounded(Direction.EXACT, Each.SESSION, "1");
        Portfolio some = portfolio(
                session("2012-12-31", 240).build(),
                session("2013-01-01", 240)
                        .startsAt(java.time.LocalTime.of(9, 0))
                        .build(),
                session("2013-01-01", 240)
                        .startsAt(java.time.LocalTime.of(14, 0))
                        .build(),
                session("2013-01-02", 240).build());
        assertThat(total(scheme(exact, cap(5, Per.DAY)), some)).isEqualTo(exactly("13"));
        assertThat(total(scheme(exact, cap(10, Per.CALENDAR_YEAR)), some)).isEqualTo(exactly("14"));
        assertThat(total(scheme(exact, cap(7, Per.CALENDAR_YEAR), cap(5, Per.DAY)), some))
                .isEqualTo(exactly("11"));
        CreditScheme inAll = scheme(exact, cap(6, Per.SCHEME));
        assertThat(total(inAll, some)).isEqualTo(exactly("6"));
        assertThat(inAll.credit(some, Optional.of(LocalDate.of(2013, 1, 1)), END)
                        .total())
                .isEqualTo(exactly("2"));
    }

    @Test
    void what_may_have_come_before_may_have_used_up_a_cap() {
        CreditScheme scheme = scheme(rounded(Direction.EXACT, Each.SESSION, "1"), cap(4, Per.SCHEME));
        Portfolio known = portfolio(
                session("2012-12-27", 120).build(), session("2012-12-30", 180).build());
        Portfolio coarse = portfolio(
                session("2012-12-27", 120)
                        .date(PartialDate.of(java.time.YearMonth.of(2012, 12)))
                        .build(),
                session("2012-12-30", 180).build());
        Optional<LocalDate> first = Optional.of(LocalDate.of(2012, 12, 29));
        assertThat(scheme.credit(known, first, END).total()).isEqualTo(exactly("2"));
        assertThat(scheme.credit(coarse, first, END).total())
                .isEqualTo(new Points(BigDecimal.valueOf(2), Optional.of(BigDecimal.valueOf(4)), Optional.empty()));
    }

    @Test
    void what_does_not_count_stands_there_with_the_reason() {
        Portfolio some = portfolio(
                session("2013-01-01", 60).presence(Given.of(Presence.ABSENT)).build(),
                session("2013-01-02", 60)
                        .state(Given.of(SessionState.CANCELLED))
                        .build(),
                session("2013-01-03", 60).role(GroupRole.LEADER).build(),
                session("2013-01-04", 60).minutes(Given.of(45)).build(),
                session("2014-01-01", 60).build());
        CreditStatement statement = scheme(Optional.empty()).credit(some, Optional.empty(), END);
        assertThat(statement.lines())
                .extracting(line -> line.reason().orElse(null))
                .containsExactly(Reason.ABSENT, Reason.NOT_HELD, Reason.NOT_AS_MEMBER, null);
        assertThat(statement.total()).isEqualTo(points("0", "0.75", "0.75"));
    }

    @Test
    void what_nobody_said_is_a_range_and_never_zero() {
        Points unknown = new Points(BigDecimal.ZERO, Optional.empty(), Optional.empty());
        CreditScheme scheme = scheme(Optional.empty());
        assertThat(total(scheme, Portfolio.builder().person(PersonId.of("p1")).build()))
                .isEqualTo(unknown);
        assertThat(total(
                        scheme,
                        portfolio(session("2013-01-01", 60)
                                .duration(Optional.empty())
                                .build())))
                .isEqualTo(unknown);
        assertThat(total(
                        scheme,
                        portfolio(session("2013-01-01", 60)
                                .presence(Given.unknown())
                                .build())))
                .isEqualTo(new Points(BigDecimal.ZERO, Optional.of(BigDecimal.ONE), Optional.empty()));
        assertThat(total(
                        scheme,
                        Portfolio.builder()
                                .person(PersonId.of("p1"))
                                .sessions(Known.incomplete(
                                        List.of(session("2013-01-01", 60).build())))
                                .build()))
                .isEqualTo(new Points(BigDecimal.ONE, Optional.empty(), Optional.empty()));
        assertThat(total(scheme, portfolio())).isEqualTo(exactly("0"));
    }

    @Test
    void australia_gives_two_for_an_hour_below_eight_and_forty_from_eight_with_planning_and_review() {
        CreditScheme scheme = CreditSchemes.auRacgpCpd();
        assertThat(total(scheme, hours(7))).isEqualTo(exactly("14"));
        assertThat(total(scheme, hours(8)))
                .isEqualTo(new Points(BigDecimal.ZERO, Optional.of(BigDecimal.valueOf(16)), Optional.empty()));
        Portfolio planned = Portfolio.builder()
                .from(hours(8))
                .milestones(
                        Milestone.of("planning-meeting", LocalDate.of(2012, 1, 2)),
                        Milestone.of("review-meeting", LocalDate.of(2012, 12, 2)))
                .build();
        assertThat(total(scheme, planned)).isEqualTo(exactly("40"));
        assertThat(scheme.credit(planned, Optional.of(LocalDate.of(2012, 1, 3)), END)
                        .award())
                .contains(false);
        Portfolio unsaid =
                Portfolio.builder().from(hours(20)).milestones(Known.absent()).build();
        CreditStatement open = scheme.credit(unsaid, Optional.empty(), END);
        assertThat(open.award()).isEmpty();
        assertThat(open.total())
                .isEqualTo(new Points(BigDecimal.ZERO, Optional.of(BigDecimal.valueOf(40)), Optional.empty()));
        assertThat(total(scheme, hours(20)))
                .isEqualTo(new Points(BigDecimal.ZERO, Optional.of(BigDecimal.valueOf(30)), Optional.empty()));
    }

    private static Portfolio hours(int count) {
        return portfolio(IntStream.rangeClosed(1, count)
                .mapToObj(day -> session(LocalDate.of(2012, 1, 31).plusDays(day).toString(), 60)
                        .build())
                .toArray(Experience[]::new));
    }

    /** The first law: saying less never makes a number that was known another one. */
    @Property(tries = 1000, seed = Seed.FIXED)
    void saying_less_only_widens_the_range(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 300) Integer> lengths,
            @ForAll @IntRange(max = 63) int forgotten,
            @ForAll @IntRange(max = 4) int what,
            @ForAll Direction direction,
            @ForAll boolean says) {
        CreditScheme scheme = scheme(
                says ? rounded(direction, Each.SESSION, "1") : Optional.empty(),
                cap(3, Per.DAY),
                cap(9, Per.CALENDAR_YEAR));
        List<Experience> full = new ArrayList<>();
        List<Experience> less = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            Experience one = session(LocalDate.of(2012, 12, 27).plusDays(i).toString(), lengths.get(i))
                    .build();
            full.add(one);
            less.add((forgotten >> i & 1) == 1 ? coarser(one, what) : one);
        }
        Portfolio known = portfolio(full.toArray(Experience[]::new));
        Portfolio coarse = Portfolio.builder()
                .from(known)
                .sessions(what == 4 ? Known.incomplete(less.subList(0, less.size() / 2)) : Known.complete(less))
                .build();
        for (Optional<LocalDate> first :
                List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2012, 12, 29)))) {
            Points of = scheme.credit(known, first, END).total();
            Points in = scheme.credit(coarse, first, END).total();
            assertThat(in.low()).isLessThanOrEqualTo(of.low());
            in.high().ifPresent(most -> assertThat(of.high().orElseThrow()).isLessThanOrEqualTo(most));
        }
    }

    private static Experience coarser(Experience one, int what) {
        Experience.Builder less = Experience.builder().from(one);
        return switch (what) {
            case 0 -> less.duration(Optional.empty()).build();
            case 1 -> less.presence(Given.unknown()).build();
            case 2 -> less.role(Optional.empty()).build();
            case 3 ->
                less.date(PartialDate.of(java.time.YearMonth.from(
                                one.date().flatMap(PartialDate::date).orElseThrow())))
                        .build();
            default -> one;
        };
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> cap(0, Per.DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(BigDecimal.ONE, Duration.ofSeconds(90), Optional.empty(), SOURCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(BigDecimal.ONE, Duration.ofHours(1), Optional.empty(), List.of()))
                .withMessageContaining("where it stands");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(Optional.empty(), cap(1, Per.DAY), cap(2, Per.DAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Award(BigDecimal.ONE, Duration.ofHours(8), List.of("Not a code"), SOURCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditSchemes.seSfamCpd().credit(portfolio(), Optional.of(END.plusDays(1)), END));
    }
}
