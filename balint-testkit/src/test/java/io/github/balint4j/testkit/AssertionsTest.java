package io.github.balint4j.testkit;

import static io.github.balint4j.rules.criterion.Units.GAP;
import static io.github.balint4j.rules.criterion.Units.LENGTH;
import static io.github.balint4j.rules.criterion.Units.MINUTES;
import static io.github.balint4j.rules.criterion.Units.PEOPLE;
import static io.github.balint4j.rules.criterion.Units.SESSIONS;
import static io.github.balint4j.testkit.BalintAssertions.assertThat;
import static io.github.balint4j.testkit.SampleGroups.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.outcome.Basis;
import io.github.balint4j.rules.outcome.Cause;
import io.github.balint4j.rules.outcome.Verdict;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.NoEditionInForceException;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each assertion, green and red. Both doors are imported: they go beside each other. */
class AssertionsTest {
    private static final Rulebook SFMP = Rulebooks.seSfmpGroup();
    private static final Rulebook AARHUS = Rulebooks.dkAarhusGroup();
    private static final Rulebook LEADER = Rulebooks.ukBalintSocietyLeader();
    private static final GroupFrame SOUND = SampleFrames.valid();
    private static final GroupFrame WRONG = SampleFrames.tooFew();
    private static final GroupFrame OPEN = SampleFrames.tooWide();

    private static void red(ThrowingCallable test, String... lines) {
        assertThatThrownBy(test).isExactlyInstanceOf(AssertionError.class).hasMessageContainingAll(lines);
    }

    @Test
    void both_doors_can_be_used_in_one_file() {
        assertThat(SOUND).conformsTo(SFMP);
        assertThat("text").isNotEmpty();
        assertThat(List.of(SOUND)).hasSize(1);
        assertThat((Object) SOUND).isSameAs(SOUND);
    }

    @Test
    void a_frame_conforms_or_not() {
        assertThat(SOUND).conformsTo(SFMP).conformsTo(SFMP, AS_OF);
        assertThat(WRONG).doesNotConformTo(SFMP).doesNotConformTo(SFMP, AS_OF);
        assertThat(OPEN).isUndeterminedUnder(SFMP).isUndeterminedUnder(SFMP, AS_OF);
        assertThat(WRONG).violates(SFMP, "se2-members").violates(SFMP, AS_OF, "se2-members");

        red(
                () -> assertThat(WRONG).conformsTo(SFMP),
                "Expected the frame to conform to se-sfmp/group@undated.\n" + "Not met: se2-members.\n\n",
                "✗ se2-members",
                "SE-2",
                "Met: se2-leaders, se2-regular, ");
        red(() -> assertThat(OPEN).conformsTo(SFMP), "Not known: se2-members.", "? se2-members");
        red(() -> assertThat(OPEN).doesNotConformTo(SFMP), "Expected the frame not to conform to se-sfmp/group");
        red(() -> assertThat(SOUND).doesNotConformTo(SFMP), "Every required row is met.");
        red(() -> assertThat(WRONG).isUndeterminedUnder(SFMP), "to be undetermined under se-sfmp/group");
        red(
                () -> assertThat(WRONG).violates(SFMP, "se2-members", "se2-leaders"),
                "to violate exactly se2-members, se2-leaders of se-sfmp/group",
                "Not met: se2-members.");
        red(() -> assertThat(OPEN).violates(SFMP, "se2-members"), "Not known: se2-members.");
    }

    @Test
    void a_group_conforms_or_not() {
        assertThat(SampleGroups.valid()).conformsTo(SFMP, AS_OF);
        assertThat(SampleGroups.tooFew()).doesNotConformTo(SFMP, AS_OF).violates(SFMP, AS_OF, "se2-members");
        red(
                () -> assertThat(SampleGroups.closed()).conformsTo(AARHUS, AS_OF),
                "Expected the group closed to conform to dk-aarhus/group@2021 as of 2026-03-02.");
    }

