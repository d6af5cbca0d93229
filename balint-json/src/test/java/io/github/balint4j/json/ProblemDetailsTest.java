package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.balint4j.rules.Rulebooks;
import io.github.balint4j.rules.rulebook.Assessment;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
        assertThat(details.title()).isEqualTo("Required requirements are not known to be satisfied");
        assertThat(details.detail()).startsWith("under dk-aarhus/group@2021 on 2026-01-15: dk1-");
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
