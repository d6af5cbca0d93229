package io.github.balint4j.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.core.CountRange;
import io.github.balint4j.core.IssuerId;
import io.github.balint4j.core.Known;
import io.github.balint4j.core.Language;
import io.github.balint4j.core.PartialDate;
import io.github.balint4j.core.PersonId;
import io.github.balint4j.core.Session;
import io.github.balint4j.core.SessionState;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.programme.ProgrammeFinding.Code;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a society offers, beside what SE-1 and SE-3 say of it. */
class ProgrammeReviewTest {
    private static final IssuerId SFAM = IssuerId.of("se-sfam");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static List<ProgrammeFinding> findings(Activity... all) {
        return ProgrammeReview.of(Programme.of(SFAM, all), DAY).findings();
    }

    private static ProgrammeFinding one(ActivityKind kind, Session... dates) {
        return findings(Activity.of("a1", kind).on(dates)).get(0);
    }

    private static Session days(String first, String last) {
        return Session.builder()
                .since(PartialDate.parse(first))
                .until(PartialDate.parse(last))
                .build();
    }

    private static Session day(String date) {
        return Session.builder().on(PartialDate.parse(date)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "179, UNDETERMINED, HALF_DAY_OPEN",
        "180, SATISFIED, HALF_DAY",
        "300, SATISFIED, HALF_DAY",
        "301, UNDETERMINED, HALF_DAY_OPEN",
        "750, UNDETERMINED, HALF_DAY_OPEN",
        "751, NOT_SATISFIED, MORE_THAN_HALF_A_DAY"
    })
    void halfADayHasNoNumberAndAReadingRefusesNobody(int minutes, Verdict verdict, Code code) {
        ProgrammeFinding finding = findings(Activity.of("a1", ActivityKind.INTRODUCTION)
                        .on(day("2026-03-05"))
                        .lasting(Duration.ofMinutes(minutes)))
                .get(0);
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.isByReading()).isEqualTo(verdict == Verdict.SATISFIED);
    }

    @Test
    void anIntroductionOfTwoEveningsIsNotRefusedAndOneWithoutALengthIsAsked() {
        Activity twice = Activity.of("a1", ActivityKind.INTRODUCTION)
                .on(day("2026-03-05"), day("2026-03-06"))
                .lasting(Duration.ofMinutes(100));
        assertThat(findings(twice).get(0).code()).isEqualTo(Code.HALF_DAY_OPEN);
        assertThat(one(ActivityKind.INTRODUCTION, day("2026-03-05")).code()).isEqualTo(Code.LENGTH_UNKNOWN);
        assertThat(findings(twice.on(Known.incomplete(List.of(day("2026-03-05")))))
                        .get(0)
                        .code())
                .isEqualTo(Code.LENGTH_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, 2026-10-09, SATISFIED, 1",
        "2026-10-09, 2026-10-10, SATISFIED, 2",
        "2026-10-09, 2026-10-11, NOT_SATISFIED, 3",
        "2026-12-31, 2027-01-01, SATISFIED, 2",
        "2024-02-28, 2024-03-01, NOT_SATISFIED, 3",
        "2026-02-28, 2026-03-01, SATISFIED, 2",
        "2026-10, 2026-10, UNDETERMINED,",
        "2026-10, 2026-12, NOT_SATISFIED, 32"
    })
    void aConferenceHasOneOrTwoDays(String first, String last, Verdict verdict, String days) {
        ProgrammeFinding finding = one(ActivityKind.LEADER_CONFERENCE, days(first, last));
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.arguments().get("days")).isEqualTo(days);
    }

    @Test
    void noDayCountsTwiceAndWhatIsCancelledNotAtAll() {
        ProgrammeFinding overlapping = one(
                ActivityKind.LEADER_CONFERENCE,
                days("2026-10-09", "2026-10-10"),
                Session.builder()
                        .days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 8))
                        .state(SessionState.CANCELLED)
                        .build());
        assertThat(overlapping.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(one(
                                ActivityKind.LEADER_CONFERENCE,
                                Session.builder()
                                        .date(LocalDate.of(2026, 10, 9))
                                        .startsAt(java.time.LocalTime.of(9, 0))
                                        .build(),
                                Session.builder()
                                        .date(LocalDate.of(2026, 10, 9))
                                        .startsAt(java.time.LocalTime.of(14, 0))
                                        .build(),
                                day("2026-10-10"))
                        .verdict())
                .isNotEqualTo(Verdict.NOT_SATISFIED);
        assertThat(findings(Activity.of("a1", ActivityKind.LEADER_CONFERENCE)
                        .on(Session.builder()
                                .date(DAY)
                                .state(SessionState.CANCELLED)
                                .build())))
                .isEmpty();
    }

    @Test
    void whatIsAnnouncedWithoutDatesCounts() {
        Activity leaders = Activity.of("a1", ActivityKind.LEADER_CONFERENCE);
        assertThat(findings(leaders.days(CountRange.between(1, 2))).get(0).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(findings(leaders.days(CountRange.between(2, 3))).get(0).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(findings(leaders.days(CountRange.exactly(3))).get(0).verdict())
                .isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(findings(leaders.days(CountRange.about(2))).get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(findings(leaders).get(0).code()).isEqualTo(Code.DAYS_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08, 2026-05-10, SATISFIED",
        "2026-05-09, 2026-05-10, SATISFIED",
        "2026-05-10, 2026-05-11, UNDETERMINED",
        "2026-05-04, 2026-05-08, NOT_SATISFIED",
        "2026-05-08, 2026-05-17, UNDETERMINED",
        "2026-05, 2026-05, UNDETERMINED"
    })
    void aWeekendIsReadAndNeverRefusedWhereItHasASaturdayOrASunday(String first, String last, Verdict verdict) {
        assertThat(one(ActivityKind.WEEKEND_WORKSHOP, days(first, last)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-29, UNDETERMINED", "2026-07-30, SATISFIED", "2026-12-23, SATISFIED", "2026-12-24, UNDETERMINED"
    })
    void aboutYearlyIsReadWithinAFifth(String next, Verdict verdict) {
        List<ProgrammeFinding> all = findings(
                Activity.of("next", ActivityKind.WEEKEND_WORKSHOP).on(day(next)),
                Activity.of("first", ActivityKind.LEADER_CONFERENCE).on(day("2025-10-11")));
        ProgrammeFinding yearly = all.get(all.size() - 1);
        assertThat(yearly.rule()).isEqualTo(ProgrammeRule.ABOUT_YEARLY);
        assertThat(yearly.activity()).isEmpty();
        assertThat(yearly.verdict()).isEqualTo(verdict);
    }

    @Test
    void oneConferenceAloneDoesNotSayHowOftenTheyAre() {
        List<ProgrammeFinding> all =
                findings(Activity.of("first", ActivityKind.LEADER_CONFERENCE).on(day("2025-10-11")));
        assertThat(all.get(1).code()).isEqualTo(Code.TOO_FEW);
        assertThat(all.get(1).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theRulesAreThoseOfTheSwedishSocietiesAndOfNobodyElse() {
        Activity long_ = Activity.of("a1", ActivityKind.LEADER_CONFERENCE).on(days("2026-10-05", "2026-10-11"));
        ProgrammeReview other = ProgrammeReview.of(Programme.of(IssuerId.of("de-dbg"), long_), DAY);
        assertThat(other.findings()).isEmpty();
        assertThat(other.unlisted()).isEmpty();
        assertThat(other.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(findings(long_).get(0).verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(findings(Activity.of("own", ActivityKind.of("summer-school"))))
                .isEmpty();
    }

    @Test
    void whatIsToComeIsInOrderAndTodayIsToCome() {
        ProgrammeReview review = ProgrammeReview.of(
                Programme.of(
                        SFAM,
                        Activity.of("later", ActivityKind.INTRODUCTION).on(day("2026-03-05")),
                        Activity.of("running", ActivityKind.LEADER_CONFERENCE).on(days("2026-01-14", "2026-01-15")),
                        Activity.of("over", ActivityKind.SUPERVISION).on(day("2026-01-14"), day("2026-01-16")),
                        Activity.of("advice", ActivityKind.ADVICE)),
                DAY);
        assertThat(review.coming()).extracting(one -> one.activity().id()).containsExactly("running", "over", "later");
        assertThat(review.unlisted()).containsExactly(ActivityKind.SUPPLEMENTARY_COURSE, ActivityKind.WEEKEND_WORKSHOP);
    }

    @Test
    void aProgrammeNamesNobody() {
        Session attended =
                Session.builder().date(DAY).attended(PersonId.of("p1")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.of("a1", ActivityKind.INTRODUCTION).on(attended))
                .withMessageContaining("names nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.of("a1", ActivityKind.INTRODUCTION)
                        .on(Session.builder().date(DAY).present(7).build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.of("Anna Ek", ActivityKind.INTRODUCTION))
                .withMessageStartingWith("id of an activity");
        assertThatIllegalArgumentException().isThrownBy(() -> ActivityKind.of("Half day"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.of("a1", ActivityKind.INTRODUCTION).on(day("2026-03-05"), day("2026-03-05")))
                .withMessageContaining("of one day");
        Activity twin = Activity.of("a1", ActivityKind.ADVICE);
        assertThatIllegalArgumentException().isThrownBy(() -> Programme.of(SFAM, twin, twin));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsInEveryLanguage(Language language) {
        for (Code code : Code.values()) {
            ProgrammeFinding finding = ProgrammeFinding.of(
                    ProgrammeRule.HALF_DAY,
                    Optional.empty(),
                    Verdict.SATISFIED,
                    code,
                    "days",
                    "3",
                    "minutes",
                    "210",
                    "from",
                    "180",
                    "to",
                    "300",
                    "number",
                    "2",
                    "one",
                    "a1",
                    "next",
                    "a2");
            assertThat(finding.inWords(language.locale())).isNotBlank().doesNotContain("{", "programme.found");
        }
        for (ProgrammeRule rule : ProgrammeRule.values()) {
            assertThat(rule.inWords(language.locale())).endsWith(".").doesNotContain("programme.rule");
        }
        for (ActivityKind kind : ActivityKind.named()) {
            assertThat(kind.inWords(language.locale())).doesNotContain("programme.kind");
        }
        assertThat(ActivityKind.of("summer-school").inWords(language.locale())).isEqualTo("summer-school");
    }

    /** The first law: whoever says less of an activity gets the same definite verdict, or a question. */
    @Property(tries = 2000, seed = "4417")
    void sayingLessNeverChangesADefiniteVerdict(@ForAll("activities") Activity activity) {
        List<Activity> coarser = new ArrayList<>();
        coarser.add(activity.on(Known.absent()));
        coarser.add(activity.on(Known.incomplete(activity.dates().items())));
        coarser.add(activity.on(activity.dates().map(ProgrammeReviewTest::inItsMonth)));
        coarser.add(new Activity(
                activity.id(),
                activity.kind(),
                activity.organiser(),
                activity.dates(),
                Optional.empty(),
                Optional.empty(),
                activity.mode()));
        List<ProgrammeFinding> known = findings(activity);
        for (Activity less : coarser) {
            for (ProgrammeFinding finding : findings(less)) {
                Verdict verdict = finding.verdict();
                boolean settled =
                        verdict == Verdict.NOT_SATISFIED || verdict == Verdict.SATISFIED && !finding.isByReading();
                boolean ofItsDates =
                        less.dates().isAbsent() && !activity.dates().items().isEmpty();
                if (settled && !ofItsDates) {
                    assertThat(known)
                            .filteredOn(one -> one.rule() == finding.rule())
                            .extracting(ProgrammeFinding::verdict)
                            .containsExactly(verdict);
                }
            }
        }
    }

    private static Session inItsMonth(Session date) {
        if (date.isBlock()) {
            return Session.builder()
                    .since(month(date.since()))
                    .until(month(date.until()))
                    .state(date.state())
                    .build();
        }
        return Session.builder()
                .from(date)
                .startsAt(Optional.empty())
                .on(month(date.date().map(PartialDate::of)).orElseThrow())
                .build();
    }

    private static Optional<PartialDate> month(Optional<PartialDate> day) {
        return day.map(one -> new PartialDate(one.year(), one.month(), java.util.OptionalInt.empty()));
    }

    @Provide
    Arbitrary<Activity> activities() {
        Arbitrary<LocalDate> first = Arbitraries.integers().between(0, 800).map(DAY::plusDays);
        Arbitrary<Session> dates = Combinators.combine(
                        first, Arbitraries.integers().between(0, 9), Arbitraries.of(SessionState.values()))
                .as((day, more, state) -> Session.builder()
                        .days(day, day.plusDays(more))
                        .state(state)
                        .build());
        return Combinators.combine(
                        Arbitraries.of(ActivityKind.named()),
                        dates.list().ofMaxSize(1),
                        Arbitraries.integers().between(30, 1200),
                        Arbitraries.integers().between(1, 4))
                .as((kind, all, minutes, days) -> Activity.of("a1", kind)
                        .on(Known.complete(all))
                        .days(CountRange.exactly(days))
                        .lasting(Duration.ofMinutes(minutes)));
    }
}