    @Test
    void a_portfolio_conforms_or_not() {
        Portfolio sound = SamplePortfolios.ukGeneralPractitioner();
        Portfolio wrong = SamplePortfolios.ukFewCoLed();
        assertThat(SamplePortfolios.dutchRenewal()).conformsTo(Rulebooks.nlBalintLeaderRenewal(), AS_OF);
        assertThat(sound).isUndeterminedUnder(LEADER, AS_OF);
        assertThat(wrong)
                .doesNotConformTo(LEADER, AS_OF)
                .violates(LEADER, AS_OF, "uk-colead")
                .under(LEADER, AS_OF)
                .finding("uk-colead")
                .needs(1, SESSIONS);
        red(
                () -> assertThat(wrong).conformsTo(LEADER, AS_OF),
                "Expected the portfolio uk-few-co-led to conform to uk-balint-society/leader@2020 as of 2026-03-02.\n"
                        + "Not met: uk-colead. Not known: rest-not-seen.\n\n",
                "✗ uk-colead",
                "1 more session co-led",
                "Met: uk20-member, ");
        red(() -> assertThat(sound).doesNotConformTo(LEADER, AS_OF), "Expected the portfolio");
    }

    @Test
    void who_registered_earlier_keeps_the_edition() {
        assertThat(SamplePortfolios.ukNewcomer())
                .under(LEADER, AS_OF)
                .finding("uk23-member-first")
                .isSatisfied();
        assertThat(SamplePortfolios.ukAnalyst())
                .under(LEADER, AS_OF)
                .finding("uk20-member")
                .isSatisfied();
    }

