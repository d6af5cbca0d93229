package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.balint4j.core.Agreement;
import io.github.balint4j.core.GroupFrame;
import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.criterion.Criteria;
import io.github.balint4j.rules.criterion.Selectors;
import io.github.balint4j.rules.rulebook.Assessment;
import io.github.balint4j.rules.rulebook.Citation;
import io.github.balint4j.rules.rulebook.Edition;
import io.github.balint4j.rules.rulebook.Rulebook;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProblemDetailsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String BROKEN =
            "{\"kind\": \"group\", \"version\": 1, \"id\": \"tuesday\",\n \"frame\": {\"cadence\": \"biweekly\"},"
                    + " \"members\": [\"Anna Andersson\"]}";

    private static ProblemDetails details(String text) {
        return ProblemDetails.ofProblems(BalintJson.readGroup(text).getError());
    }

    @Test
    void the_example_of_the_documentation_is_what_is_written() {
        DocsTest.check("details", "```\n" + details(BROKEN).write(Layout.INDENTED) + "```\n");
    }

    @Test
    void what_is_no_json_is_a_bad_request_and_everything_else_cannot_be_processed() {
        assertThat(details(BROKEN).status()).isEqualTo(422);
        assertThat(details("").status()).isEqualTo(400);
        assertThat(details(BROKEN + "}").status()).isEqualTo(400);
        assertThat(details(BROKEN.replace(": 1", ": 2")).status()).isEqualTo(422);
    }

    @Test
    void there_is_no_name_in_it() {
        assertThat(details(BROKEN).toString()).doesNotContain("Anna");
    }

    @Test
    void unmet_requirements_have_their_verdict_and_what_remains() {
        Assessment assessment = Rulebooks.dkAarhusGroup().assess(Examples.frame("too-wide"), DAY);
        ProblemDetails details = ProblemDetails.ofUnmet(assessment).orElseThrow();
        Golden.check(Golden.FILES.resolve("unmet.json"), details.write(Layout.INDENTED));
        assertThat(details.type()).isEqualTo("urn:balint4j:problem:unmet");
        assertThat(details.status()).isEqualTo(422);
        assertThat(details.title()).isEqualTo("Required rows are not met");
        assertThat(details.detail())
                .isEqualTo("Not met: 1 of 6 required rows; 5 more open. Under dk-aarhus/group@2021, as of 2026-01-15:"
                        + " New members commit to at least 4 sessions. [dk1-commitment]");
        assertThat(details.extensions())
                .containsOnlyKeys("rulebook", "edition", "asOf", "verdict", "findings")
                .containsEntry("verdict", "notSatisfied");
        assertThat((List<?>) details.extensions().get("findings")).hasSize(6);
    }

    @Test
    void what_is_only_open_is_another_type_with_its_own_title() {
        ProblemDetails details = ProblemDetails.ofUnmet(
                        Rulebooks.dkAarhusGroup().assess(GroupFrame.unstated(), DAY))
                .orElseThrow();
        assertThat(details.type()).isEqualTo("urn:balint4j:problem:undetermined");
        assertThat(details.title()).isEqualTo("It is not known whether all required rows are met");
        assertThat(details.detail()).contains("[dk1-slow-open]").endsWith("(and 3 more)");
    }

    @Test
    void exceptions_of_the_library_tell_their_details_and_no_others_do() {
        Edition edition = Edition.builder("our/group@2026")
                .from(DAY)
                .citing(Citation.of("Ours"))
                .required("r", "R.", Criteria.holds(Selectors.agreement(Agreement.VOLUNTARY)))
                .build();
        Rulebook rulebook = Rulebook.of("Ours", edition);
        assertThat(detailsOf(() -> BalintJson.parseGroup(BROKEN)))
                .hasToString(details(BROKEN).toString());
        assertThat(detailsOf(() -> BalintJson.readGroup(BROKEN).get()))
                .hasToString(details(BROKEN).toString());
        assertThat(detailsOf(() -> rulebook.check(GroupFrame.unstated(), DAY)).type())
                .isEqualTo("urn:balint4j:problem:undetermined");
        assertThat(detailsOf(() -> rulebook.validate(GroupFrame.unstated(), DAY).get())
                        .type())
                .isEqualTo("urn:balint4j:problem:undetermined");
        ProblemDetails none = detailsOf(() -> rulebook.check(GroupFrame.unstated(), DAY.minusDays(1)));
        assertThat(none.toString())
                .isEqualTo(
                        "{\"type\":\"urn:balint4j:problem:no-edition\",\"title\":\"The rulebook has no edition for that day\","
                                + "\"status\":422,\"detail\":\"our/group has no edition in force on 2026-01-14; it has our/group@2026"
                                + " from 2026-01-15\"}");
        assertThat(ProblemDetails.of(new IllegalArgumentException("x"))).isEmpty();
        GroupFrame agreed = GroupFrame.builder().agrees(Agreement.VOLUNTARY).build();
        assertThat(rulebook.check(agreed, DAY)).isSameAs(agreed);
    }

    private static ProblemDetails detailsOf(ThrowingCallable call) {
        return ProblemDetails.of(catchThrowable(call)).orElseThrow();
    }

    @Test
    void when_nothing_is_wrong_there_are_none() {
        Assessment assessment = Rulebooks.seSfmpGroup().assess(Examples.frame("hospital"), DAY);
        assertThat(ProblemDetails.ofUnmet(assessment)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ProblemDetails.ofProblems(List.of()));
    }

    @Test
    void a_single_problem_is_its_detail_and_the_address_stands_after_it() {
        ProblemDetails details = details("").instance(URI.create("/groups/7"));
        assertThat(details.detail())
                .isEqualTo(BalintJson.readGroup("").getError().head().message());
        assertThat(details.toString())
                .startsWith("{\"type\":\"urn:balint4j:problem:unreadable\",\"title\":\"The document cannot be read\","
                        + "\"status\":400,\"detail\":\"line 1, column 1: the document is empty;")
                .contains("\",\"instance\":\"/groups/7\",\"problems\":[{\"code\":\"EMPTY_INPUT\",\"pointer\":\"\",");
    }
}
