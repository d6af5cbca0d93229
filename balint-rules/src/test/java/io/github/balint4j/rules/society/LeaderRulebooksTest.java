package io.github.balint4j.rules.society;

import static io.github.balint4j.rules.outcome.Verdict.UNDETERMINED;
import static io.github.balint4j.rules.society.Applicants.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.Portfolio;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The leader rulebooks of several societies have the rows of their sources. */
class LeaderRulebooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /**
     * A rulebook and what its source has.
     *
     * @param ids the rows of the source, in its order
     * @param complete whether the whole list was seen
     */
    record Source(Rulebook rulebook, String edition, boolean complete, List<String> ids) {
        static Source complete(Rulebook rulebook, String edition, String... ids) {
            return new Source(rulebook, edition, true, List.of(ids));
        }

        static Source brokenOff(Rulebook rulebook, String edition, String... ids) {
            return new Source(rulebook, edition, false, List.of(ids));
        }

        Edition rows() {
            return rulebook.edition(edition.substring(edition.indexOf('@') + 1));
        }

        @Override
        public String toString() {
            return edition;
        }
    }

    static Stream<Source> sources() {
        return Stream.of(
                Source.brokenOff(
                        IbfLeader.rulebook(),
                        "ibf/leader@2016",
                        "ibf16-basic-profession",
                        "ibf16-group-membership",
                        "ibf16-coled",
                        "ibf16-supervisor-report",
                        "ibf16-comp-safety",
                        "ibf16-comp-focus",
                        "ibf16-comp-style",
                        "ibf16-comp-process",
                        "ibf16-comp-beginning"), // ibf16-item6 is the gap
                Source.brokenOff(
                        UkBalintSocietyLeader.rulebook(),
                        "uk-balint-society/leader@2020",
                        "uk20-member",
                        "uk20-profession",
                        "uk20-group-experience",
                        "uk20-supervisor-report",
                        "uk20-comp-1",
                        "uk20-comp-2",
                        "uk20-comp-3",
                        "uk20-comp-4",
                        "uk20-comp-5",
                        "uk20-engagement",
                        "uk-member-psy",
                        "uk-member-nonpsy",
                        "uk-colead",
                        "uk-leadership-groups",
                        "uk-two-day-event",
                        "uk-settings",
                        "uk-solo-leader-colead",
                        "uk-portfolio",
                        "uk-supervision",
                        "uk-supervisor-qual",
                        "uk-colead-joint-sup"),
                Source.brokenOff(
                        UkBalintSocietyLeader.rulebook(),
                        "uk-balint-society/leader@2023",
                        "uk23-member-first", // uk23-version chooses the edition, uk23-numbers is the gap
                        "uk23-member-keep",
                        "uk23-group", // these three are from the older copy of the page, without numbers
                        "uk23-leading",
                        "uk23-training"),
                Source.brokenOff(
                        DeDbgLeaderPhysician.rulebook(),
                        "de-dbg/leader-physician@undated",
                        "dbg-a-qualification",
                        "dbg-a-member",
                        "dbg-a-fee",
                        "dbg-a-years",
                        "dbg-a-group-before",
                        "dbg-a-group-after",
                        "dbg-a-group-total",
                        "dbg-a-seminars"),
                Source.brokenOff(
                        DeDbgLeaderPsychotherapist.rulebook(),
                        "de-dbg/leader-psychotherapist@undated",
                        "dbg-p-licence",
                        "dbg-p-member",
                        "dbg-p-register",
                        "dbg-p-logbook",
                        "dbg-p-years",
                        "dbg-p-group-before",
                        "dbg-p-group-after",
                        "dbg-p-group-total"), // dbg-p-rest is the gap
                Source.brokenOff( // its annex was not seen
                        NlBalintLeader.rulebook(),
                        "nl-balint/leader@2023-09",
                        "nl-degree",
                        "nl-gp-experience",
                        "nl-one-of",
                        "nl-extra-colead",
                        "nl-extra-supervision",
                        "nl-extra-training"),
                Source.complete(
                        NlBalintLeaderRenewal.rulebook(),
                        "nl-balint/leader-renewal@2023-09",
                        "nl-validity",
                        "nl-renew-practice",
                        "nl-renew-intervision"),
                Source.brokenOff(
                        UsAbsLeader.rulebook(),
                        "us-abs/leader@undated",
                        "abs-member",
                        "abs-intensive-pre",
                        "abs-application",
                        "abs-supervision-rate",
                        "abs-intensives-total",
                        "abs-credentialing-intensive", // abs-council is the decision itself
                        "abs-member-throughout",
                        "abs-lead-frequency",
                        "abs-supervision-min",
                        "abs-debrief",
                        "abs-prior-review",
                        "abs-order"), // abs-step11plus is the gap
                Source.brokenOff(
                        AtOebgLeader.rulebook(),
                        "at-oebg/leader@2005",
                        "at-profession",
                        "at-qualification",
                        "at-years",
                        "at-years-supervised",
                        "at-teaching",
                        "at-member",
                        "at-fee",
                        "at-group"),
                Source.complete(
                        PtApgbLeaderEntry.rulebook(),
                        "pt-apgb/leader-entry@undated",
                        "pt-member",
                        "pt-years",
                        "pt-group-span",
                        "pt-group-sessions"), // pt-comp-1..7 are aims of the training
                Source.brokenOff(SeSfmpLeader.rulebook(), "se-sfmp/leader@2014", "se-leader-qualifications"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_rulebook_has_the_rows_of_its_source_and_no_others(Source source) {
        assertThat(source.rulebook().isAboutPersons()).isTrue();
        Edition edition = source.rows();
        assertThat(edition).hasToString(source.edition());
        assertThat(edition.gaps().isEmpty()).isEqualTo(source.complete());
        assertThat(edition.requirements().stream()
                        .map(row -> row.id().split("/")[0])
                        .distinct())
                .containsExactlyElementsOf(source.ids());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_row_is_a_sentence_with_a_source_that_has_an_address(Source source) {
        assertThat(source.rows().requirements()).allSatisfy(row -> {
            assertThat(row.title()).endsWith(".");
            assertThat(row.citations()).isNotEmpty().allSatisfy(citation -> {
                assertThat(citation.read()).isPresent();
                assertThat(citation.language()).isPresent();
            });
            assertThat(row.citations())
                    .anySatisfy(citation -> assertThat(citation.address()).isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("sources")
    void of_whom_nothing_is_on_record_nothing_can_be_told(Source source) {
        Portfolio unknown = portfolio().build();
        assertThat(source.rows().assess(unknown, TODAY).findings())
                .allSatisfy(finding -> assertThat(finding.verdict())
                        .as(finding.requirement().id())
                        .isEqualTo(UNDETERMINED));
    }
}
