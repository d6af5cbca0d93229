package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.Rulebooks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A group held against rules about those who take part: each of its members. */
class MembersTest {
    private static final String GROUP = """
            {"kind": "group", "version": 1, "id": "tuesday", "statedOn": "2025-04-01",
             "frame": {"length": "PT1H30M", "commitment": 1},
             "leaders": ["l1"],
             "members": {"incomplete": true, "items": ["p1", "p2"]},
             "sessions": [{"date": "2025-03-04", "attended": ["p1", "p2", {"person": "g1", "role": "guest"}]},
                          {"date": "2025-03-18", "attended": ["p2", "p3", "l1"]}]}
            """;

    private static Run run(String document, Object... args) {
        return Run.with(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), Rulebooks.all(), args);
    }

    @Test
    void allStandAtAGlanceAndThenEach() {
        Run run = run(GROUP, "check", "-", "--rulebook", "de-kvs/participant");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("""
                        Members of the group tuesday under de-kvs/participant@undated, as of 2025-04-01
                        As of 2025-04-01, the day the document states.
                        By the record of this group alone: 3 people; met 0, not met 3, open 0.

                        \u2717 p1: Not met: 2 of 4 required rows; 2 more open.
                            kvs-hours: 28 more teaching hours of 45 minutes (sessions attended as a member)
                            kvs-period: go on until 2025-09-04 at the least (sessions attended as a member)
                        """)
                .contains(
                        "Portfolio p1 under de-kvs/participant@undated",
                        "Portfolio p2 under de-kvs/participant@undated",
                        "Portfolio p3 under de-kvs/participant@undated")
                .doesNotContain("l1", "g1");
    }

    @Test
    void inJsonEachIsALine() {
        Run run = run(GROUP, "check", "-", "--rulebook", "de-kvs/participant", "--summary", "--format", "json");
        assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.contains("\"portfolio\""));
    }

    @Test
    void theOverviewSpeaksTheReadersLanguage() {
        assertThat(run(GROUP, "check", "-", "--rulebook", "de-kvs/participant", "--lang", "de")
                        .out())
                .startsWith("Teilnehmende der Gruppe tuesday nach de-kvs/participant@undated, Stand 01.04.2025\n");
        assertThat(run(GROUP, "check", "-", "--rulebook", "de-kvs/participant", "--format", "markdown")
                        .out())
                .startsWith("# Members of the group tuesday under")
                .contains("\n- \u2717 p1: Not met", "\n  - kvs-hours: 28 more");
    }

    @Test
    void comparedTheyAreEachCompared() {
        Run run = run(
                GROUP,
                "compare",
                "-",
                "--rulebook",
                "de-kvs/participant",
                "--rulebook",
                "de-baek/participant",
                "--rulebook",
                "de-ekiba/group");
        assertThat(run.out().lines().filter(line -> line.contains(" as of 2025-04-01")))
                .containsExactly(
                        "Group tuesday under one rulebook, as of 2025-04-01",
                        "Portfolio p1 under 2 rulebooks, as of 2025-04-01",
                        "Portfolio p2 under 2 rulebooks, as of 2025-04-01",
                        "Portfolio p3 under 2 rulebooks, as of 2025-04-01");
    }

    @Test
    void aGroupOfWhichNobodyIsNamedIsSaidToHaveNobody() {
        Run run = run(
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"tuesday\"}",
                "check",
                "-",
                "--rulebook",
                "de-kvs/participant");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("names nobody who takes part");
    }

    @Test
    void rulesAboutLeadersAreNotAboutMembers() {
        Run run = run(GROUP, "check", "-", "--rulebook", "uk-balint-society/leader");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is about persons, and this is a group");
    }
}
