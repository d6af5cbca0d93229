package io.github.balint4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.balint4j.core.BalintGroup;
import io.github.balint4j.core.Contradiction;
import io.github.balint4j.fixtures.Groups;
import io.github.balint4j.fixtures.Seed;
import io.github.balint4j.json.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a document says, reading it gives a group or problems, and never an exception. */
class FuzzTest {
    static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "-1",
            "1e999999999",
            "1e-999999999",
            "0.5",
            "99999999999999999999999",
            "\"\"",
            "\"2021-02-30\"",
            "\"\\ud800\"",
            "\"P1\"",
            "\"PT0M\"",
            "\"id\":",
            "\"kind\":\"frame\",",
            "\"members\":[\"p1\"],",
            "{\"incomplete\":true,\"items\":[]}",
            "\u0000",
            "\ud83d",
            "Anna Andersson",
            "\"Anna Andersson\"",
            "\n",
            "//",
            "[[[[[[[[[[[[",
            "P999999999999D",
            "é",
            "\"a/b~c\":1,");

    @Property(seed = Seed.FIXED)
    void a_document_with_pieces_put_in_and_cut_out_gives_problems(
            @ForAll("groups") BalintGroup group, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int changes) {
        Random random = new Random(seed);
        read(changed(BalintJson.write(group), random, changes));
    }

    /** The text with pieces put in and cut out. */
    static String changed(String document, Random random, int changes) {
        StringBuilder text = new StringBuilder(document);
        for (int i = 0; i < changes; i++) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(8));
            text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Property(seed = Seed.FIXED)
    void a_document_with_values_exchanged_gives_problems(@ForAll("groups") BalintGroup group, @ForAll long seed) {
        read(exchanged(BalintJson.write(group, Layout.COMPACT), new Random(seed)));
    }

    /** The text with some values exchanged. */
    static String exchanged(String text, Random random) {
        String[] parts = text.split("(?<=[,:\\[{])|(?=[,\\]}])");
        for (int i = 0; i < 3; i++) {
            parts[random.nextInt(parts.length)] = random.nextBoolean()
                    ? PIECES.get(random.nextInt(PIECES.size()))
                    : parts[random.nextInt(parts.length)];
        }
        return String.join("", parts);
    }

    @Property(tries = 200, seed = Seed.FIXED)
    void a_document_cut_short_gives_problems(@ForAll("groups") BalintGroup group, @ForAll long seed) {
        String text = BalintJson.write(group, Layout.COMPACT);
        Seq<Problem> problems = read(text.substring(0, new Random(seed).nextInt(text.length())));
        assertThat(problems).isNotEmpty();
    }

    @Property(seed = Seed.FIXED)
    void no_contradiction_is_told_that_only_follows_from_another_problem(
            @ForAll("groups") BalintGroup group, @ForAll long seed, @ForAll boolean misspell) {
        String text = BalintJson.write(group, Layout.COMPACT);
        assertThat(read(broken(text, seed, misspell))).isNotEmpty().allSatisfy(FuzzTest::isNoContradiction);
    }

    static void isNoContradiction(Problem problem) {
        assertThat(Contradiction.Code.values())
                .extracting(Enum::name)
                .doesNotContain(problem.code().name());
    }

    /** The text with one name misspelt, or one value of the wrong type. */
    static String broken(String text, long seed, boolean misspell) {
        // a name, or a plain value
        Matcher parts = Pattern.compile(
                        misspell ? "\"[a-zA-Z]+\"(?=:)" : "(?<=[:\\[,])(\"[^\"]*\"|\\d+|true)(?=[,\\]}])")
                .matcher(text);
        List<MatchResult> all = parts.results().toList();
        MatchResult one = all.get(Math.floorMod(seed, all.size()));
        return text.substring(0, one.start()) + (misspell ? "\"zzz\"" : "-0.5") + text.substring(one.end());
    }

    @Property(seed = Seed.FIXED)
    void any_text_gives_problems(@ForAll String text) {
        read(text);
        read("{\"kind\": \"group\", \"version\": 1, " + text);
    }

    @Property(seed = Seed.FIXED)
    void any_bytes_give_problems(@ForAll byte[] bytes) {
        assertThat(BalintJson.readGroup(bytes).isInvalid()).isTrue();
        assertThat(BalintJson.read(bytes).isInvalid()).isTrue();
    }

    @Property(tries = 300, seed = Seed.FIXED)
    void broken_bytes_give_problems(@ForAll("groups") BalintGroup group, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = BalintJson.write(group).getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        check(BalintJson.readGroup(bytes));
        check(BalintJson.read(bytes));
    }

    private static Seq<Problem> read(String text) {
        check(BalintJson.readFrame(text));
        check(BalintJson.readPortfolio(text));
        check(BalintJson.readLeaders(text));
        check(BalintJson.read(text));
        return check(BalintJson.readGroup(text));
    }

    static Seq<Problem> check(Validation<Seq<Problem>, ?> read) {
        Seq<Problem> problems = placed(read);
        // The codecs know every reason for which core refuses something.
        assertThat(problems.map(Problem::code)).doesNotContain(Problem.Code.REFUSED);
        return problems;
    }

    static Seq<Problem> placed(Validation<Seq<Problem>, ?> read) {
        if (read.isValid()) {
            return io.vavr.collection.List.empty();
        }
        Seq<Problem> problems = read.getError();
        assertThat(problems).isNotEmpty();
        for (Problem problem : problems) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.value().length()).isLessThan(300);
            assertThat(problem.message()).doesNotContain("\n").doesNotContain("{value}");
        }
        return problems;
    }

    @Provide
    Arbitrary<BalintGroup> groups() {
        return Groups.groups();
    }
}
