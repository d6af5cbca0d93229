package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.cli.console.Input;
import io.github.balint4j.cli.console.Messages;
import io.github.balint4j.core.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and files that cannot be read: one sentence each, status 2. */
class UnreadableTest {
    @TempDir
    private Path folder = Path.of("");

    private static void refused(Run run, String... lines) {
        assertThat(run.err()).isEqualTo(String.join("\n", lines) + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void allProblemsOneLineEach() {
        refused(
                Run.reading("{\"kind\": \"frame\", \"version\": 1,\n \"comitment\": 4, \"lenght\": 90}", "check", "-"),
                "<stdin>:2:2: /comitment: there is no property \"comitment\" here; write \"commitment\"",
                "<stdin>:2:18: /lenght: there is no property \"lenght\" here; write \"length\"");
    }

    @Test
    void inJsonTheProblemsAreAlsoOneLineForPrograms() {
        Run run = Run.reading(
                "{\"kind\": \"frame\",\n \"version\": 1, \"comitment\": 4}", "check", "-", "--format", "json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("<stdin>:2:16: /comitment: there is no property");
        assertThat(run.out())
                .isEqualTo("{'kind':'problems','version':1,'file':'-','problems':[{'code':'UNKNOWN_PROPERTY',"
                                .replace('\'', '"')
                        + "'pointer':'/comitment','line':2,'column':16,'value':'\\'comitment\\'',".replace('\'', '"')
                        + "'expected':'\\'commitment\\'','message':'line 2, column 16: /comitment: ".replace('\'', '"')
                        + "there is no property \\\"comitment\\\" here; write \\\"commitment\\\"\"}]}\n");
    }

    @Test
    void whatMayBeANameIsNotRepeated() {
        String group = Clinic.group("\"members\": [\"Anna Andersson\"]");
        for (String format : new String[] {"text", "json", "markdown"}) {
            Run run = Run.reading(group, "check", "-", "--format", format);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out() + run.err()).contains("/members/0").doesNotContain("Anna", "Andersson");
        }
    }

    @Test
    void emptyInput() {
        assertThat(Run.of("check", "-").err()).startsWith("<stdin>:1:1: the document is empty; write a JSON object");
    }

    @Test
    void notUtf8() {
        InputStream latin = new ByteArrayInputStream("{\"kind\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        refused(
                Run.with(latin, Clinic.RULEBOOKS, "check", "-"),
                "<stdin>:1:11: the byte 0xe9 is not UTF-8; save the document in UTF-8");
    }

    @Test
    void noSuchFile() {
        Path file = folder.resolve("group.json");
        refused(Run.of("check", file), file + ": there is no such file");
    }

    @Test
    void aDirectory() {
        refused(Run.of("check", folder), folder + ": is a directory; name the documents in it");
    }

    @Test
    void namesThatNoFileHas() {
        refused(Run.of("check", ""), "'': is not a name that a file can have");
        refused(Run.of("check", "a\0b"), "a\\u0000b: is not a name that a file can have");
        refused(
                Run.of("check", "gr\ud800n.json"),
                "gr\\ud800n.json: its name cannot be read in this system's encoding; set LC_ALL to C.UTF-8, or give the"
                        + " file on the standard input (-)");
    }

    @Test
    void aNameIsShownOnOneLine() {
        Path file = folder.resolve("a\n\tat b");
        refused(Run.of("check", file), folder + "/a\\u000a\\u0009at b: there is no such file");
    }

    @Test
    void anAtSignReadsNoArgumentsFromAFile() {
        refused(Run.of("check", "@pom.xml"), "@pom.xml: there is no such file; pom.xml is the nearest");
    }

    @Test
    void inputWithoutAnEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        refused(Run.with(endless, Clinic.RULEBOOKS, "check", "-"), "<stdin>: is larger than any document (16 MiB)");
    }

    @Test
    void inputThatBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("in the words of the system");
            }
        };
        refused(Run.with(broken, Clinic.RULEBOOKS, "check", "-"), "<stdin>: it could not be read");
    }

    @Test
    void noPermission() {
        assertThat(Messages.in(Language.ENGLISH).said(Input.sentence(new AccessDeniedException("group.json"))))
                .isEqualTo("you have no permission to read it");
    }

    @Test
    void noEditionInForce() {
        refused(
                Run.reading(Clinic.SATISFIED, "check", "-", "--rulebook", "our-clinic/group", "--as-of", "2019-12-31"),
                "<stdin>: our-clinic/group has no edition in force on 2019-12-31; it has our-clinic/group@2020 from"
                        + " 2020-01-01 until 2024-12-31, our-clinic/group@2025 from 2025-01-01");
    }

    @Test
    void aDocumentThatFollowsARulebookWeDoNotHaveIsStillAssessedUnderTheOthers() {
        String frame = Clinic.SATISFIED.replace("\"our-clinic/group\"", "\"our-clinic/group\", \"xy-z/group@1\"");
        Run run = Run.reading(frame, "check", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("✓ Taking part is voluntary. [oc-voluntary]");
        int column = frame.indexOf("\"xy-z") + 1;
        assertThat(run.err())
                .isEqualTo("<stdin>:1:" + column
                        + ": /follows/1: the document follows xy-z/group@1, which cannot be used (choose another with"
                        + " --rulebook, or give its file: --rulebook FILE.json): there is no rulebook xy-z/group; those"
                        + " about groups are: dk-aarhus/group, our-clinic/group, se-sfmp/group\n");

        List<String> lines = Run.reading(frame, "check", "-", "--format", "json")
                .out()
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("{\"kind\":\"assessment\"");
        assertThat(lines.get(1))
                .startsWith("{\"kind\":\"problems\",\"version\":1,\"file\":\"-\",\"problems\":[{\"code\":\"UNUSABLE\","
                        + "\"pointer\":\"/follows/1\",\"line\":1,\"column\":" + column
                        + ",\"message\":\"the document follows");
    }

    @Test
    void theNamesOfAGroupsRulebooksStandInItsFrame() {
        String group =
                "{\"kind\": \"group\", \"version\": 1, \"id\": \"g1\",\n\"frame\": {\"follows\": [\"xy-z/group\"]}}";
        Run run = Run.reading(group, "check", "-");
        assertThat(run.err()).startsWith("<stdin>:2:23: /frame/follows/0: the document follows xy-z/group");
    }

    @Test
    void aFileThatCannotBeReadIsALineForProgramsToo() {
        Path file = folder.resolve("group.json");
        assertThat(Run.of("check", file, "--format", "json").out())
                .isEqualTo("{\"kind\":\"problems\",\"version\":1,\"file\":\"" + file
                        + "\",\"problems\":[{\"code\":\"UNUSABLE\",\"message\":\"there is no such file\"}]}\n");
        assertThat(Run.of("check", folder, "--format", "json").out()).contains("is a directory");
    }

    @Test
    void aNameThatIsNearlyThatOfAFileIsAnsweredWithIt() throws IOException {
        Files.writeString(folder.resolve("lund.json"), Clinic.SATISFIED);
        Files.writeString(folder.resolve("lundd.txt"), "");
        assertThat(Run.of("check", folder.resolve("lundd.json")).err())
                .endsWith("/lundd.json: there is no such file; lund.json is the nearest\n");
        assertThat(Run.of("check", folder.resolve("oslo.json")).err()).endsWith("there is no such file\n");
        assertThat(Run.of("check", folder.resolve("none").resolve("lund.json")).err())
                .endsWith("there is no such file\n");
    }
}
