package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.rules.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code balint statement}. */
class StatementCommandTest {
    private static final String GROUP = """
            {"kind": "group", "version": 1, "id": "tuesday", "frame": {"length": "PT1H30M", "mode": "in-person"},
             "leaders": [{"person": "l1", "credentials": [{"issuer": "de-dbg", "status": "authorised", "from": "2020-01-01"}]}],
             "members": ["p1", "p2"],
             "sessions": [{"date": "2025-03-04", "attended": ["p1", "p2"]},
                          {"date": "2025-03-18", "attended": ["p2"]}]}
            """;

    @TempDir
    Path folder;

    private static Run run(Object... args) {
        return Run.with(new ByteArrayInputStream(GROUP.getBytes(StandardCharsets.UTF_8)), Rulebooks.all(), args);
    }

    @Test
    void itStatesFactsForSomebodyToSign() {
        Run run = run("statement", "-", "--person", "p1", "--rulebook", "de-kvs/participant");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("# Statement of participation in Balint groups\n\n- Person: p1\n- Name: {{name}}\n")
                .contains(
                        "- Sessions attended: 1 of 2 on record\n",
                        "| 2025-03-04 | tuesday | 90 | in person | member | l1 (authorised by de-dbg) |\n",
                        "| 2025-03-18 | tuesday | absent | in person | member | l1 (authorised by de-dbg) |\n",
                        "## KV Sachsen: the Balint group in the approval",
                        "for somebody to check and to sign");
    }

    @Test
    void itGoesIntoAFileWhoseEndingSaysTheFormat() throws IOException {
        Path page = folder.resolve("p1.html");
        Run run =
                run("statement", "-", "--person", "p1", "--rulebook", "de-kvs/participant", "-o", page, "--lang", "de");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>\n<html lang=\"de\">");
        assertThat(run("statement", "-", "--person", "p1", "--rulebook", "de-kvs/participant", "--format", "json")
                        .out())
                .startsWith("{\n  \"kind\": \"participation-statement\",");
    }

    @Test
    void whatCannotBeUsedIsSaid() {
        assertThat(run("statement", "-", "--person", "p1", "--rulebook", "de-baek/group"))
                .isEqualTo(new Run(2, "", "balint: de-baek/group is about groups; a statement is about a person\n"));
        Run nowhere = run(
                "statement",
                "-",
                "--person",
                "p1",
                "--rulebook",
                "de-kvs/participant",
                "-o",
                folder.resolve("no/p1.md"));
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("balint: ");
    }
}