    @Test
    void a_rulebook_about_others_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SamplePortfolios.ukAnalyst()).conformsTo(SFMP, AS_OF))
                .withMessage("se-sfmp/group@undated is about groups: give a group or frame");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SampleGroups.valid()).conformsTo(LEADER, AS_OF))
                .withMessage("uk-balint-society/leader@2023 is about persons: give a portfolio");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SOUND).conformsTo(LEADER, AS_OF))
                .withMessage("uk-balint-society/leader@2023 is about persons: give a portfolio");
    }

    @Test
    void the_description_stays_with_all_that_follows() {
        red(() -> assertThat(WRONG).as("intensive care").conformsTo(SFMP), "[intensive care] Expected the frame");
        red(
                () -> assertThat(WRONG)
                        .as("100% of intensive care")
                        .under(SFMP)
                        .finding("se2-members")
                        .isSatisfied(),
                "[100% of intensive care] Expected se2-members");
    }

    @Test
    void nothing_is_refused_as_nothing() {
        red(() -> assertThat((GroupFrame) null).conformsTo(SFMP), "Expecting actual not to be null");
        red(() -> assertThat((BalintGroup) null).conformsTo(SFMP, AS_OF), "Expecting actual not to be null");
        red(() -> assertThat((Portfolio) null).conformsTo(LEADER, AS_OF), "Expecting actual not to be null");
        red(() -> assertThat((Assessment) null).isSatisfied(), "Expecting actual not to be null");
    }

    @Test
    void only_required_rows_can_be_violated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SOUND).violates(SFMP, "se2-length"))
                .withMessage("se2-length of se-sfmp/group@undated is usual and decides nothing;"
                        + " ask for it with finding(\"se2-length\")");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SOUND).violates(SFMP, "se2-menbers"))
                .withMessageContainingAll("no requirement se2-menbers", "se2-members");
    }

    @Test
    void without_a_day_the_single_edition_is_meant() {
        Edition two = SFMP.editions()
                .get(0)
                .derive("clinic/group@2024")
                .from(LocalDate.of(2024, 5, 1))
                .build();
        Rulebook dated = Rulebook.of("The clinic", two);
        assertThatThrownBy(() -> assertThat(SOUND).conformsTo(dated, LocalDate.of(2024, 4, 30)))
                .isInstanceOf(NoEditionInForceException.class);
        red(() -> assertThat(WRONG).conformsTo(dated), "to conform to clinic/group@2024.");

        Rulebook several = Rulebook.of(
                "The clinic",
                SFMP.editions()
                        .get(0)
                        .derive("clinic/group@2023")
                        .until(LocalDate.of(2024, 4, 30))
                        .build(),
                two);
        assertThat(SOUND).conformsTo(several, LocalDate.of(2024, 4, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SOUND).conformsTo(several))
                .withMessage("clinic/group has several editions, [clinic/group@2023, clinic/group@2024]:"
                        + " say as of which day");
    }

    @Test
    void a_frame_is_never_held_against_a_rulebook_about_persons() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SOUND).conformsTo(Rulebooks.ukBalintSocietyLeader()))
                .withMessageContaining("uk-balint-society/leader is about persons");
    }

    @Test
    void an_assessment_has_a_verdict_and_rows() {
        Assessment wrong = SFMP.assess(WRONG, AS_OF);
        Assessment open = SFMP.assess(OPEN, AS_OF);
        assertThat(SFMP.assess(SOUND, AS_OF)).isSatisfied().hasExactlyUnmet();
        assertThat(wrong).isNotSatisfied().hasVerdict(Verdict.NOT_SATISFIED).hasExactlyUnmet("se2-members");
        assertThat(open).isUndetermined().hasExactlyUnmet("se2-members");
        red(() -> assertThat(open).isSatisfied(), "to be satisfied under", "Not known: se2-members.");
        red(() -> assertThat(open).isNotSatisfied(), "to be not satisfied under");
        red(() -> assertThat(wrong).isUndetermined(), "to be undetermined under");
        red(() -> assertThat(wrong).hasExactlyUnmet(), "leaves unmet exactly nothing.");
        red(() -> assertThat(wrong).hasExactlyUnmet("se2-members", "se2-even"), "exactly se2-members, se2-even.");
        red(() -> assertThat(open).violates("se2-members"), "to violate exactly se2-members of");
    }

    @Test
    void a_finding_says_what_was_found_and_what_remains() {
        assertThat(SampleGroups.tooFew())
                .under(SFMP, AS_OF)
                .finding("se2-members")
                .isNotSatisfied()
                .found(4, PEOPLE)
                .restsOn(Basis.EVIDENCE)
                .counts("/members/0", "/members/3")
                .back()
                .isNotSatisfied();
        assertThat(SampleGroups.tooFew())
                .under(SFMP, AS_OF)
                .finding("se2-members")
                .needs(1, PEOPLE);
        assertThat(SampleGroups.valid())
                .under(SFMP, AS_OF)
                .finding("se2-regular")
                .isSatisfied()
                .restsOn(Basis.READING);
        assertThat(SampleGroups.valid())
                .under(SFMP, AS_OF)
                .finding("se2-cadence")
                .found(14, GAP);
        assertThat(OPEN).under(SFMP).finding("se2-members").isUndetermined().foundBetween(4, 20, PEOPLE);
        assertThat(SOUND).under(SFMP).finding("se2-length").found(90, MINUTES).found(90, LENGTH);
        assertThat(SampleFrames.unstated())
                .under(SFMP)
                .finding("se2-members")
                .because(Cause.NOT_ON_RECORD)
                .back()
                .finding("se2-regular")
                .because(Cause.JUDGEMENT);
        assertThat(SampleGroups.tooMany())
                .under(SFMP, AS_OF)
                .finding("se2-members")
                .exceedsBy(1, PEOPLE);
    }

    @Test
    void a_red_finding_shows_itself() {
        FindingAssert members =
                assertThat(SampleGroups.tooFew()).under(SFMP, AS_OF).finding("se2-members");
        red(
                members::isSatisfied,
                "Expected se2-members of se-sfmp/group@undated to be satisfied.\n\n✗ se2-members",
                "for physicians (SE-2), outer structure");
        red(members::isUndetermined, "to be undetermined.");
        red(() -> members.found(5, PEOPLE), "to find exactly 5 people.");
        red(() -> members.found(4, GAP), "to find exactly 4 days.");
        red(() -> members.foundBetween(4, 5, PEOPLE), "to find 4 to 5 people.");
        red(() -> members.needs(2, PEOPLE), "to need 2 more people.");
        red(() -> members.exceedsBy(1, PEOPLE), "to exceed by 1 people.");
        red(() -> members.because(Cause.DATUM), "because of DATUM, but the causes are []");
        red(() -> members.restsOn(Basis.AGREED), "to rest on AGREED, but it rests on EVIDENCE.");
        red(() -> members.counts("/members/4"), "to count /members/4, but these are: /members/0, /members/1");
        red(() -> members.doesNotCount("/members/0"), "not to count /members/0, but these are:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> members.back().finding("dk1-end"))
                .withMessageContaining("no requirement dk1-end");
    }
}
