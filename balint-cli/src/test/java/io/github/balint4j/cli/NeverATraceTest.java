package io.github.balint4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is asked and whatever a file holds: a status that we know, and sentences. */
class NeverATraceTest {
    private static void neverATrace(Run run) {
        assertThat(run.status()).isIn(0, 1, 2, 3);
        assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception", "Error:");
    }

    @Property(tries = 500, seed = "20260101")
    void anyArguments(@ForAll("arguments") List<String> args) {
        neverATrace(Run.reading(Clinic.UNDETERMINED, args.toArray()));
    }

    @Property(tries = 500, seed = "20260101")
    void anyBytes(@ForAll byte[] document, @ForAll("formats") String format) {
        neverATrace(Run.with(new ByteArrayInputStream(document), Clinic.RULEBOOKS, "check", "-", "--format", format));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, seed = "20260101")
    void anyDamage(
            @ForAll("documents") String document,
            @ForAll("pieces") String piece,
            @ForAll double from,
            @ForAll double length,
            @ForAll("formats") String format) {
        int start = (int) (Math.abs(from % 1) * document.length());
        int end = start + (int) (Math.abs(length % 1) * Math.min(20, document.length() - start));
        String damaged = document.substring(0, start) + piece + document.substring(end);
        neverATrace(Run.reading(damaged, "check", "-", "--format", format));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, seed = "20260101")
    void anyDamageToAListOfLeaders(
            @ForAll("pieces") String piece, @ForAll double from, @ForAll("formats") String format) {
        String list = "{\"kind\": \"leaders\", \"version\": 1, \"issuer\": \"a\", \"leaders\": [\"l1\","
                + " {\"person\": \"l2\", \"languages\": [\"sv\"], \"credentials\": [{\"issuer\": \"a\","
                + " \"status\": \"authorised\", \"until\": \"2026-05-04\"}]}]}";
        int at = (int) (Math.abs(from % 1) * list.length());
        String damaged = list.substring(0, at) + piece + list.substring(at + 1);
        neverATrace(Run.reading(damaged, "leaders", "-", "--all", "--tier=t", "--format", format));
    }

    @Provide
    Arbitrary<List<String>> arguments() {
        Arbitrary<String> known = Arbitraries.of(
                "check",
                "compare",
                "diff",
                "export",
                "--what=findings",
                "forget",
                "import",
                "overview",
                "--person=p1",
                "--as=group",
                "--map=a=date",
                "--within=P6M",
                "leaders",
                "rulebooks",
                "schema",
                "record",
                "pause",
                "--on=9999-12-31",
                "--attended=p1",
                "-",
                "--",
                "--rulebook",
                "se-sfmp/group",
                "--rulebook=our-clinic/group@2020",
                "--as-of",
                "--as-of=0000-01-01",
                "9999-12-31",
                "--format",
                "json",
                "markdown",
                "text",
                "--color=always",
                "--status=expired",
                "--society",
                "--language=sv",
                "--all",
                "--help",
                "-h",
                "-V",
                "-hV",
                "--version",
                "@pom.xml",
                "src",
                "pom.xml",
                "",
                "dk-aarhus/group",
                "\tat x");
        return Arbitraries.frequencyOf(
                        Tuple.of(8, known), Tuple.of(1, Arbitraries.strings().ofMaxLength(8)))
                .list()
                .ofMaxSize(7)
                .map(rest -> {
                    List<String> args = new ArrayList<>(List.of("check", "-"));
                    args.addAll(rest);
                    return rest.size() % 2 == 0 ? args : rest;
                });
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("text", "json", "markdown");
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                Clinic.SATISFIED,
                Clinic.NOT_SATISFIED,
                Clinic.UNDETERMINED,
                "{\"kind\": \"portfolio\", \"version\": 1, \"person\": \"p1\", \"follows\": [\"se-sfmp/group\"],"
                        + " \"milestones\": [{\"code\": \"joined\", \"on\": \"2021\"}]}",
                Clinic.group("\"statedOn\": \"2026-01-15\", \"members\": [\"p1\"], \"sessions\": [\"2026-03-11\"],"
                        + " \"stated\": {\"enrolled\": 1, \"waiting\": 2}"));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "\"", "{", "}", "[", "]", ",", ":", "null", "0", "-1", "1e999", "\u0000", "\ud800"),
                Arbitraries.strings().ofMaxLength(5));
    }
}
